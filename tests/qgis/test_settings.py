"""Settings: defaults, QGIS's store, and the variables that override it."""

from __future__ import annotations

import pytest
from landscribe.plugin.settings import Settings, load_settings, save_settings
from qgis.core import QgsSettings


@pytest.fixture(autouse=True)
def empty():
    QgsSettings().remove("landscribe")
    yield
    QgsSettings().remove("landscribe")


def test_defaults():
    assert load_settings({}) == Settings()


def test_round_trip():
    settings = Settings(interpreter="/opt/ü/python", platform="cu130", device="cuda:1", warm_worker=False)
    save_settings(settings)
    assert load_settings({}) == settings


def test_a_default_is_not_stored():
    save_settings(Settings(device="cpu"))
    save_settings(Settings())
    assert not QgsSettings().contains("landscribe/device")


def test_text_of_an_ini_file_becomes_a_bool():
    QgsSettings().setValue("landscribe/warm_worker", "false")
    assert load_settings({}).warm_worker is False


def test_the_environment_goes_first():
    save_settings(Settings(device="cuda:0"))
    found = load_settings({"LANDSCRIBE_DEVICE": "cpu", "LANDSCRIBE_WARM_WORKER": "0"})
    assert (found.device, found.warm_worker) == ("cpu", False)
