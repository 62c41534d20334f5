"""The figures of a comparison as a table for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from ..core.table_files import Row, write_table_file
from .class_changes import Transitions
from .comparison import Comparison
from .height_changes import HeightFigures


def write_table(target: Path, found: Comparison) -> None:
    """Write a CSV file: what was compared, the heights, the classes, and the transition matrix.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    blocks = [_whole(found)]
    if found.heights is not None:
        blocks.append(_heights(found.heights))
    if found.transitions is not None:
        blocks += [_classes(found.transitions), _matrix(found.transitions)]
    write_table_file(target, blocks)


def _whole(found: Comparison) -> list[Row]:
    return [
        ["earlier date", found.epochs.earlier.text],
        ["later date", found.epochs.later.text],
        ["years between", round(found.epochs.years, 3)],
        ["changed (m²)", found.changed_area_m2],
        ["changed (%)", found.changed_percent],
    ]


def _heights(found: HeightFigures) -> list[Row]:
    return [
        ["vertical shift (m)", found.noise.shift_m],
        ["noise, NMAD (m)", found.noise.nmad_m],
        ["level of detection (m)", found.level_m],
        ["area raised (m²)", found.higher.area_m2],
        ["area lowered (m²)", found.lower.area_m2],
        ["volume gained (m³)", found.higher.volume_m3],
        ["volume lost (m³)", found.lower.volume_m3],
    ]


def _classes(found: Transitions) -> list[Row]:
    unit = "m²" if found.in_m2 else "pixels"
    titles = [f"{what} ({unit})" for what in ("earlier", "later", "gained", "lost", "net", "unchanged")]
    columns = (found.earlier, found.later, found.gains, found.losses, found.net, found.persistence)
    rows = zip(*(column.tolist() for column in columns))
    return [["class", *titles], *([entry.name, *row] for entry, row in zip(found.classes, rows))]


def _matrix(found: Transitions) -> list[Row]:
    unit = "m²" if found.in_m2 else "pixels"
    title = f"transition matrix ({unit}), rows = earlier, columns = later"
    names = [entry.name for entry in found.classes]
    rows = [[name, *areas, sum(areas)] for name, areas in zip(names, found.areas.tolist())]
    return [[title, *names, "total"], *rows, ["total", *found.later.tolist(), found.total]]
