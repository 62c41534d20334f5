"""The conditions that end a run, one class each.

An error carries data, not prose: it crosses the border as ``code`` and ``params``, and the sentence for the user is
made (and translated) in :mod:`landscribe.plugin.i18n`. The code is the class name in kebab case and never changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Optional, Union

Param = Union[str, int, float, None]


def code_of(cls: type) -> str:
    """The code of a class that crosses the border: its name in kebab case.

    >>> code_of(RasterMissing)
    'raster-missing'
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", cls.__name__).lower()


@dataclass(eq=False)
class EngineError(Exception):
    """Root of all errors with a sentence for the user. ``params`` fill the blanks of the sentence."""

    def __post_init__(self) -> None:
        super().__init__(f"{self.code} {self.params}")

    @property
    def code(self) -> str:
        """Name of the condition, in kebab case."""
        return code_of(type(self))

    @property
    def params(self) -> dict[str, Param]:
        """The data of the condition, JSON-ready."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def error_of(code: str, params: dict[str, Param]) -> EngineError:
    """The error that crossed the border as ``code`` and ``params``; :class:`Unexpected` where there is none such."""
    for cls in EngineError.__subclasses__():
        if code_of(cls) == code and {field.name for field in fields(cls)} == set(params):
            return cls(**params)
    return Unexpected(detail=f"{code} {params}")


# --- rasters ---------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class RasterMissing(EngineError):
    """There is nothing at ``path``."""

    path: str


@dataclass(eq=False)
class RasterUnreadable(EngineError):
    """GDAL can't open the raster, or a block of it is damaged."""

    path: str
    detail: str


@dataclass(eq=False)
class RasterEmpty(EngineError):
    """The raster has no pixel or no band."""

    path: str


@dataclass(eq=False)
class BandMissing(EngineError):
    """A band was asked for that the raster does not have."""

    path: str
    band: int
    count: int


@dataclass(eq=False)
class BandListInvalid(EngineError):
    """What was entered is no list of band numbers."""

    text: str


@dataclass(eq=False)
class BandCountMismatch(EngineError):
    """The model wants ``needed`` bands, ``found`` were chosen."""

    path: str
    needed: int
    found: int


@dataclass(eq=False)
class PixelTypeUnsupported(EngineError):
    """Complex numbers and the like can't be fed to a network."""

    path: str
    pixel_type: str


@dataclass(eq=False)
class ExtentOutside(EngineError):
    """The extent or the areas of interest don't touch the raster."""

    path: str


@dataclass(eq=False)
class CrsMissing(EngineError):
    """Something in another CRS has to be placed on a raster that has none."""

    path: str


@dataclass(eq=False)
class RastersApart(EngineError):
    """The second raster does not cover the first one."""

    path: str
    other: str


@dataclass(eq=False)
class AreasUnreadable(EngineError):
    """The areas of interest can't be read."""

    path: str
    detail: str


@dataclass(eq=False)
class LayerExtentNeeded(EngineError):
    """A layer without a file (a tile server, …) has to be copied, and is too large without an extent."""

    layer: str


@dataclass(eq=False)
class LayerResolutionNeeded(EngineError):
    """A layer without pixels of its own (WMS) has to be copied, and nobody said how large a pixel shall be."""

    layer: str


@dataclass(eq=False)
class LayerTooLarge(EngineError):
    """The copy of a layer without a file would have ``mpx`` million pixels."""

    layer: str
    mpx: float
    limit_mpx: float


@dataclass(eq=False)
class LayerExportFailed(EngineError):
    """QGIS could not copy a layer to a file."""

    layer: str
    detail: str


# --- models ----------------------------------------------------------------------------------------------------------


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


# --- labels and training ---------------------------------------------------------------------------------------------


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


# --- accuracy --------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class ReferenceMissing(EngineError):
    """Neither a layer nor a raster says what is truly there, or both do."""


@dataclass(eq=False)
class ReferenceUnreadable(EngineError):
    """The layer of the reference can't be read, or has neither polygons nor points."""

    path: str
    detail: str


@dataclass(eq=False)
class ReferenceFieldMissing(EngineError):
    """The reference does not have the field that holds the class, or it has to be chosen."""

    path: str
    field: str
    available: str


@dataclass(eq=False)
class NoClassRaster(EngineError):
    """A value of a raster is not a whole number from 0 to 65535, so it is no class."""

    path: str
    value: str


@dataclass(eq=False)
class MapWithoutClasses(EngineError):
    """The map has no data, or none inside the areas of interest."""

    path: str


@dataclass(eq=False)
class NothingToCompare(EngineError):
    """Nowhere are both the class of the map and the true one known."""


@dataclass(eq=False)
class ClassesUnmatched(EngineError):
    """The reference has classes that the map lacks."""

    classes: str
    known: str


@dataclass(eq=False)
class RemappingUnreadable(EngineError):
    """An entry that says which classes match is not ``reference = map``."""

    text: str


@dataclass(eq=False)
class RemappingClassUnknown(EngineError):
    """Such an entry names a class that its side does not have."""

    class_name: str
    known: str


@dataclass(eq=False)
class AreasWithPoints(EngineError):
    """Areas that say where a reference is complete make no sense with points."""


@dataclass(eq=False)
class SampleNeedsPoints(EngineError):
    """Polygons or a raster were said to be a random sample."""

    path: str


@dataclass(eq=False)
class SampleEmpty(EngineError):
    """No point has a class."""

    path: str
    field: str


@dataclass(eq=False)
class ExpectedAccuracyInvalid(EngineError):
    """An entry that guesses the accuracy of a class is not ``class = accuracy``."""

    text: str
    classes: str


# --- heights ----------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class HeightsEmpty(EngineError):
    """A raster of heights holds nothing but nodata."""

    path: str


@dataclass(eq=False)
class NoFeatureAsked(EngineError):
    """None of the maps that can be derived from heights was asked for."""


@dataclass(eq=False)
class SearchRadiusUnfit(EngineError):
    """The horizon is to be searched for within less than a pixel, or within too many."""

    path: str
    radius_m: float
    least_m: float
    most_m: float


@dataclass(eq=False)
class HeightDateMissing(EngineError):
    """Heights of one date were given where those of two are compared."""


@dataclass(eq=False)
class HeightsElsewhere(EngineError):
    """No object lies where there are heights of both dates."""

    path: str


# --- maps of the past -------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class DateUnreadable(EngineError):
    """What was entered is no date."""

    text: str


@dataclass(eq=False)
class DatesMismatch(EngineError):
    """Not as many dates as layers."""

    layers: int
    dates: int


@dataclass(eq=False)
class DatesNotAscending(EngineError):
    """A date is not later than the one before it."""

    earlier: str
    later: str


@dataclass(eq=False)
class PairIncomplete(EngineError):
    """Neither two maps nor two surface models were chosen, or only one of a pair."""


@dataclass(eq=False)
class SurfaceModelsMissing(EngineError):
    """A raster of height changes was asked for without surface models."""


@dataclass(eq=False)
class EpochsApart(EngineError):
    """Nowhere do the rasters of both dates have data."""

    earlier: str
    later: str


@dataclass(eq=False)
class ClassesApart(EngineError):
    """The maps of both dates have no class in common."""

    earlier: str
    later: str


@dataclass(eq=False)
class TooManyMapClasses(EngineError):
    """The maps of both dates have too many classes together; perhaps they are images."""

    found: int
    most: int


@dataclass(eq=False)
class StableClassUnknown(EngineError):
    """A class that shall keep its height is none of the maps' classes."""

    class_name: str
    known: str


@dataclass(eq=False)
class NoObjects(EngineError):
    """The layer of the objects to date is empty."""

    path: str


@dataclass(eq=False)
class ObjectsOutside(EngineError):
    """None of the objects lies on any of the rasters."""

    path: str


@dataclass(eq=False)
class NothingSeen(EngineError):
    """No raster has data where the objects are."""

    path: str


@dataclass(eq=False)
class RasterClassUnknown(EngineError):
    """A raster does not have the class of the objects, or it has to be chosen (an empty ``class_name``)."""

    path: str
    class_name: str
    known: str


@dataclass(eq=False)
class ProbabilitiesUnlike(EngineError):
    """A raster that should hold probabilities has values that are not between 0 and 1."""

    path: str
    lowest: float
    highest: float


@dataclass(eq=False)
class RasterWithoutData(EngineError):
    """There is nothing but nodata in a raster."""

    path: str


@dataclass(eq=False)
class BandConstant(EngineError):
    """A band has the same value (nearly) everywhere."""

    path: str
    band: int
    value: float


# --- scene graphs -----------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class VocabularyUnreadable(EngineError):
    """A file of classes and predicates can't be read, or contradicts itself."""

    path: str
    detail: str


@dataclass(eq=False)
class ObjectClassUnknown(EngineError):
    """The vocabulary has no class of that name. ``nearest`` are names like it."""

    name: str
    nearest: str


@dataclass(eq=False)
class PredicateUnknown(EngineError):
    """The vocabulary has no predicate of that name. ``nearest`` are names like it."""

    name: str
    nearest: str


@dataclass(eq=False)
class ObjectsUnreadable(EngineError):
    """A layer of objects can't be read, or has no geometries."""

    path: str
    detail: str


@dataclass(eq=False)
class ObjectFieldMissing(EngineError):
    """A layer of objects does not have the field that holds the class."""

    path: str
    field: str
    available: str


@dataclass(eq=False)
class ObjectsMissing(EngineError):
    """No layer has a single usable object."""


@dataclass(eq=False)
class LayersWithoutCrs(EngineError):
    """Some layers have a CRS and one has none, so that nobody knows where it lies."""

    path: str


@dataclass(eq=False)
class MapScaleInvalid(EngineError):
    """There is no map of 1 : ``scale``."""

    scale: float


@dataclass(eq=False)
class GraphUnreadable(EngineError):
    """A file is no scene graph, or a damaged one."""

    path: str
    detail: str


@dataclass(eq=False)
class GraphObjectMissing(EngineError):
    """A relation, or the parent of an object, names an object that is not there."""

    path: str
    place: str
    object_id: int


@dataclass(eq=False)
class RelationWithoutObjects(EngineError):
    """A relation that a user has drawn does not begin or end at an object."""

    path: str
    relation: int


@dataclass(eq=False)
class QueryUnclear(EngineError):
    """A part of a question is no class of a variable, no triplet and no comparison. ``position`` counts from 1."""

    part: str
    position: int


@dataclass(eq=False)
class QueryWordUnknown(EngineError):
    """A word of a question is neither a class nor a predicate of the graph. ``nearest`` are words like it."""

    word: str
    position: int
    nearest: str


@dataclass(eq=False)
class QueryFieldUnknown(EngineError):
    """No object of the graph has the attribute that a question compares."""

    field: str
    available: str


@dataclass(eq=False)
class QueryWithoutVariable(EngineError):
    """A question asks for nothing: it has no variable, or a triplet without ``not`` has none."""

    query: str


@dataclass(eq=False)
class QueryVariableAlone(EngineError):
    """No relation ties a variable of a question to the others."""

    variable: str


@dataclass(eq=False)
class QueryTooWide(EngineError):
    """A question has more matches than a table can hold."""

    most: int


@dataclass(eq=False)
class GraphEditsUnsaved(EngineError):
    """A layer of the graph has edits that are not in its file yet."""

    layer: str


@dataclass(eq=False)
class GraphWithoutCrs(EngineError):
    """Longitudes and latitudes are needed, and nobody knows where the graph lies."""

    path: str


@dataclass(eq=False)
class BaseIriInvalid(EngineError):
    """The beginning of all names in an RDF file is no IRI."""

    iri: str


@dataclass(eq=False)
class EdgesUnreadable(EngineError):
    """A file is no table of relations."""

    path: str
    detail: str


@dataclass(eq=False)
class EdgeObjectsUnknown(EngineError):
    """Rows of a table of relations name objects that the graph does not have."""

    path: str
    ids: str


@dataclass(eq=False)
class EdgePredicatesUnknown(EngineError):
    """Rows of a table of relations have predicates that the vocabulary does not have."""

    path: str
    names: str
    nearest: str


@dataclass(eq=False)
class NoSceneGraphModel(EngineError):
    """The model does something else (``task``) than find relations."""

    path: str
    task: str


@dataclass(eq=False)
class VocabulariesUnlike(EngineError):
    """Two graphs, or a graph and a model, have different classes or predicates."""

    path: str
    other: str


@dataclass(eq=False)
class RelationsMissing(EngineError):
    """There is no relation to learn from: the graphs have none between objects that an image shows."""

    paths: str


@dataclass(eq=False)
class ObjectsOutsideImages(EngineError):
    """No image shows any of the objects of a graph."""

    path: str


@dataclass(eq=False)
class ObjectsOrSegmentationNeeded(EngineError):
    """Neither a layer of objects nor a model that finds them in the image was given."""


@dataclass(eq=False)
class ImageNeeded(EngineError):
    """A model was given, but no image for it."""


@dataclass(eq=False)
class ScalesUnreadable(EngineError):
    """A text doesn't name the scales of maps."""

    text: str


# --- objects ----------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class ObjectSourceMissing(EngineError):
    """Neither a class raster nor a layer of polygons to make objects of, or both."""


@dataclass(eq=False)
class PolygonsUnreadable(EngineError):
    """The layer to make objects of can't be read, or has no polygons."""

    path: str
    detail: str


@dataclass(eq=False)
class ChosenClassUnknown(EngineError):
    """A list of classes names some that are not there."""

    classes: str
    known: str


@dataclass(eq=False)
class SplitConfidenceMissing(EngineError):
    """Objects shall be split by the confidence, but there is none, or no class raster that it goes with."""


@dataclass(eq=False)
class NoObjectLeft(EngineError):
    """No object of the chosen classes is large enough; ``smallest`` is in m², or in pixels without a CRS."""

    path: str
    smallest: float


# --- segments ---------------------------------------------------------------------------------------------------------


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


# --- device ----------------------------------------------------------------------------------------------------------


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


# --- outputs ---------------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class OutputFolderMissing(EngineError):
    """The folder to write into does not exist."""

    path: str


@dataclass(eq=False)
class OutputFolderNotEmpty(EngineError):
    """The folder to make is there and holds something else than what the run would replace."""

    path: str


@dataclass(eq=False)
class OutputNotWritable(EngineError):
    """The system refuses to write there."""

    path: str
    detail: str


@dataclass(eq=False)
class OutputIsInput(EngineError):
    """The output would overwrite an input."""

    path: str


@dataclass(eq=False)
class OutputsCollide(EngineError):
    """Two outputs would be written to one file."""

    path: str


@dataclass(eq=False)
class OutputFormatUnsupported(EngineError):
    """The file extension names a format that this output can't have; ``supported`` lists those it can."""

    path: str
    supported: str


@dataclass(eq=False)
class DiskFull(EngineError):
    """There is not enough room for the output."""

    path: str
    needed_mb: float
    free_mb: float


@dataclass(eq=False)
class NodataIsClass(EngineError):
    """The value for missing data is also the value of a class."""

    nodata: int
    class_name: str


# --- job and border --------------------------------------------------------------------------------------------------


@dataclass(eq=False)
class JobInvalid(EngineError):
    """The job file can't be understood."""

    detail: str


@dataclass(eq=False)
class ToolUnknown(EngineError):
    """The job names a tool that this version does not have."""

    tool: str


@dataclass(eq=False)
class Cancelled(EngineError):
    """The user cancelled the run."""


@dataclass(eq=False)
class MemoryExhausted(EngineError):
    """The computer has not enough memory for the run."""


@dataclass(eq=False)
class Unexpected(EngineError):
    """A fault of ours. ``detail`` is for the bug report; the traceback is in the log."""

    detail: str


@dataclass(eq=False)
class EngineNotInstalled(EngineError):
    """The environment of the engine isn't there, or not whole."""

    reason: str


@dataclass(eq=False)
class WorkerStartFailed(EngineError):
    """The engine's Python could not be started."""

    python: str
    detail: str


@dataclass(eq=False)
class WorkerDied(EngineError):
    """The worker ended without a result. ``tail`` is the end of what it wrote."""

    exit_code: Optional[int]
    tail: str


@dataclass(eq=False)
class ProtocolMismatch(EngineError):
    """Plugin and worker speak different versions of the border's language."""

    plugin: int
    worker: int
