"""Names and colours of class rasters of several formats."""

import numpy as np
import pytest
import rasterio
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.core.grids import Grid
from landscribe.engine.core.legends import Legend, read_legend
from landscribe.engine.core.raster_outputs import ClassRasterWriter
from rasters import ONE_METRE, UTM, write_raster

CLASSES = (
    ModelClass(1, "water", "#3b82c4"),
    ModelClass(4, "Straße, Weg <b>", "#d9534f"),
    ModelClass(300, "roof", "#112233"),
)
VALUES = np.array([[1, 4], [4, 2]], np.uint8)


def test_of_our_own_class_rasters(tmp_path):
    path = tmp_path / "classes.tif"
    grid = Grid(rasterio.crs.CRS.from_user_input(UTM).to_wkt(), ONE_METRE, 2, 2)
    with ClassRasterWriter(path, grid, CLASSES, 0, {}) as writer:
        writer.write(grid.window, VALUES.astype("uint16"))
        writer.finish(lambda _: None)
    legend = read_legend(str(path))
    assert legend.classes([1, 4, 300]) == CLASSES
    assert set(legend.names) == {1, 4, 300}


def test_of_a_raster_that_says_nothing(tmp_path):
    legend = read_legend(str(write_raster(tmp_path / "in.tif", VALUES[None])))
    assert legend == Legend({}, {})
    one, two = legend.classes([7, 9])
    assert (one.value, one.name, two.name) == (7, "7", "9")
    assert one.color != two.color


@pytest.mark.parametrize("driver", ["GTiff", "HFA", "PNG"])
def test_of_a_colour_table(tmp_path, driver):
    path = tmp_path / "in.img"
    with rasterio.open(path, "w", driver=driver, width=2, height=2, count=1, dtype="uint8", transform=ONE_METRE) as out:
        out.write(VALUES[None])
        out.write_colormap(1, {1: (59, 130, 196, 255), 4: (217, 83, 79, 255)})
    legend = read_legend(str(path))
    assert legend.names == {}
    assert dict(legend.colors) == {1: "#3b82c4", 4: "#d9534f"}


def test_of_an_attribute_table_of_another_program(tmp_path):
    path = write_raster(tmp_path / "in.tif", VALUES[None])
    columns = (("VALUE", 0, 0), ("COUNT", 1, 1), ("Class_Name", 2, 0))
    fields = "".join(
        f'<FieldDefn index="{i}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        for i, (name, kind, usage) in enumerate(columns)
    )
    rows = "".join(
        f"<Row index='{i}'><F>{value}</F><F>1</F><F>{name}</F></Row>"
        for i, (value, name) in enumerate(((1, "sea"), (4, "")))
    )
    (tmp_path / "in.tif.aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable>{fields}{rows}'
        "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"
    )
    assert dict(read_legend(str(path)).names) == {1: "sea"}
