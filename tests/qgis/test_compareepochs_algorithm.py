"""``landscribe:compareepochs`` with the engine replaced: what it refuses, sends and gives back."""

from __future__ import annotations

import json

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.compareepochs import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingContext

FIGURES = {
    "changed_area_m2": 1200.0,
    "changed_percent": 3.0,
    "transitions": [{"from_class": "Wiese", "to_class": "Straße", "value": 305, "area_m2": 1200.0, "percent": 3.0}],
    "level_of_detection_m": 0.5,
    "noise_m": 0.25,
    "vertical_shift_m": 1.3,
    "volume_gained_m3": 600.0,
    "volume_lost_m3": None,
}
DATES = {"EARLIER_DATE": "1981", "LATER_DATE": "2001-07"}


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes an empty raster."""
    found = []

    def run_job(_tool, spec, **_others):
        found.append(from_json(Spec, spec))
        gdal.GetDriverByName("GTiff").Create(found[0].changes, 2, 2)
        return Result(FIGURES)

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


@pytest.fixture
def layers(make_raster):
    """Two maps and two surface models."""
    names = ("EARLIER_MAP", "LATER_MAP", "EARLIER_DSM", "LATER_DSM")
    return {name: str(make_raster(f"{name.lower()}.tif", bands=1)) for name in names}


def test_ids_never_change(provider):
    tool = provider.algorithm("compareepochs")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    usual = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert usual == {
        *("EARLIER_MAP", "LATER_MAP", "EARLIER_DSM", "LATER_DSM", "EARLIER_DATE", "LATER_DATE"),
        *("TOLERANCE", "MINIMUM_AREA", "CHANGES", "POLYGONS", "HEIGHT_CHANGE", "REPORT", "TABLE"),
    }
    assert advanced == {
        *("REMAPPING", "MATCH_BY", "THRESHOLD", "CONFIDENCE", "STABLE_CLASSES", "KEEP_SHIFT"),
        *("EARLIER_TO_METRES", "LATER_TO_METRES"),
    }
    assert {output.name() for output in tool.outputDefinitions()} - usual == {
        *("CHANGED_AREA", "CHANGED_PERCENT", "TRANSITIONS", "LEVEL_OF_DETECTION", "NOISE", "VERTICAL_SHIFT"),
        *("VOLUME_GAINED", "VOLUME_LOST"),
    }


def test_two_maps_and_dates_are_enough(provider, layers, specs, tmp_path):
    maps = {name: layers[name] for name in ("EARLIER_MAP", "LATER_MAP")}
    output = str(tmp_path / "changes.tif")
    results = processing.run("landscribe:compareepochs", {**maps, **DATES, "CHANGES": output})
    assert specs == [
        Spec(
            "1981",
            "2001-07",
            output,
            earlier_map=RasterSource(layers["EARLIER_MAP"]),
            later_map=RasterSource(layers["LATER_MAP"]),
        )
    ]
    assert (results["CHANGED_AREA"], results["CHANGED_PERCENT"]) == (1200, 3)
    assert json.loads(results["TRANSITIONS"]) == FIGURES["transitions"]
    assert (results["LEVEL_OF_DETECTION"], results["NOISE"], results["VERTICAL_SHIFT"]) == (0.5, 0.25, 1.3)
    assert (results["VOLUME_GAINED"], results["VOLUME_LOST"]) == (600, None)


def test_everything_is_handed_on(provider, layers, specs, tmp_path):
    wishes = {
        "TOLERANCE": 2,
        "MINIMUM_AREA": 25,
        "REMAPPING": "1 = 2",
        "MATCH_BY": "value",
        "THRESHOLD": 0.4,
        "CONFIDENCE": 90,
        "STABLE_CLASSES": "road",
        "KEEP_SHIFT": True,
        "EARLIER_TO_METRES": 0.3048,
        "LATER_TO_METRES": 0.01,
    }
    endings = {"CHANGES": "tif", "POLYGONS": "gpkg", "HEIGHT_CHANGE": "tif", "TABLE": "csv", "REPORT": "html"}
    outputs = {name: str(tmp_path / f"{name}.{ending}") for name, ending in endings.items()}
    processing.run("landscribe:compareepochs", {**layers, **DATES, **wishes, **outputs})
    (spec,) = specs
    assert (spec.tolerance_px, spec.minimum_area_m2, spec.remapping, spec.match_by) == (2, 25, "1 = 2", "value")
    assert (spec.threshold_m, spec.confidence_percent, spec.stable_classes, spec.keep_shift) == (0.4, 90, "road", True)
    assert (spec.earlier_to_metres, spec.later_to_metres) == (0.3048, 0.01)
    assert (spec.earlier_dsm, spec.later_dsm) == tuple(
        RasterSource(layers[f"{date}_DSM"]) for date in ("EARLIER", "LATER")
    )
    assert [getattr(spec, name.lower()) for name in outputs] == list(outputs.values())


@pytest.mark.parametrize(
    ("without", "others", "words"),
    [
        (("EARLIER_MAP",), {}, "earlier and the later layer of each pair"),
        (("LATER_DSM",), {}, "earlier and the later layer of each pair"),
        (("EARLIER_MAP", "LATER_MAP", "EARLIER_DSM", "LATER_DSM"), {}, "earlier and the later layer of each pair"),
        (("EARLIER_DSM", "LATER_DSM"), {"HEIGHT_CHANGE": "TEMPORARY_OUTPUT"}, "no surface models"),
        ((), {"EARLIER_DATE": "long ago"}, "“long ago” is no date"),
        ((), {"EARLIER_DATE": "2002"}, "not in their order"),
        ((), {"LATER_DATE": "1981-03"}, "not in their order"),
        (("LATER_DATE",), {}, "LATER_DATE"),
    ],
)
@pytest.mark.usefixtures("specs")
def test_what_can_not_work_is_refused_at_once(provider, layers, *, without, others, words):
    values = {**layers, **DATES, "CHANGES": "TEMPORARY_OUTPUT", **others}
    for name in without:
        del values[name]
    fine, reason = provider.algorithm("compareepochs").create().checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert words in reason
