"""Describe area: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from .. import parameters as ask
from ..base import ToolAlgorithm

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.describe import Spec
    from ..values import Values


class DescribeAlgorithm(ToolAlgorithm):
    """``landscribe:describe``: a scene graph in sentences."""

    tool_id = "describe"

    def displayName(self) -> str:
        return tr("Describe area")

    def shortHelpString(self) -> str:
        return tr(
            "Tells in sentences what a scene graph knows of an area: which objects are there and how much they cover, "
            "how they relate, what they make up, and what is unsure. The sentences are templates filled with figures; "
            "no language model invents anything. They come in the language of QGIS."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,text,caption,summary,report,sentences,statistics").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.graph("GRAPH", tr("Scene graph"), tr("Any layer of the scene graph, or its GeoPackage.")),
            ask.areas(
                "AREAS", tr("Areas"), tr("Each polygon gets its own description. Empty: one description of everything.")
            ),
            ask.field(
                "NAME_FIELD", tr("Field with the name"), tr("What the areas are called. Empty: numbers."), of="AREAS"
            ),
            ask.extent("EXTENT", tr("Extent"), tr("Only what is inside is described. Empty: everything.")),
            ask.page_output("REPORT", tr("Report"), tr("The descriptions, with a table of the classes of each area.")),
            ask.polygons_output(
                "OUTPUT",
                tr("Described areas"),
                tr("The areas with the field “description”, which is also shown when the mouse rests on one."),
            ),
        ]

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.number(
                "UNSURE_BELOW",
                tr("Unsure below this score"),
                tr("Objects and relations with a lower score are told as unsure."),
                default=0.5,
                maximum=1,
            )
        ]

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("DESCRIPTION", tr("Description")),
            QgsProcessingOutputNumber("AREA_COUNT", tr("Number of areas")),
            QgsProcessingOutputNumber("OBJECT_COUNT", tr("Number of objects in them")),
            QgsProcessingOutputNumber("RELATION_COUNT", tr("Number of relations in them")),
        ]

    def check(self, values: Values) -> None:
        values.graph("GRAPH")

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.describe import Spec
        from ...plugin.description_phrases import phrases, vocabulary_words

        return Spec(
            graph=values.graph("GRAPH"),
            phrases=phrases(tr),
            words=vocabulary_words(tr),
            areas=values.areas("AREAS"),
            name_field=values.text("NAME_FIELD"),
            extent=values.extent("EXTENT"),
            unsure_below=values.number("UNSURE_BELOW"),
            report=values.destination("REPORT"),
            output=values.destination("OUTPUT"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        values = result.values
        return {
            "DESCRIPTION": values["description"],
            "AREA_COUNT": values["areas"],
            "OBJECT_COUNT": values["objects"],
            "RELATION_COUNT": values["relations"],
        }
