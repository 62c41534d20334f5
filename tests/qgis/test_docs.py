"""The pages of the tools say what the tools say."""

from __future__ import annotations


def test_the_pages_are_up_to_date(qgis_app, load_script):
    assert load_script("make_docs").write_pages(check=True) == [], "run: make docs"


def test_what_is_written_by_hand_stays(load_script):
    make_docs = load_script("make_docs")
    old = f"# Title\n\nBefore.\n\n{make_docs.START}\nstale\n{make_docs.END}\n\nAfter.\n"
    make_docs.generated_part = lambda _algorithm: f"{make_docs.START}\nnew\n{make_docs.END}"
    assert make_docs.page(None, old) == old.replace("stale", "new")
