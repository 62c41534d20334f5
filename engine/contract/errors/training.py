"""Labels, training sets and trainings."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


@dataclass(eq=False)
class LabelsMissing(EngineError):
    """Neither a layer of labels nor a class raster was given."""


@dataclass(eq=False)
class LabelsUnreadable(EngineError):
    """A layer of labels can't be read."""

    path: str
    detail: str


@dataclass(eq=False)
class ClassFieldMissing(EngineError):
    """A layer of labels does not have the field that holds the class."""

    path: str
    field: str
    available: str


@dataclass(eq=False)
class LabelsOutside(EngineError):
    """No label and no labelled area lies on any of the images."""


@dataclass(eq=False)
class TooFewClasses(EngineError):
    """All labels are of one class: there is nothing to tell apart."""

    class_name: str


@dataclass(eq=False)
class TooManyClasses(EngineError):
    """A label image can't hold that many classes."""

    found: int
    most: int


@dataclass(eq=False)
class ImagesUnlike(EngineError):
    """Two images of a training set differ in their number of bands."""

    path: str
    bands: int
    other: str
    other_bands: int


@dataclass(eq=False)
class HeightsMismatch(EngineError):
    """Not as many second rasters as images."""

    images: int
    heights: int


@dataclass(eq=False)
class TrainingSetUnreadable(EngineError):
    """A folder holds no training set, or a damaged one."""

    path: str
    detail: str


@dataclass(eq=False)
class TrainingDataMissing(EngineError):
    """Neither a training set nor images with labels were given, or both."""


@dataclass(eq=False)
class TrainingSetEmpty(EngineError):
    """A training set has no tile to train on."""

    path: str


@dataclass(eq=False)
class TrainingSetUnlike(EngineError):
    """The training set does not have the inputs or bands that the model reads."""

    needed: str
    found: str


@dataclass(eq=False)
class ClassesUnknownToModel(EngineError):
    """The labels name classes that the model lacks, and it was not asked to learn new ones."""

    classes: str
    known: str


@dataclass(eq=False)
class RenamingUnreadable(EngineError):
    """A text doesn't say which class shall get which name."""

    text: str


@dataclass(eq=False)
class ModelNotTrainable(EngineError):
    """The model is a finished graph (ONNX) without a network that the engine could train."""

    path: str


@dataclass(eq=False)
class RecipeUnknown(EngineError):
    """There is no training recipe of that name."""

    recipe: str
    available: str


@dataclass(eq=False)
class NetworkUnknown(EngineError):
    """There is no network of that name to train. ``nearest`` are names like it."""

    network: str
    nearest: str


@dataclass(eq=False)
class EncoderUnknown(EngineError):
    """There is no encoder of that name. ``nearest`` are names like it."""

    encoder: str
    nearest: str


@dataclass(eq=False)
class EncoderUnfit(EngineError):
    """The network to train can't be built around that encoder."""

    network: str
    encoder: str
    detail: str


@dataclass(eq=False)
class NetworkInputsMismatch(EngineError):
    """The network to train needs ``needed`` rasters of each place, the labels come with ``given``."""

    network: str
    needed: int
    given: int


@dataclass(eq=False)
class PretrainedUnfit(EngineError):
    """Pre-trained weights don't fit the encoder."""

    path: str
    detail: str


@dataclass(eq=False)
class ResumeImpossible(EngineError):
    """The interrupted training was another one than this."""

    path: str
    detail: str


@dataclass(eq=False)
class TrainingDiverged(EngineError):
    """The loss became infinite or no number."""

    epoch: int


@dataclass(eq=False)
class UncertaintyUnlike(EngineError):
    """A raster that should hold an uncertainty or a confidence has values that are not between 0 and 1."""

    path: str
    lowest: float
    highest: float


@dataclass(eq=False)
class NoPatchDone(EngineError):
    """Areas where labels should be complete have a field ``done``, which is ticked for none of them."""

    path: str


@dataclass(eq=False)
class NoPatchPossible(EngineError):
    """No place for a patch of that size: too little data, areas too small, or everything is labelled."""

    path: str
    width_px: int
    height_px: int


@dataclass(eq=False)
class TooFewObjects(EngineError):
    """There are not enough objects of any class on the images to tell what is typical of them."""

    found: int
    needed: int


@dataclass(eq=False)
class GroundTooSmall(EngineError):
    """The labelled ground is too small to be divided into parts of a tile each, one to learn from and one to judge."""

    tile_px: int
