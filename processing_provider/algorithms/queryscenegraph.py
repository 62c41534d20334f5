"""Query scene graph: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from .. import parameters as ask
from ..base import ToolAlgorithm

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.queryscenegraph import Spec
    from ..values import Values


class QuerySceneGraphAlgorithm(ToolAlgorithm):
    """``landscribe:queryscenegraph``: which objects relate to each other in a certain way."""

    tool_id = "queryscenegraph"

    def displayName(self) -> str:
        return tr("Query scene graph")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the objects that relate to each other as a question says. Its parts stand between commas: “?b "
            "building” says what ?b is, “?b nearby ?r” and “?b nearby river” how it relates, “not ?b nearby water” how "
            "it does not, and “?b area > 500” compares. The result is a layer of these objects, each with its role in "
            "the question, and the relations between them."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,question,search,select,triplets,pattern,SPARQL,relations,knowledge graph").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.graph("GRAPH", tr("Scene graph"), tr("Any layer of the scene graph, or its GeoPackage.")),
            ask.word(
                "QUERY",
                tr("Question"),
                tr(
                    "Parts between commas. “?b building”: what ?b is, also “building or road”. “?b nearby ?r”: how two "
                    "relate; a class may stand for a variable, as in “?b nearby river”, and predicates may be read "
                    "from the other side, as in “?b served by ?r”. “not ?b nearby water”: no such relation. “?b area > "
                    "0.5 ha”: compares area, score, level, id or an attribute. A variable without a class that is "
                    "called like one has that class: ?water."
                ),
                default="?b building, ?r road, ?b nearby ?r, not ?b nearby ?water",
            ),
            ask.number(
                "MINIMUM_SCORE",
                tr("Least score of relations"),
                tr("Relations with less are taken as not there. Relations by exact rules mostly have 1."),
                default=0,
                maximum=1,
            ),
            ask.polygons_output(
                "OUTPUT",
                tr("Matching objects"),
                tr(
                    "A GeoPackage with each object once: “roles” says for which variables it stands, “matches” in how "
                    "many matches it is. The relations between them are a second layer."
                ),
                optional=False,
            ),
            ask.table_output("TABLE", tr("Table of matches"), tr("One row a match: the object of each variable.")),
        ]

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputVectorLayer("RELATIONS", tr("Relations between them")),
            QgsProcessingOutputNumber("MATCH_COUNT", tr("Number of matches")),
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects")),
            QgsProcessingOutputString("ROLE_COUNTS", tr("Objects of each variable (JSON)")),
        ]

    def check(self, values: Values) -> None:
        values.graph("GRAPH")

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.queryscenegraph import Spec

        return Spec(
            graph=values.graph("GRAPH"),
            query=values.text("QUERY") or "",
            output=values.destination("OUTPUT"),
            minimum_score=values.number("MINIMUM_SCORE"),
            table=values.destination("TABLE"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "RELATIONS": self._relations(result),
            "MATCH_COUNT": values["matches"],
            "OBJECT_COUNT": values["objects"],
            "ROLE_COUNTS": json.dumps(values["roles"]),
        }

    def extra_layers(self, result: Result) -> dict[str, str]:
        source = self._relations(result)
        return {source: tr("Relations between matching objects")} if source else {}

    def _relations(self, result: Result) -> Optional[str]:
        """The layer of the relations, if there is one."""
        return f"{self._run.destinations['OUTPUT']}|layername=relations" if result.values["relations"] else None
