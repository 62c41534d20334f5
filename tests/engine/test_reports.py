"""The page of areas: handy units, nothing of a model's texts becomes HTML."""

import base64
from html.parser import HTMLParser

import pytest
from landscribe.engine.core.reports import write_area_report


class Cells(HTMLParser):
    """The texts of a page, and the tags that it uses."""

    def __init__(self):
        super().__init__()
        self.tags, self.texts = set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)

    def handle_data(self, data):
        if data.strip():
            self.texts.append(data.strip())


def rows(*areas, names=("water", "land", "roof")):
    total = sum(areas)
    return [
        {
            "value": i,
            "name": name,
            "color": "#112233",
            "pixels": int(area),
            "area_m2": area,
            "percent": 100 * area / total,
        }
        for i, (name, area) in enumerate(zip(names, areas))
    ]


def page(path, table, facts=None, **options):
    write_area_report(path / "r.html", "Areas", table, facts or {}, **options)
    cells = Cells()
    cells.feed((path / "r.html").read_text(encoding="utf-8"))
    return cells


@pytest.mark.parametrize(
    ("areas", "texts"),
    [
        ((20.0, 60.0, 20.0), ("m²", "20.0", "60.0", "100.0")),
        ((25_000.0, 75_000.0, 0.0), ("ha", "2.50", "7.50", "0.00", "10.00")),
        ((5e9, 1e9, 0.0), ("km²", "5,000.00", "1,000.00", "6,000.00")),
    ],
)
def test_units(tmp_path, areas, texts):
    assert set(texts) <= set(page(tmp_path, rows(*areas)).texts)


def test_without_crs_pixels_are_told(tmp_path):
    table = [{**row, "area_m2": None} for row in rows(1200, 800)]
    assert {"pixels", "1,200", "800", "2,000", "60.0", "40.0"} <= set(page(tmp_path, table).texts)


def test_texts_stay_texts(tmp_path):
    hostile = "<script>alert(1)</script>"
    cells = page(tmp_path, rows(1, 1, names=(hostile, "b")), {"model": '"><img src=x>'})
    assert "script" not in cells.tags
    assert "img" not in cells.tags
    assert hostile in cells.texts


def test_facts_and_image(tmp_path):
    cells = page(tmp_path, rows(1.0), {"Raster": "ä.tif"}, image=b"png")
    assert cells.texts[cells.texts.index("Raster") + 1] == "ä.tif"
    assert base64.b64encode(b"png").decode() in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_no_pixel_at_all(tmp_path):
    table = [{**row, "percent": 0.0} for row in rows(0.0, 1.0)]
    table[1] |= {"pixels": 0, "area_m2": 0.0}
    assert "0.0" in page(tmp_path, table).texts
