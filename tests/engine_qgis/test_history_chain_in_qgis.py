"""The shipped model that dates objects from images and heights of two dates, on a real town, with the real engine."""

from __future__ import annotations

import statistics
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsProcessingModelAlgorithm, QgsVectorLayer

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
SIDE = 448
TALL_M = 4.0
EARLIER, LATER = "1981", "2013-09"


def run(tool, **values):
    return processing.run(tool, values, feedback=QgsProcessingFeedback())


def changed(source, path, change):
    """A copy of a raster with other values."""
    copy = gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(source)))
    copy.GetRasterBand(1).WriteArray(change(copy.ReadAsArray()))
    return str(path)


@pytest.fixture(scope="module")
def town(provider, shared_data, tmp_path_factory):
    """A part of Toulouse: image, surface, shading map, terrain, what is tall, and these as objects."""
    folder = tmp_path_factory.mktemp("toulouse")
    place = shared_data / "toulouse_pan_dsm"
    for name, file in (("image", "pan_ortho_0.5m.tif"), ("surface", "dsm_0.5m.tif")):
        gdal.Translate(str(folder / f"{name}.tif"), str(place / file), srcWin=[150, 150, SIDE, SIDE])
    outputs = {name: str(folder / f"{name.lower()}.tif") for name in ("NDSM", "SHADING", "TERRAIN")}
    run("landscribe:heightfeatures", DSM=str(folder / "surface.tif"), **outputs)
    heights = gdal.Open(outputs["NDSM"]).ReadAsArray()
    labels = gdal.Translate(str(folder / "buildings.tif"), outputs["NDSM"], outputType=gdal.GDT_Byte, noData="none")
    labels.GetRasterBand(1).WriteArray((heights > TALL_M).astype(np.uint8))
    labels.GetRasterBand(1).SetCategoryNames(["ground", "building"])
    del labels
    traced = {"INPUT": str(folder / "buildings.tif"), "BAND": 1, "FIELD": "tall", "OUTPUT": "TEMPORARY_OUTPUT"}
    patches = processing.run("gdal:polygonize", traced)["OUTPUT"]
    chosen = {"INPUT": patches, "EXPRESSION": '"tall" = 1 AND $area > 40', "OUTPUT": str(folder / "building.gpkg")}
    processing.run("native:extractbyexpression", chosen)
    return folder


@pytest.fixture(scope="module")
def model(town):
    """A network with two inputs, trained for a moment: it shall run, not learn."""
    path = str(town / "town.landscribe")
    run(
        "landscribe:train",
        IMAGES=[str(town / "image.tif")],
        HEIGHTS=[str(town / "shading.tif")],
        CLASS_RASTERS=[str(town / "buildings.tif")],
        ARCHITECTURE="fusenet",
        EPOCHS=1,
        CROP=64,
        BATCH=4,
        DEVICE="cpu",
        MODEL_OUTPUT=path,
    )
    return path


@pytest.fixture(scope="module")
def before(town):
    """The same place when the western half of the buildings did not stand yet."""
    chosen = {"INPUT": str(town / "building.gpkg"), "EXPRESSION": f"x(centroid($geometry)) < {middle(town)}"}
    new = processing.run("native:extractbyexpression", {**chosen, "OUTPUT": str(town / "new.gpkg")})["OUTPUT"]
    burnt = gdal.GetDriverByName("GTiff").CreateCopy(str(town / "new.tif"), gdal.Open(str(town / "buildings.tif")))
    burnt.GetRasterBand(1).Fill(0)
    gdal.Rasterize(burnt, new, burnValues=[1])
    there = burnt.ReadAsArray() > 0
    terrain = gdal.Open(str(town / "terrain.tif")).ReadAsArray()
    surface = changed(
        town / "surface.tif", town / "surface_before.tif", lambda heights: np.where(there, terrain, heights)
    )
    image = changed(
        town / "image.tif", town / "image_before.tif", lambda image: np.where(there, np.median(image[~there]), image)
    )
    return {"earlier_image": image, "earlier_surface": surface}


def middle(town):
    """So that half of the objects lie west of it."""
    layer = QgsVectorLayer(str(town / "building.gpkg"))
    return statistics.median(feature.geometry().centroid().asPoint().x() for feature in layer.getFeatures())


@pytest.mark.slow
def test_the_shipped_model_dates_buildings(town, model, before, tmp_path):
    chain = QgsProcessingModelAlgorithm()
    assert chain.fromFile(str(ROOT / "resources" / "models3" / "heights_segment_date.model3"))
    values = {
        "objects": str(town / "building.gpkg"),
        **before,
        "later_image": str(town / "image.tif"),
        "later_surface": str(town / "surface.tif"),
        "dates": f"{EARLIER}; {LATER}",
        "model": model,
        "dated_objects": str(tmp_path / "dated.gpkg"),
        "report": str(tmp_path / "report.html"),
        "earlier_classes": str(tmp_path / "earlier.tif"),
        "later_classes": str(tmp_path / "later.tif"),
    }
    processing.run(chain, values, feedback=QgsProcessingFeedback())
    layer = QgsVectorLayer(str(tmp_path / "dated.gpkg"))
    found = {"west": [], "east": []}
    for feature in layer.getFeatures():
        side = "west" if feature.geometry().centroid().asPoint().x() < middle(town) else "east"
        found[side].append(feature["first_seen"])
    assert min(map(len, found.values())) >= 3
    # The network knows next to nothing, so single objects may be unsure; none may be wrong.
    for side, date in (("west", LATER), ("east", f"before {EARLIER}")):
        assert set(found[side]) <= {date, "unsure"}
        assert found[side].count(date) > 0.5 * len(found[side])
    assert (tmp_path / "report.html").stat().st_size > 1000
    assert all((tmp_path / name).is_file() for name in ("earlier.tif", "later.tif"))
