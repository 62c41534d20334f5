"""The report of a comparison: what changed into what, how fast, and by how much the surface rose or sank."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Union

from ..core.accuracy_tables import matrix_table
from ..core.pages import Cell, Picture, Section, Table, write_page
from ..core.reports import area_unit
from .change_maps import ChangeKinds
from .change_pictures import PICTURE_WIDTH_PX, ChangePictures
from .class_changes import Transition, Transitions
from .comparison import Comparison
from .height_report import height_parts, volume_text

if TYPE_CHECKING:
    from ..tasks.compareepochs import Spec

_MOST_TRANSITIONS = 20
_CLASSES = (
    "Gained and lost: what became the class and what it lost; their difference is the net change (Pontius et al. 2004, "
    "doi:10.1016/j.agee.2003.09.008). Unchanged: share of the earlier area that stayed. Per year: compound rate of the "
    "net change (Puyravaud 2003, doi:10.1016/S0378-1127(02)00335-3)."
)
_MATRIX = (
    "Rows: what it was. Columns: what it became. Blue stayed, orange changed; the stronger the colour, the larger the "
    "share of the row."
)
_CORNER = "Earlier ↓   Later →"
_LEFT_OUT = (
    "The maps also differ over {area} that count as unchanged: patches below the minimum area, or borders that moved "
    "within the tolerance."
)


def write_report(target: Path, found: Comparison, kinds: ChangeKinds, pictures: ChangePictures, spec: Spec) -> None:
    """Write the page.

    Args:
        target: the HTML file.
        found: what was found.
        kinds: of change.
        pictures: to show.
        spec: of the comparison.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    sections = [Section("", [_headline(found)])]
    if found.transitions is not None:
        sections[0] = Section("", [_headline(found), Picture(pictures.changes)])
        sections += _class_sections(found, found.transitions, kinds, pictures)
    if found.heights is not None:
        sections.append(Section("Heights", height_parts(found.heights, pictures.heights, spec)))
    earlier, later = found.epochs.earlier.text, found.epochs.later.text
    write_page(target, f"Changes from {earlier} to {later}", sections, _facts(found, spec))


def _headline(found: Comparison) -> Table:
    values = {"Changed (%)": f"{found.changed_percent:.2f}"}
    if found.changed_area_m2 is not None:
        unit, size, decimals = area_unit(found.changed_area_m2, in_m2=True)
        text = _writer(size, decimals)
        values[f"Changed ({unit})"] = text(found.changed_area_m2)
        values[f"Per year ({unit})"] = text(found.changed_area_m2 / found.epochs.years)
    values["Years between"] = f"{found.epochs.years:.1f}"
    if found.heights is not None:
        values["Gained (m³)"] = volume_text(found.heights.higher.volume_m3)
        values["Lost (m³)"] = volume_text(found.heights.lower.volume_m3)
    return Table(list(values), [[Cell(text, bold=True, large=True) for text in values.values()]])


def _class_sections(
    found: Comparison, transitions: Transitions, kinds: ChangeKinds, pictures: ChangePictures
) -> list[Section]:
    unit, size, decimals = area_unit(transitions.total, in_m2=transitions.in_m2)
    text = _writer(size, decimals)
    largest: list[Union[Table, str]] = [_largest(found, transitions, kinds, unit, text)]
    if transitions.left_out:
        largest.append(_LEFT_OUT.format(area=_area_text(transitions.left_out, in_m2=transitions.in_m2)))
    classes: list[Union[Table, Picture]] = [_classes(transitions, found.epochs.years, unit, text)]
    if pictures.balance is not None:
        classes.append(Picture(pictures.balance, width_px=PICTURE_WIDTH_PX))
    names = [entry.name for entry in transitions.classes]
    areas = matrix_table(transitions.areas / size, names, _CORNER, _MATRIX, f",.{decimals}f")
    percent = matrix_table(100 * transitions.areas / transitions.total, names, _CORNER, _MATRIX, ".2f")
    return [
        Section("Largest changes", largest),
        Section("Classes", classes),
        Section(f"Transition matrix ({unit})", [areas]),
        Section("Transition matrix (% of all)", [percent]),
    ]


def _largest(
    found: Comparison, transitions: Transitions, kinds: ChangeKinds, unit: str, text: Callable[[float], str]
) -> Table:
    colors = {entry.value: entry.color for entry in kinds.changes}
    heights = found.heights
    rows: list[list[Union[str, Cell]]] = []
    for change in transitions.changes[:_MOST_TRANSITIONS]:
        row: list[Union[str, Cell]] = [Cell("", colors[change.value]), change.earlier.name, change.later.name]
        row += [text(change.area), f"{100 * change.area / transitions.total:.2f}"]
        if heights is not None:
            row.append(_metres(heights.means_m, change))
        rows.append(row)
    header = ["", "From", "To", unit, "% of all"]
    hidden = len(transitions.changes) - len(rows)
    note = f"{hidden} smaller ones are in the matrix below." if hidden else ""
    return Table(header if heights is None else [*header, "Mean height change (m)"], rows, note)


def _classes(found: Transitions, years: float, unit: str, text: Callable[[float], str]) -> Table:
    rows: list[list[Union[str, Cell]]] = []
    for i, entry in enumerate(found.classes):
        earlier, later = float(found.earlier[i]), float(found.later[i])
        kept = f"{100 * float(found.persistence[i]) / earlier:.1f}" if earlier else "–"
        rate = f"{100 * math.log(later / earlier) / years:+.2f}" if earlier and later else "–"
        areas = [text(area) for area in (earlier, later, float(found.gains[i]), float(found.losses[i]))]
        net = text(float(found.net[i]))
        rows.append([Cell("", entry.color), entry.name, *areas, net, kept, rate])
    titles = (f"Earlier ({unit})", f"Later ({unit})", "Gained", "Lost", "Net", "Unchanged (%)", "% per year")
    return Table(("", "Class", *titles), rows, _CLASSES)


def _metres(means_m: Mapping[int, float], change: Transition) -> str:
    return f"{means_m[change.pair]:+.2f}" if change.pair in means_m else "–"


def _writer(size: float, decimals: int) -> Callable[[float], str]:
    """How to write an area in a unit of so many m² (or pixels)."""
    return lambda area: f"{area / size:,.{decimals}f}"


def _area_text(area: float, *, in_m2: bool) -> str:
    unit, size, decimals = area_unit(area, in_m2=in_m2)
    return f"{area / size:,.{decimals}f} {unit}"


def _facts(found: Comparison, spec: Spec) -> dict[str, str]:
    sources = {
        "Earlier map": spec.earlier_map,
        "Later map": spec.later_map,
        "Earlier surface model": spec.earlier_dsm,
        "Later surface model": spec.later_dsm,
    }
    facts = {name: source.path for name, source in sources.items() if source is not None}
    if spec.remapping:
        facts["Classes matched by hand"] = "; ".join(spec.remapping.replace("\n", ";").split(";"))
    if spec.tolerance_px and found.transitions is not None:
        facts["Tolerance"] = f"{spec.tolerance_px} pixel(s)"
    if spec.minimum_area_m2:
        facts["Minimum area"] = f"{spec.minimum_area_m2:g} m²"
    facts["Date"] = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    return facts
