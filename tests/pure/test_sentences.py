"""Every condition has its sentence, every blank of a sentence its datum."""

import ast
import string
from dataclasses import fields
from pathlib import Path

import pytest
from landscribe.engine.contract.errors import EngineError, code_of
from landscribe.engine.contract.notices import Caution, Notice
from landscribe.plugin.sentences import failure_sentences, notice_sentences, step_names

ROOT = Path(__file__).resolve().parents[2]
ERRORS = {code_of(cls): cls for cls in EngineError.__subclasses__()}
NOTICES = {code_of(cls): cls for cls in [*Notice.__subclasses__(), *Caution.__subclasses__()] if cls is not Caution}
FAILURES = failure_sentences(str)
NOTES = notice_sentences(str)
ALL = [(code, cls, FAILURES.get(code)) for code, cls in ERRORS.items()]
ALL += [(code, cls, NOTES.get(code)) for code, cls in NOTICES.items()]
SAMPLES = {"str": "text", "int": 3, "float": 2.5, "Optional[int]": -9}


def test_each_code_has_a_sentence_and_each_sentence_a_code():
    assert set(FAILURES) == set(ERRORS)
    assert set(NOTES) == set(NOTICES)


@pytest.mark.parametrize(("code", "cls", "sentence"), ALL, ids=[code for code, _, _ in ALL])
def test_the_blanks_are_the_fields(code, cls, sentence):
    blanks = {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}
    assert blanks == {field.name for field in fields(cls)}


@pytest.mark.parametrize(("code", "cls", "sentence"), ALL, ids=[code for code, _, _ in ALL])
def test_the_blanks_can_be_filled(code, cls, sentence):
    text = sentence.format(**{field.name: SAMPLES[field.type] for field in fields(cls)})
    assert "{" not in text
    assert "  " not in text
    assert text.endswith((".", "text"))


def _steps_of(path):
    """The literal of each ``context.progress(fraction, "step")`` and ``Stage(context, "step", …)``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
        if name in {"progress", "Stage"} and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            yield node.args[1].value


def test_each_step_of_the_engine_has_words():
    used = {step for path in (ROOT / "engine").rglob("*.py") for step in _steps_of(path)}
    assert {"loading_model", "segmenting"} <= used
    assert used <= set(step_names(str))


SHIPPED = sorted([*(ROOT / "plugin").rglob("*.py"), *(ROOT / "processing_provider").rglob("*.py")])


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.relative_to(ROOT)))
def test_tr_gets_literals_only(path):
    """A text that is made at run time can't be found for translation."""
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "tr"
    ]
    wrong = [
        call.lineno
        for call in calls
        if len(call.args) != 1 or not isinstance(call.args[0], ast.Constant) or not isinstance(call.args[0].value, str)
    ]
    assert not wrong, f"tr() without a plain literal in lines {wrong}"
