"""Collect the texts of ``tr()`` for the translators: ``i18n/landscribe_<language>.ts``.

All texts are in one context, "Landscribe". A translation whose text is gone stays, marked as vanished, in case
the text comes back. ``--check`` changes nothing and fails when a file is not up to date.
"""

from __future__ import annotations

import argparse
import ast
import os
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("plugin", "processing_provider")
LANGUAGES = ("de", "fr", "es", "it", "ru", "zh")
CONTEXT = "Landscribe"


class TextNotLiteral(Exception):
    """A ``tr()`` that no program can find the text of."""


def literals(source: str, name: str) -> list[str]:
    """The texts of all ``tr("...")`` and ``self.tr("...")`` of a source, in its order.

    Raises:
        TextNotLiteral: an argument is no plain string.
    """
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and _function(node) == "tr"]
    texts = []
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        text = call.args[0] if call.args else None
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise TextNotLiteral(f"{name}:{call.lineno}: write tr('plain text {{x}}').format(x=...)")
        texts.append(text.value)
    return texts


def _function(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def all_texts() -> list[str]:
    """The texts of QGIS's side, each once."""
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    texts = [text for path in paths for text in literals(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))]
    return list(dict.fromkeys(texts))


def read_translations(path: Path) -> dict[str, str]:
    """Source text to translation, for all that are translated."""
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")
    pairs = ((message.findtext("source", ""), message.findtext("translation", "")) for message in messages)
    return {source: translation for source, translation in pairs if translation}


def document(language: str, texts: list[str], translations: dict[str, str]) -> str:
    """The .ts file: the texts with what is known of their translations, then the translations without a text."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    vanished = [text for text in translations if text not in set(texts)]
    for text in [*texts, *vanished]:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get(text)
        if text in vanished:
            translation.set("type", "vanished")
        elif text not in translations:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n'


def replace(path: Path, text: str) -> None:
    """Write the whole text or nothing, so that two runs at once never leave half a file."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)


def main() -> int:
    """Update the files, or only look (``--check``)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, fail when a file is not up to date")
    check = parser.parse_args().check
    texts = all_texts()
    stale = []
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"landscribe_{language}.ts"
        translations = read_translations(path)
        new = document(language, texts, translations)
        if path.exists() and path.read_text(encoding="utf-8") == new:
            continue
        stale.append(path.name)
        if not check:
            replace(path, new)
            done = sum(text in translations for text in texts)
            print(f"{path.name}: {done} of {len(texts)} texts translated")
    if check and stale:
        print(f"not up to date: {', '.join(stale)}; run: make ts")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
