"""The device that computes, by the name that the user gives it."""

from __future__ import annotations

import pytest
from landscribe.engine.contract.errors import DeviceMissing
from landscribe.engine.core import devices
from landscribe.engine.core.devices import Device, choose_device

SMALL, LARGE = Device("cuda", "small", 8_000, 0), Device("cuda", "large", 24_000, 1)


@pytest.fixture
def cards(monkeypatch):
    monkeypatch.setattr(devices, "_cuda_problem", lambda: None)
    monkeypatch.setattr(devices, "_cards", lambda: [SMALL, LARGE])


@pytest.mark.parametrize("wanted", ["cpu", "CPU"])
def test_the_processor_on_request(wanted, cards):
    assert choose_device(wanted, None).id == "cpu"


@pytest.mark.parametrize(
    ("wanted", "chosen"), [("auto", LARGE), ("cuda:0", SMALL), ("cuda:1", LARGE), ("CUDA:1", LARGE), ("cuda", SMALL)]
)
def test_a_graphics_card_on_request_or_the_one_with_the_most_memory(wanted, chosen, cards):
    assert choose_device(wanted, None) == chosen


@pytest.mark.parametrize("wanted", ["cuda:7", "gpu", ""])
def test_what_is_not_there_is_told(wanted, cards):
    with pytest.raises(DeviceMissing) as caught:
        choose_device(wanted, None)
    assert caught.value.available == "cpu, cuda:0, cuda:1"
