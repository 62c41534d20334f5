"""A translation that is written into a catalogue is what the user reads."""

from __future__ import annotations

import subprocess

from landscribe.plugin import i18n
from qgis.PyQt.QtCore import QTranslator


def test_a_compiled_catalogue_translates(qgis_app, load_script, tmp_path):
    update_ts, compile_ts = load_script("update_ts"), load_script("compile_ts")
    text = next(text for text in update_ts.all_texts() if "{" in text and text.isascii())
    source, compiled = tmp_path / "landscribe_de.ts", tmp_path / "landscribe_de.qm"
    source.write_text(update_ts.document("de", [text, "other"], {text: "Übersetzt {x}"}), encoding="utf-8")
    subprocess.run([compile_ts.lrelease(), "-silent", str(source), "-qm", str(compiled)], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate(i18n.CONTEXT, text) == "Übersetzt {x}"
    assert not translator.translate(i18n.CONTEXT, "other"), "an unfinished translation is no translation"
