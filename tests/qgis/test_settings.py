"""Settings: defaults, QGIS's store, and the variables that override it."""

from __future__ import annotations

import pytest
from landscribe.plugin.settings import Settings, load_settings
from qgis.core import QgsSettings


@pytest.fixture(autouse=True)
def empty():
    QgsSettings().remove("landscribe")
    yield
    QgsSettings().remove("landscribe")


def test_defaults():
    assert load_settings({}) == Settings(interpreter="", platform="auto")


def test_what_qgis_stores_is_found():
    QgsSettings().setValue("landscribe/interpreter", "/opt/ü/python")
    QgsSettings().setValue("landscribe/platform", "cu130")
    assert load_settings({}) == Settings(interpreter="/opt/ü/python", platform="cu130")


def test_the_environment_goes_first():
    QgsSettings().setValue("landscribe/interpreter", "/opt/ü/python")
    QgsSettings().setValue("landscribe/platform", "cu130")
    found = load_settings({"LANDSCRIBE_PLATFORM": "cpu", "LANDSCRIBE_INTERPRETER": ""})
    assert found == Settings(interpreter="", platform="cpu")
