"""Maps derived of a real town, through QGIS and the real engine."""

from __future__ import annotations

import shutil

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

gdal.UseExceptions()


@pytest.fixture
def town(shared_data, tmp_path):
    """Surface and terrain of Alexandria; QGIS writes beside what it reads."""
    for name in ("dsm.tif", "dtm.tif"):
        shutil.copy(shared_data / "alexandria_dsm_buildings" / name, tmp_path / name)
    return {"DSM": str(tmp_path / "dsm.tif"), "DTM": str(tmp_path / "dtm.tif")}


def run(**values):
    return processing.run("landscribe:heightfeatures", values, feedback=QgsProcessingFeedback())


def test_maps_of_a_town(provider, town, tmp_path):
    names = ("NDSM", "SHADING", "SHADOW", "SLOPE")
    results = run(**town, **{name: str(tmp_path / f"{name}.tif") for name in names})
    surface, ground, height = (gdal.Open(path).ReadAsArray() for path in (town["DSM"], town["DTM"], results["NDSM"]))
    known = ground != -9999
    np.testing.assert_allclose(height[known], (surface - ground)[known], atol=1e-4)
    assert np.isnan(height[~known]).all()
    assert results["MAXIMUM_HEIGHT"] == pytest.approx((surface - ground)[known].max(), abs=1e-4)
    assert 10 < results["SHADOW_PERCENT"] < 20
    layers = {name: QgsRasterLayer(results[name]) for name in names}
    kinds = {name: layer.renderer().type() for name, layer in layers.items()}
    assert kinds == {"SHADOW": "paletted", **dict.fromkeys(("NDSM", "SHADING", "SLOPE"), "singlebandpseudocolor")}
    assert [entry.label for entry in layers["SHADOW"].renderer().classes()] == ["lit", "shadow"]
    assert layers["NDSM"].renderer().legendSymbologyItems()[0][0] == "0.00 m"


def test_the_terrain_is_estimated_where_there_is_none(provider, town, tmp_path):
    results = run(DSM=town["DSM"], TERRAIN=str(tmp_path / "terrain.tif"), OBJECT_WIDTH=30)
    ground, lidar = gdal.Open(results["TERRAIN"]).ReadAsArray(), gdal.Open(town["DTM"]).ReadAsArray()
    error = (ground - lidar)[lidar != -9999]
    assert np.sqrt((error**2).mean()) < 0.6
    assert (results["MAXIMUM_HEIGHT"], results["SHADOW_PERCENT"]) == (None, None)


def test_what_can_not_work_is_said(provider, town, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"from 2 m \(one pixel\)"):
        run(DSM=town["DSM"], SKY_VIEW=str(tmp_path / "sky.tif"), RADIUS=1)
    assert not (tmp_path / "sky.tif").exists()
