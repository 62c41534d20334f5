"""What computes."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class DeviceMissing(EngineError):
    """The device that was asked for isn't there."""

    device: str
    available: str


@dataclass(eq=False)
class DeviceOutOfMemory(EngineError):
    """Even one small tile does not fit into the memory of the device."""

    device: str
    tile_px: int


@dataclass(eq=False)
class PrecisionUnsupported(EngineError):
    """The device can't compute in that precision."""

    precision: str
    device: str
