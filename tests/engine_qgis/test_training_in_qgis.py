"""``landscribe:train`` and ``landscribe:finetune`` on a real place, through QGIS and the real engine."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.package_file import read_card
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

gdal.UseExceptions()
SMALL = {"CROP": 64, "BATCH": 4, "DEVICE": "cpu"}
"""A training of seconds: it shall run, not learn."""


class Feedback(QgsProcessingFeedback):
    """Keeps the lines of the log, and cancels after the line of an epoch."""

    def __init__(self, cancel_after=None):
        super().__init__()
        self.lines = []
        self._cancel_after = cancel_after

    def pushInfo(self, info):
        self.lines.append(info)
        if self._cancel_after and info.startswith(f"Epoch {self._cancel_after}:"):
            self.cancel()


@pytest.fixture(scope="module")
def town(provider, shared_data, tmp_path_factory):
    """Images and labels of a town, as parameters: copies, for QGIS writes beside what it reads."""
    folder = tmp_path_factory.mktemp("town")
    place = shared_data / "dsg_brazil_buildings"
    image = place / "images" / "Ortoimagem_MI_2970-1-SO_966.tif"
    gdal.Translate(str(folder / "town.tif"), str(image), srcWin=[0, 0, 512, 384])
    shutil.copy(place / "buildings.geojson", folder)
    return {"IMAGES": [str(folder / "town.tif")], "LABELS": [str(folder / "buildings.geojson")]}


@pytest.fixture(scope="module")
def trained(town, tmp_path_factory):
    """What a short training gives."""
    folder = tmp_path_factory.mktemp("trained")
    return processing.run(
        "landscribe:train",
        {
            **town,
            **SMALL,
            "ENCODER": "tu-mobilenetv3_small_050",
            "EPOCHS": 2,
            "TITLE": "Houses",
            "MODEL_OUTPUT": str(folder / "houses.landscribe"),
            "REPORT": str(folder / "houses.html"),
        },
        feedback=QgsProcessingFeedback(),
    )


def test_a_training_gives_model_report_and_figures(trained):
    card = read_card(Path(trained["MODEL_OUTPUT"]))
    assert card.title == "Houses"
    assert [entry.name for entry in card.outputs[0].classes] == ["background", "buildings"]
    assert card.resolution_m == pytest.approx(0.35, rel=0.01)
    assert (trained["EPOCHS"], trained["BEST_EPOCH"] in (1, 2)) == (2, True)
    assert 0 < trained["OVERALL_ACCURACY"] <= 1
    assert [entry["name"] for entry in json.loads(trained["CLASSES"])] == ["background", "buildings"]
    page = Path(trained["REPORT"]).read_text(encoding="utf-8")
    assert "Houses" in page
    assert page.count("data:image/png;base64,") == 2


def test_a_model_is_fine_tuned_and_maps(trained, town, tmp_path):
    results = processing.run(
        "landscribe:finetune",
        {
            **town,
            **SMALL,
            "MODEL": trained["MODEL_OUTPUT"],
            "RENAME": "background = ground",
            "BACKGROUND": "ground",
            "EPOCHS": 1,
            "MODEL_OUTPUT": str(tmp_path / "finer.landscribe"),
        },
        feedback=QgsProcessingFeedback(),
    )
    assert 0 < results["OVERALL_ACCURACY_BEFORE"] <= 1
    (image,) = town["IMAGES"]
    output = str(tmp_path / "map.tif")
    values = {"INPUT": image, "MODEL": results["MODEL_OUTPUT"], "OUTPUT": output, "DEVICE": "cpu"}
    mapped = processing.run("landscribe:segment", values, feedback=QgsProcessingFeedback())
    assert {entry["name"] for entry in json.loads(mapped["CLASS_AREAS"])} == {"ground", "buildings"}


def test_a_cancelled_training_leaves_its_best_state_and_is_resumed(town, tmp_path):
    model = tmp_path / "houses.landscribe"
    values = {**town, **SMALL, "ENCODER": "tu-mobilenetv3_small_050", "EPOCHS": 3, "MODEL_OUTPUT": str(model)}
    feedback = Feedback(cancel_after=1)
    assert processing.run("landscribe:train", values, feedback=feedback) == {}
    assert read_card(model).title == "houses"
    assert any(str(model) in line and "Resume" in line for line in feedback.lines)
    results = processing.run("landscribe:train", {**values, "RESUME": True}, feedback=Feedback())
    assert results["EPOCHS"] == 3
    assert [path.name for path in tmp_path.iterdir()] == [model.name]
