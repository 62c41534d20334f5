"""``landscribe:segment`` with the engine replaced: what it refuses, what it sends, what it makes of the answer."""

from __future__ import annotations

import json
import time
from pathlib import Path

import processing
import pytest
from landscribe.engine.contract.errors import Cancelled, DeviceMissing
from landscribe.engine.contract.messages import Log, Progress, Result
from landscribe.engine.contract.notices import DeviceFellBack, RunningOn
from landscribe.engine.contract.schema import from_json
from landscribe.engine.tasks.segment import Spec
from landscribe.plugin import environment, worker
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parents[2]
CASE = Path(__file__).parent / "segment-spec.json"
CLASSES = [
    {"value": 1, "name": "water", "color": "#0000ff", "pixels": 400, "area_m2": 400.0, "percent": 100.0},
    {"value": 2, "name": "land", "color": "#00ff00", "pixels": 0, "area_m2": 0.0, "percent": 0.0},
]


class Feedback(QgsProcessingFeedback):
    """Remembers what the user would see."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, str]] = []

    def pushInfo(self, info: str) -> None:
        self.seen.append(("info", info))

    def pushDebugInfo(self, info: str) -> None:
        self.seen.append(("debug", info))

    def pushWarning(self, warning: str) -> None:
        self.seen.append(("warning", warning))

    def setProgressText(self, text: str) -> None:
        self.seen.append(("step", text))


@pytest.fixture
def engine(monkeypatch):
    """A fake engine: says ``engine.messages``, then raises ``engine.error()`` or writes the class raster."""

    class Engine:
        def __init__(self) -> None:
            self.messages, self.extra, self.error, self.spec = [], [], None, None

        def run_job(self, tool, spec, *, feedback, listener, cancel_grace_s):
            self.spec = from_json(Spec, spec)
            for message in self.messages:
                listener(message)
            if self.error:
                raise self.error()  # a new one: its traceback would keep objects of QGIS beyond QGIS's end
            for path in (self.spec.output, *self.extra):
                gdal.GetDriverByName("GTiff").Create(path, 20, 20, 1)
            if self.spec.polygons:
                gdal.VectorTranslate(self.spec.polygons, _areas(Path(self.spec.output).parent), format="GPKG")
            return Result({"classes": CLASSES, "total_area_m2": 400.0, "extra_outputs": self.extra})

    fake = Engine()
    monkeypatch.setattr(worker, "run_job", fake.run_job)
    monkeypatch.setattr(environment, "state", lambda: environment.State(ready=True, reason=""))
    return fake


@pytest.fixture
def values(provider, make_raster, make_package, tmp_path):
    """The fewest parameters that make a run."""
    make_package()
    return {"INPUT": str(make_raster()), "MODEL": "land-cover", "OUTPUT": str(tmp_path / "classes.tif")}


def run(values, feedback=None):
    return processing.run("landscribe:segment", values, feedback=feedback or Feedback())


def refusal(provider, values):
    fine, reason = provider.algorithm("segment").create().checkParameterValues(values, QgsProcessingContext())
    assert fine == (not reason)
    return reason


def test_fewest_parameters_give_the_default_spec(values, engine, landscribe_home):
    results = run(values)
    model = str(landscribe_home / "models" / "land-cover.landscribe")
    assert engine.spec == Spec(from_json(Spec, {**_minimal(values), "model": model}).raster, model, values["OUTPUT"])
    assert results["OUTPUT"] == values["OUTPUT"]
    assert json.loads(results["CLASS_AREAS"]) == CLASSES
    assert (results["CLASS_COUNT"], results["TOTAL_AREA"]) == (1, 400.0)
    assert "POLYGONS" not in results


def test_an_empty_value_means_the_default(values, engine):
    """Models hand on an empty value for what their user left empty."""
    run({**values, "MINIMUM_AREA": None, "BATCH": None, "BLENDING": None, "SYMMETRIES": None, "NODATA_CLASS": None})
    assert engine.spec == Spec(engine.spec.raster, engine.spec.model, values["OUTPUT"])


def _minimal(values):
    return {"raster": {"path": values["INPUT"]}, "model": "", "output": values["OUTPUT"]}


def test_all_parameters_give_the_stored_spec(values, engine, make_raster, make_package, tmp_path):
    make_package(inputs=(2, 1))
    outputs = {name: str(tmp_path / f"{name.lower()}.tif") for name in ("PROBABILITIES", "CONFIDENCE", "ENTROPY")}
    run(
        {
            **values,
            **outputs,
            "BANDS": [4, 1],
            "SECOND_INPUT": str(make_raster("second.tif", bands=1)),
            "SECOND_BANDS": [1],
            "EXTENT": "500002,500012,4299985,4299995 [EPSG:32618]",
            "AREAS": _areas(tmp_path),
            "RESOLUTION": 0.5,
            "TILE_SIZE": 256,
            "OVERLAP": 25.0,
            "BLENDING": "cosine",
            "SYMMETRIES": True,
            "BATCH": 4,
            "PRECISION": "fp32",
            "DEVICE": "cuda:1",
            "NODATA_CLASS": 0,
            "MINIMUM_MAPPING_UNIT": 9.0,
            "MAX_PIXEL_VALUE": 10000.0,
            "OUTLINE": "smooth",
            "MINIMUM_AREA": 16.0,
            "POLYGONS": str(tmp_path / "polygons.gpkg"),
            "REPORT": str(tmp_path / "report.html"),
        }
    )
    stored = json.loads(CASE.read_text("utf-8").replace("<folder>", tmp_path.as_posix()))
    extent = stored["extent"]
    extent["crs_wkt"] = engine.spec.extent.crs_wkt  # GDAL's versions word it differently
    assert "32618" in extent["crs_wkt"]
    assert engine.spec == from_json(Spec, stored)


def _areas(folder: Path) -> str:
    path = folder / "areas.geojson"
    ring = [[-75.0, 38.84], [-74.9, 38.84], [-74.9, 38.85], [-75.0, 38.85], [-75.0, 38.84]]
    feature = {
        "type": "Feature",
        "properties": {"area_m2": 50_000},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return str(path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"MODEL": "sea-ice"}, "land-cover"),
        ({"MODEL": "{folder}/net.pth"}, "pickle"),
        ({"MODEL": "{folder}/damaged.landscribe"}, "damaged.landscribe"),
        ({"BANDS": [1, 2, 3, 9]}, "9"),
        ({"BANDS": [1, 2, 3]}, "4 band"),
        ({"INPUT": "{folder}/gray.tif"}, "4 band"),
        ({"SECOND_INPUT": "{folder}/image.tif"}, "It wants: image0 (red, green, blue, nir)"),
        ({"OUTPUT": "{folder}/image.tif"}, "image.tif"),
        ({"OUTPUT": "{folder}/nowhere/classes.tif"}, "nowhere"),
        ({"EXTENT": "0,10,0,10 [EPSG:32618]"}, "extent"),
        ({"AREAS": "{folder}/far.geojson"}, "areas of interest"),
        ({"INPUT": "{folder}/missing.tif"}, "missing.tif"),
        ({"TILE_SIZE": 1}, "TILE_SIZE"),
        ({"BLENDING": "sum"}, "BLENDING"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else None,
)
def test_refusals(provider, values, tmp_path, change, said):
    gdal.Translate(str(tmp_path / "gray.tif"), values["INPUT"], bandList=[1])
    (tmp_path / "net.pth").write_bytes(b"\x80\x02")
    (tmp_path / "damaged.landscribe").write_bytes(b"PK damaged")
    (tmp_path / "far.geojson").write_text(Path(_areas(tmp_path)).read_text().replace("-7", "1").replace("38.", "8."))
    change = {k: v.format(folder=tmp_path) if isinstance(v, str) else v for k, v in change.items()}
    assert said in refusal(provider, {**values, **change})
    assert refusal(provider, values) == ""


def test_progress_notices_and_warnings_are_shown(values, engine):
    engine.messages = [
        Progress(0.5, "segmenting"),
        Progress(0.6, "segmenting"),
        Log("info", RunningOn("", 0, "", "").code, RunningOn("NVIDIA A10", 24564, "fp16", "torch").params),
        Log("warning", DeviceFellBack("", "", "").code, DeviceFellBack("cuda:0", "cpu", "no driver").params),
        Log("info", "text", {"text": "a figure"}),
    ]
    feedback = Feedback()
    run(values, feedback)
    kinds = [kind for kind, _ in feedback.seen if kind != "info"]
    assert kinds == ["step", "warning", "debug"]
    assert any(kind == "info" and "NVIDIA A10" in text for kind, text in feedback.seen)
    assert any(kind == "warning" and "no driver" in text for kind, text in feedback.seen)
    assert feedback.progress() == pytest.approx(60)


def test_failure_is_a_sentence(values, engine):
    engine.error = lambda: DeviceMissing(device="cuda:7", available="cpu")
    with pytest.raises(QgsProcessingException, match="cuda:7") as raised:
        run(values)
    assert "Traceback" not in str(raised.value)


def test_cancel_gives_nothing(values, engine):
    engine.error = Cancelled
    assert run(values) == {}


def test_temporary_output_is_one_file(values, engine):
    results = run({**values, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"] == engine.spec.output
    assert Path(results["OUTPUT"]).is_file()


def test_the_classes_are_loaded_after_a_run_in_a_thread(values, engine, provider):
    """As from the dialog: QGIS then prepares with one context and computes with another."""
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    destination = QgsProcessingOutputLayerDefinition(values["OUTPUT"], QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(
        provider.algorithm("segment"), {**values, "OUTPUT": destination}, context, feedback
    )
    ended = []
    task.executed.connect(lambda fine, _results: ended.append(fine))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 20
    while not ended and time.monotonic() < deadline:
        QgsApplication.processEvents()
    assert ended == [True]
    assert list(context.layersToLoadOnCompletion()) == [values["OUTPUT"]]


def test_further_outputs_of_the_network_are_loaded_with_the_main_one(values, engine, tmp_path, monkeypatch):
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None)  # QGIS 3.44 wants a real layer tree, or no window
    engine.extra = [str(tmp_path / "classes-edge.tif")]
    results = processing.runAndLoadResults("landscribe:segment", dict(values))
    assert results["EXTRA_OUTPUTS"] == engine.extra
    sources = {layer.source() for layer in QgsProject.instance().mapLayers().values()}
    assert {results["OUTPUT"], *engine.extra} <= sources


def test_further_outputs_are_not_loaded_in_a_chain(values, engine, tmp_path):
    engine.extra = [str(tmp_path / "classes-edge.tif")]
    context = QgsProcessingContext()
    processing.run("landscribe:segment", values, context=context, feedback=Feedback())
    assert context.layersToLoadOnCompletion() == {}


def test_graphical_model_chains_the_polygons(values, engine, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(ROOT / "resources" / "models3" / "segment_then_polygons.model3"))
    polygons = str(tmp_path / "hectares.gpkg")
    chain = {"image": values["INPUT"], "model": "land-cover", "smallest": 9, "classes": values["OUTPUT"]}
    processing.run(model, {**chain, "polygons": polygons}, feedback=Feedback())
    assert engine.spec.minimum_area_m2 == 9
    assert Path(engine.spec.output) == Path(values["OUTPUT"])
    (feature,) = QgsVectorLayer(polygons).getFeatures()
    assert feature["hectares"] == 5


def test_layer_without_a_file_is_copied_first(values, engine):
    layer = QgsRasterLayer(values["INPUT"], "in memory")
    wkt = layer.dataProvider().crs()
    layer.setCrs(type(wkt)("EPSG:32617"))  # the user knows better than the file
    feedback = Feedback()
    run({**values, "INPUT": layer, "EXTENT": "500002,500012,4299985,4299995 [EPSG:32617]"}, feedback)
    assert engine.spec.raster.path != values["INPUT"]
    copy = gdal.Open(engine.spec.raster.path)
    assert (copy.RasterXSize, copy.RasterYSize, copy.RasterCount) == (10, 10, 4)
    assert "32617" in copy.GetProjection()
    assert any(kind == "step" and "in memory" in text for kind, text in feedback.seen)
