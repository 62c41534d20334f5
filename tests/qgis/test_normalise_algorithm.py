"""``landscribe:normalise`` with the engine replaced: what it refuses, sends and gives back."""

from __future__ import annotations

import json

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.normalise import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingContext

BANDS = [{"name": "pan", "low": 12.5, "high": 230.0}]


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes copies of the image."""
    found = []

    def run_job(_tool, spec, **_others):
        found.append(from_json(Spec, spec))
        gdal.Translate(found[-1].output, found[-1].raster.path)
        return Result({"bands": BANDS})

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


def test_ids_never_change(provider):
    tool = provider.algorithm("normalise")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {"INPUT", "REFERENCE", "PIXEL_TYPE", "OUTPUT"}
    assert advanced == {"BANDS", "REFERENCE_BANDS", "LOW", "HIGH"}
    assert {output.name() for output in tool.outputDefinitions()} - plain == {"RANGES"}
    assert (tool.groupId(), tool.displayName()) == ("history", "Normalise radiometry")


def test_an_image_is_enough(provider, specs, make_raster, tmp_path):
    image, output = str(make_raster()), str(tmp_path / "out.tif")
    results = processing.run("landscribe:normalise", {"INPUT": image, "OUTPUT": output})
    assert specs == [Spec(RasterSource(image), output)]
    assert json.loads(results["RANGES"]) == BANDS
    assert results["OUTPUT"] == output


def test_everything_is_handed_on(provider, specs, make_raster, tmp_path):
    image, reference = str(make_raster()), str(make_raster("reference.tif", bands=3))
    output = str(tmp_path / "out.tif")
    values = {"INPUT": image, "BANDS": [3, 1], "REFERENCE": reference, "REFERENCE_BANDS": [1, 2], "OUTPUT": output}
    processing.run("landscribe:normalise", {**values, "PIXEL_TYPE": "float32", "LOW": 1, "HIGH": 99.5})
    assert specs == [
        Spec(RasterSource(image, (3, 1)), output, RasterSource(reference, (1, 2)), 1.0, 99.5, pixel_type="float32")
    ]


@pytest.fixture
def values(make_raster, tmp_path):
    """Those of a good run, beside a grey image."""
    make_raster("gray.tif", bands=1)
    return {"INPUT": str(make_raster()), "OUTPUT": str(tmp_path / "out.tif")}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"REFERENCE": "{folder}/gray.tif"}, "1 band"),
        ({"REFERENCE": "{folder}/gray.tif", "REFERENCE_BANDS": [2]}, "2"),
        ({"BANDS": [7]}, "7"),
        ({"PIXEL_TYPE": "int8"}, "PIXEL_TYPE"),
        ({"LOW": 60}, "LOW"),
        ({"OUTPUT": "{folder}/image.tif"}, "also an input"),
        ({"INPUT": "{folder}/missing.tif"}, "missing.tif"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
@pytest.mark.usefixtures("specs")
def test_refusals(provider, values, tmp_path, change, said):
    change = json.loads(json.dumps(change).replace("{folder}", tmp_path.as_posix()))
    tool = provider.algorithm("normalise")
    assert tool.checkParameterValues(values, QgsProcessingContext()) == (True, "")
    fine, reason = tool.checkParameterValues({**values, **change}, QgsProcessingContext())
    assert not fine
    assert said in reason
