"""The report of a training: how it went, how good the model is, and what its maps look like."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from ..contract.model_card import ModelClass
from ..core.accuracy_tables import class_table, confusion_table, number
from ..core.confusion import Figures, figures
from ..core.curves import PICTURE_WIDTH_PX, curves_picture
from ..core.pages import Cell, Picture, Section, Table, write_page
from .plots import examples_picture
from .results import TrainingResult

MOST_EXAMPLES = 6
_CLASSES_A_ROW = 6
_TILES = {
    "test": "On the test tiles, which the training has never seen.",
    "validation": "On the validation tiles, which chose the best epoch: a little too favourable for another place.",
    "train": "On the tiles of the training, as no others were kept back: far too favourable for another place.",
}


def write_training_report(target: Path, result: TrainingResult) -> None:
    """Write the page of a training or a fine-tuning.

    Args:
        target: the HTML file.
        result: what was reached.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    names = [entry.name for entry in result.classes]
    after = figures(result.matrix, names)
    before = figures(result.before, names) if result.before is not None else None
    sections = [
        Section("", [_headline(after, before), _TILES[result.split]]),
        Section("Course of the training", _course(result)),
        Section("Classes", [class_table(after)]),
        Section("Confusion matrix", [confusion_table(result.matrix, names)]),
    ]
    if result.examples:
        sections.append(Section("Examples", _examples(result)))
    write_page(target, result.title, sections, result.facts)


def _headline(after: Figures, before: Optional[Figures]) -> Table:
    """Overall accuracy, mean F1 and mean IoU; of a fine-tuning also before, and what was gained."""
    now = _means(after)
    if before is None:
        return Table(("Overall accuracy", "Mean F1", "Mean IoU"), [[Cell(number(value), large=True) for value in now]])
    then = _means(before)
    rows: list[list[str | Cell]] = [
        ["Before", *map(number, then)],
        ["After", *(Cell(number(value), large=True) for value in now)],
        ["Gain", *map(_gain, then, now)],
    ]
    return Table(("", "Overall accuracy", "Mean F1", "Mean IoU"), rows)


def _means(found: Figures) -> tuple[Optional[float], Optional[float], Optional[float]]:
    return found.overall_accuracy, found.mean_f1, found.mean_iou


def _gain(before: Optional[float], after: Optional[float]) -> str:
    return "–" if before is None or after is None else f"{after - before:+.3f}".replace("-", "−")


def _course(result: TrainingResult) -> list[str | Picture]:
    epochs = max(map(len, result.curves.values()))
    value = "" if result.best_value is None else f": {result.metric} {result.best_value:.3f}"
    text = f"The model is the state after epoch {result.best_epoch} of {epochs}, the best one{value}."
    return [text, Picture(curves_picture(result.curves, result.best_epoch), width_px=PICTURE_WIDTH_PX)]


def _examples(result: TrainingResult) -> list[Table | Picture]:
    picture = examples_picture(result.examples[:MOST_EXAMPLES], result.classes)
    return [_legend(result.classes), Picture(picture, width_px=PICTURE_WIDTH_PX)]


def _legend(classes: Sequence[ModelClass]) -> Table:
    """The colours of the classes: no part of the picture, whose font lacks the letters of many languages."""
    cells = [cell for entry in classes for cell in (Cell("", entry.color), entry.name)]
    length = 2 * min(len(classes), _CLASSES_A_ROW)
    return Table([""] * length, [cells[start : start + length] for start in range(0, len(cells), length)])
