"""How many points a sample needs, and how many of them each class gets (Olofsson et al. 2014, section 5.1)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..contract.errors import ExpectedAccuracyInvalid, RemappingUnreadable
from ..contract.model_card import ModelClass
from ..core.matching import parse_pairs

if TYPE_CHECKING:
    from ..contract.choices import Allocation

_LEAST = 2


def expected_accuracies(classes: tuple[ModelClass, ...], usual: float, exceptions: str) -> dict[int, float]:
    """What is guessed of the user's accuracy of each class, by its value.

    Args:
        classes: of the map.
        usual: of the classes of which nothing else is said.
        exceptions: ``class = accuracy; …``.

    Raises:
        ExpectedAccuracyInvalid: an entry names no class, or no number from 0 to 1.
    """
    found = {entry.value: usual for entry in classes}
    by_text = {text.casefold(): entry.value for entry in classes for text in (str(entry.value), entry.name)}
    known = ", ".join(entry.name for entry in classes)
    try:
        pairs = parse_pairs(exceptions)
    except RemappingUnreadable as error:
        raise ExpectedAccuracyInvalid(text=error.text, classes=known) from error
    for name, accuracy in pairs:
        invalid = ExpectedAccuracyInvalid(text=f"{name} = {accuracy}", classes=known)
        try:
            number = float(accuracy)
        except ValueError as error:
            raise invalid from error
        if name.casefold() not in by_text or not 0 <= number <= 1:
            raise invalid
        found[by_text[name.casefold()]] = number
    return found


def sample_size(areas: Mapping[int, float], pixels: int, accuracies: Mapping[int, float], standard_error: float) -> int:
    """How many points reach a standard error of the overall accuracy (eq. 13, from Cochran 1977, eq. 5.25).

    Args:
        areas: of each class.
        pixels: of all classes together.
        accuracies: the guessed user's accuracy of each class.
        standard_error: to be reached.
    """
    total = sum(areas.values())
    spread = variance = 0.0
    for value, area in areas.items():
        accuracy = accuracies[value]
        spread += area / total * math.sqrt(accuracy * (1 - accuracy))
        variance += area / total * accuracy * (1 - accuracy)
    return math.ceil(round(spread**2 / (standard_error**2 + variance / pixels), 6))  # no point more by rounding


def allocate(
    total: int, areas: Mapping[int, float], pixels: Mapping[int, int], how: Allocation, minimum: int
) -> dict[int, int]:
    """How many points each class gets; never more than it has pixels.

    Args:
        total: points to share out.
        areas: of each class.
        pixels: of each class.
        how: ``equal``, ``proportional`` to the areas, or ``olofsson``: the classes whose proportional share would be
            less than the minimum get the minimum, and the others share the rest in proportion to their areas.
        minimum: for ``olofsson``. In all cases a class gets two points, for with fewer nothing can be said of how
            sure an estimate is. Both are less where there are not points enough.
    """
    total = min(total, sum(pixels.values()))
    least = min(max(minimum, _LEAST) if how == "olofsson" else _LEAST, total // len(areas))
    weights = dict.fromkeys(areas, 1.0) if how == "equal" else dict(areas)
    fixed: dict[int, int] = {}
    while True:
        shares = _in_proportion(total - sum(fixed.values()), {v: w for v, w in weights.items() if v not in fixed})
        bounds = {value: min(max(share, least), pixels[value]) for value, share in shares.items()}
        full = {value: pixels[value] for value in shares if bounds[value] < shares[value]}
        poor = {value: bounds[value] for value in shares if bounds[value] > shares[value]}
        if not full and not poor:
            return {value: {**fixed, **shares}[value] for value in areas}
        fixed.update(full or poor)


def _in_proportion(total: int, weights: Mapping[int, float]) -> dict[int, int]:
    """Whole numbers in proportion to weights, with that sum: the largest remainders are rounded up."""
    whole = sum(weights.values())
    exact = {value: total * weight / whole for value, weight in weights.items()}
    shares = {value: math.floor(share) for value, share in exact.items()}
    by_remainder = sorted(weights, key=lambda value: shares[value] - exact[value])
    for value in by_remainder[: total - sum(shares.values())]:
        shares[value] += 1
    return shares
