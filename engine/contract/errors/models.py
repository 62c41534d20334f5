"""Models and their files."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class ModelMissing(EngineError):
    """Neither a file nor an installed model has that name. ``installed`` lists those that are."""

    model: str
    installed: str


@dataclass(eq=False)
class ModelUnreadable(EngineError):
    """The file is neither a model package nor ONNX."""

    path: str
    detail: str


@dataclass(eq=False)
class ModelIsPickle(EngineError):
    """The file is a Python pickle (``.pt``, ``.pth``, ``.pkl``), which could run any program when opened."""

    path: str


@dataclass(eq=False)
class TorchScriptUnsafe(EngineError):
    """The code of a TorchScript file does something that no network needs, such as writing files."""

    path: str
    operator: str


@dataclass(eq=False)
class ModelUnsafeArchive(EngineError):
    """An entry of the package would be written outside its folder, or is a link."""

    path: str
    entry: str


@dataclass(eq=False)
class ModelTooLarge(EngineError):
    """The package would unpack to more than its card or the limit says."""

    path: str
    size_mb: float
    limit_mb: float


@dataclass(eq=False)
class ModelExternalData(EngineError):
    """The ONNX file points to weights outside its own folder."""

    path: str
    location: str


@dataclass(eq=False)
class ModelOperatorUnknown(EngineError):
    """The network uses an operator that the runtime doesn't know."""

    path: str
    operator: str


@dataclass(eq=False)
class ModelCardInvalid(EngineError):
    """The card of the package is damaged or incomplete."""

    path: str
    detail: str


@dataclass(eq=False)
class ModelSchemaTooNew(EngineError):
    """The package was made by a newer Landscribe."""

    path: str
    schema: int
    supported: int


@dataclass(eq=False)
class ModelChanged(EngineError):
    """The weights don't have the checksum that the card states."""

    path: str


@dataclass(eq=False)
class ModelTaskUnsupported(EngineError):
    """The model does something else than segmentation (``task``)."""

    path: str
    task: str


@dataclass(eq=False)
class ModelInputsMismatch(EngineError):
    """The model wants ``needed`` rasters, ``given`` were given. ``wanted`` names its inputs and their bands."""

    path: str
    needed: int
    given: int
    wanted: str


@dataclass(eq=False)
class ModelOutputUnsupported(EngineError):
    """An output of the network is no map of classes; ``shape`` is what came out."""

    path: str
    shape: str


@dataclass(eq=False)
class ModelFailed(EngineError):
    """The runtime refused to load or run the network."""

    path: str
    detail: str


@dataclass(eq=False)
class CheckpointHoldsObjects(EngineError):
    """A checkpoint holds a Python object that is neither a tensor nor a plain value."""

    path: str
    detail: str


@dataclass(eq=False)
class CheckpointUnfit(EngineError):
    """A tensor of a checkpoint has not the shape that it has in the network, is missing or left over (``-``)."""

    path: str
    tensor: str
    network: str
    file: str


@dataclass(eq=False)
class ArchitectureNotStated(EngineError):
    """A file of weights does not say of which network they are."""

    path: str
    networks: str


@dataclass(eq=False)
class NumbersUnreadable(EngineError):
    """A list of numbers has something else in it."""

    text: str


@dataclass(eq=False)
class ConversionFailed(EngineError):
    """A network can't be written as ONNX."""

    path: str
    detail: str


@dataclass(eq=False)
class ExportDiffers(EngineError):
    """An exported model does not put out what the model does; ``difference`` is that of a probability."""

    path: str
    difference: float
    limit: float


@dataclass(eq=False)
class ArchitectureUnknown(EngineError):
    """The package names a network that this version can't build."""

    path: str
    architecture: str


@dataclass(eq=False)
class DownloadFailed(EngineError):
    """A file could not be fetched from ``url``, or is not the one that was expected."""

    url: str
    detail: str


@dataclass(eq=False)
class TileTooSmall(EngineError):
    """The tile is smaller than the network needs, or no multiple of what it needs."""

    tile_px: int
    multiple_px: int
