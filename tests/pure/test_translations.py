"""The texts for the translators, and the translations."""

from __future__ import annotations

import string
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def update_ts(load_script):
    return load_script("update_ts")


def test_the_files_are_up_to_date():
    command = [sys.executable, str(ROOT / "scripts" / "update_ts.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_texts_of_functions_and_methods_are_found_in_order(update_ts):
    source = 'tr("Second").format(x=tr("First"))\nself.tr("Third " "part")'
    assert update_ts.literals(source, "a.py") == ["Second", "First", "Third part"]


@pytest.mark.parametrize("argument", ['f"Hello {name}"', "text", '"a" + b', "1", ""])
def test_a_text_that_no_program_can_find_is_refused(update_ts, argument):
    with pytest.raises(update_ts.TextNotLiteral, match=r"a\.py:1"):
        update_ts.literals(f"tr({argument})", "a.py")


def test_translations_are_kept_and_vanished_texts_marked(update_ts, tmp_path):
    path = tmp_path / "landscribe_de.ts"
    path.write_text(update_ts.document("de", ["Cut & paste", "New"], {"Cut & paste": "Ausschneiden", "Old": "Alt"}))
    assert update_ts.read_translations(path) == {"Cut & paste": "Ausschneiden", "Old": "Alt"}
    text = path.read_text()
    assert '<translation type="unfinished"' in text
    assert '<translation type="vanished">Alt<' in text
    assert update_ts.document("de", ["Cut & paste", "New"], update_ts.read_translations(path)) == text


def test_a_file_is_whole_or_as_before(update_ts, tmp_path):
    path = tmp_path / "landscribe_de.ts"
    path.write_text("before")
    with pytest.raises(UnicodeEncodeError):
        update_ts.replace(path, "half \ud800")
    assert path.read_text() == "before"
    update_ts.replace(path, "Grün")
    assert path.read_text(encoding="utf-8") == "Grün"


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_blanks_of_texts_are_named(update_ts):
    assert not [text for text in update_ts.all_texts() if {""} & blanks(text) or any(b.isdigit() for b in blanks(text))]


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "ru", "zh"])
def test_translations_have_the_blanks_of_their_texts(update_ts, language):
    translations = update_ts.read_translations(ROOT / "i18n" / f"landscribe_{language}.ts")
    assert not {text: done for text, done in translations.items() if blanks(text) != blanks(done)}
