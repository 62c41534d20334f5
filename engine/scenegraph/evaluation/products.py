"""What an evaluation leaves behind: a report, a table for a spreadsheet, and the true relations as a layer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import geopandas
import numpy as np
import pandas as pd
import pyogrio

from ...core.accuracy_tables import number
from ...core.geopackages import GPKG_VERSION, store_style
from ...core.outputs import whole_files, write_errors
from ...core.pages import Bar, Cell, Section, Table, write_page
from ...core.styles import Category, categorized, qml, rgb
from ...core.table_files import Row, write_table_file
from ..graph import SceneGraph
from ..recall import NEVER
from ..recall_tables import recall_table, zero_shot_table
from .figures import KS, Evaluation, Ranks

if TYPE_CHECKING:
    from ...tasks.evaluatescenegraph import Spec

LAYER = "true_relations"
RELATION = ["subject_id", "predicate", "object_id"]
"""What tells one from another."""
MISSED = "missed"
_MISSED_KINDS = 10
_COLORS = dict(zip((*(f"first {k}" for k in KS), MISSED), ("#1a7f4b", "#5bb974", "#b5dd9b", "#d7301f")))
"""Of the values of ``found``: the surer, the darker."""
_HOW = (
    "Share of the true relations that are among the {ks} surest of a scene, averaged over the scenes. The mean recall "
    "counts each predicate alike, be it frequent or rare. {tasks}"
)
_TASK_TEXTS = {
    "SGDet": (
        "Nothing given: the graph has found its objects itself. A relation is found if its predicate and both classes "
        "are right, and the boxes around both objects overlap the true ones by at least half (intersection over union "
        "≥ 0.5). For phrases, only the box around both has to."
    ),
    "PredCls": (
        "Classes given: the model is told the true objects and their classes; classes not given: the true objects "
        "only. “Frequencies alone” does not look at the image: it names a pair by what mostly holds between its two "
        "classes."
    ),
}
_FREE = "With several predicates a pair: here a pair of objects may be among the surest more than once."
_ZERO_SHOT = "Zero-shot: of subject, predicate and object, the three classes were never seen together in the training."
_NO_ZERO_SHOT = "Zero-shot recalls are not known: they need a model, which says what it has learnt from."


def write_products(targets: Mapping[str, Path], found: Evaluation, truth: SceneGraph, spec: Spec) -> None:
    """Write the outputs that are wanted: all of them, or none.

    Args:
        targets: ``report``, ``table``, ``output`` → file.
        found: what was found.
        truth: the true graph.
        spec: of the evaluation.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    with whole_files(targets) as paths:
        if "report" in paths:
            write_page(paths["report"], f"How good: {_judged(spec)}", list(_sections(found)), _facts(found, spec))
        if "table" in paths:
            write_table_file(paths["table"], [_recall_rows(found), _predicate_rows(found)])
        if "output" in paths:
            _write_layer(paths["output"], found, truth)


# --- report ----------------------------------------------------------------------------------------------------------


def _judged(spec: Spec) -> str:
    return ", ".join(Path(path).name for path in (spec.graph, spec.model) if path)


def _sections(found: Evaluation) -> Iterator[Section]:
    constrained = {task: figures.constrained for task, figures in found.tasks.items()}
    free = {task: figures.free for task, figures in found.tasks.items()}
    tasks = " ".join(text for task, text in _TASK_TEXTS.items() if task in found.tasks)
    how = _HOW.format(ks=", ".join(map(str, KS[:-1])) + f" or {KS[-1]}", tasks=tasks)
    first: list[str | Table] = [recall_table(constrained, KS, large=found.main), how]
    if found.objects_found is not None:
        first.append(
            f"{100 * found.objects_found:.0f} % of the true objects were found: the graph has one of the same class in "
            "the same place. Relations of the others can't be found where nothing is given."
        )
    yield Section("", first)
    yield Section("Predicates", [_predicate_table(found)])
    missed = _missed_table(found)
    if missed is not None:
        yield Section("What is missed most often", [missed])
    yield Section("Without graph constraint", [recall_table(free, KS), _FREE])
    if found.seen_known:
        yield Section("What was never seen", [zero_shot_table(constrained, KS), _ZERO_SHOT])
    else:
        yield Section("What was never seen", [_NO_ZERO_SHOT])


def _predicate_table(found: Evaluation) -> Table:
    """The recall of each predicate in each task, with bars for the main one."""
    k, every = KS[-1], {task: figures.constrained for task, figures in found.tasks.items()}
    rows: list[list[str | Bar | Cell]] = []
    for position, count in every[found.main].relations.items():
        entry = found.vocabulary.predicates[position]
        recalls = [one.of_predicates[k].get(position) for one in every.values()]
        rows.append([entry.title, str(count), *map(number, recalls), Bar(100 * (recalls[0] or 0), entry.color)])
    header = ("Predicate", "True relations", *every, "")
    return Table(header, rows, note=f"Recall@{k}. A relation between two scenes counts in both. Bars: {found.main}.")


def _missed_table(found: Evaluation) -> Optional[Table]:
    words = found.vocabulary
    rows = [
        [
            f"{words.classes[subject].title} – {words.predicates[predicate].title} – {words.classes[other].title}",
            str(true),
            str(missed),
        ]
        for (subject, predicate, other), true, missed in found.missed_kinds(_MISSED_KINDS)
    ]
    if not rows:
        return None
    return Table(("Relation", "True", "Missed"), rows, note=f"Among the {KS[-1]} surest of each scene ({found.main}).")


def _facts(found: Evaluation, spec: Spec) -> dict[str, str]:
    scenes = f"squares of {spec.scene_m:g} m" if spec.areas is None else f"areas of {Path(spec.areas.path).name}"
    image = spec.image.path if spec.model and spec.image else None
    judged = {"Graph": spec.graph, "Model": spec.model, "Image": image}
    facts = {"True graph": spec.truth, **{name: path for name, path in judged.items() if path}}
    facts["Scenes"] = f"{found.scenes} ({scenes})"
    facts["True relations"] = f"{found.relations}; one between two scenes counts in both"
    facts["Date"] = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    return facts


# --- table -----------------------------------------------------------------------------------------------------------


def _recall_rows(found: Evaluation) -> list[Row]:
    """One row a task, with and without graph constraint."""
    measures = ("R", "mR", "zR")
    rows: list[Row] = [["task", "graph constraint", *(f"{name}@{k}" for name in measures for k in KS)]]
    for task, figures in found.tasks.items():
        for constraint, values in (("yes", figures.constrained), ("no", figures.free)):
            kinds = (values.recall, values.mean_recall, values.zero_shot)
            rows.append([task, constraint, *(each[k] for each in kinds for k in KS)])
    return rows


def _predicate_rows(found: Evaluation) -> list[Row]:
    """One row a task and predicate."""
    rows: list[Row] = [["task", "predicate", "true relations", *(f"R@{k}" for k in KS)]]
    for task, figures in found.tasks.items():
        for position, count in figures.constrained.relations.items():
            recalls = (figures.constrained.of_predicates[k][position] for k in KS)
            rows.append([task, found.vocabulary.predicates[position].id, count, *recalls])
    return rows


# --- layer -----------------------------------------------------------------------------------------------------------


def _write_layer(target: Path, found: Evaluation, truth: SceneGraph) -> None:
    """Write each true relation once, with its best rank in the main task, from 1 on."""
    every = pd.concat([_scene_table(one, found) for one in found.tasks[found.main].ranks])
    table = every.sort_values("rank", kind="stable", na_position="last").drop_duplicates(RELATION)
    graph = replace(truth, relations=table)
    lines = graph.relation_lines()
    words = graph.triplets().rename(columns={"predicate": "relation"})
    frame = geopandas.GeoDataFrame(
        pd.concat([words.reset_index(drop=True), table.reset_index(drop=True)], axis=1),
        geometry=lines,
        crs=truth.objects.crs,
    )
    with write_errors(target):
        pyogrio.write_dataframe(
            frame, target, layer=LAYER, driver="GPKG", geometry_type="LineString", VERSION=GPKG_VERSION
        )
        store_style(target, LAYER, _style())


def _scene_table(one: Ranks, found: Evaluation) -> pd.DataFrame:
    subjects, predicates, objects = one.scene.truth.relations.T
    ranks = pd.array(one.constrained + 1, dtype="Int64")
    ranks[one.constrained >= NEVER] = pd.NA
    return pd.DataFrame(
        {
            "subject_id": one.scene.level.table.index[subjects],
            "predicate": [found.vocabulary.predicates[i].id for i in predicates.tolist()],
            "object_id": one.scene.level.table.index[objects],
            "rank": ranks,
            "found": _found(one.constrained),
            "task": found.main,
            "scene": one.scene.name,
        }
    )


def _found(ranks: np.ndarray) -> list[str]:
    """Among how many of the surest each relation is."""
    return [list(_COLORS)[i] for i in np.searchsorted(KS, ranks, side="right").tolist()]


def _style() -> str:
    categories = []
    for value, color in _COLORS.items():
        letters = ",".join(map(str, rgb(color)))
        line = {"line_color": f"{letters},255", "line_width": "0.5", "line_width_unit": "MM", "capstyle": "round"}
        categories.append(Category(value, "string", value, line))
    return qml(categorized("found", categories, "line"))
