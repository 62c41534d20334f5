"""What training and fine-tuning have in common: a network and a training set in, a package and a report out."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional, Union

import numpy as np
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor, nn

from ..contract.errors import Cancelled, TileTooSmall, TrainingDataMissing, TrainingSetEmpty
from ..contract.model_card import Architecture, ModelCard, ModelClass, ModelInput, ModelOutput
from ..contract.notices import BestStateKept, RunningOn, SplitIncomplete, TrainingPlanned
from ..contract.package_file import EXTENSION
from ..contract.schema import Json, to_json
from ..contract.task import TaskContext
from ..contract.training_set import Split, TrainingSet, read_training_set
from ..core.confusion import Figures, figures
from ..core.devices import Device, choose_device
from ..core.outputs import Draft, check_distinct, check_target, write_errors
from ..core.pages import PAGE_EXTENSIONS
from ..core.progress import Stage
from ..core.provenance import provenance, versions
from ..models.architectures import size_multiple
from ..models.package import write_package
from .cards import class_rows, data_text, metrics_of, model_id
from .evaluation import Predict, evaluate, examples, predictor
from .fitting import Fit, Outcome, trained_precision
from .losses import Keeping, SegmentationLoss, class_weights
from .patches.preparing import make_training_set
from .recipes import Recipe, crop_for
from .report import write_training_report
from .results import Example, TrainingResult
from .tiles import Tiles, TrainingBatches, ValidationBatches

if TYPE_CHECKING:
    from ..tasks import finetune, preparepatches, train

Before = Callable[[list[Tensor]], Tensor]
_MAP_TILE_PX = 512
"""Side of the tiles in which the finished model reads an image."""
_STATE = ".training"
"""Ending of the folder beside the package that holds an unfinished training."""


@contextlib.contextmanager
def opened_set(
    spec: Union[train.Spec, finetune.Spec], patches: Optional[preparepatches.Spec], context: TaskContext
) -> Iterator[tuple[Path, TrainingSet]]:
    """The training set of a run, with its folder; from images and labels one is made, and thrown away at the end.

    Raises:
        TrainingDataMissing: neither or both are given.
        EngineError: as :func:`.patches.preparing.make_training_set` and ``read_training_set``.
    """
    if (spec.training_set is None) == (patches is None):
        raise TrainingDataMissing
    if patches is None:
        folder = Path(str(spec.training_set))
        yield folder, read_training_set(folder)
        return
    draft = Draft(Path(spec.output))
    try:
        folder = draft.scratch("tiles")
        folder.mkdir()
        yield folder, make_training_set(patches, folder, context, Stage(context, "preparing_patches", 0.0, 0.1))
    finally:
        draft.discard()


def check_targets(spec: Union[train.Spec, finetune.Spec], inputs: Sequence[str] = ()) -> None:
    """Refuse outputs that can't be written, before any work is done.

    Raises:
        EngineError: one of the ``Output…`` conditions.
    """
    check_target(Path(spec.output), inputs, (EXTENSION,))
    if spec.report is not None:
        check_target(Path(spec.report), inputs, PAGE_EXTENSIONS)
        check_distinct([Path(spec.output), Path(spec.report)])


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
            EngineError: see the tools. After a cancel the package holds the best state so far.
        """
        device = choose_device(self.spec.device, self.context)
        precision = trained_precision(self.spec.precision, device)
        self.context.notice(RunningOn(device.name, device.memory_mb, precision, f"torch {versions()['torch']}"))
        before = self._confusion_before(device)
        outcome = Outcome(self.recipe.monitor)
        try:
            self._fit(device).run(
                self.context, outcome, resume=self.spec.resume, progress=Stage(self.context, "training", 0.12, 0.94)
            )
        except Cancelled:
            if outcome.best_epoch:
                self._write_package(outcome, None)
                self.context.notice(BestStateKept(path=self.spec.output, epoch=outcome.best_epoch))
            raise
        self.network.load_state_dict(outcome.best_weights)
        predict = predictor(self.network.to(device.id).eval())
        matrix = self._confusion(predict, self.channels, device, Stage(self.context, "assessing", 0.94, 0.98))
        found = figures(matrix, self._names)
        Stage(self.context, "writing", 0.98, 1.0)
        self._write_package(outcome, found)
        if self.spec.report:
            shown = self._examples(predict, device)
            self._write_report(self._result(outcome, matrix, before, shown, device), Path(self.spec.report))
        return {
            "epochs": outcome.epochs,
            "best_epoch": outcome.best_epoch,
            "metric": outcome.monitor,
            "best_value": outcome.best_value,
            "split": self._assessed,
            "metrics": metrics_of(found),
            "metrics_before": metrics_of(figures(before, self._names)) if before is not None else {},
            "classes": class_rows(found),
        }

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
    def _assessed(self) -> Split:
        """The tiles that the figures are of."""
        splits: tuple[Split, ...] = ("test", "validation", "train")
        return next(split for split in splits if self.training_set.of(split))

    def _tiles(self, split: Split, channels: dict[int, int]) -> Tiles:
        return Tiles(
            self.folder,
            self.training_set,
            self.training_set.of(split),
            scalings=[one.scaling for one in self.inputs],
            bands=self.bands,
            channels=channels,
        )

    def _fit(self, device: Device) -> Fit:
        train_tiles, validation_tiles = self._tiles("train", self.channels), self._tiles("validation", self.channels)
        if not len(train_tiles):
            raise TrainingSetEmpty(path=str(self.folder))
        if not len(validation_tiles):
            self.context.notice(SplitIncomplete(split="validation"))
        recipe = self.recipe
        batch = min(recipe.batch, len(train_tiles))
        self.context.notice(TrainingPlanned(len(train_tiles), len(validation_tiles), recipe.epochs, batch))
        return Fit(
            network=self.network,
            recipe=recipe,
            loss=SegmentationLoss(class_weights(self._pixels(), recipe.class_weights), dice=recipe.dice),
            keeping=Keeping(self.before, self.kept, recipe.keeping) if self.before and recipe.keeping else None,
            train=TrainingBatches(train_tiles, recipe.batch, self.context.seed),
            validation=ValidationBatches(validation_tiles, recipe.batch) if len(validation_tiles) else None,
            class_names=self._names,
            crop_px=self.crop_px,
            frozen_epochs=self.frozen_epochs,
            device=device,
            precision=self.spec.precision,
            state=Path(self.spec.output + _STATE),
            identity=self._identity(),
        )

    def _pixels(self) -> list[int]:
        """Of each class, in the training tiles."""
        counts = self.training_set.class_pixels.get("train", {})
        pixels = [0] * len(self.classes)
        for entry in self.training_set.classes:
            pixels[self.channels[entry.value]] += counts.get(entry.name, 0)
        return pixels

    def _identity(self) -> Json:
        """What makes this training another one than the next."""
        described = to_json(replace(self.training_set, provenance={}))
        return [described, to_json(self.recipe), to_json(self.architecture), to_json(self.inputs), self.context.seed]

    def _confusion_before(self, device: Device) -> Optional[NDArray[np.int64]]:
        """That of the model which is fine-tuned, on pixels of the classes that it knows."""
        if self.before is None:
            return None
        answer = self.before
        known = {value: channel for value, channel in self.channels.items() if channel in self.kept}
        progress = Stage(self.context, "assessing", 0.1, 0.12)
        return self._confusion(lambda inputs: answer(inputs).argmax(1), known, device, progress)

    def _confusion(
        self, predict: Predict, channels: dict[int, int], device: Device, progress: Callable[[float], None]
    ) -> NDArray[np.int64]:
        tiles, count = self._tiles(self._assessed, channels), len(self.classes)
        return evaluate(predict, tiles, classes=count, crop_px=self.crop_px, device=device, progress=progress)

    def _examples(self, predict: Predict, device: Device) -> tuple[Example, ...]:
        tiles = self._tiles(self._assessed, self.channels)
        return examples(predict, tiles, self.training_set.inputs[0], crop_px=self.crop_px, device=device)

    def _write_package(self, outcome: Outcome, found: Optional[Figures]) -> None:
        target = Path(self.spec.output)
        with write_errors(target), tempfile.TemporaryDirectory() as folder:
            weights = Path(folder) / "weights.safetensors"
            save_file(_separate(outcome.best_weights), weights)
            write_package(target, self._card(outcome, found), weights)
        self.context.artifact(str(target), "model")

    def _card(self, outcome: Outcome, found: Optional[Figures]) -> ModelCard:
        target, multiple = Path(self.spec.output), size_multiple(self.architecture)
        device = {"name": self.spec.device, "precision": self.spec.precision, "runtime": "torch"}
        return ModelCard(
            id=model_id(target),
            title=self._title,
            description=f"{self.architecture.name}, best of {outcome.epochs} epochs: {outcome.best_epoch}.",
            licence=self.licence,
            training_data=data_text(self.training_set, self.data_before),
            inputs=self.inputs,
            outputs=(ModelOutput("scores", self.classes, activation="softmax"),),
            resolution_m=self.training_set.resolution_m,
            tile_px=-(-_MAP_TILE_PX // multiple) * multiple,
            tile_multiple_px=multiple,
            architecture=self.architecture,
            metrics=metrics_of(found) if found else {},
            curves={name: tuple(values) for name, values in outcome.curves.items()},
            provenance=provenance(tool=self.tool, spec=self.spec, model={}, device=device, seed=self.context.seed),
            versions=versions(),
        )

    @property
    def _title(self) -> str:
        return self.spec.title.strip() or Path(self.spec.output).stem

    def _result(
        self,
        outcome: Outcome,
        matrix: NDArray[np.int64],
        before: Optional[NDArray[np.int64]],
        shown: tuple[Example, ...],
        device: Device,
    ) -> TrainingResult:
        facts = {
            "Model": self.spec.output,
            "Network": self.architecture.name,
            "Trained on": data_text(self.training_set, self.data_before),
            "Epochs": f"{outcome.epochs}, the best: {outcome.best_epoch}",
            "Computed on": f"{device.name}, {trained_precision(self.spec.precision, device)}",
            "Date": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
        }
        return TrainingResult(
            title=self._title,
            curves={name: tuple(values) for name, values in outcome.curves.items()},
            best_epoch=outcome.best_epoch,
            metric=outcome.monitor,
            best_value=outcome.best_value,
            split=self._assessed,
            matrix=matrix,
            classes=self.classes,
            examples=shown,
            before=before,
            facts=facts,
        )

    def _write_report(self, result: TrainingResult, target: Path) -> None:
        write_training_report(target, result)
        self.context.artifact(str(target), "report")


def _separate(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Tensors that share no memory, as safetensors wants them."""
    return {name: values.contiguous().clone() for name, values in state.items()}
