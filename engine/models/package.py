"""Writing model packages, and unpacking their weights."""

from __future__ import annotations

import hashlib
import re
import secrets
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ..contract.card_checks import CardError, check_card, weights_file
from ..contract.errors import ModelCardInvalid, ModelChanged, ModelUnreadable
from ..contract.model_card import ModelCard, Weights, WeightsFormat
from ..contract.model_item import to_item
from ..contract.package_file import CARD_FILE, card_json, read_card, read_weights
from .onnx_files import load_graph, refuse_external_data

_CHUNK = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)  # a fixed time, so that the same model gives the same bytes
_FORMATS: dict[str, WeightsFormat] = {".onnx": "onnx", ".safetensors": "safetensors"}


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def model_id(path: Path) -> str:
    """An id from a file name: letters, digits, ``_``, ``.`` and ``-``, a letter first."""
    name = re.sub(r"[^A-Za-z0-9_.-]+", "-", path.stem).strip("-._")
    return (name if name[:1].isalpha() else f"model-{name}")[:100].rstrip("-._").ljust(2, "0")


def write_package(path: Path, card: ModelCard, weights: Path) -> ModelCard:
    """Write a package. The same card and weights give the same bytes.

    Args:
        path: the package to write (``.landscribe``); it appears whole or not at all.
        card: the card; its ``weights`` are filled in.
        weights: an ``.onnx`` file without external data, or a ``.safetensors`` file (its card needs an architecture).

    Returns:
        The card as written, with name, size and checksum of the weights.

    Raises:
        ModelUnreadable: ``weights`` is neither.
        ModelExternalData: the ONNX file keeps weights in other files.
        ModelCardInvalid: a value of the card makes no sense.
    """
    card = replace(card, weights=describe_weights(weights))
    try:
        check_card(card)
    except CardError as error:
        raise ModelCardInvalid(path=str(path), detail=str(error)) from error
    with _appearing(path) as temporary, zipfile.ZipFile(temporary, "w") as archive:
        with archive.open(_entry(CARD_FILE, zipfile.ZIP_DEFLATED), "w") as entry:
            entry.write(card_json(to_item(card)))
        # float weights don't compress; stored, they are read at the speed of the disk
        name = card.weights.file if card.weights else ""
        with (
            weights.open("rb") as source,
            archive.open(_entry(name, zipfile.ZIP_STORED), "w", force_zip64=True) as entry,
        ):
            while chunk := source.read(_CHUNK):
                entry.write(chunk)
    return card


def describe_weights(weights: Path) -> Weights:
    """What a card says of a file of weights.

    Raises:
        ModelUnreadable: it is neither ONNX nor safetensors.
        ModelExternalData: the ONNX file keeps weights in other files.
    """
    if weights.suffix not in _FORMATS:
        raise ModelUnreadable(path=str(weights), detail="weights are .onnx or .safetensors")
    weights_format = _FORMATS[weights.suffix]
    if weights_format == "onnx":
        refuse_external_data(weights, load_graph(weights))
    return Weights(weights_file(weights_format), weights_format, sha256_of(weights), weights.stat().st_size)


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = compression
    entry.create_system = 3  # the same on every system
    entry.external_attr = 0o644 << 16
    return entry


@contextmanager
def _appearing(path: Path) -> Iterator[Path]:
    """A new name beside ``path`` for a file that takes its place at the end; nothing is left after an error."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def unpack_weights(path: Path, cache: Path) -> Path:
    """The weights of a package as a file: ``<cache>/<sha256>/weights.onnx`` or ``.safetensors``, unpacked once.

    Raises:
        EngineError: as :func:`~landscribe.engine.contract.package_file.read_card`.
        ModelChanged: the weights don't have the checksum of the card.
        ModelExternalData: they are an ONNX file that points to further files.
    """
    weights = read_card(path).weights
    if weights is None:
        raise ValueError("read_card always gives weights")
    target = cache / weights.sha256 / weights.file
    if target.is_file() and target.stat().st_size == weights.size_bytes:
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with _appearing(target) as temporary:
        _unpack_to(temporary, path, weights)
        if weights.format == "onnx":  # once here, so that what lies in the cache needs no second look
            refuse_external_data(path, load_graph(temporary, named=path))
    return target


def _unpack_to(target: Path, path: Path, weights: Weights) -> None:
    digest = hashlib.sha256()
    with target.open("wb") as stream:
        for piece in read_weights(path):
            digest.update(piece)
            stream.write(piece)
    if digest.hexdigest() != weights.sha256:
        raise ModelChanged(path=str(path))
