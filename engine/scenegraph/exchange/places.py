"""Where objects lie, in longitude and latitude."""

from __future__ import annotations

from dataclasses import replace

import geopandas
import numpy as np
import shapely
from numpy.typing import NDArray

from ..graph import SceneGraph

WGS84 = "OGC:CRS84"
"""Longitude first, then latitude."""
_DECIMALS = 8
"""A millimetre, in degrees."""


def in_degrees(graph: SceneGraph) -> SceneGraph:
    """The graph with its shapes in longitude and latitude; as it is where it has no CRS."""
    return graph if graph.objects.crs is None else replace(graph, objects=graph.objects.to_crs(WGS84))


def wkt(shapes: geopandas.GeoSeries) -> NDArray[np.object_]:
    """Well-known text of each shape."""
    return shapely.to_wkt(shapes.to_numpy(), rounding_precision=_DECIMALS, trim=True)


def points(graph: SceneGraph) -> NDArray[np.float64]:
    """Coordinates of a point inside each object ``(objects, 2)``."""
    return shapely.get_coordinates(shapely.point_on_surface(graph.objects.geometry.to_numpy()))


def names_of_axes(graph: SceneGraph) -> tuple[str, str]:
    """What the coordinates of the objects are called."""
    return ("x", "y") if graph.objects.crs is None else ("longitude", "latitude")
