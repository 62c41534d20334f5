"""``landscribe:dateobjects`` with the engine replaced: what it refuses, sends and gives back."""

from __future__ import annotations

import json

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.dateobjects import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingContext, QgsVectorLayer

ALGORITHM = "landscribe:dateobjects"
VALUES = {
    "class_name": "building",
    "objects": 3,
    "dated": 2,
    "unsure": 1,
    "epochs": [{"date": "1981", "stood": 1}],
    "periods": [{"first_seen": "before 1981", "objects": 1}],
    "epoch_layers": ["1981", "2001"],
}


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes empty layers."""
    found = []

    def run_job(_tool, spec, **_others):
        found.append(from_json(Spec, spec))
        for path in filter(None, (found[-1].output, found[-1].epochs)):
            package = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0)
            for layer in ("1981", "2001"):
                package.CreateLayer(layer)
        return Result(VALUES)

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


@pytest.fixture
def maps(make_raster):
    return [str(make_raster(f"{year}.tif", bands=1)) for year in (1981, 2001)]


def houses(name="building"):
    """A layer in memory with one house."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=kind:integer", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((500000 4299990, 500010 4299990, 500000 4300000, 500000 4299990))")
    )
    layer.dataProvider().addFeature(feature)
    return layer


def test_ids_never_change(provider):
    tool = provider.algorithm("dateobjects")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {
        *("OBJECTS", "RASTERS", "DATES", "CLASS", "DATABASE_DATE", "DSMS", "DTM"),
        *("OUTPUT", "EPOCHS", "REPORT", "TABLE"),
    }
    assert advanced == {"CONFIDENCE", "SHIFT", "WIDTH", "LEAST_HEIGHT", "HEIGHT_FACTOR"}
    outputs = {output.name() for output in tool.outputDefinitions()} - plain
    assert outputs == {"OBJECT_COUNT", "DATED_COUNT", "UNSURE_COUNT", "EPOCH_FIGURES", "PERIOD_FIGURES"}


def test_objects_maps_and_dates_are_enough(provider, maps, specs, tmp_path):
    output = str(tmp_path / "dated.gpkg")
    values = {"OBJECTS": houses(), "RASTERS": maps, "DATES": "1981; 2001", "OUTPUT": output}
    results = processing.run(ALGORITHM, values)
    (spec,) = specs
    rasters = tuple(map(RasterSource, maps))
    assert spec == Spec(spec.objects, rasters, "1981; 2001", output, layer_name="building")
    assert QgsVectorLayer(spec.objects.path).featureCount() == 1
    assert [results[name] for name in ("OBJECT_COUNT", "DATED_COUNT", "UNSURE_COUNT")] == [3, 2, 1]
    assert json.loads(results["EPOCH_FIGURES"]) == VALUES["epochs"]
    assert json.loads(results["PERIOD_FIGURES"]) == VALUES["periods"]


def test_everything_is_handed_on(provider, maps, make_raster, specs, tmp_path):
    surfaces = [str(make_raster(f"dsm{i}.tif", bands=1)) for i in range(2)]
    terrain = str(make_raster("dtm.tif", bands=1))
    values = {
        "OBJECTS": houses("houses"),
        "RASTERS": maps,
        "DATES": "1981, 2001",
        "CLASS": "building",
        "DATABASE_DATE": "2020",
        "DSMS": surfaces,
        "DTM": terrain,
        "CONFIDENCE": 0.9,
        "SHIFT": 1.5,
        "WIDTH": 6,
        "LEAST_HEIGHT": 3,
        "HEIGHT_FACTOR": 0.3048,
        "OUTPUT": str(tmp_path / "dated.gpkg"),
        "EPOCHS": str(tmp_path / "epochs.gpkg"),
        "REPORT": str(tmp_path / "report.html"),
        "TABLE": str(tmp_path / "table.csv"),
    }
    processing.run(ALGORITHM, values)
    (spec,) = specs
    assert (spec.layer_name, spec.class_name, spec.database_date) == ("houses", "building", "2020")
    assert spec.surfaces == tuple(map(RasterSource, surfaces))
    assert spec.terrain == RasterSource(terrain)
    assert (spec.confidence, spec.shift_m, spec.width_m) == (0.9, 1.5, 6)
    assert (spec.least_height_m, spec.height_factor) == (3, 0.3048)
    assert [spec.epochs, spec.report, spec.table] == [values[name] for name in ("EPOCHS", "REPORT", "TABLE")]


def test_the_layers_of_the_dates_are_loaded_with_the_main_one(provider, maps, specs, tmp_path):
    context, path = QgsProcessingContext(), str(tmp_path / "epochs.gpkg")
    values = {"OBJECTS": houses(), "RASTERS": maps, "DATES": "1981; 2001", "EPOCHS": path}
    output = str(tmp_path / "dated.gpkg")
    details = QgsProcessingContext.LayerDetails("dated", context.project(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    processing.run(ALGORITHM, {**values, "OUTPUT": output}, context=context)
    to_load = context.layersToLoadOnCompletion()
    extras = {source: entry.name for source, entry in to_load.items() if source != output}
    assert extras == {f"{path}|layername={layer}": layer for layer in ("1981", "2001")}
    assert all(QgsVectorLayer(source).isValid() for source in extras)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"DATES": "1981"}, "2 layer(s), but 1 date(s)"),
        ({"DATES": "1981; soon"}, "“soon” is no date"),
        ({"DATES": "2001; 1981"}, "not in their order"),
        ({"DATES": ""}, "DATES"),
    ],
)
def test_dates_that_can_not_be_are_refused(provider, maps, specs, changes, reason):
    refused(provider, {"RASTERS": maps, **changes}, reason)


def test_a_terrain_without_surfaces_is_refused(provider, maps, make_raster, specs):
    refused(provider, {"RASTERS": maps, "DTM": str(make_raster("dtm.tif", bands=1))}, "0 height raster(s)")


def refused(provider, changes, reason):
    values = {"OBJECTS": houses(), "DATES": "1981; 2001", "OUTPUT": "TEMPORARY_OUTPUT", **changes}
    fine, text = provider.algorithm("dateobjects").create().checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert reason in text
