"""Folders appear whole or not at all, like the files of :mod:`.outputs`."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from ..contract.errors import OutputFolderMissing, OutputFolderNotEmpty, OutputIsInput, OutputNotWritable
from .outputs import Draft, named_as_the_user_does, write_errors


def check_folder_target(path: Path, inputs: Iterable[str], replaceable: Collection[str]) -> None:
    """Refuse a folder that can't be made, before any work is done.

    Args:
        path: the folder to make.
        inputs: the files that are read.
        replaceable: names of what a folder that is there already may hold; it is replaced.

    Raises:
        OutputFolderMissing, OutputIsInput, OutputNotWritable, OutputFolderNotEmpty: as their names say.
    """
    with write_errors(path), contextlib.suppress(FileNotFoundError, NotADirectoryError):
        path.lstat()  # the name may be too long
    if not path.parent.is_dir():
        raise OutputFolderMissing(path=str(path))
    if any(path.resolve() in (place, *place.parents) for place in (Path(source).resolve() for source in inputs)):
        raise OutputIsInput(path=str(path))
    if path.exists() and not path.is_dir():
        raise OutputNotWritable(path=str(path), detail=os.strerror(errno.ENOTDIR))
    with write_errors(path):
        if path.exists() and any(entry.name not in replaceable for entry in path.iterdir()):
            raise OutputFolderNotEmpty(path=str(path))
    Draft(path).discard()


@contextlib.contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """An empty folder to fill. At the end it takes the target's place; after an error nothing of it is left.

    Raises:
        DiskFull, OutputNotWritable: as their names say. Then an old folder is still there, untouched.
    """
    draft = Draft(target)
    try:
        with write_errors(target):
            draft.path.mkdir()
        with named_as_the_user_does([draft]):
            yield draft.path
        with write_errors(target):
            _take_place(draft.path, target, draft.scratch("old"))
    finally:
        draft.discard()


def _take_place(new: Path, target: Path, old: Path) -> None:
    """Let a folder take the place of another, which is moved away: no system replaces a folder that is not empty."""
    if target.exists():
        target.rename(old)
    try:
        new.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
