"""What Landscribe tells its users of scene graphs: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def graph_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        **_vocabulary_failures(tr),
        "graph-unreadable": tr(
            "The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; "
            "if you have edited it, correct this in QGIS, save and run again."
        ),
        "graph-object-missing": tr(
            "In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or "
            "enter the id of an object that is there."
        ),
        "relation-without-objects": tr(
            "In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of "
            "its line onto objects, or enter the ids of its subject and its object."
        ),
    }


def _vocabulary_failures(tr: Translate) -> dict[str, str]:
    return {
        "vocabulary-unreadable": tr(
            "The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use "
            "that of Landscribe."
        ),
        "object-class-unknown": tr(
            "The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, or leave it "
            "out."
        ),
        "predicate-unknown": tr("The vocabulary has no predicate “{name}”. Names like it are: {nearest}."),
    }


def graph_notices(_tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {}


def graph_steps(_tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {}
