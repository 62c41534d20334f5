"""What the user of ``landscribe:segment`` is asked."""

from __future__ import annotations

from typing import get_args

from qgis.core import QgsProcessingParameterDefinition

from ...engine.contract.sources import Blending, Outline, Precision
from ...plugin.i18n import tr
from .. import parameters as ask


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        ask.image(
            "INPUT",
            tr("Image"),
            tr("The image to segment. Files are read in place; tile servers, WMS and the like are copied first."),
        ),
        ask.model(
            "MODEL",
            tr("Model"),
            tr("An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id."),
        ),
        ask.image(
            "SECOND_INPUT",
            tr("Second image"),
            tr(
                "For models that were trained with heights, or that look at two images. The line below the model says "
                "so. Its pixels may have another size and coordinate reference system."
            ),
            optional=True,
        ),
        ask.bands(
            "BANDS",
            tr("Bands"),
            tr("The bands of the image that feed the model, in the model's order. Empty: the model chooses."),
            of="INPUT",
        ),
        ask.extent("EXTENT", tr("Extent"), tr("Segment this rectangle only. Empty: the whole image.")),
        ask.areas(
            "AREAS",
            tr("Areas of interest"),
            tr("Segment inside these polygons only; everything else becomes nodata."),
        ),
        *_destinations(),
    ]


def _destinations() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.raster_output(
            "OUTPUT",
            tr("Classes"),
            tr("The class of each pixel, with class names and colours (GeoTIFF)."),
            optional=False,
        ),
        ask.polygons_output(
            "POLYGONS",
            tr("Class polygons"),
            tr("The classes as polygons, with class name, area and mean confidence (GeoPackage)."),
        ),
        ask.page_output("REPORT", tr("Table of areas"), tr("A page with the area and share of each class.")),
        ask.raster_output(
            "PROBABILITIES", tr("Probabilities"), tr("How probable each class is, from 0 to 1: one band a class.")
        ),
        ask.raster_output("CONFIDENCE", tr("Confidence"), tr("How probable the chosen class is, from 0 to 1.")),
        ask.raster_output(
            "ENTROPY",
            tr("Uncertainty"),
            tr("The entropy over the classes: 0 where the model is sure, larger where it hesitates."),
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What the model card or the device usually decides."""
    return [_second_bands(), *_model_settings(), *_map_settings(), *computing_settings()]


def _second_bands() -> QgsProcessingParameterDefinition:
    return ask.bands(
        "SECOND_BANDS",
        tr("Bands of the second image"),
        tr("The bands of the second image that feed the model, in its order. Empty: the model chooses."),
        of="SECOND_INPUT",
    )


def _model_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        ask.number(
            "RESOLUTION",
            tr("Ground resolution for the model (metres per pixel)"),
            tr("How large a pixel is when the model sees it. Not set: what the model was trained with."),
            minimum=0.0001,
            maximum=100_000,
        ),
        ask.number(
            "MAX_PIXEL_VALUE",
            tr("Largest pixel value"),
            tr("The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows."),
            minimum=0.000001,
        ),
        ask.number(
            "TILE_SIZE",
            tr("Tile size (pixels of the model)"),
            tr("Side of the squares that the model looks at. Not set: what the model was trained with."),
            minimum=16,
            maximum=8192,
            whole=True,
        ),
        ask.number(
            "OVERLAP",
            tr("Overlap of tiles (%)"),
            tr("How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's."),
            maximum=75,
        ),
        ask.choice(
            "BLENDING",
            tr("Blending of overlapping tiles"),
            tr(
                "mean: average of the probabilities. cosine: average in which the middle of a tile counts more. "
                "crop: each tile up to the middle of the overlap."
            ),
            words=get_args(Blending),
        ),
        ask.tick(
            "SYMMETRIES",
            tr("Average over turned and mirrored tiles"),
            tr("The model looks at each tile in eight positions. A little more accurate, eight times slower."),
        ),
    ]


def mapping_unit() -> QgsProcessingParameterDefinition:
    """The smallest patch of a class map."""
    return ask.number(
        "MINIMUM_MAPPING_UNIT",
        tr("Smallest patch in the map (m²)"),
        tr("Smaller patches are merged into their largest neighbour. 0: keep all."),
        default=0,
    )


def _map_settings() -> list[QgsProcessingParameterDefinition]:
    return [
        mapping_unit(),
        ask.number(
            "NODATA_CLASS",
            tr("NoData value"),
            tr("Value of the class map where the image has no data or lies outside the areas of interest."),
            default=255,
            maximum=65535,
            whole=True,
        ),
        *polygon_settings(),
    ]


def polygon_settings() -> list[QgsProcessingParameterDefinition]:
    """How the polygons of a class map look."""
    return [
        ask.choice(
            "OUTLINE",
            tr("Outline of the polygons"),
            tr(
                "exact: along the pixels. smooth: rounded, for land cover. "
                "right_angles: straight with right angles, for buildings."
            ),
            words=get_args(Outline),
        ),
        ask.number(
            "MINIMUM_AREA",
            tr("Smallest polygon (m²)"),
            tr("Smaller polygons are left out; the map is not changed. 0: keep all."),
            default=0,
        ),
    ]


def computing_settings() -> list[QgsProcessingParameterDefinition]:
    """What computes, and how."""
    return [
        ask.word(
            "DEVICE",
            tr("Device"),
            tr("auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card."),
            default="auto",
        ),
        ask.choice(
            "PRECISION",
            tr("Precision"),
            tr("auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards."),
            words=get_args(Precision),
        ),
        ask.number(
            "BATCH",
            tr("Tiles at a time"),
            tr("How many tiles are computed together. 0: as many as suit the device and its memory."),
            default=0,
            maximum=1024,
            whole=True,
        ),
    ]
