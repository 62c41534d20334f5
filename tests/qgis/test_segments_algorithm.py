"""``landscribe:segments`` with the engine replaced: what it sends, and what it makes of the answer."""

from __future__ import annotations

import json
from dataclasses import replace

import processing
import pytest
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.schema import from_json
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.tasks.segments import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingException

CLASSES = [{"value": 1, "name": "segment 1", "color": "#e69f00", "pixels": 400, "area_m2": 400.0, "percent": 100.0}]


@pytest.fixture
def specs(monkeypatch):
    """What the engine was asked for; it writes empty files."""
    found = []

    def run_job(tool, spec, **_others):
        assert tool == "segments"
        found.append(from_json(Spec, spec))
        gdal.GetDriverByName("GTiff").Create(found[-1].output, 20, 20, 1)
        if found[-1].polygons:
            gdal.GetDriverByName("GPKG").Create(found[-1].polygons, 0, 0, 0).CreateLayer("classes")
        return Result({"segments": 1, "classes": CLASSES})

    monkeypatch.setattr(worker, "run_job", run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return found


def test_ids_never_change(provider):
    tool = provider.algorithm("segments")
    advanced = {p.name() for p in tool.parameterDefinitions() if p.flags() & Qgis.ProcessingParameterFlag.Advanced}
    plain = {p.name() for p in tool.parameterDefinitions()} - advanced
    assert plain == {"INPUT", "SEGMENTS", "WEIGHTS", "EXTENT", "AREAS", "OUTPUT", "POLYGONS"}
    assert advanced == {
        *("METHOD", "NETWORK", "BANDS", "RESOLUTION", "TILE_SIZE", "OVERLAP", "MINIMUM_MAPPING_UNIT"),
        *("OUTLINE", "MINIMUM_AREA", "DEVICE", "PRECISION", "BATCH"),
    }
    outputs = {output.name() for output in tool.outputDefinitions()} - plain
    assert outputs == {"SEGMENT_COUNT", "SEGMENT_AREAS"}


def test_an_image_is_enough(provider, make_raster, specs, tmp_path):
    """What nobody has set is what the engine takes by itself."""
    image, output = str(make_raster()), str(tmp_path / "segments.tif")
    results = processing.run("landscribe:segments", {"INPUT": image, "OUTPUT": output})
    assert specs == [Spec(RasterSource(image), output)]
    assert (results["OUTPUT"], results["SEGMENT_COUNT"]) == (output, 1)
    assert json.loads(results["SEGMENT_AREAS"]) == CLASSES


def test_everything_is_handed_on(provider, make_raster, specs, tmp_path):
    image, weights = str(make_raster()), tmp_path / "dino.safetensors"
    weights.write_bytes(b"")
    values = {
        "INPUT": image,
        "SEGMENTS": 7,
        "WEIGHTS": str(weights),
        "EXTENT": "500000,500010,4299990,4300000 [EPSG:32618]",
        "OUTPUT": str(tmp_path / "segments.tif"),
        "POLYGONS": str(tmp_path / "segments.gpkg"),
        "METHOD": "graph-network",
        "NETWORK": "vit_base_patch14_dinov2.lvd142m",
        "BANDS": [3, 2, 1],
        "RESOLUTION": 0.5,
        "TILE_SIZE": 224,
        "OVERLAP": 25,
        "MINIMUM_MAPPING_UNIT": 10,
        "OUTLINE": "smooth",
        "MINIMUM_AREA": 20,
        "DEVICE": "cpu",
        "PRECISION": "fp32",
        "BATCH": 2,
    }
    processing.run("landscribe:segments", values)
    (spec,) = specs
    assert (spec.extent.xmin, spec.extent.ymax) == (500_000, 4_300_000)
    assert replace(spec, extent=None) == Spec(
        RasterSource(image, (3, 2, 1)),
        values["OUTPUT"],
        network=values["NETWORK"],
        weights=str(weights),
        segments=7,
        method="graph-network",
        resolution_m=0.5,
        tile_px=224,
        overlap_percent=25.0,
        minimum_mapping_unit_m2=10.0,
        polygons=values["POLYGONS"],
        outline="smooth",
        minimum_area_m2=20.0,
        batch=2,
        precision="fp32",
        device="cpu",
    )


@pytest.mark.usefixtures("specs")
@pytest.mark.parametrize(("bands", "told"), [([1, 2], "2 of the raster"), ([1, 2, 9], "Band 9")])
def test_bands_are_looked_at_before_the_run(provider, make_raster, tmp_path, bands, told):
    values = {"INPUT": str(make_raster()), "BANDS": bands, "OUTPUT": str(tmp_path / "segments.tif")}
    with pytest.raises(QgsProcessingException, match=told):
        processing.run("landscribe:segments", values)
