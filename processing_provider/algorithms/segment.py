"""Segment a raster: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsReferencedRectangle,
)

from ...plugin.i18n import tr
from ..base import ToolAlgorithm
from . import segment_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.contract.model_card import ModelCard
    from ...engine.tasks.segment import Spec
    from ..values import Values


class SegmentAlgorithm(ToolAlgorithm):
    """``landscribe:segment``: every pixel gets the class that a network sees there."""

    tool_id = "segment"

    def displayName(self) -> str:
        return tr("Segment image")

    def shortHelpString(self) -> str:
        return tr(
            "Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. "
            "The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come "
            "with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are "
            "enough to start."
        )

    def tags(self) -> list[str]:
        return tr("classification,land cover,deep learning,neural network,semantic,onnx,deepness").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return segment_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return segment_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputMultipleLayers("EXTRA_OUTPUTS", tr("Classes of further outputs of the model")),
            QgsProcessingOutputString("CLASS_AREAS", tr("Area of each class (JSON)")),
            QgsProcessingOutputNumber("CLASS_COUNT", tr("Number of classes found")),
            QgsProcessingOutputNumber("TOTAL_AREA", tr("Area of all classes together (m²)")),
        ]

    def check(self, values: Values) -> None:
        from ...plugin.models import model_card, model_path

        card = model_card(model_path(values.text("MODEL")))
        images = [("INPUT", "BANDS")]
        if values.given("SECOND_INPUT"):
            images.append(("SECOND_INPUT", "SECOND_BANDS"))
        _check_image_count(values, card, len(images))
        for number, (image, bands) in enumerate(images):
            _check_bands(values, image, bands, card, number)
        _check_region(values)

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.segment import Spec
        from ...plugin.models import model_path

        model = model_path(values.text("MODEL"))
        copy = {"region": _region(values), "resolution_m": _copy_resolution(values, model)}
        return Spec(
            raster=values.raster("INPUT", values.bands("BANDS"), **copy),
            model=str(model),
            output=values.destination("OUTPUT"),
            second_raster=values.raster("SECOND_INPUT", values.bands("SECOND_BANDS"), **copy),
            extent=values.extent("EXTENT"),
            areas=values.areas("AREAS"),
            resolution_m=values.number("RESOLUTION"),
            tile_px=values.integer("TILE_SIZE"),
            overlap_percent=values.number("OVERLAP"),
            blending=values.choice("BLENDING"),
            symmetries=values.flag("SYMMETRIES"),
            batch=values.integer("BATCH"),
            precision=values.choice("PRECISION"),
            device=values.text("DEVICE") or "auto",
            nodata_class=values.integer("NODATA_CLASS"),
            minimum_mapping_unit_m2=values.number("MINIMUM_MAPPING_UNIT"),
            max_pixel_value=values.number("MAX_PIXEL_VALUE"),
            probabilities=values.destination("PROBABILITIES"),
            confidence=values.destination("CONFIDENCE"),
            entropy=values.destination("ENTROPY"),
            polygons=values.destination("POLYGONS"),
            outline=values.choice("OUTLINE"),
            minimum_area_m2=values.number("MINIMUM_AREA"),
            report=values.destination("REPORT"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        classes = result.values["classes"]
        return {
            "EXTRA_OUTPUTS": self.extra_rasters(result),
            "CLASS_AREAS": json.dumps(classes, ensure_ascii=False),
            "CLASS_COUNT": sum(entry["pixels"] > 0 for entry in classes),
            "TOTAL_AREA": result.values["total_area_m2"],
        }

    def extra_rasters(self, result: Result) -> list[str]:
        return result.values["extra_outputs"]


def _check_image_count(values: Values, card: Optional[ModelCard], given: int) -> None:
    """Refuse one image too few or too many for the model."""
    from ...engine.contract.errors import ModelInputsMismatch
    from ...engine.contract.model_card import inputs_text

    if card is not None and given != len(card.inputs):
        raise ModelInputsMismatch(values.text("MODEL"), len(card.inputs), given, wanted=inputs_text(card))


def _check_bands(values: Values, image: str, bands: str, card: Optional[ModelCard], number: int) -> None:
    """Refuse bands that the image does not have, or another number of them than the model's input wants."""
    from ...engine.contract.errors import BandCountMismatch, BandMissing

    layer, chosen = values.layer(image), values.bands(bands)
    for band in chosen:
        if not 1 <= band <= layer.bandCount():
            raise BandMissing(path=layer.name(), band=band, count=layer.bandCount())
    needed = len(card.inputs[number].bands) if card else len(chosen)
    found = len(chosen) or min(needed, layer.bandCount())
    if found != needed:
        raise BandCountMismatch(path=layer.name(), needed=needed, found=found)


def _check_region(values: Values) -> None:
    """Refuse an extent and areas that do not touch the image."""
    from ...engine.contract.errors import ExtentOutside
    from ...plugin.layers import transformed

    layer, region = values.layer("INPUT"), _region(values)
    if region is not None and not transformed(region, layer).intersects(layer.extent()):
        raise ExtentOutside(path=layer.name())


def _region(values: Values) -> Optional[QgsReferencedRectangle]:
    """The rectangle that the run can't leave: the extent, or the box around the areas."""
    return values.box("EXTENT") or values.areas_box("AREAS")


def _copy_resolution(values: Values, model: Path) -> Optional[float]:
    """The resolution at which to copy a layer without pixels of its own: the one at which the model will see it."""
    from ...plugin.models import model_card

    stated = values.number("RESOLUTION")
    if stated is not None:
        return stated
    card = model_card(model)
    return card.resolution_m if card else None
