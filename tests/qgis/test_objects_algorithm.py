"""``landscribe:objects`` with the engine replaced: what it sends, and what it makes of the answer."""

from __future__ import annotations

import json

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.objects import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

CLASSES = [{"value": 1, "name": "Straße", "color": "#5f5f5f", "objects": 3, "area_m2": 50.0, "length_m": 9.0}]


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes empty layers."""
    found = []

    def run_job(_tool, spec, **_others):
        found.append(from_json(Spec, spec))
        for path in filter(None, (found[-1].output, found[-1].centre_lines)):
            gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0).CreateLayer("layer")
        return Result({"objects": 3, "lines": 2, "classes": CLASSES})

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


@pytest.fixture
def fields():
    """A layer of one polygon."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=kind:string", "Fields", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["meadow"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 4_299_990, 500_010, 4_300_000)))
    layer.dataProvider().addFeature(feature)
    return layer


def test_ids_never_change(provider):
    tool = provider.algorithm("objects")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {
        *("INPUT", "POLYGONS", "CLASS_FIELD", "CONFIDENCE", "CLASSES", "MINIMUM_AREA", "LARGEST_HOLE", "SPLIT"),
        *("RIGHT_ANGLES", "OUTPUT", "CENTRE_LINES"),
    }
    assert advanced == {"LINEAR", "BUILDINGS", "SPLIT_CLASSES", "NECK", "SIMPLIFY"}
    outputs = {output.name() for output in tool.outputDefinitions()} - plain
    assert outputs == {"OBJECT_COUNT", "LINE_COUNT", "CLASS_OBJECTS"}
    assert tool.groupId() == "scenegraph"


def test_a_class_map_is_enough(provider, make_raster, specs, tmp_path):
    raster, output = str(make_raster("map.tif", bands=1)), str(tmp_path / "objects.gpkg")
    results = processing.run("landscribe:objects", {"INPUT": raster, "OUTPUT": output})
    assert specs == [Spec(output, RasterSource(raster))]
    assert (results["OBJECT_COUNT"], results["LINE_COUNT"]) == (3, 2)
    assert json.loads(results["CLASS_OBJECTS"]) == CLASSES
    assert "Straße" in results["CLASS_OBJECTS"]


def test_everything_is_handed_on(provider, make_raster, specs, tmp_path):
    raster, confidence = (str(make_raster(name, bands=1)) for name in ("map.tif", "confidence.tif"))
    values = {
        "INPUT": raster,
        "CONFIDENCE": confidence,
        "CLASSES": "building; road",
        "MINIMUM_AREA": 12.5,
        "LARGEST_HOLE": 0,
        "SPLIT": "confidence",
        "RIGHT_ANGLES": True,
        "LINEAR": "road",
        "BUILDINGS": "building",
        "SPLIT_CLASSES": "-",
        "NECK": 60,
        "SIMPLIFY": 2,
        "OUTPUT": str(tmp_path / "objects.gpkg"),
        "CENTRE_LINES": str(tmp_path / "lines.gpkg"),
    }
    processing.run("landscribe:objects", values)
    assert specs == [
        Spec(
            output=values["OUTPUT"],
            raster=RasterSource(raster),
            confidence=RasterSource(confidence),
            classes="building; road",
            minimum_area_m2=12.5,
            largest_hole_m2=0,
            split_by="confidence",
            split_classes="-",
            neck_percent=60,
            right_angles=True,
            buildings="building",
            linear="road",
            simplify_m=2,
            centre_lines=values["CENTRE_LINES"],
        )
    ]


def test_polygons_bring_their_name(provider, fields, specs, tmp_path):
    values = {"POLYGONS": fields, "OUTPUT": str(tmp_path / "objects.gpkg")}
    processing.run("landscribe:objects", values)
    processing.run("landscribe:objects", {**values, "CLASS_FIELD": "kind"})
    assert [spec.class_name for spec in specs] == ["Fields", "Fields"]
    assert [spec.class_field for spec in specs] == [None, "kind"]
    assert specs[0].raster is None
    assert QgsVectorLayer(specs[0].polygons.path).featureCount() == 1


def test_what_can_not_work_is_refused_at_once(provider, make_raster, fields, specs, tmp_path):
    raster, output = str(make_raster("map.tif", bands=1)), str(tmp_path / "objects.gpkg")
    for values, reason in (
        ({}, "only one"),
        ({"INPUT": raster, "POLYGONS": fields}, "only one"),
        ({"INPUT": raster, "SPLIT": "confidence"}, "a class raster and its confidence"),
        ({"POLYGONS": fields, "CONFIDENCE": raster, "SPLIT": "confidence"}, "a class raster and its confidence"),
    ):
        with pytest.raises(QgsProcessingException, match=reason):
            processing.run("landscribe:objects", {**values, "OUTPUT": output})
    assert not specs
