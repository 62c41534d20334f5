"""Relations by rule: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from . import relations_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.relations import Spec
    from ..values import Values


class RelationsAlgorithm(ToolAlgorithm):
    """``landscribe:relations``: what lies near, in, along or across what."""

    tool_id = "relations"

    def displayName(self) -> str:
        return tr("Relations by rule")

    def shortHelpString(self) -> str:
        return tr(
            "Makes a scene graph: objects, and what holds between them – nearby, around, passing through, part of, "
            "serves and others. Exact geometric rules find the relations, with true distances that follow the map "
            "scale. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,relations,topology,neighbours,near,OpenStreetMap,knowledge graph,triplets").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return relations_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return relations_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputVectorLayer("RELATIONS", tr("Relations")),
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects")),
            QgsProcessingOutputNumber("RELATION_COUNT", tr("Number of relations")),
            QgsProcessingOutputString("CLASS_COUNTS", tr("Objects of each class (JSON)")),
            QgsProcessingOutputString("PREDICATE_COUNTS", tr("Relations of each predicate (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.vocabulary import read_vocabulary

        path = values.text("VOCABULARY")
        vocabulary = read_vocabulary(Path(path) if path else None)
        for name in _words(values.text("PREDICATES")):
            vocabulary.predicate(name)
        for meant in filter(None, renaming(values.text("CLASS_NAMES")).values()):
            if not vocabulary.ignores(meant):
                vocabulary.object_class(meant)

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.relations import Spec

        return Spec(
            layers=object_layers(values, "LAYERS"),
            output=values.destination("OUTPUT"),
            class_field=values.text("CLASS_FIELD"),
            class_names=renaming(values.text("CLASS_NAMES")),
            scale=values.number("SCALE"),
            predicates=_words(values.text("PREDICATES")),
            nearest=values.integer("NEAREST"),
            line_width_m=values.number("LINE_WIDTH"),
            vocabulary=values.text("VOCABULARY"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "RELATIONS": self._relations(),
            "OBJECT_COUNT": values["objects"],
            "RELATION_COUNT": values["relations"],
            "CLASS_COUNTS": json.dumps(values["classes"]),
            "PREDICATE_COUNTS": json.dumps(values["predicates"]),
        }

    def extra_layers(self, _result: Result) -> dict[str, str]:
        return {self._relations(): tr("Relations")}

    def _relations(self) -> str:
        """The layer of the relations inside the graph."""
        return f"{self._run.destinations['OUTPUT']}|layername=relations"


def _words(text: Optional[str]) -> tuple[str, ...]:
    return tuple(filter(None, (word.strip() for word in (text or "").split(","))))
