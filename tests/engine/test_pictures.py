"""Pictures of class rasters."""

from __future__ import annotations

import numpy as np
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.core.pictures import class_picture
from rasterio.io import MemoryFile
from rasters import write_raster


def test_a_picture_shows_each_class_in_its_color_and_nodata_in_white(tmp_path):
    values = np.full((1, 200, 400), 255, np.uint8)
    values[0, :, :200] = 7
    raster = write_raster(tmp_path / "classes.tif", values, nodata=255)
    png = class_picture(raster, [ModelClass(7, "water", "#3b82c4")], longest_px=100)
    with MemoryFile(png) as memory, memory.open() as picture:
        assert picture.driver == "PNG"
        assert (picture.width, picture.height) == (100, 50)
        colors = picture.read()
    assert (colors[:, :, :50].reshape(3, -1).T == (0x3B, 0x82, 0xC4)).all()
    assert (colors[:, :, 50:] == 255).all()
