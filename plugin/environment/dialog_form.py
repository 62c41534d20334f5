"""The widgets of the engine's dialog; what they mean is in :mod:`.dialog`."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from ..i18n import tr
from .compute import PLATFORMS
from .texts import platform_name

_GREEN, _AMBER, _RED, _GREY = "#2e9e5b", "#d08a1d", "#c8372d", "#767676"
_WIDTH = 620


class Way(Enum):
    """A way to get an engine."""

    RECOMMENDED = "recommended"
    OWN = "own"
    WHEELS = "wheels"


class Form(QObject):
    """The content of the dialog."""

    changed = pyqtSignal()
    """Another way, platform or path was chosen."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._install_text = tr("Install")
        layout = QVBoxLayout(dialog)
        layout.setSpacing(12)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.addWidget(self._make_head())
        layout.addLayout(self._make_ways())
        layout.addWidget(self._make_room())
        layout.addWidget(self._make_step())
        layout.addWidget(self._make_log(), 1)
        layout.addStretch(0)  # takes what a collapsed log leaves
        layout.addLayout(self._make_buttons())
        dialog.setMinimumWidth(max(_WIDTH, layout.minimumSize().width()))  # a translation may be longer
        self._choose()

    # --- what the user chose

    @property
    def way(self) -> Way:
        """The chosen way."""
        return next(way for way, button in self._ways.items() if button.isChecked())

    @property
    def path(self) -> Path:
        """The interpreter or the folder of wheels, as the way asks."""
        return Path({Way.OWN: self._python, Way.WHEELS: self._wheels}.get(self.way, self._wheels).filePath())

    @property
    def platform(self) -> str:
        """The chosen compute platform."""
        return self._platform.currentData()

    @platform.setter
    def platform(self, platform: str) -> None:
        if self._platform.findData(platform) < 0:
            self._platform.addItem(platform_name(platform), platform)
        self._platform.setCurrentIndex(self._platform.findData(platform))

    # --- what is shown

    def show_ready(self, device: str, versions: str, hint: str) -> None:
        """An engine is in use; ``hint`` may say that an update waits."""
        self._install_text = tr("Install again")
        self._show_head(_AMBER if hint else _GREEN, tr("Ready"), "\n".join(filter(None, (device, versions, hint))))

    def show_broken(self, reason: str) -> None:
        """There was an engine, and it can't be used."""
        self._install_text = tr("Install")
        self._show_head(_RED, tr("Broken"), reason)

    def show_missing(self, reason: str) -> None:
        """There is no engine."""
        self._install_text = tr("Install")
        self._show_head(_GREY, tr("Not installed"), reason)

    def show_choice(self, text: str) -> None:
        """What the recommended way will do."""
        self._choice.setText(text)

    def show_room(self, folder: Path, free_gb: float, needed_gb: float) -> None:
        """Where the engine goes, and whether there is room."""
        text = tr("Will be installed into {folder}: about {needed} GB are needed, {free} GB are free.").format(
            folder=folder, needed=round(needed_gb), free=round(free_gb)
        )
        self._room.setText(text)
        self._room.setStyleSheet(f"color: {_RED}" if free_gb < needed_gb else f"color: {_GREY}")

    def show_step(self, text: str, fraction: Optional[float]) -> None:
        """What happens at the moment; ``None`` leaves the bar as it is."""
        self._step.setStyleSheet("")
        self._step.setText(text)
        self._step.show()
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))

    def show_failure(self, text: str) -> None:
        """Why the installation ended."""
        self.show_step(text, None)
        self._step.setStyleSheet(f"color: {_RED}")

    def set_running(self, *, running: bool) -> None:
        """While an installation runs, only *Cancel* is left."""
        self._bar.setVisible(running)
        self._log_box.show()
        for widget in (*self._ways.values(), self._platform, self._python, self._wheels, self.remove):
            widget.setEnabled(not running)
        if running:
            self.install.setText(tr("Cancel"))
        else:
            self._choose()

    def append_log(self, line: str) -> None:
        """Add a line."""
        self._log.appendPlainText(line)

    def clear_log(self) -> None:
        """Begin a new log."""
        self._log.clear()
        self._bar.setValue(0)

    # --- how it is made

    def _make_head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("head")
        head.setStyleSheet(
            "#head { background: palette(base); border: 1px solid palette(midlight); border-radius: 6px }"
        )
        self._light, self._title, self._detail = QLabel("●"), QLabel(), QLabel()
        self._detail.setWordWrap(True)
        grid = QGridLayout(head)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._light, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._detail, 1, 1)
        return head

    def _show_head(self, color: str, title: str, detail: str) -> None:
        self._choose()
        self._light.setStyleSheet(f"color: {color}; font-size: 18pt")
        self._title.setStyleSheet("font-size: 14pt; font-weight: 600")
        self._title.setText(title)
        self._detail.setText(detail)

    def _make_ways(self) -> QGridLayout:
        self._ways = {
            Way.RECOMMENDED: QRadioButton(tr("Install for this computer (recommended)")),
            Way.OWN: QRadioButton(tr("Use a Python of my own (conda, pixi, any virtual environment)")),
            Way.WHEELS: QRadioButton(tr("Install from a folder of wheels, without the internet")),
        }
        self._ways[Way.RECOMMENDED].setChecked(True)
        self._platform, self._choice = QComboBox(), QLabel()
        for platform in PLATFORMS:
            self._platform.addItem(platform_name(platform), platform)
        self._choice.setWordWrap(True)
        self._choice.setStyleSheet(f"color: {_GREY}")
        self._python, self._wheels = QgsFileWidget(), QgsFileWidget()
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, 20)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._ways[Way.RECOMMENDED], 0, 0, 1, 3)
        grid.addWidget(QLabel(tr("Compute platform")), 1, 1)
        grid.addWidget(self._platform, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._choice, 2, 1, 1, 2)
        grid.addWidget(self._ways[Way.OWN], 3, 0, 1, 3)
        grid.addWidget(self._python, 4, 1, 1, 2)
        grid.addWidget(self._ways[Way.WHEELS], 5, 0, 1, 3)
        grid.addWidget(self._wheels, 6, 1, 1, 2)
        for button in self._ways.values():
            button.toggled.connect(self._choose)
        self._platform.currentIndexChanged.connect(self.changed)
        self._python.fileChanged.connect(self._choose)
        self._wheels.fileChanged.connect(self._choose)
        return grid

    def _choose(self) -> None:
        self._platform.setEnabled(self.way is Way.RECOMMENDED)
        self._choice.setVisible(self.way is Way.RECOMMENDED)
        self._python.setVisible(self.way is Way.OWN)
        self._wheels.setVisible(self.way is Way.WHEELS)
        self._room.setVisible(self.way is not Way.OWN)
        chosen = {Way.OWN: self.path.is_file(), Way.WHEELS: self.path.is_dir() and self.path != Path()}
        self.install.setEnabled(chosen.get(self.way, True))
        self.install.setText(tr("Check and use") if self.way is Way.OWN else self._install_text)
        self.changed.emit()

    def _make_room(self) -> QLabel:
        self._room = QLabel()
        self._room.setWordWrap(True)
        return self._room

    def _make_step(self) -> QFrame:
        frame = QFrame()
        self._step, self._bar = QLabel(), QProgressBar()
        self._step.setWordWrap(True)
        self._step.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._step.hide()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._step)
        layout.addWidget(self._bar)
        return frame

    def _make_log(self) -> QgsCollapsibleGroupBox:
        self._log_box, self._log = QgsCollapsibleGroupBox(tr("Log")), QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(5000)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        QVBoxLayout(self._log_box).addWidget(self._log)
        self._log_box.setCollapsed(True)
        self._log_box.hide()
        return self._log_box

    def _make_buttons(self) -> QHBoxLayout:
        self.copy, self.remove = QPushButton(tr("Copy diagnostics")), QPushButton(tr("Remove…"))
        self.install, self.close = QPushButton(tr("Install")), QPushButton(tr("Close"))
        self.install.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.install)
        buttons.addWidget(self.close)
        return buttons
