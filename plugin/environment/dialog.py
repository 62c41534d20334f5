"""The dialog of the engine: what state it is in, three ways to install it, and what to send with a bug report."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QWidget

from ..i18n import tr
from ..settings import load_settings
from . import engine, state, store, texts
from .compute import Gpu, choose_build
from .diagnostics import diagnostics
from .dialog_form import Form, Way
from .dialog_task import InstallTask
from .errors import InstallError
from .host import this_host
from .installer import Installer
from .interpreter import choose_base, find_uv
from .paths import this_paths
from .plan import make_plan
from .qprocess_runner import QProcessRunner
from .report import Engine
from .runner import Progress
from .session import find_gpus


class EnvironmentDialog(QDialog):
    """Shows and changes the engine's environment. Closing it leaves a running installation alone."""

    changed = pyqtSignal()
    """Another engine is in use, or none: end the workers of the old one."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Landscribe – Engine"))
        self._paths = this_paths()
        self._gpus: tuple[Gpu, ...] = ()
        self._task: Optional[InstallTask] = None
        self._form = Form(self)
        self._form.platform = load_settings().platform
        self._form.changed.connect(self._show_choice)
        self._form.install.clicked.connect(self._install_or_cancel)
        self._form.remove.clicked.connect(self._remove)
        self._form.copy.clicked.connect(self._copy_diagnostics)
        self._form.close.clicked.connect(self.close)
        self._look_for_cards()

    def event(self, event: QEvent) -> bool:
        """Keep every line visible: a window doesn't grow by itself when a text in it wraps."""
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Another profile or the command line may have changed the engine while the dialog was closed."""
        super().showEvent(event)
        if not self._task:
            self._show_state()

    def _look_for_cards(self) -> None:
        # nvidia-smi may have to wake the card up, which takes seconds.
        self._survey = QgsTask.fromFunction(
            tr("Landscribe: looking for graphics cards"),
            lambda _: find_gpus(QProcessRunner()),
            on_finished=self._cards_found,
        )
        QgsApplication.taskManager().addTask(self._survey)

    def _cards_found(self, error: Optional[Exception], gpus: Optional[tuple[Gpu, ...]] = None) -> None:
        if error is None:
            self._gpus = gpus or ()
        self._show_choice()

    def _show_state(self) -> None:
        found, current = state(), engine()
        if found.ready and current:
            self._form.show_ready(texts.device_text(current), texts.engine_text(current), found.reason)
        elif current:
            self._form.show_broken(found.reason)
        else:
            self._form.show_missing(tr("The tools need the engine: packages that compute, in a Python of their own."))
        self._form.remove.setEnabled(current is not None)
        self._show_choice()

    def _show_choice(self) -> None:
        host = this_host()
        try:
            base = choose_base(host, find_uv(host))
            choice = choose_build(host, self._gpus, base.version, self._form.platform)
        except InstallError as error:
            self._form.show_choice(texts.error_text(error))
            return
        self._form.show_choice(texts.choice_text(choice, self._gpus))
        free_gb = shutil.disk_usage(_existing(self._paths.engines)).free / 1e9
        self._form.show_room(self._paths.engines, free_gb, choice.build.disk_gb)

    def _install_or_cancel(self) -> None:
        if self._task:
            self._form.show_step(tr("Cancelling…"), None)
            self._task.cancel()
            return
        self._form.clear_log()
        self._task = InstallTask(self._paths, QProcessRunner(), self._work())
        self._task.progressed.connect(self._show_progress)
        self._task.logged.connect(self._form.append_log)
        self._task.ended.connect(self._ended)
        self._form.set_running(running=True)
        QgsApplication.taskManager().addTask(self._task)

    def _work(self) -> Callable[[Installer], Engine]:
        """What the chosen way does, decided now and run in the background."""
        way, folder, platform = self._form.way, self._form.path, self._form.platform
        gpus, paths = self._gpus, self._paths

        def work(installer: Installer) -> Engine:
            if way is Way.OWN:
                return installer.adopt(folder)
            wheels = folder if way is Way.WHEELS else None
            return installer.install(make_plan(this_host(), gpus, paths, platform=platform, wheels=wheels))

        return work

    def _show_progress(self, progress: Progress) -> None:
        self._form.show_step(texts.progress_text(progress), progress.overall)

    def _ended(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        self._form.set_running(running=False)
        self._show_state()
        if task.engine:
            self._form.show_step(tr("Done: every part was tried and works."), 1.0)
            self.changed.emit()
        else:
            text = (
                texts.error_text(task.error) if task.error else tr("The installation stopped; the log has the details.")
            )
            self._form.show_failure(text)

    def _remove(self) -> None:
        question = tr("Remove the engine? The tools can't run until it is installed again; your models are kept.")
        if QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes:
            self.changed.emit()  # first: a worker of the engine keeps its files open
            store.remove_all(self._paths)
            self._show_state()

    def _copy_diagnostics(self) -> None:
        QgsApplication.clipboard().setText(diagnostics(self._paths, self._gpus))
        self._form.show_step(tr("The diagnostics are on the clipboard: paste them into your report."), None)


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return next(place for place in (folder, *folder.parents) if place.is_dir())
