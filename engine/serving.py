"""The worker's loop: orders in, messages out, one job after another in the main thread."""

from __future__ import annotations

import gc
import json
import logging
import os
import platform
import queue
import signal
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Callable, Optional

from .. import __version__
from .contract.messages import PROTOCOL, Failure, Hello, Log, Message, Progress, Result, encode
from .core import idle
from .jobs import run_job

IDLE_S = 60.0
ORPHAN_GRACE_S = 60.0

logger = logging.getLogger(__name__)


class Outbox:
    """The way out for messages, from any thread."""

    def __init__(self, stream: BinaryIO, form: Callable[[Message], bytes] = encode) -> None:
        self._stream = stream
        self._form = form
        self._lock = threading.Lock()

    def send(self, message: Message) -> None:
        """Write the message at once."""
        line = self._form(message)
        # A reader that is gone has closed stdin as well, and that is what ends the run.
        with self._lock, suppress(OSError):
            self._stream.write(line)
            self._stream.flush()


@dataclass(frozen=True)
class Order:
    """A job to run, and the flag that cancels it."""

    job_file: Path
    cancelled: threading.Event = field(default_factory=threading.Event)


class Inbox:
    """The orders that arrive on stdin, read in a thread of their own. The end of stdin is the last order, ``None``."""

    def __init__(self, stream: BinaryIO) -> None:
        self.orders: queue.Queue[Optional[Order]] = queue.Queue()
        self._stream = stream
        self._latest = threading.Event()
        threading.Thread(target=self._read, name="orders", daemon=True).start()

    def _read(self) -> None:
        for line in self._stream:
            try:
                self._obey(json.loads(line))
            except (ValueError, KeyError, TypeError):
                logger.warning("no order: %r", line[:200])
        self._latest.set()
        self.orders.put(None)
        self._outlive_no_parent()

    def _obey(self, order: dict[str, str]) -> None:
        if "cancel" in order:
            # Orders come in sequence, so this means the latest job, even one that has ended by now.
            self._latest.set()
            return
        job = Order(Path(order["run"]))
        self._latest = job.cancelled
        self.orders.put(job)

    @staticmethod
    def _outlive_no_parent() -> None:
        """End a job that does not listen: nobody is left who could."""
        time.sleep(ORPHAN_GRACE_S)
        os._exit(1)


def serve(orders: BinaryIO, messages: BinaryIO) -> int:
    """Run the jobs that arrive until the end of ``orders``; give memory back when none has come for a while."""
    _lead_own_process_group()
    outbox = Outbox(messages)
    outbox.send(Hello(protocol=PROTOCOL, engine=__version__, python=platform.python_version(), pid=os.getpid()))
    inbox = Inbox(orders)
    while (order := _next_order(inbox)) is not None:
        run_job(order.job_file, order.cancelled, outbox.send)
        gc.collect()
    return 0


def _next_order(inbox: Inbox) -> Optional[Order]:
    try:
        return inbox.orders.get(timeout=IDLE_S)
    except queue.Empty:
        idle.release()
        return inbox.orders.get()


def _lead_own_process_group() -> None:
    """Let the parent end this process and its children together, and keep Ctrl-C in the parent's terminal from us."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if os.name == "posix" and os.getpgid(0) != os.getpid():
        os.setpgid(0, 0)


def replay(job_file: Path, messages: BinaryIO) -> int:
    """Run one job file, as in a bug report; the messages are short lines on a terminal, else as the plugin gets them.

    The first Ctrl-C cancels softly, the second one at once.
    """
    order = Order(job_file)
    _cancel_on_interrupt(order)
    outbox = Outbox(messages, _readable if messages.isatty() else encode)
    return 0 if run_job(order.job_file, order.cancelled, outbox.send) else 1


def _cancel_on_interrupt(order: Order) -> None:
    def cancel(*_: object) -> None:
        order.cancelled.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, cancel)


def _readable(message: Message) -> bytes:
    """A short line for a person at a terminal."""
    if isinstance(message, Progress):
        text = f"{message.fraction:4.0%}  {message.step}"
    elif isinstance(message, Log):
        text = f"{message.level}: {message.code} {message.params}"
    elif isinstance(message, Result):
        text = json.dumps(message.values, indent=2, ensure_ascii=False)
    elif isinstance(message, Failure):
        text = f"{message.traceback}failed: {message.code} {message.params}"
    else:
        text = str(message)
    return f"{text}\n".encode()
