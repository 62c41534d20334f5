"""Suggest patches to label: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from ..base import ToolAlgorithm
from . import suggestpatches_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.suggestpatches import Spec
    from ..values import Values


class SuggestPatchesAlgorithm(ToolAlgorithm):
    """``landscribe:suggestpatches``: where to label so that a model learns most."""

    tool_id = "suggestpatches"

    def displayName(self) -> str:
        return tr("Suggest patches to label")

    def shortHelpString(self) -> str:
        return tr(
            "Finds the patches of an image whose labelling would teach a model most: where it is unsure, unlike each "
            "other, and unlike what is labelled already. Label everything inside them, fine-tune the model with the "
            "patches as areas that are complete, and segment again. On demand an empty layer to draw on comes with it, "
            "whose form offers the classes of the map."
        )

    def tags(self) -> list[str]:
        return tr("active learning,uncertainty,training,sampling,digitise,label,annotation").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return suggestpatches_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return suggestpatches_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("PATCH_COUNT", tr("Number of patches")),
            QgsProcessingOutputNumber("PATCH_UNCERTAINTY", tr("Mean uncertainty in the patches")),
            QgsProcessingOutputNumber("OVERALL_UNCERTAINTY", tr("Mean uncertainty of the whole image")),
        ]

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.suggestpatches import Spec

        copy = values.place_of("UNCERTAINTY")
        return Spec(
            uncertainty=values.raster("UNCERTAINTY"),
            output=values.destination("OUTPUT"),
            measure=values.choice("MEASURE"),
            image=values.raster("IMAGE", **copy),
            classes=values.raster("CLASSES", **copy),
            count=values.integer("COUNT"),
            patch_size=values.number("PATCH_SIZE"),
            minimum_distance=values.number("MINIMUM_DISTANCE"),
            areas=values.areas("AREAS"),
            patches=values.areas("PATCHES"),
            labels=values.destination("LABELS"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        return {
            "PATCH_COUNT": result.values["patches"],
            "PATCH_UNCERTAINTY": result.values["uncertainty"],
            "OVERALL_UNCERTAINTY": result.values["overall_uncertainty"],
        }
