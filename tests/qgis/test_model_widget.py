"""The model parameter: in the dialog, in batch, in the modeler, and as plain text."""

from __future__ import annotations

import gc

import pytest
from landscribe.engine.contract.errors import ModelMissing
from landscribe.plugin.models import installed_models, model_path
from landscribe.processing_provider import model_widget
from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
)
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog, QLabel, QToolButton


class AlgorithmDialog(QDialog):
    """Processing tells dialogs apart by the names of their classes."""


class BatchAlgorithmDialog(QDialog):
    pass


class ModelerParametersDialog(QDialog):
    def __init__(self, model) -> None:
        super().__init__()
        self.model, self.childId, self.context = model, "segment", QgsProcessingContext()


@pytest.fixture
def parameter(provider):
    return provider.algorithm("segment").parameterDefinition("MODEL")


@pytest.fixture
def wrapper(parameter, make_package):
    make_package("land-cover")
    make_package("buildings", inputs=(3, 1))
    return WidgetWrapperFactory.create_wrapper(parameter, AlgorithmDialog())


def summary(wrapper) -> str:
    return wrapper.widget.findChild(QLabel).text()


def test_installed_models_are_offered_by_title(wrapper):
    assert wrapper.parameterValue() == "buildings"
    assert summary(wrapper) == "0.5 m per pixel · bands: red, green, blue; second image: red · classes: water, land"


def test_a_measured_resolution_is_rounded(parameter, make_package):
    make_package(resolution_m=0.350132)
    wrapper = WidgetWrapperFactory.create_wrapper(parameter, AlgorithmDialog())
    assert summary(wrapper).startswith("0.35 m per pixel")


def test_a_file_can_be_chosen_and_is_remembered(wrapper, tmp_path, monkeypatch):
    path = tmp_path / "net.onnx"
    path.write_bytes(b"onnx")
    asked = []
    monkeypatch.setattr(
        model_widget.QFileDialog, "getOpenFileName", lambda *args: asked.append(args[2]) or (str(path), "")
    )
    heard = []
    wrapper.widgetValueHasChanged.connect(heard.append)
    wrapper.widget.findChild(QToolButton).click()
    assert wrapper.parameterValue() == str(path)
    assert heard
    wrapper.widget.findChild(QToolButton).click()
    assert asked[1] == str(tmp_path)


def test_value_of_the_history_is_shown_again(wrapper):
    for value in ("land-cover", "/somewhere/else.onnx", "land-cover"):
        wrapper.setParameterValue(value, QgsProcessingContext())
        assert wrapper.parameterValue() == value


def test_model_that_is_gone_says_so(wrapper):
    wrapper.setParameterValue("/somewhere/else.onnx", QgsProcessingContext())
    assert "/somewhere/else.onnx" in summary(wrapper)


def test_without_models_the_user_is_told_what_to_do(parameter):
    made = WidgetWrapperFactory.create_wrapper(parameter, AlgorithmDialog())
    assert made.parameterValue() is None
    assert "button" in made.widget.findChild(QLabel).text()


def test_batch_has_no_summary(parameter, make_package):
    make_package()
    made = WidgetWrapperFactory.create_wrapper(parameter, BatchAlgorithmDialog())
    assert made.parameterValue() == "land-cover"
    assert made.widget.sizeHint().height() < 40


def test_modeler_offers_inputs_of_the_model(parameter):
    model = QgsProcessingModelAlgorithm()
    model.addModelParameter(QgsProcessingParameterString("which", "Which"), QgsProcessingModelParameter("which"))
    made = WidgetWrapperFactory.create_wrapper(parameter, ModelerParametersDialog(model))
    assert isinstance(made, QgsProcessingModelerParameterWidget)
    made.setWidgetValue(QgsProcessingModelChildParameterSource.fromModelParameter("which"))
    assert made.value().parameterName() == "which"


def test_dialogs_come_and_go(parameter, make_package):
    make_package()
    for _ in range(5):
        made = WidgetWrapperFactory.create_wrapper(parameter, AlgorithmDialog())
        made.setParameterValue("/somewhere/else.onnx", QgsProcessingContext())
        assert "else.onnx" in made.widget.findChild(QLabel).text()
        sip.delete(made.widget)
        del made
        gc.collect()


def test_of_two_with_one_id_the_users_own_is_taken(make_package, landscribe_home, tmp_path, monkeypatch):
    own = make_package("land-cover")
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    (bundled / own.name).write_bytes(own.read_bytes())
    (bundled / "damaged.landscribe").write_bytes(b"PK")
    monkeypatch.setattr("landscribe.plugin.models.model_folders", lambda: (landscribe_home / "models", bundled))
    assert [model.path for model in installed_models()] == [own]
    assert model_path("land-cover") == model_path("Title of land-cover") == own


@pytest.mark.parametrize("reference", ["nothing", "x" * 5000, "a\0b"])
def test_what_is_no_model_is_told(reference, landscribe_home):
    with pytest.raises(ModelMissing):
        model_path(reference)
