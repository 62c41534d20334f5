"""A warm worker keeps the last model, and notices when its file has changed."""

from __future__ import annotations

import os

import numpy as np
import pytest
from landscribe.engine.contract.model_card import Scaling
from landscribe.engine.core import idle
from landscribe.engine.core.devices import processor
from landscribe.engine.models import loaded
from landscribe.engine.models.runtimes.base import TileShapes
from rasters import brightest_band_model


@pytest.fixture
def path(tmp_path):
    loaded.release()
    return brightest_band_model(tmp_path / "model.onnx")


def load(path):
    return loaded.network(loaded.opened(str(path), []), processor(), "auto", None)


def test_the_same_model_is_loaded_once(path):
    assert load(path) is load(path)


def test_a_changed_file_is_loaded_anew(path):
    before = load(path)
    brightest_band_model(path, bands=2)
    os.utime(path, ns=(1, 1))
    after = load(path)
    assert after is not before
    assert after.output_shapes((32, 32)) == [(2, 32, 32)]


def test_the_same_network_serves_images_of_any_pixel_range(path):
    network = load(path)
    shapes = TileShapes((32, 32), (32, 32), (32, 32))
    tile = np.full((1, 3, 32, 32), 50, np.uint8)
    for divide_by in (100.0, 200.0, 100.0):
        session = network.session(shapes, ["uint8"], [Scaling(divide_by)])
        np.testing.assert_allclose(session.results(session.start([tile]))[0], 50 / divide_by, rtol=1e-6)


def test_an_idle_worker_forgets_the_model(path):
    before = load(path)
    idle.release()
    assert load(path) is not before
