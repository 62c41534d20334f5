"""``landscribe:suggestpatches`` with the engine replaced: what it sends, and what it makes of the answer."""

from __future__ import annotations

from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks import segment, suggestpatches
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingModelAlgorithm, QgsRectangle, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for, by tool; it writes empty files."""
    found = {}

    def run_job(tool, spec, **_others):
        if tool == "segment":
            found[tool] = from_json(segment.Spec, spec)
            for path in (found[tool].output, found[tool].entropy):
                gdal.GetDriverByName("GTiff").Create(path, 20, 20, 1)
            return Result({"classes": [], "total_area_m2": None, "extra_outputs": []})
        found[tool] = from_json(suggestpatches.Spec, spec)
        for path in filter(None, (found[tool].output, found[tool].labels)):
            gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0).CreateLayer("layer")
        return Result({"patches": 6, "uncertainty": 0.6, "overall_uncertainty": 0.2})

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


def test_ids_never_change(provider):
    tool = provider.algorithm("suggestpatches")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {
        *("UNCERTAINTY", "IMAGE", "CLASSES", "AREAS", "PATCHES", "COUNT", "PATCH_SIZE"),
        *("OUTPUT", "LABELS"),
    }
    assert advanced == {"MINIMUM_DISTANCE", "MEASURE"}
    outputs = {output.name() for output in tool.outputDefinitions()} - plain
    assert outputs == {"PATCH_COUNT", "PATCH_UNCERTAINTY", "OVERALL_UNCERTAINTY"}


def test_an_uncertainty_is_enough(provider, make_raster, specs, tmp_path):
    entropy, output = str(make_raster("entropy.tif", bands=1)), str(tmp_path / "patches.gpkg")
    results = processing.run("landscribe:suggestpatches", {"UNCERTAINTY": entropy, "OUTPUT": output})
    assert specs["suggestpatches"] == suggestpatches.Spec(RasterSource(entropy), output)
    assert (results["PATCH_COUNT"], results["PATCH_UNCERTAINTY"], results["OVERALL_UNCERTAINTY"]) == (6, 0.6, 0.2)


def test_everything_is_handed_on(provider, make_raster, specs, tmp_path):
    names = ("entropy.tif", "image.tif", "map.tif")
    entropy, image, classes = (str(make_raster(name, bands=1)) for name in names)
    labelled = QgsVectorLayer("Polygon?crs=EPSG:32618", "labelled", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 4_299_990, 500_010, 4_300_000)))
    labelled.dataProvider().addFeature(feature)
    values = {
        "UNCERTAINTY": entropy,
        "MEASURE": "confidence",
        "IMAGE": image,
        "CLASSES": classes,
        "PATCHES": labelled,
        "COUNT": 3,
        "PATCH_SIZE": 7.5,
        "MINIMUM_DISTANCE": 2,
        "OUTPUT": str(tmp_path / "patches.gpkg"),
        "LABELS": str(tmp_path / "labels.gpkg"),
    }
    processing.run("landscribe:suggestpatches", values)
    spec = specs["suggestpatches"]
    assert (spec.measure, spec.count, spec.patch_size, spec.minimum_distance) == ("confidence", 3, 7.5, 2)
    assert (spec.image, spec.classes) == (RasterSource(image), RasterSource(classes))
    assert QgsVectorLayer(spec.patches.path).featureCount() == 1
    assert spec.labels == values["LABELS"]


def test_graphical_model_segments_first(provider, make_raster, make_package, specs, tmp_path):
    make_package()
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(ROOT / "resources" / "models3" / "segment_then_suggest.model3"))
    outputs = {name: str(tmp_path / name) + end for name, end in (("classes", ".tif"), ("patches", ".gpkg"))}
    processing.run(model, {"image": str(make_raster()), "model": "land-cover", "count": 4, **outputs})
    assert specs["suggestpatches"].uncertainty.path == specs["segment"].entropy
    assert specs["suggestpatches"].classes.path == specs["segment"].output == outputs["classes"]
    assert (specs["suggestpatches"].count, specs["suggestpatches"].output) == (4, outputs["patches"])
