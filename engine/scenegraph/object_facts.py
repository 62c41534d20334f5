"""What is known of the objects of a scene graph besides their columns: true areas, and attributes."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .graph import SceneGraph
from .metric_plane import plane_of


def areas_m2(graph: SceneGraph) -> NDArray[np.float64]:
    """True areas of the objects ``(objects,)``."""
    return shapely.area(plane_of([graph.objects.geometry]).shapes(graph.objects.geometry))


def attributes_of(graph: SceneGraph) -> list[dict[str, Any]]:
    """The attributes of each object; none where a user has entered something else than a JSON object."""
    return [_json_object(text) for text in graph.objects["attributes"]]


def _json_object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
