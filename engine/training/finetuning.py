"""Fine-tuning a model on labels of another place, another time or other classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Optional, Union

import torch
from torch import Tensor, nn

from ..contract.errors import ModelNotTrainable, TrainingSetUnlike
from ..contract.folders import model_folders
from ..contract.model_card import Architecture, Band, ModelCard, ModelInput, ModelOutput
from ..contract.notices import WeightsRenewed
from ..contract.schema import Json, to_json
from ..contract.sources import RasterSource
from ..contract.task import TaskContext
from ..contract.training_set import SetBand, TrainingSet
from ..core.progress import Stage
from ..core.rasters import Raster
from ..models.architectures import build, head_of, load_module
from ..models.sources import ModelSource, open_model
from .cards import scaling_of
from .checks import check_settings, check_targets
from .classes import ClassPlan, plan_classes, renewed_head
from .recipes import FINE_TUNING, Recipe
from .session import Before, Session, opened_set
from .splits import judgeable

if TYPE_CHECKING:
    from ..tasks import preparepatches
    from ..tasks.finetune import Spec


def finetune(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a fine-tuning. See :func:`..tasks.finetune.run`."""
    source = open_model(spec.model, model_folders())
    if source.card.architecture is None or source.format != "safetensors":
        raise ModelNotTrainable(path=str(source.path))
    check_settings(spec)
    check_targets(spec, [str(source.path)])
    with opened_set(spec, _patches(spec, source.card), context) as (folder, found):
        training_set = judgeable(found)
        Stage(context, "loading_model", 0.1, 0.12)
        bands = _matching_bands(training_set, source.card.inputs)
        plan = _planned(spec, source.card, training_set, context)
        old = load_module(source)
        architecture = replace(
            source.card.architecture, options={**source.card.architecture.options, "classes": len(plan.classes)}
        )
        torch.manual_seed(context.seed)
        return Session(
            spec=spec,
            tool="finetune",
            context=context,
            folder=folder,
            training_set=training_set,
            recipe=_recipe(spec),
            architecture=architecture,
            network=_renewed(old, source, architecture, plan),
            inputs=_inputs(spec, source.card, training_set, bands),
            bands=bands,
            classes=plan.classes,
            channels=plan.channels,
            output=_output(old, source.card.outputs[0]),
            start=[source.card.weights.sha256 if source.card.weights else "", to_json(plan.origins)],
            frozen_epochs=spec.frozen_epochs,
            licence=source.card.licence,
            data_before=source.card.training_data or source.card.title,
            before=_before(old, source.card.outputs[0], plan) if plan.kept else None,
            kept=tuple(channel for channel, origin in enumerate(plan.origins) if origin),
        ).run()


def _recipe(spec: Spec) -> Recipe:
    changed = replace(
        FINE_TUNING,
        epochs=spec.epochs,
        learning_rate=spec.learning_rate,
        batch=spec.batch,
        patience=spec.patience,
    )
    return changed if spec.crop_px is None else replace(changed, crop_px=spec.crop_px)


def _patches(spec: Spec, card: ModelCard) -> Optional[preparepatches.Spec]:
    """How images and labels are cut: as the model sees the ground, and in the bands that it reads."""
    patches = spec.patches()
    if patches is None:
        return None
    data = patches.data
    images = tuple(_with_bands(source, card.inputs[0]) for source in data.images)
    heights = tuple(_with_bands(source, card.inputs[-1]) for source in data.heights)
    return replace(patches, data=replace(data, images=images, heights=heights), resolution_m=card.resolution_m)


def _with_bands(source: RasterSource, wanted: ModelInput) -> RasterSource:
    if source.bands:
        return source
    with Raster(source.path) as raster:
        raster.select(wanted.bands)
        return RasterSource(source.path, raster.bands)


def _matching_bands(training_set: TrainingSet, inputs: Sequence[ModelInput]) -> tuple[tuple[int, ...], ...]:
    """For each input of the model the positions of its bands in the training set: by name, else all in their order.

    Raises:
        TrainingSetUnlike: the set lacks an input or bands.
    """
    found = [[_name(band) for band in one.bands] for one in training_set.inputs]
    wanted = [[_name(band) for band in one.bands] for one in inputs]
    positions = []
    for names, needed in zip(found, wanted):
        if set(needed) <= set(names) and len(set(needed)) == len(needed):  # several may be called “rededge”
            positions.append(tuple(names.index(name) for name in needed))
        elif len(needed) == len(names):
            positions.append(tuple(range(len(names))))
    if len(positions) != len(wanted) or len(found) != len(wanted):
        raise TrainingSetUnlike(needed=_text(wanted), found=_text(found))
    return tuple(positions)


def _name(band: Union[Band, SetBand]) -> str:
    return (band.common_name or band.name).lower()


def _text(inputs: Sequence[Sequence[str]]) -> str:
    return "; ".join(", ".join(names) for names in inputs)


def _planned(spec: Spec, card: ModelCard, training_set: TrainingSet, context: TaskContext) -> ClassPlan:
    model = card.outputs[0].classes
    plan = plan_classes(
        model, training_set.classes, rename=spec.rename, drop=spec.drop, add_new=spec.new_classes == "add"
    )
    used = {channel for origin in plan.origins for channel in origin}
    dropped = [entry.name for channel, entry in enumerate(model) if channel not in used]
    context.notice(WeightsRenewed(*(", ".join(names) or "–" for names in (plan.kept, plan.new, dropped))))
    return plan


def _inputs(
    spec: Spec, card: ModelCard, training_set: TrainingSet, bands: Sequence[Sequence[int]]
) -> tuple[ModelInput, ...]:
    if not spec.new_statistics:
        return card.inputs
    renewed = []
    for one, found, positions in zip(card.inputs, training_set.inputs, bands):
        chosen = replace(found, bands=tuple(found.bands[i] for i in positions))
        renewed.append(replace(one, scaling=scaling_of(chosen, "standard")))
    return tuple(renewed)


def _renewed(old: nn.Module, source: ModelSource, architecture: Architecture, plan: ClassPlan) -> nn.Module:
    """The network with a head for the new classes; everything else keeps its weights."""
    network = build(architecture, source.path)
    head = head_of(network)
    state = {name: values for name, values in old.state_dict().items() if not _is_of_head(name, network, head)}
    network.load_state_dict(state, strict=False)
    weight, bias = _head_weights(old)
    with torch.no_grad():
        for parameter, values in zip((head.weight, head.bias), renewed_head(weight, bias, plan.origins)):
            parameter.copy_(values)
    return network


def _is_of_head(name: str, network: nn.Module, head: nn.Module) -> bool:
    place = next(place for place, module in network.named_modules() if module is head)
    return name.startswith(f"{place}.")


def _output(old: nn.Module, output: ModelOutput) -> ModelOutput:
    """Median filter and threshold stay; not the threshold of a single channel, which says when *yes* outweighs *no*."""
    return replace(output, threshold=0.0) if head_of(old).out_channels == 1 else output


def _head_weights(network: nn.Module) -> tuple[Tensor, Tensor]:
    """Weights ``(K, C, h, w)`` and biases ``(K,)`` with a channel for each class.

    A single channel says how much *yes* outweighs *no*: with a second one before it that is always 0, softmax gives
    what the sigmoid gave.
    """
    head = head_of(network)
    weight, bias = head.weight.detach(), head.bias.detach()
    if len(weight) > 1:
        return weight, bias
    return torch.cat([torch.zeros_like(weight), weight]), torch.cat([torch.zeros_like(bias), bias])


def _before(old: nn.Module, output: ModelOutput, plan: ClassPlan) -> Before:
    """What the old model says, in the classes of the new one; classes that were dropped are no answer."""
    shares = torch.zeros(len(plan.classes), len(output.classes))
    for channel, origin in enumerate(plan.origins):
        shares[channel, list(origin)] = 1

    def probabilities(inputs: list[Tensor]) -> Tensor:
        logits = old.to(inputs[0].device)(*inputs).float()
        if logits.shape[1] == 1:
            logits = torch.cat([torch.zeros_like(logits), logits], 1)
        summed = torch.einsum("nohw,co->nchw", logits.softmax(1), shares.to(logits.device))
        return summed / summed.sum(1, keepdim=True).clamp(min=1e-12)

    return probabilities
