"""Recalls as a table of a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..core.accuracy_tables import number
from ..core.pages import Cell, Table
from .recall import Recalls

_TASKS = {
    "PredCls": "Classes given (PredCls)",
    "SGCls": "Classes not given (SGCls)",
    "SGDet": "Nothing given (SGDet)",
    "PhrDet": "Nothing given, phrases (PhrDet)",
    "by frequency": "Classes given, frequencies alone",
}


def recall_table(recalls: Mapping[str, Recalls], ks: Sequence[int], large: str = "") -> Table:
    """Recall and mean recall among the surest ``k``, one row a task.

    Args:
        recalls: task → recalls.
        ks: the columns.
        large: the task that a reader looks for first.
    """
    rows: list[list[str | Cell]] = []
    for task, found in recalls.items():
        values = [number(each[k]) for each in (found.recall, found.mean_recall) for k in ks]
        rows.append([_TASKS[task], *(Cell(value, large=task == large) for value in values)])
    return Table(("", *(f"{name}@{k}" for name in ("Recall", "Mean recall") for k in ks)), rows)


def zero_shot_table(recalls: Mapping[str, Recalls], ks: Sequence[int]) -> Table:
    """Recall of the relations of kinds that were not learnt, one row a task."""
    rows = [[_TASKS[task], *(number(found.zero_shot[k]) for k in ks)] for task, found in recalls.items()]
    return Table(("", *(f"Zero-shot recall@{k}" for k in ks)), rows)
