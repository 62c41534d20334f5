"""An old image normalised, and image and heights from layers to a map, through QGIS and the real engine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import processing
import pytest
from landscribe.engine.contract.package_file import read_card
from osgeo import gdal
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

gdal.UseExceptions()
PART = [240, 180, 128, 128]
"""Columns, rows and size of a part of Toulouse with roofs and streets."""


@pytest.fixture
def town(shared_data, tmp_path):
    """A part of Toulouse: image, coarser heights on a grid of their own, and tall things as a class raster."""
    place = shared_data / "toulouse_pan_dsm"
    gdal.Translate(str(tmp_path / "pan.tif"), str(place / "pan_ortho_0.5m.tif"), srcWin=PART)
    fine = gdal.Translate("", str(place / "dsm_0.5m.tif"), format="MEM", srcWin=PART)
    gdal.Warp(str(tmp_path / "dsm.tif"), fine, xRes=0.8, yRes=0.8, resampleAlg="average")
    heights = fine.ReadAsArray()
    labels = gdal.Translate("", fine, format="MEM", outputType=gdal.GDT_Byte, noData="none")
    labels.GetRasterBand(1).WriteArray((heights > np.median(heights) + 3).astype(np.uint8))
    gdal.Translate(str(tmp_path / "tall.tif"), labels)
    return tmp_path


def run(tool, **values):
    return processing.run(f"landscribe:{tool}", values, feedback=QgsProcessingFeedback())


@pytest.mark.slow
def test_an_image_and_its_heights_become_a_map(provider, town):
    image, heights = str(town / "pan.tif"), str(town / "dsm.tif")
    model = run(
        "train",
        IMAGES=[image],
        HEIGHTS=[heights],
        CLASS_RASTERS=[str(town / "tall.tif")],
        ENCODER="tu-mobilenetv3_small_050",
        EPOCHS=1,
        CROP=64,
        BATCH=2,
        DEVICE="cpu",
        MODEL_OUTPUT=str(town / "tall.landscribe"),
    )["MODEL_OUTPUT"]
    card = read_card(Path(model))
    assert [[band.name for band in one.bands] for one in card.inputs] == [["pan"], ["height"]]
    output = str(town / "map.tif")
    mapped = run("segment", INPUT=image, SECOND_INPUT=heights, MODEL=model, OUTPUT=output, DEVICE="cpu")
    assert len(json.loads(mapped["CLASS_AREAS"])) == 2
    assert (QgsRasterLayer(output).width(), QgsRasterLayer(output).height()) == (128, 128)
    with pytest.raises(QgsProcessingException, match=r"image \(pan\); height \(height\)"):
        run("segment", INPUT=image, MODEL=model, OUTPUT=output)


def test_a_panchromatic_image_is_stretched(provider, town):
    output = str(town / "stretched.tif")
    results = run("normalise", INPUT=str(town / "pan.tif"), OUTPUT=output)
    (band,) = json.loads(results["RANGES"])
    values = gdal.Open(str(town / "pan.tif")).ReadAsArray()
    assert [band["low"], band["high"]] == pytest.approx(np.quantile(values[values != 0], (0.02, 0.98)))
    layer = QgsRasterLayer(output)
    assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)
    assert layer.dataProvider().sourceNoDataValue(1) == 0
    assert layer.renderer().contrastEnhancement().maximumValue() == 255


def test_one_date_gets_the_colours_of_another(provider, shared_data, tmp_path):
    for date in ("20100629", "20120731"):
        shutil.copy(shared_data / "naip_nd_timeseries" / f"m_4709963_se_14_1_{date}.tif", tmp_path / f"{date}.tif")
    output, reference = str(tmp_path / "matched.tif"), str(tmp_path / "20120731.tif")
    run("normalise", INPUT=str(tmp_path / "20100629.tif"), REFERENCE=reference, OUTPUT=output)
    assert isinstance(QgsRasterLayer(output).renderer(), QgsMultiBandColorRenderer)
    before, after, wanted = map(deciles, (tmp_path / "20100629.tif", output, reference))
    assert np.abs(after - wanted).max() <= 2  # grey values that a large part of the pixels have stay whole
    assert (np.abs(before - wanted).max(axis=1) > 8).all()


def deciles(path):
    """The nine deciles of each band."""
    bands = gdal.Open(str(path)).ReadAsArray().reshape(4, -1)
    return np.array([np.quantile(band[band != 0], np.linspace(0.1, 0.9, 9)) for band in bands])
