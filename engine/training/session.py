"""What training and fine-tuning have in common: a network and a training set in, a package and a report out."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional, Union

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from ..contract.errors import TileTooSmall, TrainingDataMissing, TrainingSetEmpty
from ..contract.model_card import Architecture, ModelClass, ModelInput, ModelOutput
from ..contract.notices import BestStateKept, RunningOn, SplitIncomplete, TrainingPlanned
from ..contract.schema import Json, to_json
from ..contract.task import TaskContext
from ..contract.training_set import Split, TrainingSet, read_training_set
from ..core.confusion import figures
from ..core.devices import Device, choose_device
from ..core.outputs import Draft
from ..core.progress import Stage
from ..core.provenance import versions
from ..core.training_loop import Outcome, forget, resumable, state_folder, trained_precision
from ..models.architectures import size_multiple
from .cards import class_rows, metrics_of
from .checks import check_new_card, check_training_set
from .evaluation import Predict, evaluate, examples, predictor
from .fitting import Fit
from .losses import Keeping, SegmentationLoss, class_weights
from .patches.preparing import make_training_set
from .products import card_of, write_model, write_report
from .recipes import Recipe, crop_for
from .results import Example
from .tiles import Tiles, TrainingBatches, ValidationBatches

if TYPE_CHECKING:
    from ..tasks import finetune, preparepatches, train

Before = Callable[[list[Tensor]], Tensor]
_SCORES = ModelOutput("scores", ())


@contextlib.contextmanager
def opened_set(
    spec: Union[train.Spec, finetune.Spec], patches: Optional[preparepatches.Spec], context: TaskContext
) -> Iterator[tuple[Path, TrainingSet]]:
    """The training set of a run, with its folder; from images and labels one is made, and thrown away at the end.

    Raises:
        TrainingDataMissing: neither or both are given.
        EngineError: as :func:`.patches.preparing.make_training_set`, ``read_training_set`` and
            :func:`.checks.check_training_set`.
    """
    if (spec.training_set is None) == (patches is None):
        raise TrainingDataMissing
    if patches is None:
        folder = Path(str(spec.training_set))
        training_set = read_training_set(folder)
        check_training_set(training_set, folder)
        yield folder, training_set
        return
    draft = Draft(Path(spec.output))
    try:
        folder = draft.scratch("tiles")
        folder.mkdir()
        training_set = make_training_set(patches, folder, context, Stage(context, "preparing_patches", 0.0, 0.1))
        check_training_set(training_set, folder)
        yield folder, training_set
    finally:
        draft.discard()


@dataclass(frozen=True)
class Session:
    """A network, what it learns from, and how."""

    spec: Union[train.Spec, finetune.Spec]
    tool: str
    context: TaskContext
    folder: Path
    training_set: TrainingSet
    recipe: Recipe
    architecture: Architecture
    network: nn.Module
    inputs: tuple[ModelInput, ...]
    bands: tuple[tuple[int, ...], ...]
    """For each input the positions of its bands in the training set."""
    classes: tuple[ModelClass, ...]
    channels: dict[int, int]
    """Value in the label images → channel of the network."""
    start: Json
    """What tells the first weights from others."""
    output: ModelOutput = _SCORES
    """How the model puts out its classes, whatever these are."""
    frozen_epochs: int = 0
    licence: str = ""
    data_before: Optional[str] = None
    """What the network was trained on before."""
    before: Optional[Before] = None
    """The model that is fine-tuned: inputs → probabilities in the classes of the new one, 0 for new classes."""
    kept: tuple[int, ...] = ()
    """Channels of the classes that it knows."""

    def run(self) -> dict[str, Json]:
        """Train, assess, and write. See :func:`..tasks.train.run` for what comes back.

        Raises:
            EngineError: see the tools. However it ends, the package then holds the best state so far.
        """
        device = choose_device(self.spec.device, self.context)
        precision = trained_precision(self.spec.precision, device)
        self.context.notice(RunningOn(device.name, device.memory_mb, precision, f"torch {versions()['torch']}"))
        outcome = Outcome(self.recipe.monitor)
        check_new_card(card_of(self, outcome), self.spec.output)
        fit, before = self._fit(device), self._confusion_before(device)
        with self._best_state_kept(outcome, fit):
            progress = Stage(self.context, "training", 0.12, 0.94)
            fit.run(self.context, outcome, resume=self.spec.resume, progress=progress)
            self.network.load_state_dict(outcome.best_weights)
            predict = predictor(self.network.to(device.id).eval())
            matrix = self._confusion(predict, device, Stage(self.context, "assessing", 0.94, 0.98))
            found = figures(matrix, self._names)
            Stage(self.context, "writing", 0.98, 1.0)
            write_model(self, outcome, found)
        forget(fit.state)
        if self.spec.report:
            shown = self._examples(predict, device)
            write_report(self, outcome, matrix, before=before, shown=shown, device=device)
        return {
            "epochs": outcome.epochs,
            "best_epoch": outcome.best_epoch,
            "metric": outcome.monitor,
            "best_value": outcome.best_value,
            "split": self.assessed,
            "metrics": metrics_of(found),
            "metrics_before": metrics_of(figures(before, self._names)) if before is not None else {},
            "classes": class_rows(found),
        }

    @contextlib.contextmanager
    def _best_state_kept(self, outcome: Outcome, fit: Fit) -> Iterator[None]:
        """Write the best state so far if something ends the run, and leave nothing that it could not go on from."""
        whole = False
        try:
            yield
            whole = True
        finally:
            if not whole:
                if not resumable(fit.state):
                    forget(fit.state)
                if outcome.best_epoch:
                    write_model(self, outcome, None)
                    self.context.notice(BestStateKept(path=self.spec.output, epoch=outcome.best_epoch))

    @property
    def crop_px(self) -> int:
        """Side of what the network sees of a tile.

        Raises:
            TileTooSmall: the network needs larger tiles.
        """
        multiple = size_multiple(self.architecture)
        crop = crop_for(self.recipe, self.training_set.tile_px, multiple)
        if crop is None:
            raise TileTooSmall(tile_px=self.training_set.tile_px, multiple_px=multiple)
        return crop

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(entry.name for entry in self.classes)

    @property
    def assessed(self) -> Split:
        """The tiles that the figures are of."""
        splits: tuple[Split, ...] = ("test", "validation", "train")
        return next(split for split in splits if self.training_set.of(split))

    def _tiles(self, split: Split) -> Tiles:
        return Tiles(
            self.folder,
            self.training_set,
            self.training_set.of(split),
            scalings=[one.scaling for one in self.inputs],
            bands=self.bands,
            channels=self.channels,
        )

    def _fit(self, device: Device) -> Fit:
        train_tiles, validation_tiles = self._tiles("train"), self._tiles("validation")
        pixels = train_tiles.class_pixels(len(self.classes), Stage(self.context, "preparing", 0.1, 0.11))
        if not any(pixels):
            raise TrainingSetEmpty(path=str(self.folder))
        if not len(validation_tiles):
            self.context.notice(SplitIncomplete(split="validation"))
        recipe = self.recipe
        batch = min(recipe.batch, len(train_tiles))
        self.context.notice(TrainingPlanned(len(train_tiles), len(validation_tiles), recipe.epochs, batch))
        return Fit(
            network=self.network,
            recipe=recipe,
            loss=SegmentationLoss(class_weights(pixels, recipe.class_weights), dice=recipe.dice),
            keeping=Keeping(self.before, self.kept, recipe.keeping) if self.before and recipe.keeping else None,
            train=TrainingBatches(train_tiles, recipe.batch, self.context.seed),
            validation=ValidationBatches(validation_tiles, recipe.batch) if len(validation_tiles) else None,
            class_names=self._names,
            crop_px=self.crop_px,
            frozen_epochs=self.frozen_epochs,
            device=device,
            precision=self.spec.precision,
            state=state_folder(self.spec.output),
            identity=self._identity(pixels),
        )

    def _identity(self, pixels: list[int]) -> Json:
        """What makes this training another one than the next."""
        described = (replace(self.training_set, provenance={}), self.recipe, self.architecture, self.inputs)
        channels = sorted(self.channels.items())
        return [*map(to_json, described), channels, pixels, self.start, self.frozen_epochs, self.context.seed]

    def _confusion_before(self, device: Device) -> Optional[NDArray[np.int64]]:
        """That of the model which is fine-tuned; it misses all of the classes that it does not know."""
        if self.before is None:
            return None
        answer = self.before
        progress = Stage(self.context, "assessing", 0.11, 0.12)
        return self._confusion(lambda inputs: answer(inputs).argmax(1), device, progress)

    def _confusion(self, predict: Predict, device: Device, progress: Callable[[float], None]) -> NDArray[np.int64]:
        tiles, count = self._tiles(self.assessed), len(self.classes)
        return evaluate(predict, tiles, classes=count, crop_px=self.crop_px, device=device, progress=progress)

    def _examples(self, predict: Predict, device: Device) -> tuple[Example, ...]:
        image = self.training_set.inputs[0]
        read = replace(image, bands=tuple(image.bands[position] for position in self.bands[0]))
        return examples(predict, self._tiles(self.assessed), read, crop_px=self.crop_px, device=device)
