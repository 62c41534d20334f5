"""The models that are installed, and what a model parameter may say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..engine.contract.errors import EngineError, ModelIsPickle, ModelMissing
from ..engine.contract.folders import model_folders
from ..engine.contract.model_card import ModelCard
from ..engine.contract.package_file import read_card

PACKAGE_SUFFIX = ".landscribe"
_PICKLES = (".pt", ".pth", ".ckpt", ".pkl")


@dataclass(frozen=True)
class InstalledModel:
    """A model package that lies in one of the folders of models."""

    path: Path
    card: ModelCard


def installed_models() -> list[InstalledModel]:
    """All installed models by title; of two with one id, the user's own. A damaged package is left out."""
    models: dict[str, InstalledModel] = {}
    for folder in model_folders():
        for path in sorted(folder.glob(f"*{PACKAGE_SUFFIX}")):
            try:
                card = read_card(path)
            except EngineError:
                continue
            models.setdefault(card.id, InstalledModel(path, card))
    return sorted(models.values(), key=lambda model: model.card.title.casefold())


def model_path(reference: str) -> Path:
    """The file of a model: ``reference`` is its path or the id of an installed model.

    Raises:
        ModelMissing: neither a file nor an installed model has that name.
        ModelIsPickle: the file could run any program when opened.
    """
    path = Path(reference).expanduser()
    if not path.is_file():
        models = {model.card.id: model.path for model in installed_models()}
        if reference not in models:
            raise ModelMissing(model=reference, installed=", ".join(models))
        return models[reference]
    if path.suffix.lower() in _PICKLES:
        raise ModelIsPickle(path=str(path))
    return path.absolute()


def model_card(path: Path) -> Optional[ModelCard]:
    """The card of a package; ``None`` for other files (ONNX), which only the engine can read.

    Raises:
        EngineError: the package is damaged.
    """
    return read_card(path) if path.suffix.lower() == PACKAGE_SUFFIX else None
