"""What a run tells the user without ending: one class each, with a sentence in the plugin, like the errors."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from .errors import Param, code_of


@dataclass(frozen=True)
class Notice:
    """Root of all notices. ``warning`` decides how it is shown."""

    @property
    def code(self) -> str:
        """Name of the notice, in kebab case."""
        return code_of(type(self))

    @property
    def params(self) -> dict[str, Param]:
        """The data of the notice, JSON-ready."""
        return asdict(self)

    @property
    def level(self) -> str:
        """``info`` or ``warning``."""
        return "warning" if isinstance(self, Caution) else "info"


@dataclass(frozen=True)
class Caution(Notice):
    """Root of the notices that a user should not overlook."""


@dataclass(frozen=True)
class RunningOn(Notice):
    """What computes: device, its memory, precision and runtime."""

    device: str
    memory_mb: int
    precision: str
    runtime: str


@dataclass(frozen=True)
class BandsChosen(Notice):
    """Which bands of the raster feed the model."""

    path: str
    bands: str


@dataclass(frozen=True)
class ValuesStretched(Notice):
    """Pixel values are normalised between quantiles of the raster; ``ranges`` are these, band by band."""

    path: str
    ranges: str


@dataclass(frozen=True)
class Resampled(Notice):
    """The raster is read at another ground resolution than its own; the result comes back on its own grid."""

    path: str
    own_m: float
    model_m: float


@dataclass(frozen=True)
class TilesPlanned(Notice):
    """How the raster is cut."""

    tiles: int
    tile_px: int
    overlap_px: int


@dataclass(frozen=True)
class DeviceFellBack(Caution):
    """Another device than the wanted one computes."""

    wanted: str
    used: str
    reason: str


@dataclass(frozen=True)
class BatchHalved(Caution):
    """The device ran out of memory; the run goes on with fewer tiles at a time."""

    batch: int


@dataclass(frozen=True)
class TileHalved(Caution):
    """The device ran out of memory; the run goes on with smaller tiles."""

    tile_px: int


@dataclass(frozen=True)
class CrsUnknown(Caution):
    """The raster has no CRS: sizes are taken in pixels, areas can't be told."""

    path: str


@dataclass(frozen=True)
class OnlyNodata(Caution):
    """Nothing but nodata was read; the result is nodata too."""

    path: str


@dataclass(frozen=True)
class ModelWithoutCard(Caution):
    """The model does not say how it was trained; usual values were taken."""

    path: str


@dataclass(frozen=True)
class PixelRangeUnlike(Caution):
    """The pixel values don't fit the range that the model was trained for."""

    path: str
    found_max: float
    expected_max: float


@dataclass(frozen=True)
class ClassesUnnamed(Caution):
    """The network puts out another number of classes than the card names."""

    named: int
    found: int


@dataclass(frozen=True)
class LabelsReprojected(Notice):
    """Labels in another CRS than the images were transformed."""

    path: str


@dataclass(frozen=True)
class ImageResampled(Notice):
    """An image is read at the ground resolution of the training set."""

    path: str
    own_m: float
    set_m: float


@dataclass(frozen=True)
class BufferClassUnknown(Caution):
    """A class that shall get a class around it is none of the labels."""

    name: str
    classes: str


@dataclass(frozen=True)
class GeometriesSkipped(Caution):
    """Empty or unusable geometries, or features without a class, were left out."""

    path: str
    count: int


@dataclass(frozen=True)
class LabelsPartlyOutside(Caution):
    """Some labels lie on no image, and were left out."""

    path: str
    count: int


@dataclass(frozen=True)
class SplitIncomplete(Caution):
    """There is too little labelled ground for a part of its own to validate or test on."""

    split: str


@dataclass(frozen=True)
class TrainingPlanned(Notice):
    """What a training works on."""

    train_tiles: int
    validation_tiles: int
    epochs: int
    batch: int


@dataclass(frozen=True)
class BestStateKept(Notice):
    """The package holds the best state of the training so far."""

    path: str
    epoch: int


@dataclass(frozen=True)
class StateNotSaved(Caution):
    """The state of a training could not be saved: it goes on, but can't be resumed from here."""

    path: str


@dataclass(frozen=True)
class StoppedEarly(Notice):
    """The validation has stopped to improve."""

    epoch: int
    best_epoch: int


@dataclass(frozen=True)
class WeightsRenewed(Notice):
    """Which classes a fine-tuned model keeps, learns anew and gives up."""

    kept: str
    new: str
    dropped: str


@dataclass(frozen=True)
class PatchesNotDone(Notice):
    """Areas whose field ``done`` is not ticked were left out."""

    path: str
    count: int


@dataclass(frozen=True)
class FewerPatches(Caution):
    """There is no room for as many patches as were wanted."""

    found: int
    wanted: int


@dataclass(frozen=True)
class TensorsLeftOut(Notice):
    """A checkpoint has tensors besides those of the network, such as those of a loss."""

    path: str
    count: int


@dataclass(frozen=True)
class NotForDeepness(Caution):
    """An exported model has more inputs or outputs than Deepness can deal with."""

    inputs: int
    outputs: int


@dataclass(frozen=True)
class StretchNeeded(Caution):
    """An exported model wants images stretched between quantiles, which other programs don't do by themselves."""

    low_percent: float
    high_percent: float


@dataclass(frozen=True)
class SampleUnfinished(Caution):
    """Some points of a drawn sample have no true class yet, and were left out."""

    path: str
    count: int
    total: int


@dataclass(frozen=True)
class StrataLeftOut(Caution):
    """Strata with fewer than two points were left out of the estimates."""

    strata: str
    percent: float
    """Their share of the area."""


@dataclass(frozen=True)
class ClassesOnlyInReference(Caution):
    """A map that names no classes shows none of these: all of them count as missed."""

    classes: str


@dataclass(frozen=True)
class ClassesOnlyInMap(Caution):
    """Classes of the map that the reference does not have: all that is mapped so counts as wrong."""

    classes: str


@dataclass(frozen=True)
class HeightUnitUnlike(Caution):
    """The file states another unit for its heights than the metre, in which they are read."""

    path: str
    unit: str


@dataclass(frozen=True)
class HeightsUnlike(Caution):
    """Heights in metres as no place on Earth has them."""

    path: str
    lowest: float
    highest: float


@dataclass(frozen=True)
class TerrainEstimated(Notice):
    """No bare ground was given: it was estimated from the surface."""

    object_width_m: float


@dataclass(frozen=True)
class TerrainPartial(Caution):
    """The bare ground is not known everywhere below the surface."""

    path: str
    percent: float


@dataclass(frozen=True)
class TerrainOff(Caution):
    """Even the lowest places of the surface are far from the bare ground: another vertical datum or unit."""

    path: str
    offset_m: float


@dataclass(frozen=True)
class ResolutionsUnlike(Caution):
    """The earlier raster has much larger pixels than the later one, on whose grid it is read."""

    path: str
    own_m: float
    other_m: float


@dataclass(frozen=True)
class ClassesOfOneDate(Caution):
    """Named classes that only one of two maps has."""

    earlier: str
    later: str


@dataclass(frozen=True)
class HeightsShifted(Notice):
    """The later heights differ from the earlier ones by a constant, which was taken off."""

    shift_m: float
    noise_m: float
    pixels: int


@dataclass(frozen=True)
class StableGroundSmall(Caution):
    """There is too little stable ground to estimate the noise of heights from, so all ground was taken."""

    pixels: int


@dataclass(frozen=True)
class GeometriesRepaired(Caution):
    """Crossed outlines were made valid."""

    path: str
    count: int


@dataclass(frozen=True)
class UnitsAsMetres(Caution):
    """Layers have no CRS, so their units are taken for metres."""

    path: str


@dataclass(frozen=True)
class LayersReprojected(Notice):
    """A layer in another CRS than the first one was transformed."""

    path: str


@dataclass(frozen=True)
class DistancesCoarse(Caution):
    """The objects are so far apart that no plane shows all distances well."""

    percent: float
    """How much too long they may be."""


@dataclass(frozen=True)
class ObjectsWithoutGeometry(Caution):
    """Objects with an empty geometry, or none, can't be dated."""

    path: str
    count: int


@dataclass(frozen=True)
class GeometriesInvalid(Notice):
    """Invalid geometries were looked at in a valid form; what comes out is unchanged."""

    path: str
    count: int


@dataclass(frozen=True)
class ObjectsUnseen(Caution):
    """Objects that lie where no raster has data can't be dated."""

    path: str
    count: int


@dataclass(frozen=True)
class FieldsRenamed(Notice):
    """New fields go by other names (``name → other``), as the layer has fields of theirs."""

    fields: str


@dataclass(frozen=True)
class ObjectsSplit(Notice):
    """Objects that had grown together were split."""

    count: int
    parts: int


@dataclass(frozen=True)
class ObjectsLeftWhole(Caution):
    """Objects were too large to be split."""

    count: int


@dataclass(frozen=True)
class QuantilesFound(Notice):
    """The values of an image at two quantiles, band by band."""

    path: str
    low_percent: float
    high_percent: float
    ranges: str


@dataclass(frozen=True)
class LabelsJudged(Notice):
    """What a round of a cleaning has changed."""

    round: int
    dropped: int
    returned: int
    removed: int
    judged: int


@dataclass(frozen=True)
class ObjectsNotJudged(Caution):
    """Objects on the images were kept because the networks could not tell their classes, or there are too few."""

    count: int
    classes: str


@dataclass(frozen=True)
class HeightClassUnknown(Caution):
    """A class that heights shall tell of has no object."""

    name: str
    classes: str


@dataclass(frozen=True)
class QueryUnderstood(Notice):
    """How a question was understood."""

    query: str


@dataclass(frozen=True)
class NothingMatches(Caution):
    """No objects of the graph are as a question wants them."""


@dataclass(frozen=True)
class ObjectsNotShown(Caution):
    """No image shows some objects of a graph; they are left out, with their relations."""

    path: str
    count: int


@dataclass(frozen=True)
class ScenesPlanned(Notice):
    """What a training of relations learns from: squares of ground, and pairs of objects in them."""

    learnt: int
    kept_back: int
    pairs: int


@dataclass(frozen=True)
class NothingKeptBack(Caution):
    """No square with a relation was kept back, so that nobody knows how good a model of relations is."""


@dataclass(frozen=True)
class ScaleNotLearnt(Caution):
    """A model of relations has not learnt maps of that scale; only rules find relations there."""

    scale: float
    learnt: str


@dataclass(frozen=True)
class ScaleNotFound(Caution):
    """A graph has no objects of a map scale that the true one has; it is left out."""

    path: str
    scale: float


@dataclass(frozen=True)
class ModelMayKnowTruth(Caution):
    """A model has learnt from a graph of the same name as the one that it is measured with."""

    path: str
