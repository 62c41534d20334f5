"""Layers as files that the engine can open.

A raster of GDAL's provider passes its path. Every other raster (WMS, XYZ, WCS, virtual, in memory) is exported for the
wanted region: what to write is decided in the main thread (:func:`raster_source`), the writing itself
(:meth:`RasterExport.write`) may run in any thread.
"""

from __future__ import annotations

import math
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsFeedback,
    QgsPointXY,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import Qt, QThread

from ..engine.contract.errors import (
    Cancelled,
    ExtentOutside,
    LayerExportFailed,
    LayerExtentNeeded,
    LayerResolutionNeeded,
    LayerTooLarge,
)

LIMIT_MPX = 400.0
"""Largest copy that is made of a layer: 20 000 × 20 000 pixels, or about 6000 tiles of a tile server."""


@dataclass
class RasterExport:
    """A raster layer that has to be written to ``path`` before the engine can read it."""

    layer: str
    path: str
    pipe: QgsRasterPipe
    extent: QgsReferencedRectangle
    columns: int
    rows: int
    transforms: QgsCoordinateTransformContext

    def write(self, feedback: QgsFeedback) -> None:
        """Write the GeoTIFF: raw values of a raster with values, red, green, blue and alpha of a picture service.

        Raises:
            Cancelled: the user cancelled.
            LayerExportFailed: the layer can't be read or the file can't be written.
        """
        self.pipe.moveToThread(QThread.currentThread())
        writer = QgsRasterFileWriter(self.path)
        writer.setOutputFormat("GTiff")
        # QGIS 3.44 renamed the setter
        set_options = getattr(writer, "setCreationOptions", None) or writer.setCreateOptions
        set_options(["TILED=YES", "BIGTIFF=IF_SAFER"])
        result = writer.writeRaster(
            self.pipe,
            self.columns,
            self.rows,
            self.extent,
            self.extent.crs(),
            self.transforms,
            _block_feedback(feedback),
        )
        if feedback.isCanceled():
            raise Cancelled
        if result != Qgis.RasterFileWriterResult.Success:
            raise LayerExportFailed(layer=self.layer, detail=result.name)


def raster_source(
    layer: QgsRasterLayer,
    copy_path: str,
    *,
    region: Optional[QgsReferencedRectangle] = None,
    resolution_m: Optional[float] = None,
) -> tuple[str, Optional[RasterExport]]:
    """The path under which the engine finds the layer, and the export that has to be run before, if any.

    Args:
        layer: any raster layer.
        copy_path: where to write the copy of a layer that is no file.
        region: the part that is needed; ``None``: all of it.
        resolution_m: ground size of a pixel of the copy, where the layer has no pixels of its own.

    Raises:
        ExtentOutside: the region doesn't touch the layer.
        LayerExtentNeeded: the layer covers the world, so a region must be given.
        LayerResolutionNeeded: the layer has no pixels of its own, so their size must be given.
        LayerTooLarge: the copy would be too large.
    """
    path = file_source(layer)
    if path is not None:
        return path, None
    extent, columns, rows = _copy_grid(layer, region, resolution_m)
    if columns * rows > LIMIT_MPX * 1e6:
        if region is None:
            raise LayerExtentNeeded(layer=layer.name())
        raise LayerTooLarge(layer=layer.name(), mpx=round(columns * rows / 1e6), limit_mpx=LIMIT_MPX)
    pipe = QgsRasterPipe()
    pipe.set(layer.dataProvider().clone())
    pipe.moveToThread(None)  # so that the thread of the run can take it over
    export = RasterExport(
        layer=layer.name(),
        path=copy_path,
        pipe=pipe,
        extent=QgsReferencedRectangle(extent, layer.crs()),
        columns=columns,
        rows=rows,
        transforms=layer.transformContext(),
    )
    return copy_path, export


def file_source(layer: QgsRasterLayer) -> Optional[str]:
    """What GDAL opens in another process to find the same raster; ``None`` where there is no such thing.

    A layer to which the user gave another CRS than its file has, or that needs a password or open options of QGIS,
    has none either.
    """
    source = layer.source()
    private = "|" in source or "authcfg=" in source or "/vsimem/" in source or source.startswith(("<", "MEM:"))
    if layer.providerType() != "gdal" or private or layer.crs() != layer.dataProvider().crs():
        return None
    return str(Path(source).absolute()) if Path(source).exists() else source


def transformed(region: QgsReferencedRectangle, layer: QgsRasterLayer) -> QgsRectangle:
    """The box of the region in the layer's CRS (as it is, where one of them has no CRS).

    Of a region that holds the whole layer it is the layer's extent: beyond it the layer's CRS may not be defined.

    Raises:
        ExtentOutside: the region lies where the CRS of the layer can't express it.
    """
    transform = QgsCoordinateTransform(region.crs(), layer.crs(), layer.transformContext())
    with suppress(QgsCsException):
        if region.contains(transform.transformBoundingBox(layer.extent(), Qgis.TransformDirection.Reverse)):
            return layer.extent()
    try:
        return transform.transformBoundingBox(QgsRectangle(region))
    except QgsCsException as error:
        raise ExtentOutside(path=layer.name()) from error


def _copy_grid(
    layer: QgsRasterLayer, region: Optional[QgsReferencedRectangle], resolution_m: Optional[float]
) -> tuple[QgsRectangle, int, int]:
    """Extent, columns and rows of the copy, in the CRS of the layer."""
    extent = layer.extent()
    if region is not None:
        extent = extent.intersect(transformed(region, layer))
    if extent.isEmpty():
        raise ExtentOutside(path=layer.name())
    provider = layer.dataProvider()
    if provider.xSize() > 0 and provider.ySize() > 0:
        return _own_grid(layer, extent)
    width, height = _pixel_size(layer, extent.center(), resolution_m)
    columns, rows = math.ceil(extent.width() / width), math.ceil(extent.height() / height)
    left, top = extent.xMinimum(), extent.yMaximum()
    return QgsRectangle(left, top - rows * height, left + columns * width, top), columns, rows


def _own_grid(layer: QgsRasterLayer, extent: QgsRectangle) -> tuple[QgsRectangle, int, int]:
    """The part of the layer's own grid that covers ``extent``."""
    whole, provider = layer.extent(), layer.dataProvider()
    width, height = whole.width() / provider.xSize(), whole.height() / provider.ySize()
    slack = 1e-6  # of a pixel, so that rounding does not add a row
    first_column = math.floor((extent.xMinimum() - whole.xMinimum()) / width + slack)
    last_column = math.ceil((extent.xMaximum() - whole.xMinimum()) / width - slack)
    first_row = math.floor((whole.yMaximum() - extent.yMaximum()) / height + slack)
    last_row = math.ceil((whole.yMaximum() - extent.yMinimum()) / height - slack)
    snapped = QgsRectangle(
        whole.xMinimum() + first_column * width,
        whole.yMaximum() - last_row * height,
        whole.xMinimum() + last_column * width,
        whole.yMaximum() - first_row * height,
    )
    return snapped, last_column - first_column, last_row - first_row


def _pixel_size(layer: QgsRasterLayer, centre: QgsPointXY, resolution_m: Optional[float]) -> tuple[float, float]:
    """Width and height of a pixel in units of the layer's CRS, for a layer without pixels of its own."""
    if resolution_m is None:
        steps = layer.dataProvider().nativeResolutions()
        if not steps:
            raise LayerResolutionNeeded(layer=layer.name())
        return min(steps), min(steps)
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), layer.transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym())
    step = 1e-3  # of a map unit, short enough for degrees
    east = QgsPointXY(centre.x() + step, centre.y())
    north = QgsPointXY(centre.x(), centre.y() + step)
    return tuple(resolution_m * step / measure.measureLine(centre, point) for point in (east, north))


def _block_feedback(feedback: QgsFeedback) -> QgsRasterBlockFeedback:
    """A feedback for blocks that passes progress on and cancel back.

    Direct connections: the thread of the run has no event loop that would deliver queued ones.
    """
    block = QgsRasterBlockFeedback()
    block.progressChanged.connect(feedback.setProgress, Qt.ConnectionType.DirectConnection)
    feedback.canceled.connect(block.cancel, Qt.ConnectionType.DirectConnection)
    return block
