"""Which classes of a model and of labels are the same: names decide, whatever their case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def key(name: str) -> str:
    """What two names of one class have in common.

    >>> key(" Tree canopy") == key("tree canopy")
    True
    """
    return name.strip().casefold()


def names_unknown_to_model(
    model: Sequence[str], labels: Sequence[str], *, rename: Mapping[str, str], drop: Sequence[str], add_new: bool
) -> list[str]:
    """The names that a fine-tuning asks for in vain.

    Args:
        model: classes of the model.
        labels: classes of the labels.
        rename: class of the model → its new name, as which the labels may know it.
        drop: classes of the model that are given up.
        add_new: whether the labels may name classes that the model lacks.
    """
    known, gone = set(map(key, model)), set(map(key, drop))
    unknown = [name for name in (*rename, *drop) if key(name) not in known]
    if add_new:
        return unknown
    renamed = {key(old): new for old, new in rename.items()}
    kept = {key(renamed.get(key(name), name)) for name in model if key(name) not in gone}
    return unknown + [name for name in labels if key(name) not in kept]
