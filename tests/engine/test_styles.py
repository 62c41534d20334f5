"""Styles are well-formed whatever a class is called. That QGIS reads them is tested in tests/qgis/test_styles.py."""

import xml.etree.ElementTree as ET

import pytest
import rasterio
from landscribe.engine.contract.model_card import ModelClass
from landscribe.engine.core import styles

NASTY = (
    ModelClass(0, "Feld & <Wald> \"a\" 'b'", "#010203"),
    ModelClass(7, "水体\x00\x0b", "#ff8000"),
)


@pytest.mark.parametrize(
    "text",
    [
        styles.class_raster_qml(NASTY),
        styles.class_polygons_qml(NASTY, "class_value"),
        styles.class_raster_side_file(NASTY, {7: 3}),
    ],
    ids=["raster", "polygons", "side file"],
)
def test_any_name_is_kept(text):
    root = ET.fromstring(text)
    texts = [value for element in root.iter() for value in (*element.attrib.values(), element.text or "")]
    assert NASTY[0].name in texts
    assert "水体" in texts


def test_ramp_runs_from_low_to_high():
    items = ET.fromstring(styles.ramp_qml(0.0, 2.0)).findall(".//item")
    assert [float(item.get("value")) for item in items] == [0, 0.5, 1, 1.5, 2]


def test_category_names_stand_at_their_values():
    names = ET.fromstring(styles.class_raster_side_file(NASTY, {})).findall(".//Category")
    assert len(names) == 8
    assert names[7].text == "水体"


def test_no_endless_list_of_names():
    far = (ModelClass(60000, "far", "#ffffff"),)
    root = ET.fromstring(styles.class_raster_side_file(far, {}))
    assert not root.findall(".//Category")
    assert [cell.text for cell in root.findall(".//Row/F")] == ["60000", "far", "255", "255", "255", "0"]


def test_gdal_reads_the_side_file(tmp_path):
    profile = {"driver": "GTiff", "width": 1, "height": 1, "count": 1, "dtype": "uint8"}
    with rasterio.open(tmp_path / "m.tif", "w", **profile):
        pass
    (tmp_path / "m.tif.aux.xml").write_text(styles.class_raster_side_file(NASTY, {}), encoding="utf-8")
    with rasterio.open(tmp_path / "m.tif") as raster:
        assert any(file.endswith(".aux.xml") for file in raster.files)
