"""The widget that chooses a model: a list of the installed ones, a button for files, and what the model wants."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from processing.gui.wrappers import WidgetWrapper
from qgis.core import Qgis, QgsProcessingParameterDefinition, QgsSettings
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ..plugin.i18n import failure_text, tr

if TYPE_CHECKING:
    from ..engine.contract.model_card import ModelCard

_FOLDER_SETTING = "landscribe/model_folder"


class ModelWidget(QWidget):
    """A drop-down of models. Its value is the id of an installed model, or the path of a file.

    Args:
        task: only models for it are listed.
        optional: none may be chosen, which is so at first.
        with_summary: show what the chosen model wants.
    """

    changed = pyqtSignal()

    def __init__(self, *, task: str, optional: bool, with_summary: bool) -> None:
        from ..plugin.models import installed_models

        super().__init__()
        self._models = QComboBox()
        self._models.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._optional = optional
        if optional:
            self._models.addItem(tr("None"), "")
        for model in installed_models():
            if model.card.task == task:
                self._models.addItem(model.card.title, model.card.id)
        self._models.currentIndexChanged.connect(self._show_choice)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(tr("Choose a model file"))
        browse.clicked.connect(self._browse)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._summary.setVisible(with_summary)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._models, 0, 0)
        layout.addWidget(browse, 0, 1)
        layout.addWidget(self._summary, 1, 0, 1, 2)
        self._show_choice()

    def value(self) -> str:
        """The id or the path; empty where nothing is chosen."""
        return self._models.currentData() or ""

    def set_value(self, value: str) -> None:
        """Choose a model; one that is not in the list is added."""
        index = self._models.findData(value)
        if index < 0 and value:
            self._models.addItem(Path(value).name, value)
            index = self._models.count() - 1
        self._models.setCurrentIndex(index)

    def summary(self) -> str:
        """What the user reads below the list."""
        return self._summary.text()

    def _browse(self) -> None:
        settings = QgsSettings()
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a model file"), settings.value(_FOLDER_SETTING, ""), tr("Models (*.landscribe *.onnx)")
        )
        if path:
            settings.setValue(_FOLDER_SETTING, str(Path(path).parent))
            self.set_value(path)

    def _show_choice(self) -> None:
        self._summary.setText("" if self._optional and not self.value() else _summary_of(self.value()))
        self._models.setToolTip(self.value())
        self.changed.emit()


def _summary_of(reference: str) -> str:
    """Resolution, bands and classes of a model, or why they can't be told."""
    from ..engine.contract.errors import EngineError
    from ..plugin.models import model_card, model_path

    if not reference:
        return tr("No model is installed. Choose a file with the button.")
    try:
        card = model_card(model_path(reference))
    except EngineError as error:
        return failure_text(error.code, error.params)
    return _card_summary(card) if card else tr("The engine reads what this model wants when it runs.")


def _card_summary(card: ModelCard) -> str:
    resolution = tr("any resolution")
    if card.resolution_m:  # what was measured on the ellipsoid has too many digits
        resolution = tr("{metres:g} m per pixel").format(metres=float(f"{card.resolution_m:.3g}"))
    bands, *second = (", ".join(band.name for band in image.bands) for image in card.inputs)
    classes = "; ".join(", ".join(entry.name for entry in output.classes) for output in card.outputs)
    if second:
        bands = tr("{bands}; second image: {second}").format(bands=bands, second="; ".join(second))
    return tr("{resolution} · bands: {bands} · classes: {classes}").format(
        resolution=resolution, bands=bands, classes=classes
    )


class ModelWidgetWrapper(WidgetWrapper):
    """The widget in the tool's dialog or in a row of the batch table.

    Processing's own class for wrappers in Python: widgets of others are taken over by QGIS in a way that cuts them off
    from their Python half.
    """

    def createWidget(self, task: str) -> QWidget:
        optional = self.parameterDefinition().flags() & Qgis.ProcessingParameterFlag.Optional
        with_summary = self.dialogType == QgsProcessingGui.WidgetType.Standard
        widget = ModelWidget(task=task, optional=bool(optional), with_summary=with_summary)
        widget.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
        return widget

    def setValue(self, value: Any) -> None:
        if value:
            self.widget.set_value(str(value))

    def value(self) -> Optional[str]:
        return self.widget.value() or None


class ModelWrapperMaker:
    """What Processing calls to get the wrapper: it wants the path of a class, with these arguments."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: Any, row: int = 0, column: int = 0, *, task: str
    ) -> Any:
        """The widget above; in the modeler the one of plain texts, which offers the model's inputs and outputs too."""
        if type(dialog).__name__ != "ModelerParametersDialog":
            return ModelWidgetWrapper(parameter, dialog, row, column, task=task)
        registry = QgsGui.processingGuiRegistry()
        widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        widget.setDialog(dialog)
        return widget
