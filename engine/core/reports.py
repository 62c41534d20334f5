"""The report of areas: the area of each class, on one page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Optional, Union

from ..contract.schema import Json
from .pages import Bar, Cell, Picture, Section, Table, write_page

_M2_PER_HA, _M2_PER_KM2 = 1e4, 1e6


def write_area_report(
    target: Path,
    title: str,
    table: Sequence[Mapping[str, Json]],
    facts: Mapping[str, str],
    image: Optional[bytes] = None,
) -> None:
    """Write the page.

    Args:
        target: the HTML file.
        title: its heading.
        table: rows of :func:`.areas.class_table`.
        facts: what to tell about the run (raster, model, device, time), in this order.
        image: a PNG to show.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    parts: list[Union[Table, Picture]] = [_table(table)]
    if image is not None:
        parts.append(Picture(image))
    write_page(target, title, [Section("", parts)], facts)


def _table(rows: Sequence[Mapping[str, Json]]) -> Table:
    unit, scale, decimals = _unit(rows)
    total = f"{sum(map(_amount, rows)) / scale:,.{decimals}f}"
    return Table(
        ("", "Class", unit, "%", ""),
        [
            *(_row(row, scale, decimals) for row in rows),
            ("", Cell("Total", bold=True), Cell(total, bold=True), "", ""),
        ],
    )


def _row(row: Mapping[str, Json], scale: float, decimals: int) -> Sequence[Union[str, Cell, Bar]]:
    amount = f"{_amount(row) / scale:,.{decimals}f}"
    return Cell("", row["color"]), row["name"], amount, f"{row['percent']:.1f}", Bar(row["percent"], row["color"])


def _amount(row: Mapping[str, Json]) -> float:
    """Area in m², or the number of pixels where the area is not known."""
    return float(row["pixels"] if row["area_m2"] is None else row["area_m2"])


def _unit(table: Sequence[Mapping[str, Json]]) -> tuple[str, float, int]:
    in_m2 = all(row["area_m2"] is not None for row in table)
    return area_unit(sum(map(_amount, table)), in_m2=in_m2)


def area_unit(total: float, *, in_m2: bool) -> tuple[str, float, int]:
    """Unit, how many m² (or pixels) it has, and decimals, so that the total has a handy number of digits."""
    if not in_m2:
        return "pixels", 1.0, 0
    if total < _M2_PER_HA:
        return "m²", 1.0, 1
    return ("ha", _M2_PER_HA, 2) if total < 100 * _M2_PER_KM2 else ("km²", _M2_PER_KM2, 2)
