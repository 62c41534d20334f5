"""The user's language: ``tr`` for every text, and the sentences of what the engine reports."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .sentences import failure_sentences, notice_sentences, step_names
from .training_sentences import metric_names

if TYPE_CHECKING:  # QGIS waits for this module at its start, and the contract's dataclasses take their time
    from ..engine.contract.errors import Param

CONTEXT = "Landscribe"
CATALOGUES = Path(__file__).resolve().parents[1] / "i18n"


def tr(text: str) -> str:
    """The text in the user's language. Call it with a literal, so that the text can be found for translation."""
    return QCoreApplication.translate(CONTEXT, text)


def failure_text(code: str, params: Mapping[str, Param]) -> str:
    """What happened, where, and what to do next, for an error's code and data."""
    return _filled(failure_sentences(tr)[code], params)


def notice_text(code: str, params: Mapping[str, Param]) -> str:
    """The sentence of a notice's code and data."""
    return _filled(notice_sentences(tr)[code], params)


def _filled(sentence: str, params: Mapping[str, Param]) -> str:
    """The sentence with its blanks filled: with a dash where there is nothing to tell."""
    return sentence.format(**{name: "–" if value in ("", None) else value for name, value in params.items()})


def step_text(step: str) -> str:
    """What the progress bar says while the step runs; a step without words of its own is shown as it is."""
    return step_names(tr).get(step, step)


def metric_text(name: str) -> str:
    """What the log calls a figure; one without a name of its own is called as it is."""
    return metric_names(tr).get(name, name)


def install_translator() -> Callable[[], None]:
    """Load the catalogue of QGIS's language, where there is one. Returns what removes it again."""
    translator = QTranslator()
    if translator.load(QLocale(QgsApplication.locale()), "landscribe", "_", str(CATALOGUES)):
        QCoreApplication.installTranslator(translator)

    def remove() -> None:
        QCoreApplication.removeTranslator(translator)

    return remove
