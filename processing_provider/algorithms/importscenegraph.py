"""Import relations into a scene graph: the texts of the tool, and how what the user entered becomes the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from .. import parameters as ask
from ..base import ToolAlgorithm

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.importscenegraph import Spec
    from ..values import Values


class ImportSceneGraphAlgorithm(ToolAlgorithm):
    """``landscribe:importscenegraph``: what was edited in an exported table comes back."""

    tool_id = "importscenegraph"

    def displayName(self) -> str:
        return tr("Import relations into scene graph")

    def shortHelpString(self) -> str:
        return tr(
            "Takes a table of relations, exported as CSV and edited in a spreadsheet or another program, back into the "
            "scene graph: relations that are not in the table any more go, new ones come with the source “user”, and "
            "changed scores are taken over. The graph itself stays as it is; the result is a new one."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,CSV,edge list,spreadsheet,edit,relations,triplets").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.graph("GRAPH", tr("Scene graph"), tr("The graph that was exported: any layer of it, or its file.")),
            ask.file(
                "TABLE",
                tr("Table of relations"),
                tr(
                    "A CSV file with the columns subject_id, predicate and object_id, and perhaps score, in any order. "
                    "Without a score a new relation gets 1."
                ),
                kinds=tr("CSV files (*.csv)"),
            ),
            ask.polygons_output(
                "OUTPUT",
                tr("Changed scene graph"),
                tr("A GeoPackage with the same objects and the relations of the table."),
                optional=False,
            ),
        ]

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputVectorLayer("RELATIONS", tr("Relations")),
            QgsProcessingOutputNumber("RELATION_COUNT", tr("Number of relations")),
            QgsProcessingOutputNumber("ADDED", tr("New relations")),
            QgsProcessingOutputNumber("REMOVED", tr("Relations that are gone")),
            QgsProcessingOutputNumber("RESCORED", tr("Relations with another score")),
        ]

    def check(self, values: Values) -> None:
        values.graph("GRAPH")

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.importscenegraph import Spec

        return Spec(graph=values.graph("GRAPH"), edges=values.text("TABLE"), output=values.destination("OUTPUT"))

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "RELATIONS": self._relations(),
            "RELATION_COUNT": values["relations"],
            "ADDED": values["added"],
            "REMOVED": values["removed"],
            "RESCORED": values["rescored"],
        }

    def extra_layers(self, _result: Result) -> dict[str, str]:
        return {self._relations(): tr("Relations")}

    def _relations(self) -> str:
        """The layer of the relations inside the graph."""
        return f"{self._run.destinations['OUTPUT']}|layername=relations"
