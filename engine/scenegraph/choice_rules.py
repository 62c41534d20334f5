"""The conditions of predicates that other objects decide too: the nearest one counts, or the smallest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Callable

import numpy as np
import shapely

from ..contract.vocabulary import Between, Predicate, is_among
from .measures import Flags, Positions, Shapes
from .scene import Found, Scene, first_of_each

Progress = Callable[[float], None]

_BLOCK = 10_000
"""Shapes that are looked at together: it bounds the memory."""


def around(scene: Scene, predicate: Predicate, progress: Progress) -> Found:
    """Objects that lie entirely in a hole of another one, or in a line that closes; the smallest hole counts."""
    holes, owners = _holes(scene)
    slack, parts = scene.metres(predicate, "slack_mm"), []
    for start in range(0, len(holes), _BLOCK):
        some = holes[start : start + _BLOCK]
        hole, member = _members(scene, some, slack)
        owner = owners[start + hole]
        fits = (owner != member) & scene.may_join(predicate, owner, member)
        areas = shapely.area(some[hole[fits]])
        parts.append(Found(owner[fits], member[fits], areas, np.full(len(areas), np.nan)))
        progress((start + len(some)) / len(holes))
    found = Found.joined(parts)  # whose scores are the areas of the holes, so far
    smallest = found.take(first_of_each(found.objects, found.scores, found.subjects))
    return replace(smallest, scores=np.ones(len(smallest)))


def _members(scene: Scene, holes: Shapes, slack_m: float) -> tuple[Positions, Positions]:
    """Holes, and objects that lie entirely in them or stick out by no more than some slack."""
    left, bottom, right, top = shapely.bounds(holes).T
    boxes = shapely.box(left - slack_m, bottom - slack_m, right + slack_m, top + slack_m)
    hole, member = scene.tree.query(boxes, predicate="covers")
    used, at = np.unique(hole, return_inverse=True)
    broad = shapely.buffer(holes[used], slack_m)
    shapely.prepare(broad)
    fits = shapely.covers(broad[at], scene.shapes[member])
    return hole[fits], member[fits]


def _holes(scene: Scene) -> tuple[Shapes, Positions]:
    """The holes of all areas and the insides of all closed lines, and whose they are."""
    parts, owners = shapely.get_parts(scene.shapes, return_index=True)
    pierced = shapely.get_num_interior_rings(parts) > 0
    rings, at = shapely.get_rings(parts[pierced], return_index=True)
    inner = np.diff(at, prepend=-1) == 0  # the first ring of each is its outline
    closed = (shapely.get_dimensions(parts) == 1) & shapely.is_ring(parts)
    rings_of = np.concatenate([owners[pierced][at[inner]], owners[closed]])
    points, of = shapely.get_coordinates(parts[closed], return_index=True)
    return shapely.polygons(np.concatenate([rings[inner], shapely.linearrings(points, indices=of)])), rings_of


def serves(scene: Scene, predicate: Predicate, progress: Progress) -> Found:
    """For each object the nearest of the subjects that could give access to it."""
    reach = scene.metres(predicate, "most_mm")
    found = []
    entries = predicate.between or (Between(),)
    for i, entry in enumerate(entries):
        subjects, objects = (_of_classes(scene, words) for words in (entry.subjects, entry.objects))
        for nearest in _nearest(scene, subjects, objects, reach):
            scores = 1 - nearest.gaps_m / max(2 * reach, 1e-9)
            found.append(Found(nearest.objects, nearest.subjects, scores, nearest.gaps_m))
        progress((i + 1) / len(entries))
    return Found.joined(found)


def distant(scene: Scene, predicate: Predicate, has_near: Flags, progress: Progress) -> Found:
    """For each object, of the nearest objects of the classes of which none is near, the nearest far one.

    Args:
        scene: the objects.
        predicate: of the relations.
        has_near: whether an object of a class is near, ``(objects, classes)``.
        progress: gets the fraction done.
    """
    least, most = (scene.metres(predicate, number) for number in ("least_mm", "most_mm"))
    kinds, best = np.unique(scene.classes), Found.joined([])
    for i, kind in enumerate(kinds):
        seekers = np.flatnonzero(~has_near[:, kind])
        nearest = Found.joined(list(_nearest(scene, np.flatnonzero(scene.classes == kind), seekers, most)))
        far = (nearest.gaps_m >= least) & scene.may_join(predicate, nearest.subjects, nearest.objects)
        best = _nearest_of_each(Found.joined([best, nearest.take(far)]))
        progress((i + 1) / len(kinds))
    low, high = np.minimum(best.subjects, best.objects), np.maximum(best.subjects, best.objects)
    once = np.unique(low * len(scene) + high, return_index=True)[1]
    return Found(low[once], high[once], best.scores[once], best.gaps_m[once])


def _nearest_of_each(found: Found) -> Found:
    """Of several objects of a subject the nearest one; of several as near the first."""
    return found.take(first_of_each(found.subjects, found.gaps_m, found.objects))


def _of_classes(scene: Scene, words: tuple[str, ...]) -> Positions:
    kinds = np.array([is_among(entry, words) for entry in scene.vocabulary.classes])
    return np.flatnonzero(kinds[scene.classes])


def _nearest(scene: Scene, targets: Positions, seekers: Positions, reach_m: float) -> Iterator[Found]:
    """For each seeker, as subject, the nearest other target within reach; of several as near the first."""
    tree = shapely.STRtree(scene.shapes[targets])
    for start in range(0, len(seekers), _BLOCK):
        some = seekers[start : start + _BLOCK]
        (at, hit), gaps = tree.query_nearest(
            scene.shapes[some], max_distance=max(reach_m, 1e-9), return_distance=True, exclusive=True
        )
        found = Found(some[at], targets[hit], np.ones(len(at)), gaps)
        yield _nearest_of_each(found)
