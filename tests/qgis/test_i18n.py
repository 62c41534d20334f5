"""The user's language: the catalogue of QGIS's locale is found, used, and removed again."""

import shutil
import subprocess
from types import SimpleNamespace

import pytest
from landscribe.plugin import i18n

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>Landscribe</name><message>
<source>The engine has no tool “{{tool}}”. Update the plugin and restart QGIS.</source>
<translation>{language}: {{tool}}</translation>
</message></context></TS>
"""
ENGLISH = "The engine has no tool “x”. Update the plugin and restart QGIS."


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory):
    lrelease = shutil.which("lrelease")
    if lrelease is None:
        pytest.skip("Qt's lrelease is not installed")
    folder = tmp_path_factory.mktemp("i18n ü")
    for language in ("de", "zh"):
        source = folder / f"landscribe_{language}.ts"
        source.write_text(CATALOGUE.format(language=language), encoding="utf-8")
        subprocess.run([lrelease, "-silent", str(source)], check=True)
    return folder


@pytest.mark.parametrize(
    ("locale", "text"),
    [("de", "de: x"), ("de_AT", "de: x"), ("zh-Hans", "zh: x"), ("en_US", ENGLISH), ("pt_BR", ENGLISH), ("C", ENGLISH)],
)
def test_the_catalogue_of_the_locale_is_used_until_it_is_removed(catalogues, monkeypatch, locale, text):
    monkeypatch.setattr(i18n, "CATALOGUES", catalogues)
    monkeypatch.setattr(i18n, "QgsApplication", SimpleNamespace(locale=lambda: locale))
    remove = i18n.install_translator()
    assert i18n.failure_text("tool-unknown", {"tool": "x"}) == text
    remove()
    assert i18n.failure_text("tool-unknown", {"tool": "x"}) == ENGLISH


def test_the_blanks_of_a_sentence_are_filled():
    assert i18n.notice_text("batch-halved", {"batch": 4}).endswith("with 4 tile(s) at a time.")
    assert "12.4 MB are needed" in i18n.failure_text("disk-full", {"path": "a", "needed_mb": 12.4, "free_mb": 1.0})


@pytest.mark.parametrize(
    ("code", "params", "part"),
    [
        ("worker-died", {"exit_code": None, "tail": ""}, "(exit code –)"),
        ("worker-died", {"exit_code": 0, "tail": "killed"}, "(exit code 0)"),
        ("model-missing", {"model": "x", "installed": ""}, "Installed models: –."),
    ],
)
def test_a_blank_with_nothing_to_tell_is_a_dash(code, params, part):
    assert part in i18n.failure_text(code, params)


def test_a_step_without_words_is_shown_as_it_is():
    assert i18n.step_text("reading") == "Reading the raster…"
    assert i18n.step_text("polishing") == "polishing"
