"""Segments without labels."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class TransformerUnknown(EngineError):
    """timm has no network of that name. ``nearest`` are names like it."""

    network: str
    nearest: str


@dataclass(eq=False)
class NoVisionTransformer(EngineError):
    """The network of that name does not describe the patches of an image."""

    network: str
    detail: str


@dataclass(eq=False)
class TransformerWeightsUnfit(EngineError):
    """A file of weights is not what the transformer needs."""

    path: str
    network: str
    detail: str


@dataclass(eq=False)
class RasterBelowPatch(EngineError):
    """The raster, or the area that is wanted of it, is smaller than a patch that the network sees as one."""

    path: str
    width_px: int
    height_px: int
    patch_width_px: int
    patch_height_px: int


@dataclass(eq=False)
class SegmentsAbovePatches(EngineError):
    """More segments are wanted than there are patches."""

    path: str
    segments: int
    patches: int
