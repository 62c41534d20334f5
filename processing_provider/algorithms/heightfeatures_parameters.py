"""What the user of ``landscribe:heightfeatures`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.image(
            "DSM",
            tr("Surface (DSM)"),
            tr("Heights of the surface, with buildings and trees. The first band counts."),
        ),
        ask.image(
            "DTM",
            tr("Terrain (DTM)"),
            tr(
                "Heights of the bare ground; grid and coordinate reference system may differ. Not set: it is estimated "
                "from the surface where it is needed."
            ),
            optional=True,
        ),
        *_destinations(),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is seldom asked for."""
    return [*_sky_settings(), *_sun_settings(), *_height_settings(), _device()]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.raster_output(
            "NDSM",
            tr("Height above ground"),
            tr("Surface minus terrain (nDSM), in metres: the height of buildings and trees."),
            proposed=True,
        ),
        ask.raster_output(
            "SHADING",
            tr("Shading map"),
            tr("The sky-view factor, halved in the shadow of the sun: relief as people and networks read it well."),
            proposed=True,
        ),
        ask.raster_output(
            "SKY_VIEW",
            tr("Sky-view factor"),
            tr("How much of the sky each place sees, from 0 (none) to 1 (all): streets and yards are dark."),
        ),
        ask.raster_output("SHADOW", tr("Cast shadow"), tr("1 where something hides the sun, 0 where it shines.")),
        ask.raster_output("SLOPE", tr("Slope"), tr("How steep the surface is, in degrees.")),
        ask.raster_output(
            "HILLSHADE",
            tr("Hillshade"),
            tr("How brightly the sun lights each slope, from 0 to 1, without cast shadows."),
        ),
        ask.raster_output(
            "OPENNESS",
            tr("Openness"),
            tr("Mean angle from the zenith to the horizon, in degrees: large on ridges, 90 on planes."),
        ),
        ask.raster_output(
            "NEGATIVE_OPENNESS",
            tr("Negative openness"),
            tr("Openness of the surface turned upside down, in degrees: large in valleys and yards."),
        ),
        ask.raster_output(
            "TERRAIN",
            tr("Terrain on the grid of the surface"),
            tr("The bare ground in metres: the terrain model, or what was estimated."),
        ),
    ]


def _sky_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "RADIUS",
            tr("Search radius (metres)"),
            tr(
                "How far the horizon is searched for, for shading map, sky-view factor and openness. Large: landforms; "
                "small: details. Without a coordinate reference system: pixels."
            ),
            default=10,
            minimum=0.001,
            maximum=1e6,
        ),
        ask.number(
            "DIRECTIONS",
            tr("Number of directions"),
            tr("In how many directions the horizon is searched for. More are smoother and slower."),
            default=16,
            minimum=4,
            maximum=360,
            whole=True,
        ),
    ]


def _sun_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "SUN_AZIMUTH",
            tr("Azimuth of the sun (degrees)"),
            tr("Where the light comes from, clockwise from the north of the map: 315 is north-west."),
            default=315,
            maximum=360,
        ),
        ask.number(
            "SUN_ELEVATION",
            tr("Elevation of the sun (degrees)"),
            tr("How high it stands above the horizon. The lower, the longer the shadows."),
            default=35,
            minimum=1,
            maximum=90,
        ),
    ]


def _height_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "OBJECT_WIDTH",
            tr("Width of the widest building (metres)"),
            tr(
                "For the estimated terrain: what is narrower is taken away. As small as the buildings allow, for hills "
                "narrower than this lose their tops. Without a coordinate reference system: pixels."
            ),
            default=50,
            minimum=0.1,
            maximum=10_000,
        ),
        ask.number(
            "GROUND_TOLERANCE",
            tr("Roughness of the ground (metres)"),
            tr("For the estimated terrain: what rises less above its surroundings counts as ground."),
            default=0.5,
            maximum=100,
        ),
        ask.number(
            "DSM_FACTOR",
            tr("Factor from the surface's heights to metres"),
            tr("1 for metres, 0.3048 for feet, 0.01 for centimetres."),
            default=1,
            minimum=1e-6,
            maximum=1e6,
        ),
        ask.number(
            "DTM_FACTOR",
            tr("Factor from the terrain's heights to metres"),
            tr("Not set: as for the surface."),
            minimum=1e-6,
            maximum=1e6,
        ),
    ]


def _device() -> QgsProcessingParameterDefinition:
    return ask.word(
        "DEVICE",
        tr("Device"),
        tr("auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card."),
        default="auto",
    )
