"""From what the user names to a model that is safe to load."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from ..contract.catalogue import find_model
from ..contract.errors import ModelIsPickle, ModelUnreadable
from ..contract.folders import weights_cache
from ..contract.model_card import ModelCard, WeightsFormat
from ..contract.package_file import CARD_FILE, read_card
from .onnx_cards import card_of, has_card
from .onnx_files import external_files, load_graph
from .package import sha256_of, unpack_weights

HEAD_BYTES = 1024
_ZIP = b"PK\x03\x04"
_PICKLES = tuple(bytes((0x80, protocol)) for protocol in range(2, 6))
_PICKLE_SUFFIXES = {".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib"}
_LOOKS = (
    # how files begin that are taken for models by mistake
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"%PDF", "a PDF document"),
    (b"\x89HDF", "an HDF5 file; Keras models have to be converted to ONNX"),
    (b"version https://git-lfs", "a placeholder of Git LFS, without the model itself"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
)
_WEB_PAGES = (b"<!doctype", b"<html", b"<head", b"<?xml", b"<body")


@dataclass(frozen=True)
class ModelSource:
    """A model whose file passed all checks."""

    card: ModelCard
    path: Path
    """What the user named: a package or an ONNX file."""
    weights: Path
    """The ``.onnx`` or ``.safetensors`` file to load."""
    sha256: str
    """Of the weights, in all their files."""
    has_card: bool
    """False: the model says nothing of itself, the card holds usual values."""

    @property
    def format(self) -> WeightsFormat:
        """What the weights are: an ONNX graph, or safetensors for a network that the engine builds."""
        return self.card.weights.format if self.card.weights else "onnx"


def open_model(reference: str, folders: Sequence[Path]) -> ModelSource:
    """The model that is meant.

    Args:
        reference: path of a package or an ONNX file, or id or title of an installed model.
        folders: where installed models lie.

    Raises:
        ModelMissing: there is no such file nor installed model.
        EngineError: one of the ``Model…`` conditions, where the file is not what it should be or not safe.
    """
    path = find_model(reference, folders)
    if _is_package(path):
        return _from_package(path)
    return _from_onnx(path)


def _is_package(path: Path) -> bool:
    """Whether the file is a zip with a card. Everything that can't be ONNX either is refused, by its content."""
    if path.is_dir():
        _refuse(path, "it is a folder")
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except OSError as error:
        raise ModelUnreadable(path=str(path), detail=str(error)) from error
    if head.startswith(_ZIP):
        _refuse_other_zip(path)
        return True
    refuse_by_look(path, head)
    if head.startswith(_PICKLES) or path.suffix.lower() in _PICKLE_SUFFIXES:
        raise ModelIsPickle(path=str(path))
    return False


def _refuse_other_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise ModelUnreadable(path=str(path), detail=str(error)) from error
    if CARD_FILE in names:
        return
    if any(name.endswith(".pkl") for name in names):  # what torch.save writes
        raise ModelIsPickle(path=str(path))
    _refuse(path, f"it is a zip without {CARD_FILE}")


def refuse_by_look(path: Path, head: bytes) -> None:
    """Refuse what is taken for a model by mistake, by its first bytes.

    Raises:
        ModelUnreadable: it is a picture, a web page, ….
    """
    if not head:
        _refuse(path, "it is empty")
    for start, look in _LOOKS:
        if head.startswith(start):
            _refuse(path, f"it looks like {look}")
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_WEB_PAGES):
        _refuse(path, "it looks like a web page, maybe from a failed download")
    if head[8:10] == b'{"':
        _refuse(path, "it looks like bare safetensors; a package with a card is needed")


def _refuse(path: Path, detail: str) -> NoReturn:
    raise ModelUnreadable(path=str(path), detail=detail)


def _from_package(path: Path) -> ModelSource:
    card = read_card(path)
    weights = unpack_weights(path, weights_cache())
    if card.weights is None:
        raise ValueError("read_card always gives weights")
    return ModelSource(card, path, weights, card.weights.sha256, has_card=True)


def _from_onnx(path: Path) -> ModelSource:
    model = load_graph(path)
    others = external_files(path, model)
    digests = [sha256_of(file) for file in (path, *others)]
    sha256 = digests[0] if not others else hashlib.sha256("".join(digests).encode()).hexdigest()
    return ModelSource(card_of(path, model), path, path, sha256, has_card=has_card(model))
