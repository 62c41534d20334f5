"""A trained scene-graph model: the network of relations with the transformer that sees for it, in one package."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from ..contract.errors import ModelCardInvalid, ModelFailed, NoSceneGraphModel, VocabulariesUnlike
from ..contract.folders import model_folders
from ..contract.model_card import Architecture, ModelCard, ModelClass, ModelOutput, Task
from ..contract.schema import Json, SchemaError, from_json, to_json
from ..contract.vocabulary import Vocabulary, vocabulary_of
from ..models.sources import ModelSource, open_model
from ..models.vision_transformers import VisionTransformer, restored_transformer
from .measures import Positions
from .network import SceneGraphNetwork
from .shapes import PAIR_FEATURES, SHAPE_FEATURES

TASK: Task = "scene-graph-generation"
REACH_MM = 100.0
"""How far apart on the map two objects with a relation may be, as for the rule *distant*."""
SCALE_FACTOR = 2.0
"""A model knows maps whose scale differs from one that it has learnt by at most this factor."""
_HEADS, _TRANSFORMER = "relations.", "transformer."
"""How the names of the tensors begin."""


@dataclass(frozen=True)
class Design:
    """What the network of a package is built from."""

    transformer: str
    """A name of timm."""
    block: int
    """Of the transformer, whose output is read."""
    features: int
    """Of a patch of the transformer."""
    width: int
    rounds: int
    scales: tuple[float, ...]
    """Denominators of the map scales that were learnt."""
    vocabulary: Vocabulary

    def network(self) -> SceneGraphNetwork:
        """A network that has learnt nothing yet."""
        return SceneGraphNetwork(
            self.features + SHAPE_FEATURES,
            self.features + PAIR_FEATURES,
            len(self.vocabulary.classes),
            len(self.vocabulary.predicates),
            width=self.width,
            rounds=self.rounds,
        )

    @property
    def architecture(self) -> Architecture:
        """As the card of the package has it."""
        return Architecture(TASK, to_json(self))

    @property
    def outputs(self) -> tuple[ModelOutput, ...]:
        """Classes of the objects, and of the relations, as the card has them."""
        relations = ("no relation", "#ffffff"), *((entry.title, entry.color) for entry in self.vocabulary.predicates)
        objects = ((entry.title, entry.color) for entry in self.vocabulary.classes)
        return tuple(
            ModelOutput(name, tuple(ModelClass(i, title, color.lower()) for i, (title, color) in enumerate(entries)))
            for name, entries in (("objects", objects), ("relations", relations))
        )


@dataclass(frozen=True)
class RelationModel:
    """A model, ready to be used."""

    card: ModelCard
    path: str
    design: Design
    network: SceneGraphNetwork
    transformer: VisionTransformer

    def knows(self, denominator: float) -> bool:
        """Whether it has learnt relations at about this map scale."""
        ratios = [max(denominator / scale, scale / denominator) for scale in self.design.scales]
        return min(ratios) <= SCALE_FACTOR

    def check_vocabulary(self, vocabulary: Vocabulary, path: str) -> None:
        """Refuse a vocabulary with other classes or predicates.

        Raises:
            VocabulariesUnlike: it has others. ``path`` is told.
        """
        if ids_of(vocabulary) != ids_of(self.design.vocabulary):
            raise VocabulariesUnlike(path=path, other=self.path)


def ids_of(vocabulary: Vocabulary) -> tuple[Sequence[str], Sequence[str]]:
    """The ids of classes and of predicates, in their order."""
    return [entry.id for entry in vocabulary.classes], [entry.id for entry in vocabulary.predicates]


def tensors_of(network: dict[str, Tensor], transformer: VisionTransformer) -> dict[str, Tensor]:
    """The tensors of a package; those of the transformer, which are many, in half precision."""
    seeing = transformer.module.transformer.state_dict()
    return {
        **{_HEADS + name: values.detach().cpu().contiguous().clone() for name, values in network.items()},
        **{_TRANSFORMER + name: values.detach().cpu().half().contiguous() for name, values in seeing.items()},
    }


def open_relation_model(reference: str) -> RelationModel:
    """Load a model.

    Args:
        reference: path of a package, or id or title of an installed model.

    Raises:
        NoSceneGraphModel: it is a model for another task.
        ModelCardInvalid, ModelFailed: the package contradicts itself.
        EngineError: as :func:`..models.sources.open_model`.
    """
    source = open_model(reference, model_folders())
    if source.card.task != TASK:
        raise NoSceneGraphModel(path=str(source.path), task=source.card.task)
    design = _design(source)
    tensors = _tensors(source)
    network = design.network()
    own = {name[len(_HEADS) :]: values for name, values in tensors.items() if name.startswith(_HEADS)}
    try:
        network.load_state_dict(own)
    except RuntimeError as error:
        raise ModelFailed(path=str(source.path), detail=" ".join(str(error).split())) from error
    seeing = {
        name[len(_TRANSFORMER) :]: values.float() for name, values in tensors.items() if name.startswith(_TRANSFORMER)
    }
    transformer = restored_transformer(design.transformer, seeing, str(source.path))
    inner = transformer.module.transformer
    if design.block >= len(inner.blocks) or design.features != inner.num_features:
        raise ModelCardInvalid(path=str(source.path), detail=f"architecture: not that of {design.transformer}")
    transformer.module.block = design.block
    return RelationModel(source.card, str(source.path), design, network.eval(), transformer)


def _design(source: ModelSource) -> Design:
    options = source.card.architecture.options if source.card.architecture else {}
    try:
        vocabulary = vocabulary_of(options.get("vocabulary"), str(source.path))
        design = from_json(Design, {**options, "vocabulary": to_json(vocabulary)})
    except SchemaError as error:
        raise ModelCardInvalid(path=str(source.path), detail=str(error)) from error
    sizes = (design.block + 1, design.features, design.width, design.rounds + 1, len(design.scales), *design.scales)
    if not all(1 <= size <= 10_000_000 for size in sizes) or max(design.features, design.width, design.rounds) > 4096:
        raise ModelCardInvalid(path=str(source.path), detail="architecture: a size makes no sense")
    return design


def _tensors(source: ModelSource) -> dict[str, Tensor]:
    try:
        return load_file(source.weights)
    except (SafetensorError, OSError) as error:
        raise ModelFailed(path=str(source.path), detail=str(error)) from error


def reach_m(denominator: float) -> float:
    """How far apart two objects with a relation may be at a map scale."""
    return REACH_MM * denominator / 1000


def certain(classes: Positions, scores: NDArray[np.float64], count: int) -> NDArray[np.float32]:
    """Probabilities ``(n, C)`` of objects whose classes are known: the score, and the rest spread over the others."""
    rest = (1 - scores) / max(1, count - 1)
    found = np.repeat(rest[:, None], count, axis=1)
    found[np.arange(len(classes)), classes] = scores
    return found.astype(np.float32)


def unknown(objects: int, count: int) -> NDArray[np.float32]:
    """Probabilities ``(n, C)`` of objects of which no class is known."""
    return np.full((objects, count), 1 / count, np.float32)


def model_facts(model: RelationModel) -> dict[str, Json]:
    """What identifies a model, for provenance."""
    card = model.card
    sha256 = card.weights.sha256 if card.weights else ""
    return {"id": card.id, "title": card.title, "sha256": sha256, "path": model.path}
