"""Import a model: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ...plugin.i18n import tr
from ..base import ToolAlgorithm
from . import importmodel_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.importmodel import ClassName, Spec
    from ..values import Values

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


class ImportModelAlgorithm(ToolAlgorithm):
    """``landscribe:importmodel``: a model of another program becomes a model package."""

    tool_id = "importmodel"

    def displayName(self) -> str:
        return tr("Import model")

    def shortHelpString(self) -> str:
        return tr(
            "Makes a model package of a model of another program: ONNX files, models of ArcGIS, TorchScript, and "
            "weights of segmentation_models_pytorch. What the file doesn't say, you can: classes, bands, resolution "
            "and scaling. Files that could run a program when they are opened are refused."
        )

    def tags(self) -> list[str]:
        return tr("onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convert,install").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return importmodel_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return importmodel_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("MODEL_ID", tr("Id of the model")),
            QgsProcessingOutputString("CLASS_NAMES", tr("Names of the classes (JSON)")),
            QgsProcessingOutputNumber("CLASS_COUNT", tr("Number of classes")),
        ]

    def check(self, values: Values) -> None:
        self.spec(values)

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.importmodel import Spec

        architecture = values.choice("ARCHITECTURE")
        return Spec(
            source=values.text("INPUT"),
            output=values.destination("MODEL_OUTPUT"),
            title=values.text("TITLE") or "",
            licence=values.text("LICENCE") or "",
            training_data=values.text("TRAINING_DATA") or "",
            classes=_classes(values.text("CLASSES")),
            bands=_lists(values.text("BANDS")),
            resolution_m=values.number("RESOLUTION"),
            max_pixel_value=values.number("MAX_PIXEL_VALUE"),
            mean=_numbers(values.text("MEAN")),
            std=_numbers(values.text("STD")),
            tile_px=values.integer("TILE_SIZE"),
            architecture=None if architecture == importmodel_parameters.AUTO else architecture,
            encoder=values.text("ENCODER"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        classes = result.values["classes"]
        return {
            "MODEL_ID": result.values["id"],
            "CLASS_NAMES": json.dumps(classes, ensure_ascii=False),
            "CLASS_COUNT": len(classes),
        }


def _classes(text: Optional[str]) -> tuple[ClassName, ...]:
    """The names between the semicolons, each perhaps with a colour behind it."""
    from ...engine.tasks.importmodel import ClassName

    classes = []
    for part in filter(None, map(str.strip, (text or "").split(";"))):
        name, _, color = part.rpartition(" ")
        is_colored = bool(name and _COLOR.fullmatch(color))
        classes.append(ClassName(name.strip(), color.lower()) if is_colored else ClassName(part))
    return tuple(classes)


def _lists(text: Optional[str]) -> tuple[tuple[str, ...], ...]:
    """What stands between the commas, for each image between the semicolons."""
    if not text:
        return ()
    return tuple(tuple(filter(None, map(str.strip, part.split(",")))) for part in text.split(";"))


def _numbers(text: Optional[str]) -> tuple[tuple[float, ...], ...]:
    """As :func:`_lists`, of numbers.

    Raises:
        NumbersUnreadable: one is none.
    """
    from ...engine.contract.errors import NumbersUnreadable

    try:
        return tuple(tuple(map(float, part)) for part in _lists(text))
    except ValueError as error:
        raise NumbersUnreadable(text=text) from error
