"""An installation in this QGIS: what the dialog and the command line have in common."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from qgis.PyQt.QtCore import QLockFile

from .cleaning import clean_environment
from .compute import NVIDIA_SMI, Gpu, parse_gpus
from .errors import AlreadyRunning, FolderNotWritable, ProgramNotStarted
from .installer import Installer
from .network import network_environment
from .paths import Paths
from .runner import Observer, Runner


def make_installer(paths: Paths, runner: Runner, observer: Observer) -> Installer:
    """An installer with QGIS's proxy and certificates. Call it in the main thread."""
    return Installer(paths, network_environment(clean_environment(os.environ), paths), runner, observer)


def find_gpus(runner: Runner) -> tuple[Gpu, ...]:
    """The NVIDIA cards of this computer; none where there is no driver."""
    lines: list[str] = []
    with suppress(ProgramNotStarted):
        runner.run(NVIDIA_SMI, clean_environment(os.environ), lines.append)
    return parse_gpus("\n".join(lines))


@contextmanager
def installing(paths: Paths) -> Iterator[None]:
    """Keep other QGIS windows from installing into the same folder.

    Raises:
        AlreadyRunning: another one does.
        FolderNotWritable: the folder can't be made.
    """
    try:
        paths.engines.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(str(paths.engines), str(error)) from error
    lock = QLockFile(str(paths.engines / "install.lock"))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    if not lock.tryLock(0):
        raise AlreadyRunning(str(paths.engines))
    try:
        yield
    finally:
        lock.unlock()
