"""The models that are installed."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .errors import EngineError, ModelMissing
from .model_card import ModelCard
from .package_file import EXTENSION, read_card


@dataclass(frozen=True)
class CatalogueEntry:
    """An installed model."""

    id: str
    title: str
    path: Path
    card: ModelCard


@dataclass(frozen=True)
class Catalogue:
    """What lies in the folders of models."""

    entries: tuple[CatalogueEntry, ...]
    broken: tuple[tuple[Path, EngineError], ...]
    """Packages that can't be used, and why."""

    def find(self, name: str) -> Optional[CatalogueEntry]:
        """The model of that id, or else the first of that title."""
        by_id = (entry for entry in self.entries if entry.id == name)
        by_title = (entry for entry in self.entries if entry.title == name)
        return next(by_id, None) or next(by_title, None)


def find_model(reference: str, folders: Iterable[Path]) -> Path:
    """The file of a model: ``reference`` is its path, or the id or title of an installed model.

    Raises:
        ModelMissing: there is no such file nor installed model.
    """
    with suppress(OSError, RuntimeError, ValueError):  # too long, nobody's home, or a letter that no path can have
        path = Path(reference).expanduser()
        if path.exists():
            return path
    catalogue = installed_models(folders)
    entry = catalogue.find(reference)
    if entry is None:
        raise ModelMissing(model=reference, installed=", ".join(one.id for one in catalogue.entries))
    return entry.path


def installed_models(folders: Iterable[Path]) -> Catalogue:
    """The packages of the folders, by title. Of two with the same id, the one of the earlier folder counts."""
    entries: dict[str, CatalogueEntry] = {}
    broken = []
    for path in (path for folder in folders for path in sorted(folder.glob(f"*{EXTENSION}"))):
        try:
            card = read_card(path)
        except EngineError as error:
            broken.append((path, error))
        else:
            entries.setdefault(card.id, CatalogueEntry(card.id, card.title, path, card))
    return Catalogue(tuple(sorted(entries.values(), key=lambda entry: entry.title.casefold())), tuple(broken))
