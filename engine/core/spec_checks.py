"""Are the numbers of a spec sensible? The dialog sees to it; a job file may hold anything."""

from __future__ import annotations

from collections.abc import Mapping

from ..contract.errors import JobInvalid


def check_numbers(spec: object, ranges: Mapping[str, tuple[float, float]]) -> None:
    """Look at the numbers of a spec, those that are set.

    Args:
        spec: of a task.
        ranges: field of the spec → its least and largest value.

    Raises:
        JobInvalid: one is out of its range.
    """
    for name, (low, high) in ranges.items():
        value = getattr(spec, name)
        if value is not None and not low <= value <= high:  # written so that NaN fails too
            raise JobInvalid(detail=f"{name}: {value} is not between {low} and {high}")
