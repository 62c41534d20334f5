"""Scene graphs."""

from __future__ import annotations

from dataclasses import dataclass

from .base import EngineError


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


@dataclass(eq=False)
class GraphOrModelNeeded(EngineError):
    """Neither a graph nor a model was given to be judged."""


@dataclass(eq=False)
class TrueRelationsMissing(EngineError):
    """A graph that is taken for true has no relation, or none with an object in a scene."""

    path: str


@dataclass(eq=False)
class ScalesUnlike(EngineError):
    """Two graphs, or a model and a graph, have no map scale in common."""

    path: str
    scales: str
    other: str
    others: str


@dataclass(eq=False)
class SceneTooLarge(EngineError):
    """A scene has so many objects that its surest relations say nothing."""

    name: str
    objects: int
    most: int
