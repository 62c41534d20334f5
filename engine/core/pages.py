"""The page of every report: tables and pictures on one page of HTML that needs nothing else."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from jinja2 import Environment

from .outputs import whole_file, write_errors
from .provenance import SOFTWARE

PAGE_EXTENSIONS = (".html", ".htm")
_BAR_PX = 300
_NUMBER = re.compile(r"–|[-+−±]?\d[-+−±\d.,\s%]*")
_WHITE_BELOW = 140
"""On a background darker than this (0…255), white letters are easier to read than dark ones."""

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
.large { font-size: 20pt; }
.note { color: #666; }
img { max-width: 100%; }
</style>
</head>
<body>
<h2>{{ title }}</h2>
{% for section in sections -%}
{% if section.title %}<h3>{{ section.title }}</h3>
{% endif -%}
{% for part in section.parts -%}
{% if part.table -%}
<table cellspacing="0">
<tr>{% for text in part.header %}<th align="{{ part.sides[loop.index0] }}">{{ text }}</th>{% endfor %}</tr>
{% for row in part.rows -%}
<tr>
{% for cell in row -%}
{% set side = part.sides[loop.index0] -%}
{% if cell.bar is defined -%}
<td>{% if cell.bar %}<table cellspacing="0" cellpadding="0"><tr>
<td class="bar" bgcolor="{{ cell.color }}" width="{{ cell.bar }}" height="10"></td>
</tr></table>{% endif %}</td>
{% elif cell.color and not cell.text -%}
<td bgcolor="{{ cell.color }}" width="14">&nbsp;</td>
{% else -%}
<td align="{{ side }}"{% if cell.large %} class="large"{% endif %}
{%- if cell.color %} bgcolor="{{ cell.color }}" style="color: {{ cell.ink }}"{% endif %}>
{%- if cell.bold %}<b>{{ cell.text }}</b>{% else %}{{ cell.text }}{% endif %}</td>
{% endif -%}
{% endfor -%}
</tr>
{% endfor -%}
</table>
{% elif part.image -%}
<p><img src="data:image/png;base64,{{ part.image }}" alt=""{% if part.width %} width="{{ part.width }}"{% endif %}></p>
{% endif -%}
{% if part.text %}<p class="{{ part.style }}">{{ part.text }}</p>
{% endif -%}
{% endfor -%}
{% endfor -%}
{% if facts -%}
<h3>How it was made</h3>
<table cellspacing="0">
{% for name, value in facts.items() -%}
<tr><th align="left">{{ name }}</th><td>{{ value }}</td></tr>
{% endfor -%}
</table>
{% endif -%}
<p class="note">{{ software }}</p>
</body>
</html>
"""


@dataclass(frozen=True)
class Cell:
    """A cell of a table that is more than plain text. With a colour and no text it is a patch of that colour."""

    text: str
    color: Optional[str] = None
    """Background, ``#rrggbb``."""
    bold: bool = False
    large: bool = False
    """For the few numbers that a reader looks for first."""


@dataclass(frozen=True)
class Bar:
    """A cell with a bar."""

    percent: float
    """Its length, 0…100."""
    color: str
    """``#rrggbb``"""


@dataclass(frozen=True)
class Table:
    """A table. Columns of numbers are aligned to the right."""

    header: Sequence[str]
    rows: Sequence[Sequence[Union[str, Cell, Bar]]]
    note: str = ""
    """A remark below it."""


@dataclass(frozen=True)
class Picture:
    """An image."""

    png: bytes
    caption: str = ""
    width_px: Optional[int] = None
    """How wide it is shown: less than it has makes it sharp on fine screens. ``None``: as it is."""


@dataclass(frozen=True)
class Section:
    """Some parts of the page, one below the other; strings are paragraphs."""

    title: str
    """May be empty."""
    parts: Sequence[Union[Table, Picture, str]]


def write_page(target: Path, title: str, sections: Sequence[Section], facts: Mapping[str, str]) -> None:
    """Write the page, whole or not at all.

    Args:
        target: the HTML file.
        title: its heading.
        sections: what it shows. No text becomes HTML.
        facts: what to tell about the run (raster, model, device, time), in this order, at its end.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    page = (
        Environment(autoescape=True)
        .from_string(_PAGE)
        .render(
            title=title,
            sections=[{"title": one.title, "parts": [_part(part) for part in one.parts]} for one in sections],
            facts=facts,
            software=SOFTWARE,
        )
    )
    with whole_file(target) as path, write_errors(target):
        path.write_text(page, encoding="utf-8")


def _part(part: Union[Table, Picture, str]) -> dict[str, Any]:
    """What the template needs of a part."""
    if isinstance(part, str):
        return {"text": part, "style": "text"}
    if isinstance(part, Picture):
        image = base64.b64encode(part.png).decode("ascii")
        return {"image": image, "width": part.width_px, "text": part.caption, "style": "note"}
    rows = [[_cell(cell) for cell in row] for row in part.rows]
    sides = [_side([row[column].get("text", "") for row in rows]) for column in range(len(part.header))]
    return {"table": True, "header": part.header, "sides": sides, "rows": rows, "text": part.note, "style": "note"}


def _cell(cell: Union[str, Cell, Bar]) -> dict[str, Any]:
    if isinstance(cell, str):
        return {"text": cell}
    if isinstance(cell, Bar):
        return {"bar": math.ceil(_BAR_PX * cell.percent / 100), "color": cell.color}
    ink = _ink(cell.color) if cell.color else None
    return {**vars(cell), "ink": ink}


def _side(texts: Sequence[str]) -> str:
    """Where the texts of a column stand: to the right where all are numbers."""
    found = [text for text in texts if text]
    return "right" if found and all(map(_NUMBER.fullmatch, found)) else "left"


def _ink(background: str) -> str:
    """The colour of letters on a background (lightness by ITU-R BT.601)."""
    red, green, blue = bytes.fromhex(background.lstrip("#"))
    return "#ffffff" if 0.299 * red + 0.587 * green + 0.114 * blue < _WHITE_BELOW else "#222222"
