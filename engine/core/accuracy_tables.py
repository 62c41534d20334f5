"""The tables of an assessment for a report: the figures of each class, and the confusion matrix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .confusion import Figures
from .pages import Cell, Table

_RIGHT, _WRONG = "#5b9bd5", "#f4a259"
"""Colours of a full row in the diagonal and beside it. Blue and orange are told apart by everybody."""


def number(value: Optional[float]) -> str:
    """A share with three decimals; a dash for what is not defined."""
    return "–" if value is None else f"{value:.3f}"


def class_table(found: Figures) -> Table:
    """Precision, recall, F1 and IoU of each class, and how many pixels it has in the reference and in the map."""
    rows = [
        [
            entry.name,
            *map(number, (entry.precision, entry.recall, entry.f1, entry.iou)),
            f"{entry.reference_px:,.0f}",
            f"{entry.mapped_px:,.0f}",
        ]
        for entry in found.classes
    ]
    means = [Cell(text, bold=True) for text in ("Mean", "", "", number(found.mean_f1), number(found.mean_iou), "", "")]
    return Table(
        ("Class", "Precision", "Recall", "F1", "IoU", "Reference", "Map"),
        [*rows, means],
        note="Precision is also called user's accuracy, recall producer's accuracy. A dash: not defined.",
    )


def confusion_table(matrix: NDArray[np.int64], names: Sequence[str]) -> Table:
    """The confusion matrix, coloured by the share that a cell has of its row.

    Args:
        matrix: counts ``(K, K)``, rows = reference, columns = map.
        names: of the K classes.
    """
    note = "Rows: what is truly there. Columns: what the map says. Blue is right, orange is wrong; the stronger the "
    note += "colour, the larger the share of the row."
    return matrix_table(matrix, names, "Reference ↓   Map →", note)


def matrix_table(matrix: NDArray[np.number], names: Sequence[str], corner: str, note: str, text: str = ",.0f") -> Table:
    """A square matrix with its totals, blue in the diagonal and orange beside it, by the share of the row.

    Args:
        matrix: amounts ``(K, K)``.
        names: of the K classes.
        corner: what stands in the upper left cell.
        note: a remark below it.
        text: how an amount is written, as :func:`format` knows it.
    """
    rows = [_row(i, amounts, name, text) for i, (amounts, name) in enumerate(zip(matrix.tolist(), names))]
    totals = [Cell(format(total, text)) for total in (*matrix.sum(axis=0).tolist(), matrix.sum().item())]
    return Table((corner, *names, "Total"), [*rows, [Cell("Total"), *totals]], note)


def _row(i: int, amounts: Sequence[float], name: str, text: str) -> list[str | Cell]:
    total = sum(amounts)
    cells = [
        Cell(
            format(one, text) if one else "0",
            color=_shade(_RIGHT if i == j else _WRONG, one / total if total else 0.0),
            bold=i == j,
        )
        for j, one in enumerate(amounts)
    ]
    return [name, *cells, format(total, text)]


def _shade(color: str, strength: float) -> str:
    """White at strength 0, the colour at 1; by the root, so that small shares can be seen."""
    channels = [round(255 - (255 - channel) * strength**0.5) for channel in bytes.fromhex(color[1:])]
    return "#" + "".join(f"{channel:02x}" for channel in channels)
