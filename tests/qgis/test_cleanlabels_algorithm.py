"""``landscribe:cleanlabels`` with the engine replaced: what it refuses, what it sends, and what it gives back."""

from __future__ import annotations

import json

import processing
import pytest
from landscribe.engine.contract.labels import LabelLayer, LabelledImages, Labels
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource, VectorSource
from landscribe.engine.tasks.cleanlabels import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal, ogr, osr
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

CLASSES = [{"name": "house", "objects": 9, "judged": 8, "removed": 2, "removed_area_m2": 120.5}]


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes empty layers."""
    found = []

    def run_job(_tool, spec, **_others):
        found.append(from_json(Spec, spec))
        for path in filter(None, (found[-1].output, found[-1].cleaned)):
            gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0).CreateLayer("layer")
        return Result({"objects": 9, "judged": 8, "removed": 2, "rounds": 3, "classes": CLASSES})

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


@pytest.fixture
def make_layer(tmp_path):
    """Writes a GeoPackage with three squares and the field ``kind``."""

    def make(name):
        path = tmp_path / f"{name}.gpkg"
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32618)
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer(name, crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
        for left in (500_000, 500_005, 500_010):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["kind"] = "house"
            corners = [(left, 4_299_990), (left + 3, 4_299_990), (left + 3, 4_299_993), (left, 4_299_993)]
            ring = ", ".join(f"{x} {y}" for x, y in [*corners, corners[0]])
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
            layer.CreateFeature(feature)
        return str(path)

    return make


def test_ids_never_change(provider):
    tool = provider.algorithm("cleanlabels")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {
        *("IMAGES", "HEIGHTS", "LABELS", "CLASS_FIELD", "OTHER_LABELS", "CLASS_RASTERS", "PATCHES"),
        *("IMAGE_DSM", "LABEL_DSM", "ROUNDS", "LEAST_EVIDENCE", "OUTPUT", "CLEANED", "REPORT"),
    }
    assert advanced == {
        *("BANDS", "BACKGROUND", "LINE_WIDTH", "BUFFER_CLASSES", "BUFFER_WIDTH", "LEAST_RISE"),
        *("DSM_TO_METRES", "HEIGHT_CLASSES", "LEAST_CHANGE", "ARCHITECTURE", "ENCODER", "PRETRAINED", "RECIPE"),
        *("EPOCHS", "LEARNING_RATE", "BATCH", "TILE_SIZE", "RESOLUTION", "DEVICE", "PRECISION"),
    }
    outputs = {output.name() for output in tool.outputDefinitions()} - plain
    assert outputs == {"OBJECT_COUNT", "JUDGED_COUNT", "REMOVED_COUNT", "ROUNDS_RUN", "CLASSES"}


def test_an_image_and_labels_are_enough(provider, make_raster, make_layer, specs, tmp_path):
    image, labels, output = str(make_raster()), make_layer("houses"), str(tmp_path / "judged.gpkg")
    results = processing.run("landscribe:cleanlabels", {"IMAGES": [image], "LABELS": labels, "OUTPUT": output})
    layer = LabelLayer(VectorSource(labels), "houses")
    (spec,) = specs
    assert spec == Spec(LabelledImages((RasterSource(image),), Labels((layer,))), output)
    counts = [results[name] for name in ("OBJECT_COUNT", "JUDGED_COUNT", "REMOVED_COUNT", "ROUNDS_RUN")]
    assert counts == [9, 8, 2, 3]
    assert json.loads(results["CLASSES"]) == CLASSES


def test_everything_is_handed_on(provider, make_raster, make_layer, specs, tmp_path):
    image, then, now, height = (str(make_raster(f"{name}.tif", bands=1)) for name in ("image", "then", "now", "height"))
    values = {
        "IMAGES": [image],
        "LABELS": make_layer("houses"),
        "CLASS_FIELD": "kind",
        "OTHER_LABELS": [make_layer("roads"), make_layer("ponds")],
        "HEIGHTS": [height],
        "BACKGROUND": "ground",
        "IMAGE_DSM": then,
        "LABEL_DSM": now,
        "DSM_TO_METRES": 0.3048,
        "LEAST_RISE": 3,
        "HEIGHT_CLASSES": "house, tower",
        "ROUNDS": 5,
        "LEAST_CHANGE": 2.5,
        "LEAST_EVIDENCE": 0.4,
        "ARCHITECTURE": "fusenet",
        "RECIPE": "lebris2020",
        "EPOCHS": 12,
        "LEARNING_RATE": 0.01,
        "BATCH": 4,
        "TILE_SIZE": 128,
        "RESOLUTION": 0.7,
        "OUTPUT": str(tmp_path / "judged.gpkg"),
        "CLEANED": str(tmp_path / "cleaned.gpkg"),
        "REPORT": str(tmp_path / "report.html"),
    }
    processing.run("landscribe:cleanlabels", values)
    (spec,) = specs
    labels = spec.data.labels
    assert [layer.class_name for layer in labels.layers] == ["houses", "roads", "ponds"]
    assert (labels.class_field, labels.background) == ("kind", "ground")
    assert (spec.data.heights, spec.image_dsm, spec.label_dsm) == (
        (RasterSource(height),),
        RasterSource(then),
        RasterSource(now),
    )
    assert (spec.dsm_to_metres, spec.least_rise_m, spec.height_classes) == (0.3048, 3, ("house", "tower"))
    assert (spec.rounds, spec.least_change_percent, spec.least_evidence) == (5, 2.5, 0.4)
    assert (spec.architecture, spec.recipe, spec.epochs, spec.learning_rate) == ("fusenet", "lebris2020", 12, 0.01)
    assert (spec.batch, spec.tile_px, spec.resolution_m) == (4, 128, 0.7)
    assert (spec.cleaned, spec.report) == (values["CLEANED"], values["REPORT"])


def test_only_what_is_selected_is_cleaned(provider, make_raster, make_layer, specs, tmp_path):
    layer = QgsVectorLayer(make_layer("houses"), "houses")
    project = QgsProject()
    project.addMapLayer(layer)
    layer.selectByIds([1, 3])
    context = QgsProcessingContext()
    context.setProject(project)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    values = {"IMAGES": [str(make_raster())], "LABELS": source, "OUTPUT": str(tmp_path / "judged.gpkg")}
    processing.run("landscribe:cleanlabels", values, context=context)
    (cleaned,) = specs[0].data.labels.layers
    assert cleaned.class_name == "houses"
    copy = QgsVectorLayer(cleaned.source.path)
    assert copy.featureCount() == 2
    assert "kind" in copy.fields().names()


def refusal(provider, **values):
    return provider.algorithm("cleanlabels").checkParameterValues(values, QgsProcessingContext())[1]


def test_what_can_not_work_is_refused_at_once(provider, make_raster, make_layer, specs, tmp_path):
    labels, image = make_layer("houses"), str(make_raster("image.tif", bands=1))
    base = {"IMAGES": [image], "LABELS": labels, "OUTPUT": str(tmp_path / "judged.gpkg")}
    assert refusal(provider, **base) == ""
    assert "one date" in refusal(provider, **base, IMAGE_DSM=image)
    assert "reads 2 raster(s)" in refusal(provider, **base, ARCHITECTURE="fusenet")
    assert "no field “usage”" in refusal(provider, **base, CLASS_FIELD="usage")
    assert "Band 2" in refusal(provider, **base, BANDS="2")
    assert "also an input" in refusal(provider, **{**base, "OUTPUT": labels})
    assert refusal(provider, IMAGES=[image], OUTPUT=base["OUTPUT"])
