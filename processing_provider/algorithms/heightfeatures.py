"""Derive maps from heights: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsReferencedRectangle,
    QgsUnitTypes,
)

from ...plugin.i18n import tr
from ..base import ToolAlgorithm
from . import heightfeatures_parameters

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.heightfeatures import Spec
    from ..values import Values

_MAPS = (
    "NDSM",
    "SHADING",
    "SKY_VIEW",
    "SHADOW",
    "SLOPE",
    "HILLSHADE",
    "OPENNESS",
    "NEGATIVE_OPENNESS",
    "TERRAIN",
)
"""In lower case they are the entries of the spec."""


class HeightFeaturesAlgorithm(ToolAlgorithm):
    """``landscribe:heightfeatures``: maps that are derived from a surface model."""

    tool_id = "heightfeatures"

    def displayName(self) -> str:
        return tr("Height features")

    def shortHelpString(self) -> str:
        return tr(
            "Makes maps of a surface model (DSM) that show more than the heights themselves, to people and to "
            "networks: height above ground, sky-view factor, cast shadow, a shading map of both, slope, hillshade and "
            "openness. Without a terrain model (DTM) the ground is estimated from the surface. Ask for the outputs "
            "that you need; all lie on the grid of the surface."
        )

    def tags(self) -> list[str]:
        return tr("DSM,DTM,DEM,nDSM,CHM,terrain,sky-view factor,openness,hillshade,slope,shadow,relief,lidar").split(
            ","
        )

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return heightfeatures_parameters.parameters()

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return heightfeatures_parameters.advanced_parameters()

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("MAXIMUM_HEIGHT", tr("Largest height above ground (m)")),
            QgsProcessingOutputNumber("SHADOW_PERCENT", tr("Share of the ground in the shadow (%)")),
        ]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import NoFeatureAsked

        if not any(map(values.destination, _MAPS)):
            raise NoFeatureAsked

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.heightfeatures import Spec

        return Spec(
            dsm=values.raster("DSM"),
            dtm=values.raster("DTM", **_like_the_surface(values)),
            directions=values.integer("DIRECTIONS"),
            radius_m=values.number("RADIUS"),
            sun_azimuth=values.number("SUN_AZIMUTH"),
            sun_elevation=values.number("SUN_ELEVATION"),
            dsm_to_metres=values.number("DSM_FACTOR"),
            dtm_to_metres=values.number("DTM_FACTOR"),
            object_width_m=values.number("OBJECT_WIDTH"),
            ground_tolerance_m=values.number("GROUND_TOLERANCE"),
            device=values.text("DEVICE") or "auto",
            **{name.lower(): values.destination(name) for name in _MAPS},
        )

    def results(self, result: Result) -> dict[str, Any]:
        return {
            "MAXIMUM_HEIGHT": result.values["highest_m"],
            "SHADOW_PERCENT": result.values["shadow_percent"],
        }


def _like_the_surface(values: Values) -> dict[str, Any]:
    """Where, and how finely, to copy a terrain model that is no file."""
    layer = values.layer("DSM")
    metres = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), Qgis.DistanceUnit.Meters)
    region = QgsReferencedRectangle(layer.extent(), layer.crs())
    return {"region": region, "resolution_m": layer.rasterUnitsPerPixelX() * metres}
