"""``landscribe:heightfeatures`` with the engine replaced: what it sends, and what it makes of the answer."""

from __future__ import annotations

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.heightfeatures import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingException, QgsRasterLayer

MAPS = {"NDSM", "SHADING", "SKY_VIEW", "SHADOW", "SLOPE", "HILLSHADE", "OPENNESS", "NEGATIVE_OPENNESS", "TERRAIN"}


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes empty files."""
    found = []

    def run_job(_tool, spec, **_others):
        found.append(from_json(Spec, spec))
        for name in MAPS:
            if spec[name.lower()]:
                gdal.GetDriverByName("GTiff").Create(spec[name.lower()], 20, 20, 1)
        return Result({"highest_m": 12.5, "shadow_percent": None})

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


def test_ids_never_change(provider):
    tool = provider.algorithm("heightfeatures")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {"DSM", "DTM", *MAPS}
    assert advanced == {
        *("RADIUS", "DIRECTIONS", "SUN_AZIMUTH", "SUN_ELEVATION", "OBJECT_WIDTH", "GROUND_TOLERANCE"),
        *("DSM_FACTOR", "DTM_FACTOR", "DEVICE"),
    }
    assert {output.name() for output in tool.outputDefinitions()} - plain == {"MAXIMUM_HEIGHT", "SHADOW_PERCENT"}


def test_the_dialog_proposes_two_maps(provider):
    tool = provider.algorithm("heightfeatures")
    proposed = {p.name() for p in tool.destinationParameterDefinitions() if p.createByDefault()}
    assert proposed == {"NDSM", "SHADING"}


def test_a_surface_and_one_map_are_enough(provider, make_raster, specs, tmp_path):
    dsm, output = str(make_raster("dsm.tif", bands=1)), str(tmp_path / "ndsm.tif")
    results = processing.run("landscribe:heightfeatures", {"DSM": dsm, "NDSM": output})
    assert specs == [Spec(RasterSource(dsm), ndsm=output)]
    assert (results["NDSM"], results["MAXIMUM_HEIGHT"], results["SHADOW_PERCENT"]) == (output, 12.5, None)
    assert QgsRasterLayer(output).isValid()


def test_everything_is_handed_on(provider, make_raster, specs, tmp_path):
    dsm, dtm = (str(make_raster(name, bands=1)) for name in ("dsm.tif", "dtm.tif"))
    outputs = {name: str(tmp_path / f"{name.lower()}.tif") for name in MAPS}
    values = {
        "DSM": dsm,
        "DTM": dtm,
        "RADIUS": 20.5,
        "DIRECTIONS": 8,
        "SUN_AZIMUTH": 180,
        "SUN_ELEVATION": 60,
        "OBJECT_WIDTH": 80,
        "GROUND_TOLERANCE": 1,
        "DSM_FACTOR": 0.3048,
        "DTM_FACTOR": 1,
        "DEVICE": "cpu",
    }
    processing.run("landscribe:heightfeatures", {**values, **outputs})
    assert specs == [
        Spec(
            RasterSource(dsm),
            RasterSource(dtm),
            directions=8,
            radius_m=20.5,
            sun_azimuth=180,
            sun_elevation=60,
            dsm_to_metres=0.3048,
            dtm_to_metres=1,
            object_width_m=80,
            ground_tolerance_m=1,
            device="cpu",
            **{name.lower(): path for name, path in outputs.items()},
        )
    ]


@pytest.mark.usefixtures("specs")
def test_no_map_is_refused_at_once(provider, make_raster):
    with pytest.raises(QgsProcessingException, match="No map was asked for"):
        processing.run("landscribe:heightfeatures", {"DSM": str(make_raster("dsm.tif", bands=1))})
