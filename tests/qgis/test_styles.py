"""QGIS takes the engine's styles as they are meant."""

import pytest
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.core import digitising, styles
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer

CLASSES = (ModelClass(1, 'Wasser & "Fluß" <x>', "#1f78b4"), ModelClass(2, "森林", "#33a02c"))
EXPECTED = [(1, CLASSES[0].name, "#1f78b4"), (2, "森林", "#33a02c")]

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def raster(tmp_path):
    path = tmp_path / "map.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 2, 1, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 2, 1, b"\x01\x02")
    del dataset
    return path


def drawn(layer):
    return [(int(entry.value), entry.label, entry.color.name()) for entry in layer.renderer().classes()]


def test_class_raster(raster):
    raster.with_suffix(".qml").write_text(styles.class_raster_qml(CLASSES), encoding="utf-8")
    layer = QgsRasterLayer(str(raster), "map")
    assert layer.renderer().type() == "paletted"
    assert drawn(layer) == EXPECTED


def test_attribute_table_and_names(raster):
    raster.with_name("map.tif.aux.xml").write_text(styles.class_raster_side_file(CLASSES, {1: 5}), encoding="utf-8")
    layer = QgsRasterLayer(str(raster), "map")
    table = layer.attributeTable(1)
    assert table.isValid() == (True, "")
    assert table.data() == [[1, CLASSES[0].name, 31, 120, 180, 5.0], [2, "森林", 51, 160, 44, 0.0]]
    dataset = gdal.Open(str(raster))
    dataset.GetGeoTransform()  # GDAL reads the side file of a GeoTIFF only when something asks for it
    assert dataset.GetRasterBand(1).GetCategoryNames() == ["", CLASSES[0].name, "森林"]


def test_ramp(raster):
    raster.with_suffix(".qml").write_text(styles.ramp_qml(0, 1), encoding="utf-8")
    layer = QgsRasterLayer(str(raster), "map")
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor"
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)
    assert [label for label, _ in renderer.legendSymbologyItems()] == ["0.00", "0.25", "0.50", "0.75", "1.00"]


def test_polygons(tmp_path):
    layer = QgsVectorLayer("Polygon?field=class_value:integer", "map", "memory")
    (tmp_path / "p.qml").write_text(styles.class_polygons_qml(CLASSES, "class_value"), encoding="utf-8")
    message, good = layer.loadNamedStyle(str(tmp_path / "p.qml"))
    assert good, message
    categories = layer.renderer().categories()
    assert [(entry.value(), entry.label(), entry.symbol().color().name()) for entry in categories] == EXPECTED


def test_polygons_to_draw_offer_the_classes(tmp_path):
    layer = QgsVectorLayer("Polygon?field=class:string", "labels", "memory")
    (tmp_path / "l.qml").write_text(digitising.drawing_qml(CLASSES, "class"), encoding="utf-8")
    message, good = layer.loadNamedStyle(str(tmp_path / "l.qml"))
    assert good, message
    categories = layer.renderer().categories()
    assert [(entry.value(), entry.symbol().color().name()) for entry in categories] == [
        (name, color) for _, name, color in EXPECTED
    ]
    widget = layer.editorWidgetSetup(0)
    assert widget.type() == "ValueMap"
    assert widget.config()["map"] == [{name: name} for _, name, _ in EXPECTED]
    assert layer.editFormConfig().reuseLastValue(0)


def test_patches_show_their_rank_and_whether_they_are_done(tmp_path):
    layer = QgsVectorLayer("Polygon?field=rank:integer&field=done:boolean", "patches", "memory")
    (tmp_path / "p.qml").write_text(digitising.patches_qml("done", "rank"), encoding="utf-8")
    message, good = layer.loadNamedStyle(str(tmp_path / "p.qml"))
    assert good, message
    assert [entry.value() for entry in layer.renderer().categories()] == [False, True]
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == "rank"
    assert layer.editorWidgetSetup(1).type() == "CheckBox"
