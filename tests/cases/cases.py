"""The case files: runs of a tool on good and bad input, and how each must end.

A case names makers (:mod:`makers`) for its inputs; whatever stands in a :class:`Case` or in its ``spec`` as
``{maker: …}`` is made before the run, and replaced by what the maker gives back. Only the makers need the engine's
libraries, so that the tests in QGIS can read the cases too.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

import yaml
from landscribe.engine.contract.schema import from_json

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Outcome:
    """What a run that succeeds must give."""

    agreement: float = 1.0
    """Least share of pixels that equal the brightest band of the raster; nodata has to be nodata, exactly."""
    only: Optional[int] = None
    """Every pixel has this value."""
    nodata_px: Optional[int] = None
    """So many pixels are nodata."""
    shape: Optional[tuple[int, int]] = None
    """Rows and columns; ``None``: those of the raster."""


@dataclass(frozen=True)
class Case:
    """One run. It has either a ``failure`` or a ``result``."""

    name: str
    raster: Any = field(default_factory=lambda: {"maker": "image"})
    model: Any = field(default_factory=lambda: {"maker": "brightest_band"})
    output: Any = field(default_factory=lambda: {"maker": "beside", "name": "classes.tif"})
    bands: tuple[int, ...] = ()
    second_raster: Any = None
    areas: Any = None
    """Path of a layer of polygons, or a path and a layer's name."""
    extent: Optional[tuple[float, float, float, float]] = None
    spec: dict[str, Any] = field(default_factory=dict)
    """Further entries of the Spec."""
    failure: Optional[str] = None
    """The code of the failure."""
    says: str = ""
    """Words that the user must read in the failure."""
    result: Optional[Outcome] = None
    notices: tuple[str, ...] = ()
    """Codes of the warnings that must be told; no others may be."""
    in_qgis: bool = False
    """Run it through QGIS as well."""
    qgis_says: Optional[str] = None
    """Words that the user must read in QGIS, where QGIS itself refuses; ``None``: those of ``says``."""
    seconds: float = 60.0
    """How long it may take."""


@dataclass(frozen=True)
class ToolCase:
    """One run of any tool. It has either a ``failure`` or ``values``."""

    name: str
    spec: dict[str, Any] = field(default_factory=dict)
    """What differs from the first case of the tool, whose spec is whole; ``{maker: …}`` may stand anywhere."""
    failure: Optional[str] = None
    """The code of the failure."""
    says: str = ""
    """Words that the user must read in the failure."""
    values: Optional[dict[str, Any]] = None
    """Values that the result must have, among others."""
    notices: tuple[str, ...] = ()
    """Codes of the warnings that must be told; no others may be."""
    seconds: float = 60.0
    """How long it may take."""


def load_cases(tool: str) -> list[Case]:
    """The cases of all files of a tool.

    Raises:
        SchemaError: one has an unknown key or a value of another type.
    """
    return [from_json(Case, entry) for entry in _entries(tool)]


def load_tool_cases(tool: str) -> list[ToolCase]:
    """As :func:`load_cases`, for the tools whose inputs are not those of a segmentation; specs are whole."""
    cases = [from_json(ToolCase, entry) for entry in _entries(tool)]
    return [replace(case, spec={**cases[0].spec, **case.spec}) for case in cases]


def _entries(tool: str) -> list[Any]:
    files = sorted({*FOLDER.glob(f"{tool}.yaml"), *FOLDER.glob(f"{tool}_*.yaml")})
    return [entry for file in files for entry in yaml.safe_load(file.read_text(encoding="utf-8"))]
