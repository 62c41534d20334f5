"""What the worker says: one JSON object a line.

The worker's first line is a :class:`Hello`. Each job then gives any number of progress, log, metric and artifact
messages and exactly one end: a :class:`Result` or a :class:`Failure`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Optional, Union

from .errors import Param, ProtocolMismatch, code_of
from .schema import Json, SchemaError, from_json, to_json

PROTOCOL = 1


@dataclass(frozen=True)
class Hello:
    """The worker is ready for jobs."""

    protocol: int
    engine: str
    """Version of the engine."""
    python: str
    pid: int


@dataclass(frozen=True)
class Progress:
    """How far the job is: ``fraction`` 0…1, ``step`` a code with a translated text (``reading``, ``segmenting``, …)."""

    fraction: float
    step: str


@dataclass(frozen=True)
class Log:
    """A notice for the user (``code``, ``params``), or plain text for the log when ``code`` is ``text``."""

    level: str
    """``debug``, ``info`` or ``warning``."""
    code: str
    params: dict[str, Param] = field(default_factory=dict)


@dataclass(frozen=True)
class Metric:
    """A number of a training or an assessment."""

    name: str
    value: float
    epoch: Optional[int] = None
    split: Optional[str] = None


@dataclass(frozen=True)
class Artifact:
    """A file that is now whole at ``path``. ``role`` says which output it is (``output``, ``polygons``, …)."""

    path: str
    role: str


@dataclass(frozen=True)
class Result:
    """The job is done. ``values`` are the numbers and texts of the tool's outputs."""

    values: dict[str, Json]
    seconds: dict[str, float] = field(default_factory=dict)
    """Wall time of each step."""


@dataclass(frozen=True)
class Failure:
    """The job failed with an error of :mod:`.errors`. ``traceback`` goes to the log only."""

    code: str
    params: dict[str, Param]
    traceback: str = ""


Message = Union[Hello, Progress, Log, Metric, Artifact, Result, Failure]
ENDS = (Result, Failure)
_KINDS: dict[str, type] = {code_of(cls): cls for cls in (Hello, Progress, Log, Metric, Artifact, Result, Failure)}


def encode(message: Message) -> bytes:
    """One line of UTF-8, newline included."""
    line = {"kind": code_of(type(message)), **to_json(message)}
    return json.dumps(line, ensure_ascii=True, allow_nan=True).encode("ascii") + b"\n"


def decode(line: bytes) -> Message:
    """The message of one line.

    Raises:
        SchemaError: the line is no message.
        ProtocolMismatch: it is the hello of a worker that speaks another version.
    """
    try:
        data = json.loads(line)
        kind = data.pop("kind")
        cls = _KINDS[kind]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise SchemaError(f"no message: {line[:200]!r}") from error
    if cls is Hello:
        _check_protocol(data.get("protocol"))
    message: Message = from_json(cls, data)
    return message


def _check_protocol(protocol: Json) -> None:
    """Compare versions before anything else of a hello is looked at: its other fields may have changed too."""
    if isinstance(protocol, int) and protocol != PROTOCOL:
        raise ProtocolMismatch(plugin=PROTOCOL, worker=protocol)


class LineAssembler:
    """Whole lines out of the pieces in which a pipe delivers bytes (a piece may end inside a character)."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, piece: bytes) -> list[bytes]:
        r"""The lines that ``piece`` completes, without their ends.

        >>> lines = LineAssembler()
        >>> lines.feed(b"on"), lines.feed(b"e\ntwo\nth")
        ([], [b'one', b'two'])
        """
        *lines, self._rest = (self._rest + piece).split(b"\n")
        return lines
