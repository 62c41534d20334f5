"""Export scene graph: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from .. import parameters as ask
from ..base import ToolAlgorithm

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.exportscenegraph import Spec
    from ..values import Values


class ExportSceneGraphAlgorithm(ToolAlgorithm):
    """``landscribe:exportscenegraph``: a scene graph for other programs."""

    tool_id = "exportscenegraph"

    def displayName(self) -> str:
        return tr("Export scene graph")

    def shortHelpString(self) -> str:
        return tr(
            "Writes a scene graph for other programs: Turtle and JSON-LD with GeoSPARQL geometries for triple stores "
            "and SPARQL, GraphML for Gephi, yEd, Cytoscape and networkx, and CSV tables, which can be edited anywhere "
            "and come back with “Import relations into scene graph”."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,edge list,linked data").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.graph("GRAPH", tr("Scene graph"), tr("Any layer of the scene graph, or its GeoPackage.")),
            ask.graph_export_output(
                "OUTPUT",
                tr("File"),
                tr(
                    "Its extension tells the format: .ttl (Turtle), .jsonld (JSON-LD), .graphml or .csv. With .csv a "
                    "table of the objects, “…_objects.csv”, comes beside it. Places are longitudes and latitudes (WGS "
                    "84)."
                ),
            ),
        ]

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.word(
                "BASE_IRI",
                tr("Base IRI"),
                tr(
                    "The beginning of all names in Turtle and JSON-LD, which ends with / or #. Enter an address of "
                    "your own before you publish the file."
                ),
                default="https://example.org/graph/",
            )
        ]

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputFile("OBJECTS_TABLE", tr("Table of the objects, if the format is CSV")),
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects")),
            QgsProcessingOutputNumber("RELATION_COUNT", tr("Number of relations")),
        ]

    def check(self, values: Values) -> None:
        values.graph("GRAPH")

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.exportscenegraph import Spec

        return Spec(
            graph=values.graph("GRAPH"),
            output=values.destination("OUTPUT"),
            base_iri=values.text("BASE_IRI"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "OBJECTS_TABLE": values["objects_table"],
            "OBJECT_COUNT": values["objects"],
            "RELATION_COUNT": values["relations"],
        }
