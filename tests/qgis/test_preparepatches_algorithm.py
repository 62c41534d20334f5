"""``landscribe:preparepatches`` with the engine replaced: what it refuses, sends and gives back."""

from __future__ import annotations

import json
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.labels import LabelLayer, Labels
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.tasks.preparepatches import Spec
from landscribe.plugin import environment, worker
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

CLASSES = [{"value": 0, "name": "Gebäude", "color": "#ff0000", "pixels": 7, "percent": 100.0}]


@pytest.fixture
def engine(monkeypatch):
    """A fake engine, which keeps the spec."""

    class Engine:
        def run_job(self, tool, spec, **_):
            assert tool == "preparepatches"
            self.spec = from_json(Spec, spec)
            tiles = {"train": 6, "validation": 2, "test": 1}
            return Result({"tiles": tiles, "classes": CLASSES, "preview": f"{self.spec.output}/preview.png"})

    fake = Engine()
    monkeypatch.setattr(worker, "run_job", fake.run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return fake


def memory_layer(name="houses", kind="Polygon", fields="&field=kind:string"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32618{fields}", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt("Polygon ((500000 4300000, 500010 4300000, 500010 4299990, 500000 4300000))")
    )
    layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture
def make_layer(tmp_path):
    """Writes a GeoPackage with a polygon, and gives the source of its layer."""

    def make(name="houses", fields="&field=kind:string"):
        path = str(tmp_path / f"{name}.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        layer = memory_layer(name, fields=fields)
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
        return f"{path}|layername={name}"

    return make


@pytest.fixture
def values(provider, make_raster, make_layer, tmp_path):
    return {"IMAGES": [str(make_raster())], "LABELS": [make_layer()], "OUTPUT": str(tmp_path / "set")}


def run(values):
    return processing.run("landscribe:preparepatches", values, feedback=QgsProcessingFeedback())


def refusal(provider, values):
    algorithm = provider.algorithm("preparepatches").create()
    return algorithm.checkParameterValues(values, QgsProcessingContext())[1]


def test_defaults(provider, engine, values, tmp_path):
    run(values)
    spec = engine.spec
    assert spec.data.images == (RasterSource(str(tmp_path / "image.tif")),)
    houses = VectorSource(str(tmp_path / "houses.gpkg"), "houses")
    assert spec.data.labels == Labels((LabelLayer(houses, "houses"),))
    assert (spec.data.heights, spec.data.areas, spec.output) == ((), None, str(tmp_path / "set"))
    assert (spec.tile_px, spec.stride_px, spec.resolution_m, spec.block_px) == (256, 256, None, 0)
    assert (spec.train_percent, spec.validation_percent) == (60, 20)


def test_everything_is_handed_on(engine, values, make_raster, make_layer):
    images = [str(make_raster(f"{n}.tif")) for n in range(2)]
    heights = [str(make_raster(f"height{n}.tif", bands=1)) for n in range(2)]
    values.update(
        IMAGES=images,
        HEIGHTS=heights,
        BANDS=" 4, 1,2",
        LABELS=[make_layer("b"), make_layer("a")],
        CLASS_FIELD="kind",
        CLASS_RASTERS=[str(make_raster("map.tif", bands=1))],
        PATCHES=make_layer("patches"),
        LINE_WIDTH=2.5,
        BACKGROUND="",
        BUFFER_CLASSES="house, shed",
        BUFFER_WIDTH=7,
        TILE_SIZE=364,
        STRIDE=120,
        RESOLUTION=0.5,
        SHARES="80/20/0",
        BLOCK_SIZE=1000,
    )
    run(values)
    spec, labels = engine.spec, engine.spec.data.labels
    assert [source.path for source in spec.data.images] == images
    assert {source.bands for source in spec.data.images} == {(4, 1, 2)}
    assert [source.path for source in spec.data.heights] == heights
    assert [layer.class_name for layer in labels.layers] == ["b", "a"]
    assert (labels.class_field, labels.background, labels.line_width_m) == ("kind", "", 2.5)
    assert (labels.buffer_classes, labels.buffer_m) == (("house", "shed"), 7)
    assert [Path(source.path).name for source in labels.rasters] == ["map.tif"]
    assert spec.data.areas.layer == "patches"
    assert (spec.tile_px, spec.stride_px, spec.resolution_m, spec.block_px) == (364, 120, 0.5, 1000)
    assert (spec.train_percent, spec.validation_percent) == (80, 20)


def test_layers_without_files_and_filters_are_copied(provider, engine, values, make_layer):
    filtered = QgsVectorLayer(make_layer("filtered"), "filtered")
    filtered.setSubsetString("kind IS NOT NULL")
    run({**values, "LABELS": [memory_layer("drawn"), filtered]})
    copies = [Path(layer.source.path) for layer in engine.spec.data.labels.layers]
    assert [layer.class_name for layer in engine.spec.data.labels.layers] == ["drawn", "filtered"]
    assert len(set(copies)) == 2
    counts = [QgsVectorLayer(str(path)).featureCount() for path in copies]
    assert counts == [1, 0]


def test_the_legend_names_the_classes_of_a_raster(provider, engine, values, make_raster):
    layer = QgsRasterLayer(str(make_raster("map.tif", bands=1)))
    entries = [(1, "#112233", "water"), (2, "#445566", "2"), (3, "#778899", "")]
    classes = [QgsPalettedRasterRenderer.Class(value, QColor(color), name) for value, color, name in entries]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    run({**values, "CLASS_RASTERS": [layer]})
    assert engine.spec.data.labels.raster_classes == (ModelClass(1, "water", "#112233"),)


def test_results(provider, engine, values, tmp_path):
    results = run(values)
    assert results["PREVIEW"] == f"{tmp_path / 'set'}/preview.png"
    assert [results[f"{split}_TILES"] for split in ("TRAIN", "VALIDATION", "TEST")] == [6, 2, 1]
    assert json.loads(results["CLASSES"]) == CLASSES


def test_a_temporary_folder(provider, engine, values):
    results = run({**values, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert Path(results["OUTPUT"]) == Path(engine.spec.output)
    assert Path(results["OUTPUT"]).parent.is_dir()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"LABELS": []}, "no labels"),
        ({"CLASS_FIELD": "type"}, "no field “type”"),
        ({"BANDS": "red"}, "“red” is no list of bands"),
        ({"BANDS": "5"}, "Band 5"),
        ({"OUTPUT": "/no/such/folder/set"}, "doesn't exist"),
    ],
)
def test_refusals(changes, says, provider, engine, values):
    assert says in refusal(provider, {**values, **changes})


def test_rasters_that_do_not_go_together_are_refused(provider, engine, values, make_raster):
    other, height = str(make_raster("other.tif", bands=1)), str(make_raster("height.tif", bands=1))
    images = [*values["IMAGES"], other]
    assert "can't go together" in refusal(provider, {**values, "IMAGES": images})
    assert refusal(provider, {**values, "IMAGES": images, "BANDS": "1"}) == ""
    assert "2 image(s), but 1 height" in refusal(provider, {**values, "IMAGES": [other] * 2, "HEIGHTS": [height]})
