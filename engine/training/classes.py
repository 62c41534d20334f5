"""Which classes a fine-tuned model has, and what of the old head they start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

import torch
from torch import Tensor

from ..contract.class_names import key, names_unknown_to_model
from ..contract.errors import ClassesUnknownToModel, TooFewClasses
from ..contract.model_card import ModelClass
from ..core.palette import class_colors


@dataclass(frozen=True)
class ClassPlan:
    """The classes of the new model, in the order of its channels."""

    classes: tuple[ModelClass, ...]
    origins: tuple[tuple[int, ...], ...]
    """For each class the channels of the old network that it starts from; empty for a new class."""
    channels: dict[int, int]
    """Value in the label images → channel of the new network."""

    @property
    def kept(self) -> list[str]:
        """Names of the classes that the model knew already."""
        return [entry.name for entry, origin in zip(self.classes, self.origins) if origin]

    @property
    def new(self) -> list[str]:
        """Names of the classes that it has to learn."""
        return [entry.name for entry, origin in zip(self.classes, self.origins) if not origin]


def plan_classes(
    model: Sequence[ModelClass],
    labels: Sequence[ModelClass],
    *,
    rename: Mapping[str, str],
    drop: Sequence[str],
    add_new: bool,
) -> ClassPlan:
    """The classes of a fine-tuned model. Names count, whatever their case; kept classes keep their values and colours.

    Args:
        model: classes of the model, in the order of its channels.
        labels: classes of the training set.
        rename: class of the model → its new name; what gets one name becomes one class.
        drop: classes of the model that are given up.
        add_new: whether classes that the model lacks are learnt.

    Raises:
        ClassesUnknownToModel: ``rename`` or ``drop`` name classes that the model lacks, or the labels do and no class
            may be added.
        TooFewClasses: less than two are left.
    """
    own, wanted = [entry.name for entry in model], [entry.name for entry in labels]
    unknown = names_unknown_to_model(own, wanted, rename=rename, drop=drop, add_new=add_new)
    if unknown:
        raise ClassesUnknownToModel(classes=", ".join(unknown), known=", ".join(own))
    renamed = {key(old): new.strip() for old, new in rename.items()}
    dropped = {key(name) for name in drop}
    origins: dict[str, list[int]] = {}
    classes: dict[str, ModelClass] = {}
    for channel, entry in enumerate(model):
        if key(entry.name) in dropped:
            continue
        name = renamed.get(key(entry.name), entry.name)
        classes.setdefault(key(name), replace(entry, name=name))
        origins.setdefault(key(name), []).append(channel)
    new = [entry for entry in labels if key(entry.name) not in classes]
    for entry in _fitted(new, list(classes.values())):
        classes[key(entry.name)] = entry
    if len(classes) < 2:
        raise TooFewClasses(class_name=", ".join(entry.name for entry in classes.values()))
    order = list(classes)
    return ClassPlan(
        tuple(classes.values()),
        tuple(tuple(origins.get(one, ())) for one in order),
        {entry.value: order.index(key(entry.name)) for entry in labels},
    )


def renewed_head(weight: Tensor, bias: Tensor, origins: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Weights and biases of a head ``(K, C, h, w)``, ``(K,)`` for other classes.

    A class starts from the mean of those that it was before, a new class from the mean of all: as likely as any.
    """
    everything = range(len(weight))
    sources = [list(origin or everything) for origin in origins]
    return (
        torch.stack([weight[source].mean(0) for source in sources]),
        torch.stack([bias[source].mean() for source in sources]),
    )


def _fitted(new: Sequence[ModelClass], kept: Sequence[ModelClass]) -> Iterator[ModelClass]:
    """The new classes with values and colours that no kept one has."""
    values = {entry.value for entry in kept}
    free_values = (value for value in count() if value not in values)
    taken = {entry.color for entry in kept}
    colors = class_colors([entry.name for entry in (*kept, *new)])[len(kept) :]
    for entry, color in zip(new, colors):
        value = entry.value if entry.value not in values else next(free_values)
        values.add(value)
        chosen = entry.color if entry.color not in taken else color
        taken.add(chosen)
        yield replace(entry, value=value, color=chosen)
