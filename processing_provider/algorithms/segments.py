"""Unsupervised segments: the texts of the tool, and how what the user entered becomes the task's spec."""

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
from ..base import ToolAlgorithm
from . import segments_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.segments import Spec
    from ..values import Values


class SegmentsAlgorithm(ToolAlgorithm):
    """``landscribe:segments``: what looks alike in an image, without labels."""

    tool_id = "segments"

    def displayName(self) -> str:
        return tr("Unsupervised segments")

    def shortHelpString(self) -> str:
        return tr(
            "Parts an image into segments that look alike, without labels and without a model trained for classes: a "
            "vision transformer describes every small square of the image, and a graph of these squares is cut where "
            "they differ most. The segments have numbers, no meaning: name them yourself, or make objects of them. "
            "The same numbers hold all over the image, however large it is."
        )

    def tags(self) -> list[str]:
        return tr("clustering,unsupervised,segmentation,objects,obia,dino,normalized cut,superpixels").split(",")

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return segments_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return segments_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("SEGMENT_COUNT", tr("Number of kinds of segments found")),
            QgsProcessingOutputString("SEGMENT_AREAS", tr("Area of each kind of segment (JSON)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import BandCountMismatch, BandMissing

        layer, chosen = values.layer("INPUT"), values.bands("BANDS")
        for band in chosen:
            if not 1 <= band <= layer.bandCount():
                raise BandMissing(path=layer.name(), band=band, count=layer.bandCount())
        if len(chosen) not in (0, 1, 3):
            raise BandCountMismatch(path=layer.name(), needed=3, found=len(chosen))

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.segments import Spec

        resolution_m = values.number("RESOLUTION")
        region = values.box("EXTENT") or values.areas_box("AREAS")
        return Spec(
            raster=values.raster("INPUT", values.bands("BANDS"), region=region, resolution_m=resolution_m),
            output=values.destination("OUTPUT"),
            network=values.text("NETWORK"),
            weights=values.text("WEIGHTS"),
            segments=values.integer("SEGMENTS"),
            method=values.choice("METHOD"),
            extent=values.extent("EXTENT"),
            areas=values.areas("AREAS"),
            resolution_m=resolution_m,
            tile_px=values.integer("TILE_SIZE"),
            overlap_percent=values.number("OVERLAP"),
            minimum_mapping_unit_m2=values.number("MINIMUM_MAPPING_UNIT"),
            polygons=values.destination("POLYGONS"),
            outline=values.choice("OUTLINE"),
            minimum_area_m2=values.number("MINIMUM_AREA"),
            batch=values.integer("BATCH"),
            precision=values.choice("PRECISION"),
            device=values.text("DEVICE") or "auto",
        )

    def results(self, result: Result) -> dict[str, Any]:
        return {
            "SEGMENT_COUNT": result.values["segments"],
            "SEGMENT_AREAS": json.dumps(result.values["classes"], ensure_ascii=False),
        }
