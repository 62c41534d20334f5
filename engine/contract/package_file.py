"""Reading a model package: a zip (``.landscribe``) with ``model.json`` and one file of weights.

A package comes from a stranger. Nothing is extracted by the names inside: only the two expected entries are ever read,
and a package with an entry that tries to leave its folder is refused as a whole.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from .archives import check_size, entry_of, opened_archive
from .card_checks import MAX_WEIGHTS_BYTES, CardError, check_card
from .errors import ModelCardInvalid, ModelSchemaTooNew
from .model_card import ModelCard
from .model_item import SCHEMA, SchemaTooNewError, from_item
from .schema import Json, SchemaError

EXTENSION = ".landscribe"
CARD_FILE = "model.json"

_PIECE_BYTES = 1 << 20
MAX_CARD_BYTES = 4_000_000
_MAX_ENTRIES = 64


def read_card(path: Path) -> ModelCard:
    """The card of a package.

    Raises:
        ModelUnreadable: it is no zip, damaged, or has no card.
        ModelUnsafeArchive: an entry is a link, is there twice, or would leave the folder.
        ModelTooLarge: it would unpack to more than its card or the limit says.
        ModelCardInvalid: the card is damaged or makes no sense.
        ModelSchemaTooNew: a newer version made the package.
    """
    with opened_archive(path, most_entries=_MAX_ENTRIES) as archive:
        return _read_card(path, archive)


def read_weights(path: Path) -> Iterator[bytes]:
    """The weights of a package, piece by piece: never more than its card states.

    Raises:
        EngineError: as :func:`read_card`; ``ModelUnreadable`` also later, at a damaged place.
    """
    with opened_archive(path, most_entries=_MAX_ENTRIES) as archive:
        name = _weights_name(path, _read_card(path, archive))
        with archive.open(name) as stream:
            while piece := stream.read(_PIECE_BYTES):
                yield piece


def _read_card(path: Path, archive: zipfile.ZipFile) -> ModelCard:
    card = _parse_card(path, _card_bytes(path, archive))
    _check_weights_entry(path, archive, card)
    return card


def _card_bytes(path: Path, archive: zipfile.ZipFile) -> bytes:
    entry = entry_of(path, archive, CARD_FILE)
    check_size(path, entry, MAX_CARD_BYTES)
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
    stated = card.weights.size_bytes if card.weights else 0
    check_size(path, entry_of(path, archive, _weights_name(path, card)), min(stated, MAX_WEIGHTS_BYTES))


def _weights_name(path: Path, card: ModelCard) -> str:
    if card.weights is None:
        raise ModelCardInvalid(path=str(path), detail="assets: the weights are missing")
    return card.weights.file


def card_json(item: Json) -> bytes:
    """``model.json`` of an item, as bytes."""
    return json.dumps(item, indent=2, ensure_ascii=False, allow_nan=False).encode("utf-8")
