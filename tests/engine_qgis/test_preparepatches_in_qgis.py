"""``landscribe:preparepatches`` on real places, through QGIS and the real engine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.training_set import read_training_set
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

gdal.UseExceptions()


@pytest.fixture
def real(shared_data, tmp_path):
    """Gives a copy of real data: QGIS writes beside what it reads."""

    def copied(*files: str) -> list[str]:
        paths = [tmp_path / Path(file).name for file in files]
        for file, path in zip(files, paths):
            shutil.copy(shared_data / file, path)
        return [str(path) for path in paths]

    return copied


def run(**values):
    return processing.run("landscribe:preparepatches", values, feedback=QgsProcessingFeedback())


def test_buildings_of_a_town(provider, real, tmp_path):
    place = "dsg_brazil_buildings"
    images = real(*(f"{place}/images/Ortoimagem_MI_2970-1-SO_{number}.tif" for number in (966, 967, 995, 996)))
    results = run(
        IMAGES=images,
        LABELS=real(f"{place}/buildings.geojson"),
        BUFFER_CLASSES="buildings",
        TILE_SIZE=364,
        STRIDE=120,
        SHARES="80/20/0",
        OUTPUT=str(tmp_path / "town"),
    )
    made = read_training_set(tmp_path / "town")
    assert results["TRAIN_TILES"] == len(made.of("train")) == 3 * results["VALIDATION_TILES"] > 0
    shares = {entry["name"]: entry["percent"] for entry in json.loads(results["CLASSES"])}
    assert list(shares) == ["background", "buildings", "around buildings"]
    assert 5 < shares["buildings"] < 40
    assert Path(results["PREVIEW"]).stat().st_size > 100_000
    tile = gdal.Open(str(tmp_path / "town" / "labels" / f"{made.tiles[0].name}.tif"))
    tile.GetGeoTransform()  # GDAL reads the side file of a GeoTIFF only when something asks for it
    assert tile.GetRasterBand(1).GetCategoryNames() == list(shares)


def test_land_cover_of_a_class_raster(provider, real, tmp_path):
    (image,) = real("chesapeake_naip_landcover/train_image.tif")
    results = run(
        IMAGES=[image],
        BANDS="1,2,3,4",
        CLASS_RASTERS=real("chesapeake_naip_landcover/train_reference.tif"),
        RESOLUTION=2,
        TILE_SIZE=128,
        OUTPUT=str(tmp_path / "cover"),
    )
    made = read_training_set(tmp_path / "cover")
    assert [entry.name for entry in made.classes] == [f"class {number}" for number in range(1, 7)]
    assert (made.resolution_m, len(made.inputs[0].bands)) == (2, 4)
    assert [results[f"{split}_TILES"] for split in ("TRAIN", "VALIDATION", "TEST")] == [10, 3, 3]
