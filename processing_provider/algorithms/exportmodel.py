"""Export a model: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputDefinition, QgsProcessingOutputNumber, QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import parameters as ask
from ..base import ToolAlgorithm

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.exportmodel import Spec
    from ..values import Values


class ExportModelAlgorithm(ToolAlgorithm):
    """``landscribe:exportmodel``: a model as one ONNX file."""

    tool_id = "exportmodel"

    def displayName(self) -> str:
        return tr("Export model")

    def shortHelpString(self) -> str:
        return tr(
            "Writes a model as one ONNX file, which runs in Deepness and in many other programs, and here as well. "
            "Classes, resolution, tiles and scaling are written into it. Before the file appears, it is compared with "
            "the model on a tile of noise."
        )

    def tags(self) -> list[str]:
        return tr("onnx,deepness,convert,share,deep learning,neural network").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.model(
                "MODEL",
                tr("Model"),
                tr("An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id."),
            ),
            ask.onnx_output("OUTPUT", tr("ONNX file"), tr("The file to write.")),
        ]

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.tick(
                "HALF",
                tr("Store weights in half precision"),
                tr("Half the size; the map stays nearly the same. It is computed in full precision all the same."),
            ),
            ask.number(
                "TILE_SIZE",
                tr("Tile size (pixels of the model)"),
                tr("Side of the squares that the network reads. Not set: what the model was trained with."),
                minimum=16,
                maximum=8192,
                whole=True,
            ),
            ask.tick(
                "FREE_SIDES",
                tr("Leave the tile size free"),
                tr(
                    "The network reads tiles of any size that suits it, so small images need not be filled up to a "
                    "tile. Deepness can't open such a file."
                ),
            ),
        ]

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("SIZE_MB", tr("Size of the file (MB)")),
            QgsProcessingOutputNumber("LARGEST_DIFFERENCE", tr("Largest difference of a probability from the model")),
        ]

    def check(self, values: Values) -> None:
        from ...plugin.models import model_card, model_path

        model_card(model_path(values.text("MODEL")))

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.exportmodel import Spec
        from ...plugin.models import model_path

        return Spec(
            model=str(model_path(values.text("MODEL"))),
            output=values.destination("OUTPUT"),
            half=values.flag("HALF"),
            tile_px=values.integer("TILE_SIZE"),
            free_sides=values.flag("FREE_SIDES"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        return {
            "SIZE_MB": result.values["size_mb"],
            "LARGEST_DIFFERENCE": result.values["largest_difference"],
        }
