"""The groups of the toolbox. Ids never change; titles are translated."""

from __future__ import annotations

from ..plugin.i18n import tr


def group_title(group_id: str) -> str:
    """Title of a group of the registry, in the user's language.

    Raises:
        KeyError: there is no such group.
    """
    titles = {
        "segmentation": tr("Segmentation"),
        "training": tr("Training"),
        "accuracy": tr("Accuracy"),
        "models": tr("Models"),
        "height": tr("Height"),
        "history": tr("Maps of the past"),
        "scenegraph": tr("Scene graph"),
    }
    return titles[group_id]
