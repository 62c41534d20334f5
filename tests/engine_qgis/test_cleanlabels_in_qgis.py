"""``landscribe:cleanlabels`` on a real town, through QGIS and the real engine."""

from __future__ import annotations

import json
from pathlib import Path

import processing
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsRenderContext, QgsVectorLayer

gdal.UseExceptions()


class Feedback(QgsProcessingFeedback):
    """Keeps the lines of the log."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)


def test_a_town_is_cleaned(provider, shared_data, tmp_path):
    place = shared_data / "dsg_brazil_buildings"
    image = place / "images" / "Ortoimagem_MI_2970-1-SO_966.tif"
    gdal.Translate(str(tmp_path / "town.tif"), str(image))
    labels = str(tmp_path / "buildings.gpkg")
    gdal.VectorTranslate(labels, str(place / "buildings.geojson"), layerName="buildings")
    feedback = Feedback()
    results = processing.run(
        "landscribe:cleanlabels",
        {
            "IMAGES": [str(tmp_path / "town.tif")],
            "LABELS": labels,
            "ROUNDS": 1,
            "EPOCHS": 2,
            "ENCODER": "tu-mobilenetv3_small_050",
            "TILE_SIZE": 64,
            "RESOLUTION": 1.0,
            "DEVICE": "cpu",
            "OUTPUT": str(tmp_path / "judged.gpkg"),
            "CLEANED": str(tmp_path / "cleaned.gpkg"),
            "REPORT": str(tmp_path / "report.html"),
        },
        feedback=feedback,
    )
    before, judged, cleaned = map(QgsVectorLayer, (labels, results["OUTPUT"], results["CLEANED"]))
    assert judged.featureCount() == before.featureCount() == results["OBJECT_COUNT"] == 520
    assert cleaned.featureCount() == 520 - results["REMOVED_COUNT"]
    assert cleaned.fields().names()[1:] == before.fields().names()[1:]  # the first one numbers the features
    assert 15 <= results["JUDGED_COUNT"] < 100  # the other ones lie on other images
    assert (results["ROUNDS_RUN"], len(json.loads(results["CLASSES"]))) == (1, 1)
    assert any(line.startswith("Round 1:") for line in feedback.lines)
    assert not any(line.startswith("Epoch") for line in feedback.lines)
    assert "buildings" in Path(results["REPORT"]).read_text(encoding="utf-8")
    check_style(judged)


def check_style(layer):
    """The style that came with the layer shows each kind of verdict as a category of its own."""
    renderer, context = layer.renderer(), QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    names = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    shown = set()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        shown |= {names[key] for key in renderer.legendKeysForFeature(feature, context)}
    renderer.stopRender(context)
    assert {"kept", "kept: not judged"} <= shown <= {"kept", "removed: image", "kept: not judged"}
