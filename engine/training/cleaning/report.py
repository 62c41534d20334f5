"""The report of a cleaning: what was dropped in which round, and what it looks like on the image."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional, Union

import numpy as np

from ...core.pages import Cell, Picture, Section, Table, write_page
from .pictures import WIDTH_PX, course_picture, object_picture
from .results import CleaningResult

_MOST_REMOVED, _MOST_KEPT = 15, 10
"""Objects that are shown."""


def write_cleaning_report(target: Path, result: CleaningResult) -> None:
    """Write the page.

    Args:
        target: the HTML file.
        result: what was found.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    sections = [
        Section("", [_headline(result), _classes(result)]),
        Section("Rounds", [_rounds(result), *_course(result)]),
        *_shown(result),
    ]
    write_page(target, f"{result.title}: cleaned labels", sections, result.facts)


def _headline(result: CleaningResult) -> Table:
    found = result.values
    cells = (found["objects"], found["judged"], found["removed"], _percent(found["removed"], found["judged"]))
    return Table(("Objects", "Judged", "Removed", "% of the judged"), [[Cell(str(cell), large=True) for cell in cells]])


def _classes(result: CleaningResult) -> Table:
    rows = [
        (
            Cell("", row.entry.color),
            row.entry.name,
            str(row.objects),
            str(row.judged),
            str(row.removed),
            _percent(row.removed, row.judged),
            _area(row.removed_area_m2),
        )
        for row in result.class_rows
    ]
    note = "Objects that were not judged lie beside the images, or nothing could be said of them. They are kept."
    return Table(("", "Class", "Objects", "Judged", "Removed", "%", "Removed (m²)"), rows, note)


def _rounds(result: CleaningResult) -> Table:
    """Objects that each round dropped and brought back, with their areas by class."""
    rows: list[Sequence[Union[str, Cell]]] = []
    before = np.zeros(len(result.objects), bool)
    names = np.array(result.objects.names, object)
    for number, verdict in enumerate(result.history.verdicts):
        now = verdict.removed
        if number or now.any():
            for entry in result.classes:
                of_class = names == entry.name
                dropped, returned = now & ~before & of_class, before & ~now & of_class
                counts = (dropped.sum(), returned.sum(), (now & of_class).sum())
                area = None if result.areas_m2 is None else float(result.areas_m2[dropped].sum())
                label = str(number) if number else "heights"
                rows.append((label, Cell("", entry.color), entry.name, *map(str, counts), _area(area)))
        before = now
    header = ("Round", "", "Class", "Dropped", "Came back", "Removed by then", "Dropped (m²)")
    return Table(header, rows)


def _course(result: CleaningResult) -> list[Union[str, Picture]]:
    rounds = [verdict.evidence for verdict in result.history.verdicts[1:]]
    if not any(np.isfinite(evidence).any() for evidence in rounds):
        return []
    text = "Evidence of all judged objects after the first and after the last round: 1 is as sure as a typical object."
    return [Picture(course_picture(rounds, result.history.last.least), text, width_px=WIDTH_PX)]


def _shown(result: CleaningResult) -> list[Section]:
    """Objects on the image: removed ones of all degrees of evidence, and the least sure of those that are kept."""
    evidence = result.history.last.evidence
    shown = result.found.visible & result.judged
    order = np.argsort(np.where(shown, evidence, np.inf), kind="stable")[: shown.sum()]
    removed, kept = order[result.removed[order]], order[~result.removed[order]]
    spread = np.unique(np.linspace(0, len(removed) - 1, min(len(removed), _MOST_REMOVED)).round().astype(int))
    sections = []
    for title, numbers in (("Removed", removed[spread]), ("Kept, with the least evidence", kept[:_MOST_KEPT])):
        if len(numbers):
            picture = object_picture(result, numbers.tolist())
            sections.append(Section(title, [Picture(picture, "Above each: its evidence.", width_px=WIDTH_PX)]))
    return sections


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def _area(area_m2: Optional[float]) -> str:
    return "–" if area_m2 is None else f"{area_m2:,.0f}"
