"""What the tests of the QGIS side share: the registered provider, small rasters and a model package."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from landscribe.engine.contract.model_card import (
    Architecture,
    Band,
    ModelCard,
    ModelClass,
    ModelInput,
    ModelOutput,
    Weights,
)
from landscribe.engine.contract.model_item import to_item
from landscribe.engine.contract.package_file import card_json
from osgeo import gdal, osr
from qgis.core import QgsApplication

gdal.UseExceptions()


@pytest.fixture
def landscribe_home(tmp_path, monkeypatch) -> Path:
    """An empty home of Landscribe, without the models that come with the plugin."""
    home = tmp_path / "home"
    (home / "models").mkdir(parents=True)
    monkeypatch.setenv("LANDSCRIBE_HOME", str(home))
    monkeypatch.setattr("landscribe.plugin.models.model_folders", lambda: (home / "models",))
    return home


@pytest.fixture
def provider(qgis_processing, landscribe_home):
    """The provider, registered for the test."""
    from landscribe.processing_provider.provider import LandscribeProvider

    registry = QgsApplication.processingRegistry()
    provider = LandscribeProvider()
    registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture
def make_raster(tmp_path):
    """Writes a GeoTIFF in EPSG:32618 with its upper left corner at 500 000, 4 300 000, and band *n* full of *n*."""

    def make(name: str = "image.tif", *, bands: int = 4, size: int = 20, pixel: float = 1.0) -> Path:
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands)
        dataset.SetGeoTransform((500_000, pixel, 0, 4_300_000, 0, -pixel))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32618)
        dataset.SetProjection(crs.ExportToWkt())
        for band in range(1, bands + 1):
            dataset.GetRasterBand(band).Fill(band)
        return path

    return make


@pytest.fixture
def make_package(landscribe_home):
    """Installs a model package with one image input per number of bands; a trainable one names its network."""

    def make(
        model_id: str = "land-cover",
        *,
        inputs: tuple[int, ...] = (4,),
        trainable: bool = False,
        resolution_m: float = 0.5,
    ) -> Path:
        kind = "safetensors" if trainable else "onnx"
        bands = ("red", "green", "blue", "nir")
        card = ModelCard(
            id=model_id,
            title=f"Title of {model_id}",
            inputs=tuple(
                ModelInput(f"image{n}", tuple(Band(name, name) for name in bands[:count]))
                for n, count in enumerate(inputs)
            ),
            outputs=(ModelOutput("map", (ModelClass(1, "water", "#0000ff"), ModelClass(2, "land", "#00ff00"))),),
            resolution_m=resolution_m,
            architecture=Architecture("smp-unet") if trainable else None,
            weights=Weights(f"weights.{kind}", kind, "0" * 64, 7),
        )
        path = landscribe_home / "models" / f"{model_id}.landscribe"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("model.json", card_json(to_item(card)))
            archive.writestr(f"weights.{kind}", b"weights")
        return path

    return make
