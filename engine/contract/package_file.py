"""Reading a model package: a zip (``.landscribe``) with ``model.json`` and one file of weights.

A package comes from a stranger. Nothing is extracted by the names inside: only the two expected entries are ever read,
and a package with an entry that tries to leave its folder is refused as a whole.
"""

from __future__ import annotations

import json
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from .card_checks import MAX_WEIGHTS_BYTES, CardError, check_card
from .errors import ModelCardInvalid, ModelSchemaTooNew, ModelTooLarge, ModelUnreadable, ModelUnsafeArchive
from .model_card import ModelCard
from .model_item import SCHEMA, SchemaTooNewError, from_item
from .schema import Json, SchemaError

EXTENSION = ".landscribe"
CARD_FILE = "model.json"

# what zipfile raises for a damaged, truncated, encrypted (RuntimeError) or unknown kind of archive
_DAMAGES = (OSError, EOFError, RuntimeError, ValueError, struct.error, zipfile.BadZipFile, zlib.error)

_MB = 1e6
_PIECE_BYTES = 1 << 20
MAX_CARD_BYTES = 4_000_000
_MAX_ENTRIES = 64
_MAX_RATIO = 200
"""Weights hardly compress; deflate reaches 1000. A package that swells more than this is a bomb."""
_SMALL_BYTES = 64_000_000
"""What unpacks to less than this can't do harm, whatever the ratio."""


def read_card(path: Path) -> ModelCard:
    """The card of a package.

    Raises:
        ModelUnreadable: it is no zip, damaged, or has no card.
        ModelUnsafeArchive: an entry is a link, is there twice, or would leave the folder.
        ModelTooLarge: it would unpack to more than its card or the limit says.
        ModelCardInvalid: the card is damaged or makes no sense.
        ModelSchemaTooNew: a newer version made the package.
    """
    with _opened(path) as archive:
        return _read_card(path, archive)


def read_weights(path: Path) -> Iterator[bytes]:
    """The weights of a package, piece by piece: never more than its card states.

    Raises:
        EngineError: as :func:`read_card`; ``ModelUnreadable`` also later, at a damaged place.
    """
    with _opened(path) as archive, archive.open(_weights_name(_read_card(path, archive))) as stream:
        while piece := stream.read(_PIECE_BYTES):
            yield piece


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_unsafe(path, archive)
            yield archive
    except _DAMAGES as error:
        raise ModelUnreadable(path=str(path), detail=str(error)) from error


def _refuse_unsafe(path: Path, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > _MAX_ENTRIES:
        raise ModelUnsafeArchive(path=str(path), entry=f"{len(entries)} entries")
    seen: set[str] = set()
    for entry in entries:
        if _leaves_folder(entry.orig_filename) or _is_link(entry) or entry.filename in seen:
            raise ModelUnsafeArchive(path=str(path), entry=entry.orig_filename)
        seen.add(entry.filename)


def _leaves_folder(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return parts[0] == "" or ".." in parts or ":" in name


def _is_link(entry: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(entry.external_attr >> 16)


def _read_card(path: Path, archive: zipfile.ZipFile) -> ModelCard:
    card = _parse_card(path, _card_bytes(path, archive))
    _check_weights_entry(path, archive, card)
    return card


def _card_bytes(path: Path, archive: zipfile.ZipFile) -> bytes:
    entry = _entry(path, archive, CARD_FILE)
    if entry.file_size > MAX_CARD_BYTES:
        raise ModelTooLarge(path=str(path), size_mb=entry.file_size / _MB, limit_mb=MAX_CARD_BYTES / _MB)
    return archive.read(entry)


def _parse_card(path: Path, data: bytes) -> ModelCard:
    try:
        card = from_item(json.loads(data.decode("utf-8"), parse_constant=_refuse_constant))
        check_card(card)
    except SchemaTooNewError as error:
        raise ModelSchemaTooNew(path=str(path), schema=error.schema, supported=SCHEMA) from error
    except (SchemaError, CardError, ValueError) as error:
        raise ModelCardInvalid(path=str(path), detail=str(error)) from error
    except RecursionError as error:
        raise ModelCardInvalid(path=str(path), detail="nested too deeply") from error
    return card


def _refuse_constant(name: str) -> NoReturn:
    raise SchemaError(f"{name} is no value")


def _check_weights_entry(path: Path, archive: zipfile.ZipFile, card: ModelCard) -> None:
    entry = _entry(path, archive, _weights_name(card))
    stated = card.weights.size_bytes if card.weights else 0
    limit = min(stated, MAX_WEIGHTS_BYTES, max(_SMALL_BYTES, entry.compress_size * _MAX_RATIO))
    if entry.file_size > limit:
        raise ModelTooLarge(path=str(path), size_mb=entry.file_size / _MB, limit_mb=limit / _MB)


def _entry(path: Path, archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    try:
        return archive.getinfo(name)
    except KeyError as error:
        raise ModelUnreadable(path=str(path), detail=f"there is no {name} inside") from error


def _weights_name(card: ModelCard) -> str:
    if card.weights is None:  # from_item always fills it
        raise ValueError("the card names no weights")
    return card.weights.file


def card_json(item: Json) -> bytes:
    """``model.json`` of an item, as bytes."""
    return json.dumps(item, indent=2, ensure_ascii=False, allow_nan=False).encode("utf-8")
