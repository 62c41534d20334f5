"""The starter model out as ONNX and in again, through QGIS and the real engine: the map stays the same."""

from __future__ import annotations

import json
import shutil

import processing
from landscribe.engine.contract.folders import model_folders
from landscribe.engine.contract.package_file import read_card
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

gdal.UseExceptions()
WINDOW = [300, 300, 256, 256]


def run(tool, **values):
    return processing.run(f"landscribe:{tool}", values, feedback=QgsProcessingFeedback())


def test_out_and_in_again(provider, tmp_path):
    starter = next(model_folders()[1].glob("*.landscribe"))
    demo = model_folders()[1].parent / "demo" / "naip_maryland_2013.tif"
    gdal.Translate(str(tmp_path / "image.tif"), str(shutil.copy(demo, tmp_path)), srcWin=WINDOW)

    exported = run("exportmodel", MODEL=str(starter), TILE_SIZE=WINDOW[2], OUTPUT=str(tmp_path / "model.onnx"))
    assert exported["SIZE_MB"] > 1
    assert exported["LARGEST_DIFFERENCE"] < 1e-3
    imported = run(
        "importmodel", INPUT=exported["OUTPUT"], TITLE="Back again", MODEL_OUTPUT=str(tmp_path / "back.landscribe")
    )
    before, after = read_card(starter), read_card(tmp_path / "back.landscribe")
    assert json.loads(imported["CLASS_NAMES"]) == [entry.name for entry in before.outputs[0].classes]
    assert (after.title, after.licence, after.resolution_m) == ("Back again", before.licence, before.resolution_m)
    assert after.inputs == before.inputs

    maps = []
    for model in (str(starter), exported["OUTPUT"], imported["MODEL_OUTPUT"]):
        target = str(tmp_path / f"classes-{len(maps)}.tif")
        run("segment", INPUT=str(tmp_path / "image.tif"), MODEL=model, OUTPUT=target, DEVICE="cpu")
        maps.append(gdal.Open(target).ReadAsArray())
    for found in maps[1:]:
        assert (found == maps[0]).mean() >= 0.9999
