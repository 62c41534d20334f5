"""The report of an assessment: how good the map is, class by class, and what the areas truly are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from ..core.accuracy_tables import class_table, confusion_table, number
from ..core.pages import Cell, Picture, Section, Table, write_page
from ..core.reports import area_unit
from .estimation import Estimate, Estimates
from .pictures import PICTURE_WIDTH_PX, areas_picture
from .results import Assessment

if TYPE_CHECKING:
    from ..tasks.accuracy import Spec

_PIXELS = (
    "Counted over every pixel whose true class is known. No confidence intervals are given: neighbouring pixels are "
    "alike and were not drawn at random, so their number says little of how sure the figures are."
)
_POINTS = (
    "Counted over the points. No confidence intervals are given, as nobody said that the points were drawn at random; "
    "for the map as a whole the figures only hold if they were, and in proportion to the areas."
)
_SAMPLE = (
    "Estimated for the whole map from the random sample of points; ± is the half width of the 95 % confidence "
    "interval. Method: the stratified estimator of Olofsson et al. 2014 (doi:10.1016/j.rse.2014.02.015), in the form "
    "that Stehman 2014 (doi:10.1080/01431161.2014.930207) gives it."
)


def write_report(target: Path, found: Assessment, spec: Spec) -> None:
    """Write the page.

    Args:
        target: the HTML file.
        found: what was found.
        spec: of the assessment.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    sections = [Section("", [_headline(found, with_kappa=spec.kappa), _explanation(found)])]
    if found.estimates is None:
        sections.append(Section("Classes", [class_table(found.figures)]))
    else:
        sections.append(Section("Areas", _areas(found, found.estimates)))
        sections.append(Section("Classes", [_estimated_classes(found, found.estimates)]))
    title = f"Confusion matrix ({found.unit})"
    sections.append(Section(title, [confusion_table(found.counts, found.names)]))
    if found.estimates is not None:
        sections.append(Section("Confusion matrix (shares of the area)", [_shares(found, found.estimates)]))
    write_page(target, f"Accuracy of {Path(spec.map.path).name}", sections, _facts(spec))


def _headline(found: Assessment, *, with_kappa: bool) -> Table:
    figures, estimates = found.figures, found.estimates
    overall = number(figures.overall_accuracy)
    if estimates is not None:
        overall = _with_interval(estimates.overall_accuracy)
    values = {"Overall accuracy": overall, "Mean F1": number(figures.mean_f1), "Mean IoU": number(figures.mean_iou)}
    if with_kappa:
        values["Kappa"] = number(found.kappa)
    values[found.unit.capitalize()] = f"{int(found.counts.sum()):,}"
    return Table(list(values), [[Cell(text, bold=True) for text in values.values()]])


def _explanation(found: Assessment) -> str:
    if found.estimates is not None:
        return _SAMPLE
    return _PIXELS if found.unit == "pixels" else _POINTS


def _areas(found: Assessment, estimates: Estimates) -> list[Table | Picture]:
    unit, text, scale = _area_unit(found, estimates)
    total = sum(area.value for area in estimates.areas)
    rows: list[list[str | Cell]] = []
    for i, (entry, area) in enumerate(zip(found.classes, estimates.areas)):
        in_map = "–" if found.mapped_areas is None else text(float(found.mapped_areas[i]))
        share = f"{100 * area.value / total:.1f}"
        rows.append([Cell("", entry.color), entry.name, in_map, text(area.value), text(area.half_width), share])
    header = ("", "Class", f"Mapped ({unit})", f"Estimated ({unit})", "± 95 %", "% of all")
    note = "Mapped: what the map says. Estimated: what the reference says of the same ground; report this one. "
    note += "A ± of 0 only says that the points show no error of that kind, not that there is none."
    mapped = None if found.mapped_areas is None else found.mapped_areas / scale
    areas = [Estimate(one.value / scale, one.standard_error / scale) for one in estimates.areas]
    picture = areas_picture(found.classes, areas, mapped, unit)
    return [Table(header, rows, note), Picture(picture, width_px=PICTURE_WIDTH_PX)]


def _area_unit(found: Assessment, estimates: Estimates) -> tuple[str, Callable[[float], str], float]:
    """Unit, how to write an area in it, and its size in m² (or pixels), so that the numbers have a handy length."""
    unit, size, decimals = area_unit(sum(area.value for area in estimates.areas), in_m2=found.in_m2)
    return unit, lambda area: f"{area / size:,.{decimals}f}", size


def _estimated_classes(found: Assessment, estimates: Estimates) -> Table:
    rows = [
        [
            entry.name,
            _with_interval(estimates.users_accuracies[i]),
            _with_interval(estimates.producers_accuracies[i]),
            number(entry.f1),
            number(entry.iou),
            f"{int(found.counts[i].sum()):,}",
            f"{int(found.counts[:, i].sum()):,}",
        ]
        for i, entry in enumerate(found.figures.classes)
    ]
    header = ("Class", "User's accuracy", "Producer's accuracy", "F1", "IoU", "Points in reference", "Points in map")
    return Table(header, rows, "User's accuracy is also called precision, producer's accuracy recall.")


def _shares(found: Assessment, estimates: Estimates) -> Table:
    shares = estimates.shares
    rows = [
        [name, *(f"{share:.4f}" if share else "0" for share in row), f"{sum(row):.4f}"]
        for name, row in zip(found.names, shares.tolist())
    ]
    totals = [f"{share:.4f}" for share in (*shares.sum(axis=0).tolist(), float(shares.sum()))]
    return Table(
        ("Reference ↓   Map →", *found.names, "Total"),
        [*rows, ["Total", *totals]],
        "What the points stand for: estimated shares of the area of the map.",
    )


def _with_interval(estimate: Optional[Estimate]) -> str:
    return "–" if estimate is None else f"{estimate.value:.3f} ± {estimate.half_width:.3f}"


def _facts(spec: Spec) -> dict[str, str]:
    references = [source.path for source in (spec.reference, spec.reference_raster) if source is not None]
    facts = {"Map": spec.map.path, "Reference": ", ".join(references)}
    if spec.class_field:
        facts["Field with the class"] = spec.class_field
    if spec.background:
        facts["Class outside the polygons"] = spec.background
    if spec.areas is not None:
        facts["Complete inside"] = spec.areas.path
    if spec.remapping:
        facts["Classes matched by hand"] = "; ".join(spec.remapping.replace("\n", ";").split(";"))
    facts["Date"] = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    return facts
