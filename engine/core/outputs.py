"""Files appear whole or not at all, and what the system refuses becomes a clear error.

A file is made as a *draft*, in a hidden folder beside its target, and takes the target's place at the end, together
with its side files. A killed process leaves nothing but that folder, which the next run removes.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import math
import os
import platform
import re
import shutil
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import psutil
from rasterio._err import CPLE_BaseError  # rasterio.shutil lets GDAL's own errors through
from rasterio.errors import RasterioError

from ..contract.errors import (
    DiskFull,
    EngineError,
    OutputFolderMissing,
    OutputFormatUnsupported,
    OutputIsInput,
    OutputNotWritable,
    OutputsCollide,
)

_BYTES_PER_MB = 1_000_000
_LEFTOVERS = (".aux.xml", ".ovr", ".msk")
"""Side files that GDAL would take for the new raster's when an old raster is replaced."""
_ALMOST_FULL_MB = 16
"""With less left, a failure to write means a full disk: GDAL often gives no reason."""
_FULL = ("no space left", "disk is full", "disk full", "quota exceeded", "not enough space")


def check_target(path: Path, inputs: Iterable[str], extensions: Sequence[str]) -> None:
    """Refuse a target that can't be written, before any work is done.

    Args:
        path: the file to write.
        inputs: the files that are read; those that GDAL opens by another way than a path can't be confused.
        extensions: the allowed ones, in lower case with the dot.

    Raises:
        OutputFormatUnsupported, OutputFolderMissing, OutputIsInput, OutputNotWritable: as their names say.
    """
    if path.suffix.lower() not in extensions:
        raise OutputFormatUnsupported(path=str(path), supported=", ".join(extensions))
    with write_errors(path), contextlib.suppress(FileNotFoundError, NotADirectoryError):
        path.lstat()  # the name may be too long
    if not path.parent.is_dir():
        raise OutputFolderMissing(path=str(path))
    if any(_same_file(path, Path(source)) for source in inputs):
        raise OutputIsInput(path=str(path))
    if path.is_dir():
        raise OutputNotWritable(path=str(path), detail=os.strerror(errno.EISDIR))
    if path.exists() and not os.access(path, os.W_OK):
        raise OutputNotWritable(path=str(path), detail=os.strerror(errno.EACCES))
    Draft(path).discard()


def check_distinct(paths: Iterable[Path]) -> None:
    """Refuse two outputs in one file.

    Raises:
        OutputsCollide: two paths name the same file.
    """
    for path, other in itertools.combinations(paths, 2):
        if _same_file(path, other):
            raise OutputsCollide(path=str(other))


def checked_targets(spec: object, extensions: Mapping[str, Sequence[str]], inputs: Collection[str]) -> dict[str, Path]:
    """The files that a run writes, by their roles, all of which can be written.

    Args:
        spec: of the run; its field of the role's name holds the path; ``None``: it is not wanted.
        extensions: role → the allowed ones, see :func:`check_target`.
        inputs: the files that are read.

    Raises:
        EngineError: one of the ``Output…`` conditions.
    """
    targets = {role: Path(path) for role in extensions if (path := getattr(spec, role)) is not None}
    for role, target in targets.items():
        check_target(target, inputs, extensions[role])
    check_distinct(targets.values())
    return targets


def need_room(path: Path, mb: float) -> None:
    """Make sure that ``mb`` (10⁶ bytes) fit beside the target.

    Raises:
        DiskFull: they don't.
    """
    free_mb = _free_mb(path)
    if free_mb < mb:
        raise DiskFull(path=str(path), needed_mb=round(mb, 1), free_mb=round(free_mb, 1))


@contextlib.contextmanager
def write_errors(target: Path, needed_mb: float = _ALMOST_FULL_MB) -> Iterator[None]:
    """Turn what the system or GDAL says while ``target`` is written into our errors.

    Only put it around writing: a failure to read would be blamed on the target.

    Args:
        target: what is written.
        needed_mb: what to tell the user to make free where the disk is full.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    try:
        yield
    except _write_failures() as error:
        raise _as_engine_error(target, needed_mb, error) from error


class Draft:
    """A file in the making, in a hidden folder beside its target. Drafts of dead processes there are removed.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self._folder = target.parent / f".landscribe-{_host()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        _remove_stale_drafts(target.parent)
        with write_errors(target):
            self._folder.mkdir()

    @property
    def path(self) -> Path:
        """Where to write the file. Its side files belong beside it and go with it."""
        return self._folder / self.target.name

    def scratch(self, name: str) -> Path:
        """A place for a working file, which :meth:`commit` leaves behind."""
        folder = self._folder / "scratch"
        folder.mkdir(exist_ok=True)
        return folder / name

    def commit(self) -> None:
        """Let the file take the target's place, then its side files the places of the old ones.

        Raises:
            DiskFull, OutputNotWritable: as their names say. Then the old file is still there, untouched.
        """
        sides = [file for file in self._folder.iterdir() if file.is_file() and file != self.path]
        with write_errors(self.target):
            self.path.replace(self.target)
            for ending in _LEFTOVERS:
                self.target.with_name(self.target.name + ending).unlink(missing_ok=True)
            for file in sides:
                file.replace(self.target.parent / file.name)
        self.discard()

    def discard(self) -> None:
        """Remove everything that was not committed. May be called again."""
        shutil.rmtree(self._folder, ignore_errors=True)


@contextlib.contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path to write to. At the end the file takes the target's place; after an error nothing of it is left.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    draft = Draft(target)
    try:
        yield draft.path
        draft.commit()
    finally:
        draft.discard()


@contextlib.contextmanager
def whole_files(targets: Mapping[str, Path]) -> Iterator[dict[str, Path]]:
    """As :func:`whole_file` for all outputs of a run: either all of them appear or none.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    with contextlib.ExitStack() as stack:
        drafts = {}
        for role, target in targets.items():
            drafts[role] = Draft(target)
            stack.callback(drafts[role].discard)
        with named_as_the_user_does(drafts.values()):
            yield {role: draft.path for role, draft in drafts.items()}
        for draft in drafts.values():
            draft.commit()


@contextlib.contextmanager
def named_as_the_user_does(drafts: Iterable[Draft]) -> Iterator[None]:
    """Let errors about a draft, or a working file of it, name its target."""
    try:
        yield
    except (DiskFull, OutputNotWritable) as error:
        for draft in drafts:
            if draft.path.parent in Path(error.path).parents:
                raise replace(error, path=str(draft.target)) from error
        raise


def _write_failures() -> tuple[type[Exception], ...]:
    from pyogrio.errors import DataLayerError, DataSourceError  # only when something failed: it is slow to import
    from safetensors import SafetensorError

    return OSError, RasterioError, CPLE_BaseError, DataSourceError, DataLayerError, SafetensorError


def _as_engine_error(target: Path, needed_mb: float, error: BaseException) -> EngineError:
    text, number = _text_of(error), error.errno if isinstance(error, OSError) else None
    free_mb = _free_mb(target)
    refused = number in (errno.EACCES, errno.EPERM, errno.EROFS)
    full = number in (errno.ENOSPC, errno.EDQUOT) or any(word in text.lower() for word in _FULL)
    if full or (free_mb < _ALMOST_FULL_MB and not refused):
        return DiskFull(path=str(target), needed_mb=round(needed_mb, 1), free_mb=round(free_mb, 1))
    return OutputNotWritable(path=str(target), detail=text)


def _text_of(error: BaseException) -> str:
    """The messages of an error and of what caused it: GDAL's reason is often in the cause."""
    # An OSError also names the path, which is that of a draft.
    text = (isinstance(error, OSError) and error.strerror) or str(error)
    cause = error.__cause__
    return f"{text}; {_text_of(cause)}" if cause is not None else text


def _free_mb(path: Path) -> float:
    usage = shutil.disk_usage(path.parent)
    return usage.free / _BYTES_PER_MB if usage.total else math.inf  # some network drives don't tell


def _same_file(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:  # one of them does not exist
        return os.path.normcase(os.path.realpath(path)) == os.path.normcase(os.path.realpath(other))


def _host() -> str:
    """This computer's name: in a shared folder a process number alone says nothing."""
    return re.sub(r"\W", "", platform.node()) or "host"


def _remove_stale_drafts(folder: Path) -> None:
    name = re.compile(rf"\.landscribe-{_host()}-(\d+)-[0-9a-f]{{8}}")
    for entry in folder.glob(".landscribe-*"):
        match = name.fullmatch(entry.name)
        if match and not psutil.pid_exists(int(match[1])):
            shutil.rmtree(entry, ignore_errors=True)
