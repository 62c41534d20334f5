"""Training a model from scratch, or from a pre-trained encoder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import torch

from ..contract.schema import Json
from ..contract.task import TaskContext
from ..core.progress import Stage
from ..models.architectures import describe, new_network
from ..models.pretrained import load_encoder
from .cards import inputs_of
from .checks import check_settings, check_targets
from .recipes import Recipe, recipe_named
from .session import Session, opened_set

if TYPE_CHECKING:
    from ..tasks.train import Spec


def train(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a training. See :func:`..tasks.train.run`."""
    recipe = _recipe(spec)
    check_settings(spec)
    check_targets(spec)
    with opened_set(spec, spec.patches(), context) as (folder, training_set):
        Stage(context, "preparing", 0.1, 0.12)
        inputs = inputs_of(training_set, recipe.normalisation)
        bands = [len(one.bands) for one in inputs]
        architecture = describe(spec.architecture, encoder=spec.encoder, bands=bands, classes=len(training_set.classes))
        torch.manual_seed(context.seed)  # of the first weights
        network = new_network(architecture)
        load_encoder(network, spec.pretrained, architecture)
        return Session(
            spec=spec,
            tool="train",
            context=context,
            folder=folder,
            training_set=training_set,
            recipe=recipe,
            architecture=architecture,
            network=network,
            inputs=inputs,
            bands=tuple(tuple(range(count)) for count in bands),
            classes=training_set.classes,
            channels={entry.value: channel for channel, entry in enumerate(training_set.classes)},
            start=spec.pretrained,
            frozen_epochs=spec.frozen_epochs,
        ).run()


def _recipe(spec: Spec) -> Recipe:
    """The recipe with what the user wants otherwise."""
    recipe = recipe_named(spec.recipe)
    changes: dict[str, Any] = {
        "epochs": spec.epochs,
        "learning_rate": spec.learning_rate,
        "batch": spec.batch,
        "patience": spec.patience,
        "crop_px": spec.crop_px,
    }
    return replace(recipe, **{name: value for name, value in changes.items() if value is not None})
