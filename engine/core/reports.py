"""The report of a run: the area of each class, on one page of HTML that needs nothing else."""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Optional

from jinja2 import Environment

from ..contract.schema import Json
from .outputs import whole_file, write_errors
from .provenance import SOFTWARE

REPORT_EXTENSIONS = (".html", ".htm")
_BAR_PX = 300
_M2_PER_HA, _M2_PER_KM2 = 1e4, 1e6

# Tables, attributes and inline colours only: the viewer of QGIS's Processing results knows little more than HTML 4.
_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>{{ title }}</title>
<style>
body { font-family: sans-serif; color: #222; margin: 24px; }
th { color: #666; font-weight: normal; }
td, th { padding: 3px 14px 3px 6px; }
.bar { padding: 0; }
.note { color: #666; }
img { max-width: 100%; }
</style>
</head>
<body>
<h2>{{ title }}</h2>
<table cellspacing="0">
<tr><th></th><th align="left">Class</th><th align="right">{{ unit }}</th><th align="right">%</th><th></th></tr>
{% for row in rows -%}
<tr>
<td bgcolor="{{ row.color }}" width="14">&nbsp;</td>
<td>{{ row.name }}</td>
<td align="right">{{ row.amount }}</td>
<td align="right">{{ row.percent }}</td>
<td>{% if row.bar %}<table cellspacing="0" cellpadding="0"><tr>
<td class="bar" bgcolor="{{ row.color }}" width="{{ row.bar }}" height="10"></td>
</tr></table>{% endif %}</td>
</tr>
{% endfor -%}
<tr><td></td><td><b>Total</b></td><td align="right"><b>{{ total }}</b></td><td></td><td></td></tr>
</table>
{% if image %}<p><img src="data:image/png;base64,{{ image }}" alt=""></p>
{% endif -%}
<h3>How it was made</h3>
<table cellspacing="0">
{% for name, value in facts.items() -%}
<tr><th align="left">{{ name }}</th><td>{{ value }}</td></tr>
{% endfor -%}
</table>
<p class="note">{{ software }}</p>
</body>
</html>
"""


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
    template = Environment(autoescape=True).from_string(_PAGE)
    unit, scale, decimals = _unit(table)
    page = template.render(
        title=title,
        unit=unit,
        rows=[_row(row, scale, decimals) for row in table],
        total=f"{sum(map(_amount, table)) / scale:,.{decimals}f}",
        facts=facts,
        image=base64.b64encode(image).decode("ascii") if image else None,
        software=SOFTWARE,
    )
    with whole_file(target) as path, write_errors(target):
        path.write_text(page, encoding="utf-8")


def _amount(row: Mapping[str, Json]) -> float:
    """Area in m², or the number of pixels where the area is not known."""
    return float(row["pixels"] if row["area_m2"] is None else row["area_m2"])


def _unit(table: Sequence[Mapping[str, Json]]) -> tuple[str, float, int]:
    """Unit, how many m² (or pixels) it has, and decimals, so that the total has a handy number of digits."""
    if any(row["area_m2"] is None for row in table):
        return "pixels", 1.0, 0
    total = sum(map(_amount, table))
    if total < _M2_PER_HA:
        return "m²", 1.0, 1
    return ("ha", _M2_PER_HA, 2) if total < 100 * _M2_PER_KM2 else ("km²", _M2_PER_KM2, 2)


def _row(row: Mapping[str, Json], scale: float, decimals: int) -> dict[str, Json]:
    return {
        "name": row["name"],
        "color": row["color"],
        "amount": f"{_amount(row) / scale:,.{decimals}f}",
        "percent": f"{row['percent']:.1f}",
        "bar": math.ceil(_BAR_PX * row["percent"] / 100),
    }
