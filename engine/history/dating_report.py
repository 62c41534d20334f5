"""The report of a dating: an HTML page, and the same figures for a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Union

from ..core.outputs import whole_file, write_errors
from ..core.pages import Bar, Cell, Section, Table, write_page
from .dated_layers import period_colors
from .dating_summary import Summary

if TYPE_CHECKING:
    from ..tasks.dateobjects import Spec

_M2_PER_HA = 1e4
_SOURCES = ("map", "heights")
_EPOCHS_NOTE = (
    "Stood, Not there: objects of which this is sure. Estimated: how many stood, the sum of the probabilities of all "
    "objects, the unsure ones too. Change: from the current database to that number; objects that no raster tells of "
    "are left out."
)
_SOURCES_NOTE = (
    "Learned from all objects together, with no truth at hand, and starting from what is usual (85 % and 3 %). What "
    "the oldest epoch misses and the newest shows by mistake can't be learned so. An epoch with few found objects has "
    "a poor map: look at it before you trust its dates."
)


def write_report(target: Path, found: Summary, spec: Spec) -> None:
    """Write the page.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    numbers = {"Objects": found.objects, "Dated": found.dated, "Unsure": found.unsure}
    headline = Table(list(numbers), [[Cell(f"{number:,}", bold=True) for number in numbers.values()]])
    sections = [
        Section("", [headline]),
        Section("When they were built", [_periods(found)]),
        Section("What stood", [_epochs(found)]),
        Section("How well the rasters show the objects", [_sources(found)]),
    ]
    write_page(target, f"Dates of {spec.layer_name or Path(spec.objects.path).stem}", sections, _facts(spec, found))


def _periods(found: Summary) -> Table:
    colors = period_colors([entry.first_seen for entry in found.periods])
    rows: list[Sequence[Union[str, Cell, Bar]]] = [
        [
            Cell("", colors[entry.first_seen]),
            entry.first_seen,
            f"{entry.objects:,}",
            f"{entry.percent:.1f}",
            "–" if entry.area_m2 is None else f"{entry.area_m2 / _M2_PER_HA:,.2f}",
            Bar(entry.percent, colors[entry.first_seen]),
        ]
        for entry in found.periods
    ]
    return Table(("", "First seen", "Objects", "%", "Area (ha)", ""), rows)


def _epochs(found: Summary) -> Table:
    rows = [
        [
            entry.date,
            f"{entry.stood:,}",
            f"{entry.absent:,}",
            f"{entry.unsure:,}",
            f"{entry.estimated:,.0f}",
            "–" if entry.change_percent is None else f"{entry.change_percent:+.1f}",
        ]
        for entry in found.epochs
    ]
    return Table(("Epoch", "Stood", "Not there", "Unsure", "Estimated", "Change (%)"), rows, _EPOCHS_NOTE)


def _sources(found: Summary) -> Table:
    rows = [
        [entry.date, source, f"{100 * rate:.0f} %", f"{100 * wrong:.0f} %"]
        for entry in found.epochs
        for source, rate, wrong in zip(_SOURCES, entry.found, entry.mistaken)
    ]
    return Table(("Epoch", "Evidence", "Standing objects found", "Seen where none stood"), rows, _SOURCES_NOTE)


def _facts(spec: Spec, found: Summary) -> Mapping[str, str]:
    facts = {"Objects": spec.objects.path, "Class": found.class_name}
    facts.update({f"Raster {number}": source.path for number, source in enumerate(spec.rasters, 1)})
    facts.update({f"Heights {number}": source.path for number, source in enumerate(spec.surfaces, 1)})
    if spec.terrain is not None:
        facts["Terrain"] = spec.terrain.path
    facts["Dates"] = spec.dates
    if spec.database_date:
        facts["Date of the database"] = spec.database_date
    facts["Confidence wanted"] = f"{spec.confidence:g}"
    facts["Date"] = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    return facts


def write_table(target: Path, found: Summary) -> None:
    """Write a CSV file: the epochs, and the periods, an empty line between.

    Numbers have a decimal point and all their digits. The file begins with a byte order mark, without which Excel takes
    it for another encoding.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    rates = [f"{source} {what}" for what in ("found", "mistaken") for source in _SOURCES[: len(found.epochs[0].found)]]
    epochs = [[*entry[:6], *entry.found, *entry.mistaken] for entry in found.epochs]
    rows: list[Sequence[Optional[object]]] = [
        ["epoch", "stood", "absent", "unsure", "estimated", "change (%)", *rates],
        *epochs,
        [],
        ["first seen", "objects", "percent", "area (m²)"],
        *found.periods,
    ]
    with whole_file(target) as path, write_errors(target), path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
