"""The models that are installed, and what a model parameter may say."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..engine.contract import catalogue
from ..engine.contract.errors import ModelIsPickle
from ..engine.contract.folders import model_folders
from ..engine.contract.model_card import ModelCard
from ..engine.contract.package_file import EXTENSION, read_card

_PICKLES = (".pt", ".pth", ".ckpt", ".pkl")


def installed_models() -> tuple[catalogue.CatalogueEntry, ...]:
    """All installed models by title; of two with one id, the user's own. A damaged package is left out."""
    return catalogue.installed_models(model_folders()).entries


def model_path(reference: str) -> Path:
    """The file of a model: ``reference`` is its path, or the id or title of an installed model.

    Raises:
        ModelMissing: neither a file nor an installed model has that name.
        ModelIsPickle: the file could run any program when opened.
    """
    path = catalogue.find_model(reference, model_folders()).absolute()
    if path.suffix.lower() in _PICKLES:
        raise ModelIsPickle(path=str(path))
    return path


def model_card(path: Path) -> Optional[ModelCard]:
    """The card of a package; ``None`` for other files (ONNX), which only the engine can read.

    Raises:
        EngineError: the package is damaged.
    """
    return read_card(path) if path.suffix.lower() == EXTENSION else None
