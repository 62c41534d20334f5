"""Vision transformers of timm that say what the patches of an image are like: DINO and its kin."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import torch
from torch import Tensor, nn

from ..contract.errors import (
    DownloadFailed,
    NoVisionTransformer,
    PretrainedUnfit,
    TransformerUnknown,
    TransformerWeightsUnfit,
)
from ..contract.model_card import Band, ModelCard, ModelInput, ModelOutput, Scaling
from ..contract.sources import Precision
from ..core.devices import Device
from .package import sha256_of
from .pretrained import HUB, fill, one_line, read_tensors
from .runtimes.tensors import TorchNetwork, module_forward
from .sources import ModelSource

_NAME = re.compile(r"[A-Za-z0-9_.-]+")  # no "hf-hub:…", which would fetch something else than a model of timm
_BLOCKS_READ = 1 / 2
"""Share of the blocks whose output is read. Later ones tell ever more of the whole tile (docs/tools/segments.md)."""
_NEAREST = 5
BANDS = (Band("red", "red"), Band("green", "green"), Band("blue", "blue"))


@dataclass(frozen=True)
class VisionTransformer:
    """A transformer with its weights, on the processor, in evaluation mode."""

    name: str
    """In timm."""
    module: PatchFeatures
    patch_px: int
    """Side of the squares that the image is cut into."""
    scaling: Scaling
    """Of 8-bit pixels."""
    path: str
    """File of the weights; empty where timm has fetched them."""
    sha256: str
    """Of that file."""

    def network(self, tile_px: int, device: Device, precision: Precision) -> TorchNetwork:
        """The transformer on a device, for square tiles: three bands in, patch features ``(N, D, rows, cols)`` out.

        Raises:
            DeviceOutOfMemory: the weights don't fit.
            PrecisionUnsupported: the device can't compute in that precision.
        """
        card = ModelCard(
            id=self.name,
            title=self.name,
            inputs=(ModelInput("image", BANDS, self.scaling),),
            outputs=(ModelOutput("features", (), activation="none"),),
            tile_px=tile_px,
            tile_multiple_px=self.patch_px,
        )
        path = Path(self.path or self.name)
        source = ModelSource(card, path, path, self.sha256, has_card=True)
        return TorchNetwork(source, module_forward(self.module, device, tile_px), device, precision)


class PatchFeatures(nn.Module):
    """What a block of a transformer says of each patch: images ``(N, 3, H, W)`` to ``(N, D, H / patch, W / patch)``."""

    def __init__(self, transformer: nn.Module) -> None:
        super().__init__()
        self.transformer: Any = transformer
        self.block = max(0, round(_BLOCKS_READ * len(self.transformer.blocks)) - 1)

    def forward(self, image: Tensor) -> Tensor:
        """The features, after the transformer's last normalisation."""
        features = self.transformer.forward_intermediates(
            image, indices=[self.block], norm=True, stop_early=True, output_fmt="NCHW", intermediates_only=True
        )
        return features[0]


def open_transformer(name: str, weights: Optional[str]) -> VisionTransformer:
    """A vision transformer that has learnt before.

    Args:
        name: of a model of timm, such as ``vit_small_patch14_dinov2.lvd142m``.
        weights: safetensors file in the names of timm; ``None``: timm fetches its own, once.

    Raises:
        TransformerUnknown: timm has no model of that name.
        NoVisionTransformer: it is another kind of network.
        TransformerWeightsUnfit: the file does not fit it, or is no safetensors file.
        DownloadFailed: the weights could not be fetched.
    """
    module = _created(name, fetched=weights is None)
    if weights is not None:
        try:
            fill(module, _renamed(read_tensors(weights), module), weights)
        except PretrainedUnfit as error:
            raise TransformerWeightsUnfit(path=weights, network=name, detail=error.detail) from error
    return _described(name, module, weights or "")


def _described(name: str, module: Any, path: str) -> VisionTransformer:
    means, deviations = module.pretrained_cfg["mean"], module.pretrained_cfg["std"]
    return VisionTransformer(
        name=name,
        module=PatchFeatures(module).eval(),
        patch_px=module.patch_embed.patch_size[0],
        scaling=Scaling(255.0, tuple(means), tuple(deviations)),
        path=path,
        sha256=sha256_of(Path(path)) if path else "",
    )


def restored_transformer(name: str, tensors: dict[str, Tensor], path: str) -> VisionTransformer:
    """A vision transformer whose weights a package holds.

    Args:
        name: of the model of timm.
        tensors: all of its tensors, in its own names.
        path: of the package, for errors.

    Raises:
        TransformerUnknown, NoVisionTransformer: as for :func:`open_transformer`.
        TransformerWeightsUnfit: the tensors don't fit it.
    """
    module = _created(name, fetched=False)
    try:
        fill(module, tensors, path)
    except PretrainedUnfit as error:
        raise TransformerWeightsUnfit(path=path, network=name, detail=error.detail) from error
    return _described(name, module, path)


def _created(name: str, *, fetched: bool) -> Any:
    """The network of timm, for tiles of any size."""
    import timm

    if not _NAME.fullmatch(name) or not timm.is_model(name):
        names = timm.list_models("vit_*")
        nearest = difflib.get_close_matches(name, names, _NEAREST, cutoff=0.4) or names[:_NEAREST]
        raise TransformerUnknown(network=name, nearest=", ".join(nearest))
    try:
        module = timm.create_model(name, pretrained=fetched, num_classes=0, dynamic_img_size=True)
    except OSError as error:
        raise DownloadFailed(url=HUB, detail=f"{name}: {one_line(error)}") from error
    except (TypeError, RuntimeError, ValueError) as error:  # TypeError: other networks have no dynamic_img_size
        raise NoVisionTransformer(network=name, detail=one_line(error)) from error
    if not all(hasattr(module, part) for part in ("blocks", "patch_embed", "forward_intermediates")):
        raise NoVisionTransformer(network=name, detail="it has no blocks of one size")
    return module


def _renamed(tensors: dict[str, Tensor], module: Any) -> dict[str, Tensor]:
    """The tensors in timm's names, with the positions resampled to the size that timm gives the network."""
    from timm.models.vision_transformer import VisionTransformer as PlainTransformer
    from timm.models.vision_transformer import checkpoint_filter_fn

    if not isinstance(module, PlainTransformer) or "patch_embed.proj.weight" not in tensors:
        return tensors
    with torch.no_grad():
        return checkpoint_filter_fn(tensors, module)
