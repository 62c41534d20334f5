"""The part of a comparison's report that tells of the heights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Union

from ..core.pages import Cell, Picture, Table
from .change_pictures import PICTURE_WIDTH_PX
from .height_changes import HeightFigures, SurfaceChange

if TYPE_CHECKING:
    from ..tasks.compareepochs import Spec

_M2_PER_HA = 1e4
_LEVEL = (
    "The noise is the normalised median absolute deviation (NMAD) of the height differences on {ground} (Höhle & Höhle "
    "2009, doi:10.1016/j.isprsjprs.2009.02.003), from a sample of {pixels:,} pixels. {level} Smaller differences are "
    "taken for noise and count as no change (Wheaton et al. 2010, doi:10.1002/esp.1886)."
)


def height_parts(found: HeightFigures, picture: Optional[bytes], spec: Spec) -> list[Union[Table, Picture, str]]:
    """Noise, level of detection, what rose and what sank, and the picture."""
    parts: list[Union[Table, Picture, str]] = [_noise(found, spec), _shift(found), _surface(found)]
    if picture is not None:
        parts.append(Picture(picture, "Grey: no heights. White: within the level of detection.", PICTURE_WIDTH_PX))
    return parts


def volume_text(volume_m3: Optional[float]) -> str:
    """A volume in m³."""
    return "–" if volume_m3 is None else f"{volume_m3:,.0f}"


def _noise(found: HeightFigures, spec: Spec) -> Table:
    level = f"The level of detection is that noise at a confidence of {spec.confidence_percent:g} %."
    if spec.threshold_m is not None:
        level = "The level of detection was set by hand."
    values = {
        "Noise (m)": found.noise.nmad_m,
        "Level of detection (m)": found.level_m,
        "Vertical shift (m)": found.noise.shift_m,
    }
    note = _LEVEL.format(ground=_ground(spec), pixels=found.noise.pixels, level=level)
    return Table(list(values), [[Cell(f"{value:.2f}", bold=True) for value in values.values()]], note)


def _ground(spec: Spec) -> str:
    if spec.later_map is None:
        return "all ground that both surface models cover"
    if spec.stable_classes:
        return f"unchanged ground of the classes {spec.stable_classes}"
    return "ground whose class did not change"


def _shift(found: HeightFigures) -> str:
    side = "above" if found.noise.shift_m >= 0 else "below"
    text = f"On that ground the later heights lie {abs(found.noise.shift_m):.2f} m {side} the earlier ones. "
    return text + ("This shift was taken off." if found.shift_removed else "This shift was left in.")


def _surface(found: HeightFigures) -> Table:
    header = ("Surface", "Area (ha)", "% of all", "Volume (m³)", "Mean (m)")
    rows = [_row("Higher", found.higher, found.pixels, 1), _row("Lower", found.lower, found.pixels, -1)]
    if found.higher.volume_m3 is not None and found.lower.volume_m3 is not None:
        rows.append(["Net", "", "", f"{found.higher.volume_m3 - found.lower.volume_m3:+,.0f}", ""])
    return Table(header, rows)


def _row(name: str, change: SurfaceChange, pixels: int, sign: int) -> list[str]:
    percent = f"{100 * change.pixels / pixels:.2f}"
    if change.area_m2 is None or change.volume_m3 is None:
        return [name, "–", percent, "–", "–"]
    mean = f"{sign * change.volume_m3 / change.area_m2:+.2f}" if change.area_m2 else "–"
    return [name, f"{change.area_m2 / _M2_PER_HA:,.2f}", percent, f"{sign * change.volume_m3:+,.0f}", mean]
