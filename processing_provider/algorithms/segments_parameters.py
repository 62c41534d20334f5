"""What the user of ``landscribe:segments`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.choices import SegmentMethod
from ...plugin.i18n import tr
from .. import parameters as ask
from .segment_parameters import computing_settings, mapping_unit, polygon_settings


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.image(
            "INPUT",
            tr("Image"),
            tr("A colour or grey picture. Files are read in place; tile servers, WMS and the like are copied first."),
        ),
        ask.number(
            "SEGMENTS",
            tr("Number of kinds of segments"),
            tr("How many kinds to tell apart. Not set: 2 to 12, as many as the image itself suggests (eigengap)."),
            minimum=2,
            maximum=200,
            whole=True,
        ),
        ask.file(
            "WEIGHTS",
            tr("Weights of the network"),
            tr("A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once."),
            kinds=tr("Weights (*.safetensors)"),
            optional=True,
        ),
        ask.extent("EXTENT", tr("Extent"), tr("Segment this rectangle only. Empty: the whole image.")),
        ask.areas(
            "AREAS",
            tr("Areas of interest"),
            tr("Segment inside these polygons only; everything else becomes nodata."),
        ),
        ask.raster_output(
            "OUTPUT",
            tr("Segments"),
            tr("The kind of segment of each pixel: 1, 2, …, the most frequent first; 0 is no data (GeoTIFF)."),
            optional=False,
        ),
        ask.polygons_output(
            "POLYGONS", tr("Segment polygons"), tr("The segments as polygons, with their kind and area (GeoPackage).")
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What suits most as it is."""
    return [*_method_settings(), *_tile_settings(), mapping_unit(), *polygon_settings(), *computing_settings()]


def _method_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.choice(
            "METHOD",
            tr("Method"),
            tr(
                "graph-network: a small graph network is trained on this image for some seconds. ncut: normalised cut "
                "by eigenvectors."
            ),
            words=get_args(SegmentMethod),
        ),
        ask.word(
            "NETWORK",
            tr("Network"),
            tr(
                "Name of a vision transformer of timm that describes the image. Those of the DINO family suit best, "
                "for they have learnt without labels."
            ),
            default="vit_small_patch14_dinov2.lvd142m",
        ),
        ask.bands(
            "BANDS",
            tr("Bands"),
            tr("One band, or three in the order red, green, blue. Empty: those that the file calls so, or the first."),
            of="INPUT",
        ),
    ]


def _tile_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "RESOLUTION",
            tr("Ground resolution for the network (metres per pixel)"),
            tr(
                "How large a pixel is when the network sees it: finer finds smaller things, coarser is faster. Not "
                "set: the pixels of the image."
            ),
            minimum=0.0001,
            maximum=100_000,
        ),
        ask.number(
            "TILE_SIZE",
            tr("Tile size (pixels of the network)"),
            tr("Side of the squares that the network looks at, made a multiple of its patches (14 or 16 pixels)."),
            default=336,
            minimum=16,
            maximum=4096,
            whole=True,
        ),
        ask.number(
            "OVERLAP",
            tr("Overlap of tiles (%)"),
            tr("How much neighbouring tiles share. More is smoother at their edges, and slower."),
            default=50,
            maximum=75,
        ),
    ]
