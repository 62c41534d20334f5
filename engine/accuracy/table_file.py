"""The figures of an assessment as a table for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from ..core.table_files import Row, write_table_file
from .results import Assessment

_MEASURES = {
    "precision": "precision (user's accuracy)",
    "recall": "recall (producer's accuracy)",
    "f1": "F1",
    "iou": "IoU",
    "reference": "{unit} in the reference",
    "mapped": "{unit} in the map",
}
_SAMPLE_MEASURES = {
    "precision": "precision (user's accuracy)",
    "precision_half_width": "precision ±95 %",
    "recall": "recall (producer's accuracy)",
    "recall_half_width": "recall ±95 %",
    "f1": "F1",
    "iou": "IoU",
    "mapped_area_m2": "mapped area (m²)",
    "area_m2": "estimated area (m²)",
    "area_half_width_m2": "estimated area ±95 % (m²)",
    "reference": "{unit} in the reference",
    "mapped": "{unit} in the map",
}


def write_table(target: Path, found: Assessment, *, with_kappa: bool) -> None:
    """Write a CSV file: the figures of the map, those of the classes, and the confusion matrix.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    write_table_file(target, [_whole(found, with_kappa=with_kappa), _classes(found), _matrix(found)])


def _whole(found: Assessment, *, with_kappa: bool) -> list[Row]:
    values = found.values(with_kappa=with_kappa)
    rows: list[Row] = [["overall accuracy", values["overall_accuracy"]]]
    if found.estimates is not None:
        rows.append(["overall accuracy ±95 %", values["overall_accuracy_half_width"]])
    rows += [["mean F1", values["mean_f1"]], ["mean IoU", values["mean_iou"]]]
    if with_kappa:
        rows.append(["kappa", values["kappa"]])
    return [*rows, [f"{found.unit} compared", values["compared"]]]


def _classes(found: Assessment) -> list[Row]:
    measures = _MEASURES if found.estimates is None else _SAMPLE_MEASURES
    titles = ["class", *(title.format(unit=found.unit) for title in measures.values())]
    entries = found.values(with_kappa=False)["classes"]
    return [titles, *([entry["name"], *(entry[measure] for measure in measures)] for entry in entries)]


def _matrix(found: Assessment) -> list[Row]:
    title = f"confusion matrix ({found.unit}), rows = reference, columns = map"
    rows = [[name, *counts, sum(counts)] for name, counts in zip(found.names, found.counts.tolist())]
    totals = found.counts.sum(axis=0).tolist()
    return [[title, *found.names, "total"], *rows, ["total", *totals, sum(totals)]]
