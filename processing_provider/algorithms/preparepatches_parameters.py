"""What the user of ``landscribe:preparepatches`` is asked."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...plugin.i18n import tr
from .. import label_parameters
from .. import parameters as ask

SHARES = ("60/20/20", "80/20/0", "70/15/15", "100/0/0")
"""Percents for training, validation and test: Le Bris et al. 2020, Ghassemi et al. 2018, and others."""


def parameters() -> list[QgsProcessingParameterDefinition]:
    """What goes in, then what comes out."""
    return [
        *label_parameters.parameters(),
        ask.number(
            "TILE_SIZE",
            tr("Tile size (pixels)"),
            tr("Side of the squares that the images are cut into."),
            default=256,
            minimum=16,
            maximum=8192,
            whole=True,
        ),
        ask.number(
            "STRIDE",
            tr("Stride (pixels)"),
            tr(
                "How far it is from one tile to the next. Less than the tile size: tiles overlap, and the network sees "
                "each place at several positions. Not set: the tile size."
            ),
            minimum=1,
            maximum=8192,
            whole=True,
        ),
        ask.choice(
            "SHARES",
            tr("Training / validation / test (%)"),
            tr(
                "How the labelled ground is shared out. The validation decides which state of a training is the best, "
                "the test says how good that one is. Tiles of different parts never overlap."
            ),
            words=SHARES,
        ),
        ask.folder_output(
            "OUTPUT",
            tr("Training set"),
            tr("The folder to make: tiles of images and labels (GeoTIFF), their description, and a sheet of examples."),
        ),
    ]


def advanced_parameters() -> list[QgsProcessingParameterDefinition]:
    """What suits most images as it is."""
    return [
        *label_parameters.advanced_parameters(),
        ask.number(
            "RESOLUTION",
            tr("Ground resolution (metres per pixel)"),
            tr("How large a pixel of the tiles is on the ground. Not set: as in the first image."),
            minimum=0.0001,
            maximum=100_000,
        ),
        ask.number(
            "BLOCK_SIZE",
            tr("Block size (pixels)"),
            tr(
                "Side of the blocks of ground that go as a whole to training, validation or test. 0: as large as the "
                "labelled ground allows."
            ),
            default=0,
            maximum=1_000_000,
            whole=True,
        ),
    ]
