"""Take the relations of a table, which a user may have edited anywhere, into a scene graph."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas
import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...contract.errors import EdgeObjectsUnknown, EdgePredicatesUnknown, EdgesUnreadable, GraphUnreadable
from ...contract.schema import Json, to_json
from ...contract.task import TaskContext
from ...contract.vocabulary import Predicate, Vocabulary
from ...core.outputs import check_target, whole_files
from ...core.progress import Stage
from ...core.provenance import provenance
from ..graph import SceneGraph, relation_table
from ..graph_checks import check_parents
from ..graph_file import GRAPH_EXTENSIONS, read_graph, write_graph
from ..object_facts import areas_m2

if TYPE_CHECKING:
    from ...tasks.importscenegraph import Spec

_ENDS = ("subject_id", "object_id")
_NEEDED = ("subject_id", "predicate", "object_id")
_SEPARATORS = ",;\t"
"""Between columns: spreadsheets write semicolons where the decimal mark is a comma."""
_MAX_BYTES = 1 << 28
_MOST_NAMED = 10
_SAME_SCORE = 1e-6


@dataclass(frozen=True)
class Merge:
    """The relations of a graph after an import, and what it did."""

    relations: pd.DataFrame
    added: int
    removed: int
    rescored: int


def import_edges(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Change the relations of a graph. See :func:`..tasks.importscenegraph.run`."""
    Stage(context, "preparing", 0.0, 0.01)
    target = Path(spec.output)
    check_target(target, [spec.graph, spec.edges], GRAPH_EXTENSIONS)
    Stage(context, "reading_graph", 0.01, 0.5)
    graph = read_graph(Path(spec.graph))
    done = merged(graph, read_edges(Path(spec.edges), graph))
    objects = _with_parents(graph, done.relations, spec.edges)
    origin = provenance(tool="importscenegraph", spec=spec, model={}, device={})
    origin["before"] = to_json(dict(graph.provenance))
    changed = replace(graph, objects=objects, relations=done.relations, provenance=origin)
    Stage(context, "writing", 0.6, 1.0)
    with whole_files({"output": target}) as paths:
        write_graph(paths["output"], changed)
    context.artifact(str(target), "output")
    return {
        "relations": len(done.relations),
        "added": done.added,
        "removed": done.removed,
        "rescored": done.rescored,
    }


# --- the table -------------------------------------------------------------------------------------------------------


def read_edges(path: Path, graph: SceneGraph) -> pd.DataFrame:
    """Read a table of relations.

    Predicates may be called by their titles, or as they read from the object's side.

    Returns:
        ``subject_id``, ``predicate``, ``object_id``, ``score`` (NaN: not stated).

    Raises:
        EdgesUnreadable: the file is no such table, an id is no whole number, a score is not between 0 and 1, or a
            relation joins an object to itself.
        EdgeObjectsUnknown, EdgePredicatesUnknown: as their names say.
    """
    read = _read(path)
    ids = {field: _ids(read[field], path) for field in _ENDS}
    unknown = [
        f"{number} (row {row})"
        for column in ids.values()
        for row, number in column[~column.isin(graph.objects.index)].items()
    ]
    if unknown:
        raise EdgeObjectsUnknown(path=str(path), ids=_listed(unknown))
    _refuse(ids["subject_id"] == ids["object_id"], path, "row {} joins an object to itself")
    readings = _readings(read["predicate"], graph.vocabulary, path)
    turned = np.array([turned for _, turned in readings], bool)
    return pd.DataFrame(
        {
            "subject_id": np.where(turned, ids["object_id"], ids["subject_id"]),
            "predicate": [predicate.id for predicate, _ in readings],
            "object_id": np.where(turned, ids["subject_id"], ids["object_id"]),
            "score": _scores(read, path),
        }
    )


def _read(path: Path) -> pd.DataFrame:
    """The rows as texts, numbered as a spreadsheet does: the first one below the header is 2."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise EdgesUnreadable(path=str(path), detail=f"more than {_MAX_BYTES} bytes")
        # Only in the words for people, which are not read, there are letters that an encoding could spoil.
        text = path.read_text(encoding="utf-8-sig", errors="replace")
        separator = max(_SEPARATORS, key=text.partition("\n")[0].count)
        read = pd.read_csv(io.StringIO(text), sep=separator, dtype=str, index_col=False, skip_blank_lines=False)
    except OSError as error:
        raise EdgesUnreadable(path=str(path), detail=error.strerror or str(error)) from error
    except ValueError as error:  # pandas' own errors are such
        raise EdgesUnreadable(path=str(path), detail=str(error).strip().rstrip(".")) from error
    read = read.rename(columns=lambda name: str(name).strip().casefold())
    missing = [name for name in _NEEDED if name not in read]
    if missing:
        raise EdgesUnreadable(path=str(path), detail=f"there is no column {', '.join(missing)}")
    read.index += 2
    return read.dropna(how="all")


def _ids(texts: pd.Series, path: Path) -> pd.Series:
    numbers = pd.to_numeric(texts, errors="coerce")
    _refuse(~(numbers % 1 == 0), path, f"{texts.name} in row {{}} is no whole number")  # written so that NaN fails too
    return numbers.astype(np.int64)


def _readings(names: pd.Series, vocabulary: Vocabulary, path: Path) -> list[tuple[Predicate, bool]]:
    """The predicate of each row, and whether it is read from the object's side."""
    readings = [vocabulary.reading(str(name)) for name in names.fillna("")]
    known = [reading for reading in readings if reading is not None]
    if len(known) < len(readings):
        unknown = [(row, name) for (row, name), reading in zip(names.fillna("").items(), readings) if reading is None]
        nearest = [vocabulary.nearest_predicates(name) for _, name in unknown]
        told = _listed([f"“{name}” (row {row})" for row, name in unknown])
        alike = ", ".join(dict.fromkeys(filter(None, nearest)))
        raise EdgePredicatesUnknown(path=str(path), names=told, nearest=alike)
    return known


def _scores(read: pd.DataFrame, path: Path) -> NDArray[np.float64]:
    if "score" not in read:
        return np.full(len(read), np.nan)
    texts = read["score"].str.strip().str.replace(",", ".", regex=False)
    scores = pd.to_numeric(texts, errors="coerce")
    stated = texts.notna() & (texts != "")
    _refuse(stated & ~((scores >= 0) & (scores <= 1)), path, "the score in row {} is not between 0 and 1")
    return scores.to_numpy(np.float64)


def _refuse(wrong: pd.Series, path: Path, sentence: str) -> None:
    """Raise for the first row that is wrong; the sentence has a blank for its number."""
    if wrong.any():
        raise EdgesUnreadable(path=str(path), detail=sentence.format(wrong.idxmax()))


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(texts[:_MOST_NAMED]) + (", …" if len(texts) > _MOST_NAMED else "")


# --- the graph -------------------------------------------------------------------------------------------------------


def merged(graph: SceneGraph, edges: pd.DataFrame) -> Merge:
    """The relations of a graph as a table has them.

    Those that are in both keep their source, unless the table has another score: then the user says it, as all that
    is new. A second row of one triplet counts only where the graph has two as well.
    """
    old = graph.relations
    old_keys, new_keys = _keys(old, graph.vocabulary), _keys(edges, graph.vocabulary)
    kept = old[old_keys.isin(new_keys)]
    stated = pd.Series(edges["score"].to_numpy(), new_keys).reindex(_keys(kept, graph.vocabulary)).to_numpy()
    rescored = ~np.isnan(stated) & ~np.isclose(stated, kept["score"], rtol=0, atol=_SAME_SCORE)
    kept = kept.assign(
        score=np.where(rescored, stated, kept["score"]), source=np.where(rescored, "user", kept["source"])
    )
    first = new_keys.get_level_values("occurrence") == 0
    added = edges[~new_keys.isin(old_keys) & first]
    added = added.assign(score=added["score"].fillna(1.0), source="user")
    every = pd.concat([kept, added], ignore_index=True)
    return Merge(relation_table(dict(every.items())), len(added), len(old) - len(kept), int(rescored.sum()))


def _keys(relations: pd.DataFrame, vocabulary: Vocabulary) -> pd.MultiIndex:
    """What makes a relation the same: its triplet, whatever the direction of a symmetric one, and which one of it."""
    symmetric = relations["predicate"].isin([entry.id for entry in vocabulary.predicates if entry.symmetric])
    turned = (symmetric & (relations["subject_id"] > relations["object_id"])).to_numpy()
    ends = relations[list(_ENDS)].to_numpy(np.int64, copy=True)
    ends[turned] = ends[turned, ::-1]
    keys = pd.DataFrame({"one": ends[:, 0], "predicate": relations["predicate"].to_numpy(), "other": ends[:, 1]})
    keys["occurrence"] = keys.groupby(["one", "predicate", "other"]).cumcount()
    return pd.MultiIndex.from_frame(keys)


def _with_parents(graph: SceneGraph, relations: pd.DataFrame, path: str) -> geopandas.GeoDataFrame:
    """The objects, whose parents follow what the table says of parts: of several wholes the smallest is the parent.

    Raises:
        EdgesUnreadable: an object would be a part of itself.
    """
    whole, objects = graph.vocabulary.of_rule("part_of"), graph.objects
    if whole is None:
        return objects
    before, after = (_pairs(table, whole) for table in (graph.relations, relations))
    parents = objects["parent_id"].copy()
    own = pd.MultiIndex.from_arrays([objects.index, parents.fillna(-1).astype(np.int64)])
    gone = own.isin(before) & ~own.isin(after)
    parents[gone] = pd.NA
    changed = set(objects.index[gone]) | set(after[~after.isin(before)].get_level_values(0))
    frame = after.to_frame(index=False, name=["part", "whole"])
    frame["area"] = areas_m2(graph)[graph.rows(frame["whole"])]
    smallest = frame.sort_values("area", kind="stable").drop_duplicates("part").set_index("part")["whole"]
    free = [part for part in smallest.index if part in changed and pd.isna(parents[part])]
    parents[free] = smallest[free]
    changed_objects = objects.assign(parent_id=parents)
    try:
        check_parents(changed_objects, path)
    except GraphUnreadable as error:
        raise EdgesUnreadable(path=path, detail=error.detail) from error
    return changed_objects


def _pairs(relations: pd.DataFrame, predicate: Predicate) -> pd.MultiIndex:
    return pd.MultiIndex.from_frame(relations.loc[relations["predicate"] == predicate.id, list(_ENDS)])
