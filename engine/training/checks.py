"""What is refused before a training begins, as it would come to nothing hours later."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING, Union

from ..contract.card_checks import MAX_EPOCHS, MAX_TILE_PX, CardError, check_card
from ..contract.class_names import key
from ..contract.errors import (
    JobInvalid,
    ModelCardInvalid,
    TooFewClasses,
    TooManyClasses,
    TrainingSetEmpty,
    TrainingSetUnreadable,
)
from ..contract.labels import IGNORE
from ..contract.model_card import ModelCard
from ..contract.package_file import EXTENSION
from ..contract.training_set import INPUT_FOLDERS, SetInput, TrainingSet
from ..core.output_folders import check_folder_target
from ..core.outputs import check_distinct, check_target
from ..core.pages import PAGE_EXTENSIONS
from ..core.training_loop import STATE_FILES, state_folder

if TYPE_CHECKING:
    from ..tasks import finetune, train

_RANGES = {
    "epochs": (1, MAX_EPOCHS),
    "batch": (1, 1_000_000),
    "patience": (0, MAX_EPOCHS),
    "crop_px": (1, MAX_TILE_PX),
    "frozen_epochs": (0, MAX_EPOCHS),
}


def check_settings(spec: Union[train.Spec, finetune.Spec]) -> None:
    """Are the numbers sensible? The dialog sees to it; a job file may hold anything.

    Raises:
        JobInvalid: one is out of its range.
    """
    for name, (low, high) in _RANGES.items():
        value = getattr(spec, name)
        if value is not None and not low <= value <= high:
            raise JobInvalid(detail=f"{name}: {value} is not between {low} and {high}")
    rate = spec.learning_rate
    if rate is not None and not 0 < rate < math.inf:  # written so that NaN fails too
        raise JobInvalid(detail=f"learning_rate: {rate} is not above 0")


def check_targets(spec: Union[train.Spec, finetune.Spec], inputs: Sequence[str] = ()) -> None:
    """Refuse outputs that can't be written, and a folder of the name of the training's state that is none.

    Raises:
        EngineError: one of the ``Output…`` conditions.
    """
    check_target(Path(spec.output), inputs, (EXTENSION,))
    check_folder_target(state_folder(spec.output), inputs, STATE_FILES)
    if spec.report is not None:
        check_target(Path(spec.report), inputs, PAGE_EXTENSIONS)
        check_distinct([Path(spec.output), Path(spec.report)])


def check_training_set(training_set: TrainingSet, folder: Path) -> None:
    """Does the description of a training set make sense? It may come from a stranger.

    Raises:
        TrainingSetEmpty: it has no tile to train on.
        TooFewClasses, TooManyClasses: as their names say.
        TrainingSetUnreadable: something else.
    """
    for problem in _problems(training_set):
        raise TrainingSetUnreadable(path=str(folder), detail=problem)
    if not training_set.of("train"):
        raise TrainingSetEmpty(path=str(folder))
    classes = training_set.classes
    if len(classes) < 2:
        raise TooFewClasses(class_name=", ".join(entry.name for entry in classes))
    if len(classes) > IGNORE:
        raise TooManyClasses(found=len(classes), most=IGNORE)


def check_new_card(card: ModelCard, path: str) -> None:
    """Look at every value of the card of a model that is about to be trained.

    Raises:
        ModelCardInvalid: one makes no sense.
    """
    try:
        check_card(card)
    except CardError as error:
        raise ModelCardInvalid(path=path, detail=str(error)) from error


def _problems(training_set: TrainingSet) -> Iterator[str]:
    if not 1 <= training_set.tile_px <= MAX_TILE_PX:
        yield f"tile_px: {training_set.tile_px}"
    if training_set.ignore != IGNORE:
        yield f"ignore: {training_set.ignore}, {IGNORE} was expected"
    if not 1 <= len(training_set.inputs) <= len(INPUT_FOLDERS):
        yield f"{len(training_set.inputs)} inputs"
    for one in training_set.inputs:
        yield from _input_problems(one)
    values = [entry.value for entry in training_set.classes]
    if len(set(values)) < len(values) or not all(0 <= value < IGNORE for value in values):
        yield f"classes: the values {values} are not different ones from 0 to {IGNORE - 1}"
    names = [key(entry.name) for entry in training_set.classes]
    if len(set(names)) < len(names):
        yield f"classes: two of {', '.join(names)} have the same name"
    bands = [len(one.bands) for one in training_set.inputs]
    for source in training_set.sources:
        ranges = [limits for one in source.quantiles for limits in one]
        if [len(one) for one in source.quantiles] != bands or not all(map(math.isfinite, sum(ranges, ()))):
            yield f"quantiles of the image {source.name}"


def _input_problems(one: SetInput) -> Iterator[str]:
    if not one.bands:
        yield f"{one.name}: no band"
    for band in one.bands:
        if not all(map(math.isfinite, astuple(band.statistics))):
            yield f"{one.name}, {band.name}: statistics that are no numbers"
