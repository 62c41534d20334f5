"""What the tests of QGIS with the engine share: the registered provider, where the engine is installed."""

from __future__ import annotations

import gc

import pytest
from landscribe.plugin import environment, worker
from qgis.core import QgsApplication


@pytest.fixture(scope="module")
def provider(qgis_processing):
    """The provider, registered for the tests of a file, which share a worker."""
    from landscribe.processing_provider.provider import LandscribeProvider

    state = environment.state()
    if not state.ready:
        pytest.skip(state.reason)
    registry = QgsApplication.processingRegistry()
    provider = LandscribeProvider()
    registry.addProvider(provider)
    yield provider
    gc.collect()  # frames of exceptions hold objects of QGIS, which must go before QGIS does
    registry.removeProvider(provider)
    worker.shutdown()
