"""Objects in made-up images, for tests of the network that reads relations."""

from __future__ import annotations

import numpy as np
import shapely
from affine import Affine
from landscribe.engine.core.grids import Grid
from landscribe.engine.scenegraph.regions import Regions
from landscribe.engine.scenegraph.visual_grid import VisualGrid

FEATURES = 6


def visual_grid(size=40, cell_m=10.0, seed=0):
    features = np.random.default_rng(seed).normal(size=(size, size, FEATURES)).astype(np.float16)
    return VisualGrid(features, Grid("", Affine(cell_m, 0, 0, 0, -cell_m, size * cell_m), size, size))


def regions(count, seed=0, side=400.0):
    """Rectangles at random places of an image, whose lower left corner is the origin."""
    random = np.random.default_rng(seed)
    corners, sizes = random.random((count, 2)) * (side - 20), 4 + random.random((count, 2)) * 12
    shapes = shapely.box(*corners.T, *(corners + sizes).T)
    grid = visual_grid()
    import geopandas

    return Regions(shapes, [grid], np.zeros(count, np.intp), grid.shapes(geopandas.GeoSeries(shapes)))
