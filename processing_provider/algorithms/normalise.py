"""Normalise radiometry: the texts of the tool, and how what the user entered becomes the task's spec."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
)

from ...engine.contract.choices import PixelType
from ...plugin.i18n import tr
from .. import parameters as ask
from ..base import ToolAlgorithm

if TYPE_CHECKING:
    from ...engine.contract.messages import Result
    from ...engine.tasks.normalise import Spec
    from ..values import Values


class NormaliseAlgorithm(ToolAlgorithm):
    """``landscribe:normalise``: old and faded images get the contrast that is expected."""

    tool_id = "normalise"

    def displayName(self) -> str:
        return tr("Normalise radiometry")

    def shortHelpString(self) -> str:
        return tr(
            "Makes images of different dates, films and scanners look alike: for panchromatic and faded colour "
            "archives. Each band is stretched between its 2 % and 98 % quantiles. With a reference, it gets the "
            "distribution of brightness of that image instead. Every pixel of the whole image counts."
        )

    def tags(self) -> list[str]:
        return tr("contrast,stretch,histogram matching,quantiles,brightness,archive,historical,colour balance").split(
            ","
        )

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.image("INPUT", tr("Image"), tr("The image to normalise.")),
            ask.image(
                "REFERENCE",
                tr("Reference"),
                tr(
                    "An image whose colours the result shall have, with as many bands. Another date of about the same "
                    "place is best; grid and type may differ. Empty: stretch between the quantiles."
                ),
                optional=True,
            ),
            ask.choice(
                "PIXEL_TYPE",
                tr("Pixel type"),
                tr(
                    "Of a stretched image. uint8: 1 to 255. uint16: 1 to 65535. float32: 0 to 1. NoData is 0, or NaN. "
                    "With a reference the result has the type and the values of the reference."
                ),
                words=get_args(PixelType),
            ),
            ask.raster_output(
                "OUTPUT",
                tr("Normalised image"),
                tr("The image with the same pixels, bands and band names (GeoTIFF)."),
                optional=False,
            ),
        ]

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            ask.bands(
                "BANDS",
                tr("Bands"),
                tr("The bands to normalise. Empty: all but a transparency band."),
                of="INPUT",
            ),
            ask.bands(
                "REFERENCE_BANDS",
                tr("Bands of the reference"),
                tr("The bands of the reference, in the order of the image's. Empty: all but a transparency band."),
                of="REFERENCE",
            ),
            ask.number(
                "LOW",
                tr("Dark (% of the pixels)"),
                tr("So many percent of the pixels become the darkest value."),
                default=2,
                maximum=49,
            ),
            ask.number(
                "HIGH",
                tr("Bright (% of the pixels)"),
                tr("All pixels above this percentage become the brightest value."),
                default=98,
                minimum=51,
                maximum=100,
            ),
        ]

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputString("RANGES", tr("Dark and bright value of each band before (JSON)"))]

    def check(self, values: Values) -> None:
        from ...engine.contract.errors import ImagesUnlike

        counts = [_checked_count(values, *names) for names in (("INPUT", "BANDS"), ("REFERENCE", "REFERENCE_BANDS"))]
        if values.given("REFERENCE") and counts[0] != counts[1]:
            raise ImagesUnlike(
                path=values.layer("INPUT").name(),
                bands=counts[0],
                other=values.layer("REFERENCE").name(),
                other_bands=counts[1],
            )

    def spec(self, values: Values) -> Spec:
        from ...engine.tasks.normalise import Spec

        return Spec(
            raster=values.raster("INPUT", values.bands("BANDS")),
            output=values.destination("OUTPUT"),
            reference=values.raster("REFERENCE", values.bands("REFERENCE_BANDS")),
            low_percent=values.number("LOW"),
            high_percent=values.number("HIGH"),
            pixel_type=values.choice("PIXEL_TYPE"),
        )

    def results(self, result: Result) -> dict[str, Any]:
        return {"RANGES": json.dumps(result.values["bands"], ensure_ascii=False)}


def _checked_count(values: Values, image: str, bands: str) -> int:
    """How many bands of an image are meant.

    Raises:
        BandMissing: it does not have one of them.
    """
    from ...engine.contract.errors import BandMissing

    layer, chosen = values.layer(image), values.bands(bands)
    if layer is None:
        return 0
    for band in chosen:
        if not 1 <= band <= layer.bandCount():
            raise BandMissing(path=layer.name(), band=band, count=layer.bandCount())
    return len(chosen) or sum(not _is_transparency(layer, band) for band in range(1, layer.bandCount() + 1))


def _is_transparency(layer: QgsRasterLayer, band: int) -> bool:
    return layer.dataProvider().colorInterpretation(band) == Qgis.RasterColorInterpretation.AlphaBand
