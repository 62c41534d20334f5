"""The loop of a cleaning: networks learn from what is left of the labels, and judge all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ...contract.errors import GroundTooSmall, TooFewObjects
from ...contract.notices import LabelsJudged, ObjectsNotJudged, RunningOn
from ...contract.task import TaskContext
from ...core.devices import choose_device
from ...core.outputs import Draft
from ...core.progress import Stage
from ...core.provenance import versions
from ...core.training_loop import trained_precision
from ...models.architectures import describe
from ..cards import inputs_of
from ..patches.preparing import make_training_set
from ..recipes import Recipe, recipe_named
from .checks import fitting_tile_px
from .folds import Fold, Survey, folds_of, survey
from .judging import Judges
from .objects import ObjectImages, Objects
from .verdicts import LEAST_OBJECTS, History, image_evidence

if TYPE_CHECKING:
    from ...tasks.cleanlabels import Spec

ROUNDS_START, ROUNDS_END = 0.1, 0.97
"""Where the rounds begin and end in the progress of a run."""


@dataclass(frozen=True)
class Place:
    """The ground with its labels, cut and divided, and who will judge them."""

    objects: Objects
    images: ObjectImages
    found: Survey
    folds: list[Fold]
    judges: Judges


def recipe_of(spec: Spec) -> Recipe:
    """How the networks are trained.

    Raises:
        RecipeUnknown: there is no recipe of that name.
        EngineError: see :func:`.checks.fitting_tile_px`.
    """
    changes: dict[str, Any] = {"epochs": spec.epochs, "batch": spec.batch, "crop_px": fitting_tile_px(spec)}
    if spec.learning_rate is not None:
        changes["learning_rate"] = spec.learning_rate
    return replace(recipe_named(spec.recipe), **changes)


def prepared(spec: Spec, recipe: Recipe, objects: Objects, draft: Draft, context: TaskContext) -> Place:
    """Cut the ground into tiles and divide it.

    Raises:
        GroundTooSmall: there are no two parts.
        TooFewObjects: no class has enough of them in any part.
        EngineError: see :func:`..patches.preparing.make_training_set`.
    """
    folder = draft.scratch("tiles")
    folder.mkdir()
    progress = Stage(context, "preparing_patches", 0.04, 0.08)
    training_set = make_training_set(spec.patches(recipe.crop_px), folder, context, progress)
    images = ObjectImages(objects, spec.data.labels, folder, training_set)
    found = survey(images, folder, training_set, Stage(context, "finding_objects", 0.08, ROUNDS_START))
    folds = folds_of(training_set.tiles, found)
    if len(folds) < 2:
        raise GroundTooSmall(tile_px=recipe.crop_px)
    largest = max(np.bincount(images.classes[fold.objects]).max(initial=0) for fold in folds)
    if largest < LEAST_OBJECTS:
        raise TooFewObjects(found=int(found.visible.sum()), needed=LEAST_OBJECTS * len(folds))
    device = choose_device(spec.device, context)
    precision = trained_precision(spec.precision, device)
    context.notice(RunningOn(device.name, device.memory_mb, precision, f"torch {versions()['torch']}"))
    bands = [len(one.bands) for one in inputs_of(training_set, recipe.normalisation)]
    architecture = describe(spec.architecture, encoder=spec.encoder, bands=bands, classes=len(training_set.classes))
    judges = Judges(
        context=context,
        folder=folder,
        training_set=training_set,
        images=images,
        recipe=recipe,
        architecture=architecture,
        pretrained=spec.pretrained,
        device=device,
        precision=spec.precision,
        scratch=folder.parent,
    )
    return Place(objects, images, found, folds, judges)


def judge_in_rounds(spec: Spec, place: Place, history: History, context: TaskContext) -> None:
    """Train and judge until little changes."""
    share = (ROUNDS_END - ROUNDS_START) / (spec.rounds * len(place.folds))
    for number in range(spec.rounds):
        answers = []
        for part, fold in enumerate(place.folds, number * len(place.folds)):
            start = ROUNDS_START + part * share
            progress = Stage(context, "judging_objects", start, start + share)
            answers.append(place.judges.ask(fold, history.last.removed | fold.objects, progress))
        dropped, returned = history.add(image_evidence(place.folds, answers, place.images.classes))
        judged, removed = int(np.isfinite(history.last.evidence).sum()), int(history.last.removed.sum())
        context.notice(LabelsJudged(number + 1, dropped, returned, removed, judged))
        if dropped + returned < spec.least_change_percent / 100 * judged or not dropped + returned:
            break
    left_out = place.found.visible & np.isnan(history.last.image)
    if left_out.any():
        names = sorted({name for name, out in zip(place.objects.names, left_out) if out})
        context.notice(ObjectsNotJudged(count=int(left_out.sum()), classes=", ".join(names)))
