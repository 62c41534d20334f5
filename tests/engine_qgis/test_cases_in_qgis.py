"""Some of the cases of ``tests/cases`` through QGIS and the real engine: what the user reads in the end."""

from __future__ import annotations

import json
import os
import re
import string
import subprocess
from pathlib import Path

import processing
import pytest
from cases import Case, load_cases
from landscribe.plugin import environment
from landscribe.plugin.sentences import failure_sentences, notice_sentences
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

ROOT = Path(__file__).resolve().parents[2]
CASES = [case for case in load_cases("segment") if case.in_qgis]
PARAMETERS = {
    "model": "MODEL",
    "output": "OUTPUT",
    "confidence": "CONFIDENCE",
    "device": "DEVICE",
    "nodata_class": "NODATA_CLASS",
    "tile_px": "TILE_SIZE",
}
"""Entries of the Spec that are handed on as they are."""


class Feedback(QgsProcessingFeedback):
    """Keeps all that the user would see, by its kind."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = []

    def pushInfo(self, info):
        self.seen.append(("info", info))

    def pushDebugInfo(self, info):
        self.seen.append(("debug", info))

    def pushWarning(self, warning):
        self.seen.append(("warning", warning))

    def reportError(self, error, fatalError=False):
        self.seen.append(("error", error))


@pytest.fixture(scope="session")
def specs(tmp_path_factory):
    """The spec of each case; its inputs are made by the engine's Python, which has the libraries."""
    state = environment.state()
    if not state.ready:
        pytest.skip(state.reason)
    folder = tmp_path_factory.mktemp("cases")
    command = [str(environment.engine_python()), str(ROOT / "tests" / "cases" / "makers.py"), "segment", str(folder)]
    variables = environment.clean_environment(os.environ)
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, specs, provider):
    feedback = Feedback()
    values = parameters(specs[case.name])
    if case.failure:
        before = sorted(Path(values["OUTPUT"]).parent.glob("*"))
        with pytest.raises(QgsProcessingException) as raised:
            processing.run("landscribe:segment", values, feedback=feedback)
        check_text(case, str(raised.value))
        assert sorted(Path(values["OUTPUT"]).parent.glob("*")) == before
    else:
        results = processing.run("landscribe:segment", values, feedback=feedback)
        assert QgsRasterLayer(results["OUTPUT"]).isValid()
        warnings = "\n".join(text for kind, text in feedback.seen if kind == "warning")
        for code in case.notices:
            assert re.search(pattern(notice_sentences(str)[code]), warnings)
    assert not [text for _, text in feedback.seen if "Traceback" in text]


def check_text(case, text):
    assert "Traceback" not in text
    if case.qgis_says is not None:
        assert case.qgis_says in text
    else:
        assert re.search(pattern(failure_sentences(str)[case.failure]), text), text
        assert case.says in text


def pattern(sentence):
    """A regular expression for the sentence with anything in its blanks."""
    return "".join(
        re.escape(text) + (".*" if blank is not None else "")
        for text, blank, _, _ in string.Formatter().parse(sentence)
    )


def parameters(spec):
    values = {"INPUT": spec["raster"]["path"], "BANDS": spec["raster"]["bands"]}
    values.update({name: spec[key] for key, name in PARAMETERS.items() if spec.get(key) is not None})
    if spec["second_raster"]:
        values["SECOND_INPUT"] = spec["second_raster"]["path"]
    if spec["areas"]:
        values["AREAS"] = spec["areas"]["path"]
    if spec["extent"]:
        extent = spec["extent"]
        sides = (extent[side] for side in ("xmin", "xmax", "ymin", "ymax"))
        values["EXTENT"] = f"{','.join(map(str, sides))} [{extent['crs_wkt']}]"
    return values
