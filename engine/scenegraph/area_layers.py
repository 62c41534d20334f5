"""Polygons of a user that say which parts of a scene graph are meant."""

from __future__ import annotations

import geopandas
import numpy as np
import pyogrio
import shapely

from ..contract.errors import AreasUnreadable, LayersWithoutCrs
from ..contract.sources import VectorSource
from .graph import SceneGraph
from .graph_checks import areas_of
from .metric_plane import MetricPlane


def read_areas(source: VectorSource) -> geopandas.GeoDataFrame:
    """The features of a layer that have an area, valid.

    Raises:
        AreasUnreadable: the layer can't be read, or has no polygon.
    """
    try:
        frame = pyogrio.read_dataframe(source.path, layer=source.layer)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise AreasUnreadable(path=source.path, detail=str(error).rstrip(". ")) from error
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise AreasUnreadable(path=source.path, detail="no polygon")
    shapes = areas_of(frame.geometry.to_numpy())
    frame = frame.set_geometry(shapes, crs=frame.crs)[~shapely.is_empty(shapes)].reset_index(drop=True)
    if frame.empty:
        raise AreasUnreadable(path=source.path, detail="no polygon")
    return frame


def in_plane(shapes: geopandas.GeoSeries, path: str, graph: SceneGraph, plane: MetricPlane) -> list[shapely.Geometry]:
    """Shapes in metres; those without a CRS are in that of the graph. Empty where the plane has no place for one.

    Raises:
        LayersWithoutCrs: the shapes have a CRS and the graph has none.
    """
    if shapes.crs is not None and graph.objects.crs is None:
        raise LayersWithoutCrs(path=path)
    placed = plane.shapes(shapes if shapes.crs is not None else shapes.set_crs(graph.objects.crs))
    nowhere = ~np.isfinite(shapely.bounds(placed)).all(axis=1)
    return areas_of(np.where(nowhere, shapely.Polygon(), placed))
