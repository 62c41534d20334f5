"""A warm worker keeps the last model, and notices when its file has changed."""

from __future__ import annotations

import os

import pytest
from landscribe.engine.core import idle
from landscribe.engine.core.devices import processor
from landscribe.engine.models import loaded
from rasters import brightest_band_model


@pytest.fixture
def path(tmp_path):
    loaded.release()
    return brightest_band_model(tmp_path / "model.onnx")


def load(path, max_pixel_value=None):
    source = loaded.opened(str(path), [], max_pixel_value)
    return loaded.network(source, max_pixel_value, processor(), "auto", None)


def test_the_same_model_is_loaded_once(path):
    assert load(path) is load(path)


def test_a_changed_file_is_loaded_anew(path):
    before = load(path)
    brightest_band_model(path, bands=2)
    os.utime(path, ns=(1, 1))
    after = load(path)
    assert after is not before
    assert after.output_shapes((32, 32)) == [(2, 32, 32)]


def test_another_pixel_range_is_another_network(path):
    assert load(path, 1000.0) is not load(path)
    assert loaded.opened(str(path), [], 1000.0).card.inputs[0].scaling.divide_by == 1000.0


def test_an_idle_worker_forgets_the_model(path):
    before = load(path)
    idle.release()
    assert load(path) is not before
