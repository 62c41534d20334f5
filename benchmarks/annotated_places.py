"""Places with images and scene graphs: real labels as objects, related by rule at 1 : 5 000.

To learn from: a square kilometre of land cover (Chesapeake, train), two thirds of a Brazilian town (buildings), parts
of Dubai (tiles 1 to 6). Held out: another square kilometre of land cover, 90 km away, the last third of the town, tiles
7 and 8 of Dubai, and a suburb in the north-west of the United States (Inria, buildings).

Dubai's images have no georeference. A pixel is taken for 1 m, as cars are four to five pixels long; each image is put
onto ground of its own, far from the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
import rasterio.features
import shapely
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.tasks import relations
from landscribe.engine.tasks.relations import ObjectLayer
from numpy.typing import NDArray
from segments import DUBAI, DUBAI_COLORS, _rgb

COVER = {1: "water", 2: "tree canopy", 3: "low vegetation", 4: "barren", 5: "impervious, other", 6: "road"}
DUBAI_CLASSES = ("building", "bare ground", "road", "low vegetation", "water")
DUBAI_PX = 1024
"""Of larger images the upper left part is taken."""
DUBAI_TRAIN = tuple((tile, part) for tile in range(1, 7) for part in (1, 5, 9))
DUBAI_TEST = tuple((tile, part) for tile in (7, 8) for part in (1, 5))
TOWN_TEST_X = 456_828.0
"""Tiles of the town that begin here or farther east are held out."""
LEAST_M2 = {"chesapeake": 100.0, "dubai": 200.0, "brazil": 20.0, "inria": 20.0}


@dataclass(frozen=True)
class Place:
    """Images, and the graph of what they show."""

    name: str
    images: tuple[RasterSource, ...]
    objects: Path
    """The layer of objects, with their class in the field ``kind``."""
    graph: Path
    least_m2: float
    """Smaller objects are left out."""


class Places:
    """The places, made once in a folder that is kept."""

    def __init__(self, data: Path, folder: Path, context: Any) -> None:
        self._data, self._folder, self._context = data, folder, context
        folder.mkdir(parents=True, exist_ok=True)

    def train(self) -> Iterator[Place]:
        """Those to learn from."""
        yield self.chesapeake("train")
        yield self.brazil("train")
        yield self.dubai("train", DUBAI_TRAIN)

    def held_out(self) -> Iterator[Place]:
        """Those to measure with."""
        yield self.chesapeake("test")
        yield self.brazil("test")
        yield self.dubai("test", DUBAI_TEST)
        yield self.inria()

    def chesapeake(self, part: str) -> Place:
        """A square kilometre of land cover."""
        folder = self._data / "chesapeake_naip_landcover"
        image = RasterSource(str(folder / f"{part}_image.tif"), (1, 2, 3))
        return self._place(f"chesapeake-{part}", (image,), lambda: _patches(folder / f"{part}_reference.tif", COVER))

    def brazil(self, part: str) -> Place:
        """The buildings of a part of the town."""
        folder = self._data / "dsg_brazil_buildings"
        tiles = []
        for path in sorted((folder / "images").glob("*.tif")):
            with rasterio.open(path) as raster:
                tiles.append((path, shapely.box(*raster.bounds), raster.crs))
        mine = [tile for tile in tiles if (tile[1].bounds[0] >= TOWN_TEST_X) == (part == "test")]

        def objects() -> geopandas.GeoDataFrame:
            buildings = geopandas.read_file(folder / "buildings.geojson").to_crs(mine[0][2])
            inside = buildings.representative_point().within(shapely.union_all([box for _, box, _ in mine]))
            return buildings.loc[inside, ["geometry"]].assign(kind="building").explode(index_parts=False)

        return self._place(f"brazil-{part}", tuple(RasterSource(str(path)) for path, _, _ in mine), objects)

    def inria(self) -> Place:
        """The buildings of a suburb."""
        folder = self._data / "inria_kitsap_tile"
        image = RasterSource(str(folder / "rgb_0.3m.tif"))
        return self._place("inria", (image,), lambda: _patches(folder / "buildings_gt.tif", {255: "building"}))

    def dubai(self, part: str, chosen: Sequence[tuple[int, int]]) -> Place:
        """Parts of Dubai, each on ground of its own."""
        paths = [self._folder / f"dubai-{tile}-{number}.tif" for tile, number in chosen]
        masks = [path.with_suffix(".mask.tif") for path in paths]

        def objects() -> geopandas.GeoDataFrame:
            names = dict(enumerate(DUBAI_CLASSES, 1))
            every = [_patches(mask, names) for mask in masks]
            return geopandas.GeoDataFrame(geopandas.pd.concat(every, ignore_index=True), crs=every[0].crs)

        for position, (path, mask, (tile, number)) in enumerate(zip(paths, masks, chosen)):
            if not mask.exists():
                self._write_dubai(path, mask, tile, number, east=10_000 * position)
        return self._place(f"dubai-{part}", tuple(RasterSource(str(path)) for path in paths), objects)

    def _write_dubai(self, path: Path, mask_path: Path, tile: int, number: int, east: float) -> None:
        folder, name = self._data / DUBAI / f"Tile {tile}", f"image_part_{number:03d}"
        image, mask = _rgb(folder / "images" / f"{name}.jpg"), _rgb(folder / "masks" / f"{name}.png")
        values = np.zeros(mask.shape[1:], np.uint8)
        for value, color in enumerate(DUBAI_COLORS, 1):
            values[(mask == np.frombuffer(bytes.fromhex(color), np.uint8)[:, None, None]).all(axis=0)] = value
        transform = rasterio.transform.from_origin(300_000 + east, 2_800_000, 1.0, 1.0)
        for target, bands in ((path, image), (mask_path, values[None])):
            _write(target, bands[:, :DUBAI_PX, :DUBAI_PX], transform)

    def _place(
        self, name: str, images: tuple[RasterSource, ...], objects: Callable[[], geopandas.GeoDataFrame]
    ) -> Place:
        layer, graph = self._folder / f"{name}.gpkg", self._folder / f"{name}-graph.gpkg"
        least_m2 = LEAST_M2[name.split("-", maxsplit=1)[0]]
        if not graph.exists():
            frame = objects()
            frame[frame.area >= least_m2].to_file(layer, layer="objects")
            source = ObjectLayer(VectorSource(str(layer), "objects"), "objects")
            relations.run(relations.Spec((source,), str(graph), class_field="kind"), self._context)
        return Place(name, images, layer, graph, least_m2)


def _patches(path: Path, names: dict[int, str]) -> geopandas.GeoDataFrame:
    """The patches of a class raster that have a name, as polygons."""
    with rasterio.open(path) as raster:
        values = raster.read(1)
        found = rasterio.features.shapes(values, np.isin(values, list(names)), transform=raster.transform)
        outlines, kinds = zip(*((shapely.geometry.shape(outline), names[int(value)]) for outline, value in found))
        return geopandas.GeoDataFrame({"kind": kinds}, geometry=list(outlines), crs=raster.crs)


def _write(path: Path, bands: NDArray[np.uint8], transform: Any) -> None:
    profile = {"driver": "GTiff", "count": len(bands), "dtype": "uint8", "crs": "EPSG:32640", "transform": transform}
    with rasterio.open(path, "w", height=bands.shape[1], width=bands.shape[2], **profile) as raster:
        raster.write(bands)
