"""The page of all reports: nothing is missing, numbers stand to the right, no text becomes HTML."""

import base64
from html.parser import HTMLParser

import pytest
from landscribe.engine.core.pages import Bar, Cell, Picture, Section, Table, write_page


class Page(HTMLParser):
    """The texts of a page in order, its tags, and the attributes of the cell that holds each text."""

    def __init__(self):
        super().__init__()
        self.tags, self.texts, self.cells, self._cell = [], [], {}, {}

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag in ("td", "th"):
            self._cell = dict(attrs)

    def handle_data(self, data):
        if data.strip():
            self.texts.append(data.strip())
            self.cells[data.strip()] = self._cell


def page(folder, *sections, **facts):
    write_page(folder / "p.html", "A title", sections, facts)
    found = Page()
    found.feed((folder / "p.html").read_text(encoding="utf-8"))
    return found


def test_everything_in_order(tmp_path):
    table = Table(("Class", "F1"), [("water", "0.91"), (Cell("land", bold=True), "0.80")], note="Of 3 tiles.")
    found = page(tmp_path, Section("Figures", [table, "That is all."]), Device="CPU")
    wanted = ["A title", "Figures", "Class", "F1", "water", "0.91", "land", "0.80", "Of 3 tiles.", "That is all."]
    positions = [found.texts.index(text) for text in [*wanted, "How it was made", "Device", "CPU"]]
    assert positions == sorted(positions)


@pytest.mark.parametrize(
    ("column", "side"),
    [
        (["0.91", "–", ""], "right"),
        (["1,234", "−5", "12.5 %"], "right"),
        (["0.62 ± 0.04", "+0.1"], "right"),
        (["3", "three"], "left"),
        (["", ""], "left"),
    ],
)
def test_only_columns_of_numbers_stand_to_the_right(tmp_path, column, side):
    found = page(tmp_path, Section("", [Table(("head",), [(text,) for text in column])]))
    assert found.cells["head"]["align"] == side
    assert all(found.cells[text]["align"] == side for text in column if text)


@pytest.mark.parametrize(("background", "ink"), [("#08306b", "#ffffff"), ("#f7fbff", "#222222")])
def test_letters_can_be_read_on_their_background(tmp_path, background, ink):
    cell = page(tmp_path, Section("", [Table(("",), [(Cell("17", color=background),)])])).cells["17"]
    assert cell["bgcolor"] == background
    assert ink in cell["style"]


def test_bars_are_as_long_as_their_share(tmp_path):
    rows = [(Bar(100, "#112233"),), (Bar(50, "#445566"),), (Bar(0, "#778899"),)]
    page(tmp_path, Section("", [Table(("",), rows)]))
    text = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert 'bgcolor="#112233" width="300"' in text
    assert 'bgcolor="#445566" width="150"' in text
    assert "#778899" not in text


def test_pictures_are_inside_the_page(tmp_path):
    found = page(tmp_path, Section("", [Picture(b"png", "A caption")]))
    assert "A caption" in found.texts
    assert base64.b64encode(b"png").decode() in (tmp_path / "p.html").read_text(encoding="utf-8")


def test_no_text_becomes_html(tmp_path):
    hostile = '"><script>alert(1)</script>'
    table = Table((hostile,), [(hostile,), (Cell(hostile, "#000000"),)], hostile)
    found = page(tmp_path, Section(hostile, [hostile, table, Picture(b"", hostile)]), fact=hostile)
    assert "script" not in found.tags
    assert found.texts.count(hostile) == 8


def test_an_old_page_stays_where_the_new_one_fails(tmp_path):
    page(tmp_path, Section("", ["old"]))
    with pytest.raises(ValueError):
        page(tmp_path, Section("", [Table(("",), [(Cell("x", "no colour"),)])]))
    assert "old" in (tmp_path / "p.html").read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["p.html"]
