"""A plane in metres for objects in any CRS, so that distances, areas and angles are true.

It is the azimuthal equidistant projection about the middle of the objects, on their own ellipsoid. Distances from the
middle are true; across, they are too long by c / sin(c) - 1, with c the distance from the middle in Earth radii
(Snyder, Map Projections, 1987, p. 192): 0.004 % at 100 km, 0.1 % at 500 km, 1 % at 1600 km.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import geopandas
import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS, Transformer
from pyproj.crs import ProjectedCRS
from pyproj.crs.coordinate_operation import AzimuthalEquidistantConversion

from .measures import Numbers, Shapes


@dataclass(frozen=True)
class MetricPlane:
    """Where objects are measured."""

    crs: Optional[CRS]
    """``None``: the objects have no CRS, or one that is not tied to the Earth; its units are metres."""
    excess: float
    """By which share distances at the edge of the objects are too long."""

    def shapes(self, frame: geopandas.GeoSeries) -> Shapes:
        """Shapes of any CRS in metres; a point that can't be expressed gets infinite coordinates."""
        return (frame if self.crs is None else frame.to_crs(self.crs)).to_numpy()

    def back(self, shapes: Shapes, crs: Optional[CRS]) -> Shapes:
        """Shapes in metres in another CRS."""
        return shapes if self.crs is None else geopandas.GeoSeries(shapes, crs=self.crs).to_crs(crs).to_numpy()


def plane_of(layers: Sequence[geopandas.GeoSeries]) -> MetricPlane:
    """The plane about the middle of all shapes, which may be in several CRS."""
    geodetic = layers[0].crs.geodetic_crs if layers[0].crs is not None else None
    if geodetic is None:
        return MetricPlane(None, 0.0)
    degrees = np.concatenate([_places(layer, geodetic.to_2d()) for layer in layers])
    degrees = degrees[np.isfinite(degrees).all(axis=1) & (np.abs(degrees[:, 1]) <= 90)]
    if not len(degrees):
        return MetricPlane(None, 0.0)
    lon, lat, angle = _middle(degrees)
    conversion = AzimuthalEquidistantConversion(latitude_natural_origin=lat, longitude_natural_origin=lon)
    return MetricPlane(ProjectedCRS(conversion, geodetic_crs=geodetic.to_2d()), angle / max(np.sin(angle), 1e-9) - 1)


def _places(layer: geopandas.GeoSeries, geodetic: CRS) -> Numbers:
    """Longitude and latitude of the middle of the box around each shape."""
    left, bottom, right, top = shapely.bounds(layer.to_numpy()).T
    to_degrees = Transformer.from_crs(layer.crs, geodetic, always_xy=True)
    return np.stack(to_degrees.transform((left + right) / 2, (bottom + top) / 2), axis=1)


def _middle(degrees: NDArray[np.float64]) -> tuple[float, float, float]:
    """Longitude and latitude of the middle, also across the date line, and the angle from it to the farthest place."""
    lon, lat = np.radians(degrees).T
    places = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    middle = (places.min(axis=1) + places.max(axis=1)) / 2
    middle /= max(np.linalg.norm(middle), 1e-12)
    angle = float(np.arccos(np.clip(middle @ places, -1, 1)).max()) if len(degrees) > 1 else 0.0
    return float(np.degrees(np.arctan2(middle[1], middle[0]))), float(np.degrees(np.arcsin(middle[2]))), angle
