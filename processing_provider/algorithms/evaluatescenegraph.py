"""Evaluate scene graph: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
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
    from ...engine.tasks.evaluatescenegraph import Spec
    from ..values import Values


class EvaluateSceneGraphAlgorithm(ToolAlgorithm):
    """``landscribe:evaluatescenegraph``: how good a scene graph, or a model, is."""

    tool_id = "evaluatescenegraph"

    def displayName(self) -> str:
        return tr("Evaluate scene graph")

    def shortHelpString(self) -> str:
        return tr(
            "Tells how many of the true relations a scene graph has among those that it is surest of: the recalls that "
            "are usual in the field. Give a graph to compare (SGDet, PhrDet: nothing was given), or a model and its "
            "image (PredCls, SGCls: the true objects are given), or both. The figures are means over squares of ground "
            "or areas; a model should be measured at a place that it has not learnt from. The report says what is "
            "missed most often, and a layer shows where."
        )

    def tags(self) -> list[str]:
        return tr("scene graph,recall,quality,accuracy,assess,validate,PredCls,SGCls,SGDet,PhrDet,triplets").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.graph(
                "TRUTH",
                tr("True scene graph"),
                tr("Any layer of a graph whose objects and relations are right, for instance one that you corrected."),
            ),
            ask.graph(
                "GRAPH",
                tr("Scene graph to compare"),
                tr("A graph of the same place and map scale. All that it says counts, whoever has found it."),
                optional=True,
            ),
            ask.model(
                "MODEL",
                tr("Scene-graph model"),
                tr(
                    "A model that “Train scene-graph model” has made. It is told the true objects, and finds relations."
                ),
                task="scene-graph-generation",
                optional=True,
            ),
            ask.image("INPUT", tr("Image"), tr("What the model sees. Needed where a model is chosen."), optional=True),
            ask.areas(
                "AREAS",
                tr("Areas"),
                tr("Each polygon is a scene with figures of its own, of which the mean is told. Empty: squares are."),
            ),
            ask.number(
                "SCENE_SIZE",
                tr("Size of the squares (metres)"),
                tr(
                    "A relation counts in each square in which one of its objects lies. A square should hold some "
                    "dozens of objects."
                ),
                default=250,
                minimum=1,
                maximum=1_000_000,
            ),
            ask.page_output(
                "REPORT",
                tr("Report"),
                tr("A page with all recalls, those of each predicate, and what is missed most often."),
            ),
            ask.table_output("TABLE", tr("Table"), tr("All figures, for a spreadsheet.")),
            ask.lines_output(
                "OUTPUT",
                tr("True relations, found and missed"),
                tr(
                    "A GeoPackage with a line for each true relation, and its place among the surest ones of its scene."
                ),
            ),
        ]

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.word(
                "DEVICE",
                tr("Device"),
                tr(
                    "auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics "
                    "card."
                ),
                default="auto",
            )
        ]

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("RECALL", tr("Recall among the 100 surest relations (0 to 1)")),
            QgsProcessingOutputNumber("MEAN_RECALL", tr("Mean of that recall over the predicates (0 to 1)")),
            QgsProcessingOutputString("TASK", tr("What these two are figures of")),
            QgsProcessingOutputNumber("SCENE_COUNT", tr("Number of scenes")),
            QgsProcessingOutputNumber("RELATION_COUNT", tr("Number of true relations in them")),
            QgsProcessingOutputString("METRICS", tr("All recalls (JSON)")),
            QgsProcessingOutputString("PREDICATES", tr("Recall of each predicate (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import GraphOrModelNeeded, ImageNeeded

        if not values.given("GRAPH") and not values.given("MODEL"):
            raise GraphOrModelNeeded
        if values.given("MODEL") and not values.given("INPUT"):
            raise ImageNeeded
        values.graph("TRUTH")
        if values.given("GRAPH"):
            values.graph("GRAPH")

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.evaluatescenegraph import Spec

        return Spec(
            truth=values.graph("TRUTH"),
            graph=values.graph("GRAPH") if values.given("GRAPH") else None,
            model=values.text("MODEL"),
            image=values.raster("INPUT"),
            areas=values.areas("AREAS"),
            scene_m=values.number("SCENE_SIZE"),
            report=values.destination("REPORT"),
            table=values.destination("TABLE"),
            output=values.destination("OUTPUT"),
            device=values.text("DEVICE") or "auto",
        )

    def results(self, result: Result) -> dict[str, Any]:
        found = result.values
        return {
            "RECALL": found["metrics"].get(f"{found['task']} R@100"),
            "MEAN_RECALL": found["metrics"].get(f"{found['task']} mR@100"),
            "TASK": found["task"],
            "SCENE_COUNT": found["scenes"],
            "RELATION_COUNT": found["relations"],
            "METRICS": json.dumps(found["metrics"]),
            "PREDICATES": json.dumps(found["predicates"], ensure_ascii=False),
        }
