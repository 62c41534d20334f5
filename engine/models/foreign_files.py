"""What a file of another program holds: recognised by its content, and brought into the form that packages have."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import onnx
from safetensors.torch import save_file

from ..contract.archives import opened_archive
from ..contract.card_checks import MAX_NAME_LETTERS
from ..contract.errors import ModelIsPickle, ModelUnreadable
from ..contract.model_card import Band, ModelCard, ModelInput, ModelOutput
from ..contract.notices import TensorsLeftOut
from ..contract.package_file import CARD_FILE
from ..contract.task import TaskContext
from . import torchscript
from .architectures import build, size_multiple
from .checkpoint_networks import fill, network_of
from .checkpoints import is_safetensors, read_checkpoint
from .deepness import DEFAULT_THRESHOLD, DEFAULT_TILE_PX, default_classes, id_of
from .esri import DEFINITION, EsriModel, described, open_esri
from .onnx_cards import card_of, has_card
from .onnx_files import external_files, load_graph, refuse_external_data
from .sources import HEAD_BYTES, open_model, refuse_by_look

_MOST_ENTRIES = 100_000
_ZIP = b"PK\x03\x04"
_PICKLE = b"\x80"
_CHECKPOINTS = {".pt", ".pth", ".ckpt", ".bin"}
_INPUTS = ("image", "height")


@dataclass(frozen=True)
class ForeignModel:
    """What a file turned out to hold."""

    card: ModelCard
    weights: Path
    """An ``.onnx`` file with all its weights inside, or a ``.safetensors`` file."""
    is_described: bool
    """False: the file does not say how its network was trained; the card holds usual values."""


@dataclass(frozen=True)
class Reader:
    """Reads files, and writes what has to be converted into a folder."""

    folder: Path
    context: TaskContext
    architecture: Optional[str] = None
    """For checkpoints that don't say of which network they are."""
    encoder: Optional[str] = None
    tile_px: Optional[int] = None
    """For networks that are recorded on a tile, and don't say how large it is."""

    def read(self, path: Path) -> ForeignModel:
        """The model of a file.

        Raises:
            EngineError: there is none that can be imported, or it is not safe.
        """
        names = _names_inside(path)
        if CARD_FILE in names:
            source = open_model(str(path), ())
            return ForeignModel(source.card, source.weights, is_described=True)
        if path.suffix.lower() == DEFINITION or any(name.lower().endswith(DEFINITION) for name in names):
            return self._esri(open_esri(path, self.folder))
        if torchscript.is_torchscript(names):
            return self._torchscript(path, path)
        if names or is_safetensors(path) or _looks_pickled(path):
            return self._checkpoint(path)
        return self._onnx(path, path)

    def _esri(self, found: EsriModel) -> ForeignModel:
        """The network of a definition, which is ONNX or TorchScript."""
        names = _names_inside(found.model)
        named = found.path.with_name(f"{found.path.name} ({found.model_name})")
        framework = str(found.definition.get("Framework", "?"))[:50]
        if torchscript.is_torchscript(names):
            inner = self._torchscript(found.model, named, bands=found.bands, tile_px=found.tile_px)
        elif names or _looks_pickled(found.model):
            raise ModelIsPickle(path=str(named))
        elif found.model.suffix.lower() == ".onnx" or framework.lower() == "onnx":
            inner = self._onnx(found.model, named)
        else:
            raise ModelUnreadable(path=str(named), detail=f"it is a network for {framework}, not ONNX or TorchScript")
        return ForeignModel(described(found, inner.card), inner.weights, is_described=True)

    def _onnx(self, path: Path, named: Path) -> ForeignModel:
        with path.open("rb") as stream:
            refuse_by_look(named, stream.read(HEAD_BYTES))
        model, weights = load_graph(path, named), path
        if path == named and external_files(path, model):
            onnx.load_external_data_for_model(model, str(path.parent))
            weights = self.folder / "whole.onnx"
            onnx.save(model, weights)
        elif path.suffix != ".onnx":
            weights = shutil.copyfile(path, self.folder / "copy.onnx")
        refuse_external_data(named, model)
        return ForeignModel(card_of(named, model), weights, has_card(model))

    def _torchscript(
        self, path: Path, named: Path, *, bands: Optional[int] = None, tile_px: Optional[int] = None
    ) -> ForeignModel:
        weights = self.folder / "converted.onnx"
        tile_px = tile_px or self.tile_px or DEFAULT_TILE_PX
        self.context.progress(0.1, "converting")
        torchscript.convert(path, weights, bands=bands, tile_px=tile_px, named=named)
        return ForeignModel(card_of(named, load_graph(weights)), weights, is_described=False)

    def _checkpoint(self, path: Path) -> ForeignModel:
        found = read_checkpoint(path)
        made = network_of(path, found, self.architecture, self.encoder)
        network = build(made.architecture, path)
        left_out = fill(network, found, path)
        if left_out:
            self.context.notice(TensorsLeftOut(path=str(path), count=left_out))
        weights = self.folder / "converted.safetensors"
        save_file({name: tensor.contiguous().clone() for name, tensor in network.state_dict().items()}, weights)
        multiple = size_multiple(made.architecture)
        card = ModelCard(
            id=id_of(path.stem),
            title=path.stem.strip()[:MAX_NAME_LETTERS] or id_of(path.stem),
            inputs=tuple(ModelInput(name, _bands(name, count)) for name, count in zip(_INPUTS, made.bands)),
            outputs=(_scores(made.classes),),
            tile_px=-(-(self.tile_px or DEFAULT_TILE_PX) // multiple) * multiple,
            tile_multiple_px=multiple,
            architecture=made.architecture,
        )
        return ForeignModel(card, weights, is_described=False)


def _names_inside(path: Path) -> list[str]:
    """The names in a zip; none in another file."""
    with path.open("rb") as stream:
        if stream.read(len(_ZIP)) != _ZIP:
            return []
    with opened_archive(path, most_entries=_MOST_ENTRIES) as archive:
        return archive.namelist()


def _looks_pickled(path: Path) -> bool:
    """Whether the file is what ``torch.save`` wrote in its old form, by its first byte or its name."""
    with path.open("rb") as stream:
        return stream.read(1) == _PICKLE or path.suffix.lower() in _CHECKPOINTS


def _bands(name: str, count: int) -> tuple[Band, ...]:
    if name == "height":
        return tuple(Band("height" if count == 1 else f"height {number}") for number in range(1, count + 1))
    return tuple(Band(f"Band {number}") for number in range(1, count + 1))


def _scores(channels: int) -> ModelOutput:
    """A network of the engine puts out scores; a single channel tells yes from no."""
    if channels == 1:
        return ModelOutput("scores", default_classes(1), "sigmoid", DEFAULT_THRESHOLD)
    return ModelOutput("scores", default_classes(channels), "softmax")
