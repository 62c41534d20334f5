"""Generate a scene graph: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from ..base import ToolAlgorithm
from ..graph_values import object_layers, renaming
from . import scenegraph_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.scenegraph import Spec
    from ..values import Values


class SceneGraphAlgorithm(ToolAlgorithm):
    """``landscribe:scenegraph``: objects, what they are parts of, and what holds between them."""

    tool_id = "scenegraph"

    def displayName(self) -> str:
        return tr("Generate scene graph")

    def shortHelpString(self) -> str:
        return tr(
            "Makes a scene graph for one map scale or several: objects from layers or from an image, the wholes that "
            "they become on smaller maps, and what holds between them. Exact rules find relations that geometry can "
            "tell, a trained model reads others out of the image, and each relation says who has found it and how sure "
            "it is. Without a model, rules alone do the work. The result is a GeoPackage that can be edited in QGIS, "
            "queried, exported, and learnt from."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,relations,generalisation,map scale,vectorization,knowledge graph,triplets").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return scenegraph_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return scenegraph_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputVectorLayer("RELATIONS", tr("Relations")),
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects")),
            QgsProcessingOutputNumber("RELATION_COUNT", tr("Number of relations")),
            QgsProcessingOutputString("CLASS_COUNTS", tr("Objects of each class (JSON)")),
            QgsProcessingOutputString("PREDICATE_COUNTS", tr("Relations of each predicate (JSON)")),
            QgsProcessingOutputString("SOURCE_COUNTS", tr("Relations by rule and by the model (JSON)")),
            QgsProcessingOutputString("LEVELS", tr("Objects of each map scale (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import ImageNeeded, ObjectsOrSegmentationNeeded
        from ...engine.contract.vocabulary import read_vocabulary

        if not values.given("LAYERS") and not values.given("SEGMENTATION"):
            raise ObjectsOrSegmentationNeeded
        if not values.given("INPUT") and (values.given("MODEL") or not values.given("LAYERS")):
            raise ImageNeeded
        _scales(values.text("SCALES"))
        own, names = values.text("VOCABULARY"), renaming(values.text("CLASS_NAMES"))
        if own or not values.given("MODEL"):  # else the words are those of the model, which the engine knows
            vocabulary = read_vocabulary(Path(own) if own else None)
            for name in filter(None, names.values()):
                if not vocabulary.ignores(name):
                    vocabulary.object_class(name)

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.scenegraph import Spec

        return Spec(
            output=values.destination("OUTPUT"),
            image=values.raster("INPUT"),
            layers=object_layers(values, "LAYERS"),
            class_field=values.text("CLASS_FIELD"),
            class_names=renaming(values.text("CLASS_NAMES")),
            segmentation=values.text("SEGMENTATION"),
            model=values.text("MODEL"),
            scales=_scales(values.text("SCALES")),
            rules=not (values.flag("MODEL_ONLY") and values.given("MODEL")),
            least_score=values.number("LEAST_SCORE"),
            nearest=values.integer("NEAREST"),
            line_width_m=values.number("LINE_WIDTH"),
            vocabulary=values.text("VOCABULARY"),
            precision=values.choice("PRECISION"),
            device=values.text("DEVICE") or "auto",
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "RELATIONS": self._relations(),
            "OBJECT_COUNT": values["objects"],
            "RELATION_COUNT": values["relations"],
            "CLASS_COUNTS": json.dumps(values["classes"]),
            "PREDICATE_COUNTS": json.dumps(values["predicates"]),
            "SOURCE_COUNTS": json.dumps(values["sources"]),
            "LEVELS": json.dumps(values["levels"]),
        }

    def extra_layers(self, _result: Result) -> dict[str, str]:
        return {self._relations(): tr("Relations")}

    def _relations(self) -> str:
        """The layer of the relations inside the graph."""
        return f"{self._run.destinations['OUTPUT']}|layername=relations"


def _scales(text: Optional[str]) -> tuple[float, ...]:
    """The denominators of scales such as ``5000; 1:25 000``.

    Raises:
        ScalesUnreadable: it names none.
        MapScaleInvalid: there is no such scale.
    """
    from ...engine.contract.errors import MapScaleInvalid, ScalesUnreadable

    scales = []
    for part in filter(None, ((text or "").replace(",", ";").split(";"))):
        number = "".join(part.rpartition(":")[2].split())
        if not number.isascii() or not number.isdigit():
            raise ScalesUnreadable(text=part.strip())
        scales.append(float(number))
    if not scales:
        raise ScalesUnreadable(text=text or "")
    for scale in scales:
        if not 100 <= scale <= 10_000_000:
            raise MapScaleInvalid(scale=scale)
    return tuple(scales)
