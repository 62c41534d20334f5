"""Zips of strangers: nothing is ever unpacked by the names inside, and nothing that swells."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import ModelTooLarge, ModelUnreadable, ModelUnsafeArchive

# what zipfile raises for a damaged, truncated, encrypted (RuntimeError) or unknown kind of archive
_DAMAGES = (OSError, EOFError, RuntimeError, ValueError, struct.error, zipfile.BadZipFile, zlib.error)

_MB = 1e6
_MAX_RATIO = 200
"""Weights hardly compress; deflate reaches 1000. An archive that swells more than this is a bomb."""
_SMALL_BYTES = 64_000_000
"""What unpacks to less than this can't do harm, whatever the ratio."""


@contextmanager
def opened_archive(path: Path, *, most_entries: int) -> Iterator[zipfile.ZipFile]:
    """A zip all of whose names are harmless.

    Raises:
        ModelUnreadable: it is no zip, or damaged; also later, at a damaged place.
        ModelUnsafeArchive: it has too many entries, or one is a link, is there twice, or would leave the folder.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_unsafe(path, archive, most_entries)
            yield archive
    except _DAMAGES as error:
        raise ModelUnreadable(path=str(path), detail=str(error)) from error


def _refuse_unsafe(path: Path, archive: zipfile.ZipFile, most_entries: int) -> None:
    entries = archive.infolist()
    if len(entries) > most_entries:
        raise ModelUnsafeArchive(path=str(path), entry=f"{len(entries)} entries")
    seen: set[str] = set()
    for entry in entries:
        if leaves_folder(entry.orig_filename) or _is_link(entry) or entry.filename in seen:
            raise ModelUnsafeArchive(path=str(path), entry=entry.orig_filename)
        seen.add(entry.filename)


def leaves_folder(name: str) -> bool:
    """Whether a path, written as on any system, may lead out of the folder in which it is."""
    parts = name.replace("\\", "/").split("/")
    return parts[0] == "" or ".." in parts or ":" in name


def _is_link(entry: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(entry.external_attr >> 16)


def entry_of(path: Path, archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    """The entry of that name.

    Raises:
        ModelUnreadable: there is none.
    """
    try:
        return archive.getinfo(name)
    except KeyError as error:
        raise ModelUnreadable(path=str(path), detail=f"there is no {name} inside") from error


def check_size(path: Path, entry: zipfile.ZipInfo, most_bytes: int) -> None:
    """Look at the size of an entry before it is unpacked.

    Raises:
        ModelTooLarge: it would unpack to more than ``most_bytes``, or swell like a bomb.
    """
    limit = min(most_bytes, max(_SMALL_BYTES, entry.compress_size * _MAX_RATIO))
    if entry.file_size > limit:
        raise ModelTooLarge(path=str(path), size_mb=entry.file_size / _MB, limit_mb=limit / _MB)
