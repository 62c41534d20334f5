"""Sentences about a scene graph: figures worked out by hand, in any language, in all outputs."""

from __future__ import annotations

import re
import string
from dataclasses import asdict, replace
from pathlib import Path

import geopandas
import numpy as np
import pyogrio
import pytest
from labelled_places import Watcher
from landscribe.engine.contract.errors import Cancelled, JobInvalid
from landscribe.engine.contract.sources import Extent, VectorSource
from landscribe.engine.contract.vocabulary import read_vocabulary
from landscribe.engine.scenegraph.sentences import area_text
from landscribe.engine.tasks.describe import Spec, run
from landscribe.plugin.description_phrases import phrases, vocabulary_words
from rasters import UTM
from scene_graphs import make_graph, square, written

WEST = square(0, 0, 55, 60)
"""Holds the houses 1 and 2, parts of the road 4 and of the settlement 6, and touches the water 5. UTM makes lengths
here 0.04 % too short, so the true areas are 1.0008 times those in the plane."""


def describe(folder: Path, graph=None, **options):
    spec = Spec(written(folder, graph), **{"phrases": phrases(str), **options})
    return run(spec, Watcher())


def areas(folder: Path, shapes, fields=None, crs=UTM) -> VectorSource:
    frame = geopandas.GeoDataFrame(fields or {}, geometry=shapes, crs=UTM)
    frame.to_crs(crs).to_file(folder / "areas.gpkg")
    return VectorSource(str(folder / "areas.gpkg"))


def test_an_area_worked_out_by_hand(tmp_path):
    values = describe(tmp_path, areas=areas(tmp_path, [WEST]))
    assert values["description"] == (
        "The area measures 3,303 m². "
        "Objects: 4, namely 1 × settlement (2,752 m², 83 %), 1 × road (330 m², 10 %), 2 × building (200 m², 6.1 %). "
        "The largest one is settlement 6, with 2,752 m². "
        "Relations between them: 6, namely 2 × building – nearby – road, 2 × road – serves – building, "
        "1 × building – part of – settlement, 1 × building – nearby – building. "
        "The best connected one is building 1, with 4. "
        "They make up settlement 6 (2 × building)."
    )
    assert (values["areas"], values["objects"], values["relations"]) == (1, 4, 6)


def test_everything_with_what_is_unsure(tmp_path):
    text = describe(tmp_path, unsure_below=0.55)["description"]
    assert text.startswith("Objects: 7, namely 1 × settlement (6,005 m²), 1 × road (1,801 m²), 1 × water (1,601 m²), ")
    assert "Unsure objects, with a score below 0.55: 2, such as building 7, water 5." in text
    assert "Unsure relations, with a score below 0.55: 1, such as building 1 – nearby – water 5." in text


def test_long_lists_end_with_others(tmp_path):
    kinds = [entry.id for entry in read_vocabulary().classes][:11]
    objects = [(i + 1, kind, (20 * i, 0, 20 * i + 11 - i, 10), 0.1, None, "{}") for i, kind in enumerate(kinds)]
    text = describe(tmp_path, make_graph(objects, []))["description"]
    listed = text.partition("namely ")[2].partition(". ")[0]
    assert listed.count("×") == 8
    assert listed.endswith(", others")
    assert "No relation between them is known." in text
    assert re.search(r"Unsure objects.*: 11, such as [\w ]+, [\w ]+, [\w ]+\.$", text)


def test_distant_says_nothing_and_coarse_levels_are_the_same_ground(tmp_path):
    rows = [(1, "distant", 3, 1.0, "rule"), (1, "nearby", 2, 1.0, "rule")]
    graph = make_graph(relations=rows)
    levels = np.where(graph.objects.index == 6, 1, 0)
    text = describe(tmp_path, replace(graph, objects=graph.objects.assign(level=levels)))["description"]
    assert "Objects: 6" in text
    assert "Relations between them: 1, namely 1 × building – nearby – building." in text
    assert "They make up settlement 6 (2 × building)." in text


def test_the_language_is_that_of_the_phrases(tmp_path):
    def german(text):
        return {"building": "Gebäude", "nearby": "in der Nähe von", "Objects: {count}, namely {list}.": "{list}!"}.get(
            text, text
        )

    values = describe(tmp_path, phrases=phrases(german), words=vocabulary_words(german), areas=areas(tmp_path, [WEST]))
    assert "2 × Gebäude (200 m², 6.1 %)!" in values["description"]
    assert "2 × Gebäude – in der Nähe von – road" in values["description"]


def test_all_words_of_the_vocabulary_can_be_translated():
    words = read_vocabulary()
    assert set(vocabulary_words(str)) == {entry.title for entry in (*words.classes, *words.predicates)}


@pytest.mark.parametrize("phrase", ["{wrong}", "{", "{0}", "{count.__class__.__mro__}"])
def test_a_phrase_with_a_strange_blank_is_refused(tmp_path, phrase):
    """A job file may hold anything."""
    with pytest.raises(JobInvalid):
        describe(tmp_path, phrases=replace(phrases(str), objects=phrase))


def test_phrases_have_named_blanks_only():
    for phrase in asdict(phrases(str)).values():
        assert all(name.isidentifier() for _, name, _, _ in string.Formatter().parse(phrase) if name is not None)


def test_a_page_and_a_layer_for_each_area(tmp_path):
    east = square(190, 0, 300, 40)
    source = areas(tmp_path, [WEST, east], {"town": ["West <b>", None], "people": [12, 13]}, crs="EPSG:4326")
    options = {"report": str(tmp_path / "report.html"), "output": str(tmp_path / "described.gpkg")}
    values = describe(tmp_path, areas=source, name_field="town", **options)
    west, east_text = values["description"].split("\n\n")
    assert west.startswith("West <b>\nThe area measures 3,30")
    assert east_text.startswith("Area 2\nThe area measures 4,40")
    assert "1 × road (661 m², 15 %), 1 × building (400 m², 9.1 %)" in east_text
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "West &lt;b&gt;" in page
    assert east_text.partition("\n")[2] in page
    assert 'bgcolor="#c4281b"' in page
    layer = pyogrio.read_dataframe(tmp_path / "described.gpkg", layer="descriptions")
    assert layer.crs == "EPSG:4326"
    assert layer["people"].tolist() == [12, 13]
    assert layer["description"].tolist() == [west.partition("\n")[2], east_text.partition("\n")[2]]
    assert layer["object_count"].tolist() == [4, 2]
    assert layer["relation_count"].tolist() == [6, 1]


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", ""])
def test_an_extent_is_an_area_too(tmp_path, crs):
    box = geopandas.GeoSeries([WEST], crs=UTM)
    sides = (box if crs in ("", UTM) else box.to_crs(crs)).total_bounds
    output = str(tmp_path / "described.gpkg")
    values = describe(tmp_path, extent=Extent(*map(float, sides), crs), output=output)
    assert values["objects"] == 4
    layer = pyogrio.read_dataframe(output)
    assert layer["name"].tolist() == ["Area 1"]
    assert layer.geometry[0].symmetric_difference(WEST).area < 30


def test_an_extent_cuts_areas(tmp_path):
    sides = WEST.bounds
    values = describe(tmp_path, areas=areas(tmp_path, [square(0, 0, 300, 100)]), extent=Extent(*sides, UTM))
    assert values["description"].startswith("The area measures 3,303 m².")


def test_shares_of_objects_sum_up_over_areas(tmp_path):
    """Whatever the areas are, the road is neither lost nor counted twice."""
    rng = np.random.default_rng(1)
    edges = [0, *np.sort(rng.uniform(0, 300, 5)), 300]
    stripes = [square(left, -10, right, 200) for left, right in zip(edges, edges[1:])]
    text = describe(tmp_path, areas=areas(tmp_path, stripes))["description"]
    parts = [float(part.replace(",", "")) for part in re.findall(r"1 × road \(([\d,.]+) m²", text)]
    assert sum(parts) == pytest.approx(1801.4, abs=3)


def test_areas_have_handy_units():
    assert [area_text(area) for area in (0.4, 999, 12_000, 1_234_567_890)] == [
        "0 m²",
        "999 m²",
        "1.20 ha",
        "1,234.57 km²",
    ]


def test_a_cancelled_description_leaves_nothing(tmp_path):
    class Impatient(Watcher):
        def progress(self, fraction, _step):
            if fraction > 0.5:
                raise Cancelled

    with pytest.raises(Cancelled):
        run(Spec(written(tmp_path), phrases(str), output=str(tmp_path / "described.gpkg")), Impatient())
    assert [path.name for path in tmp_path.iterdir()] == ["graph.gpkg"]
