"""An installation in the background of QGIS."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..i18n import tr
from .errors import InstallError
from .installer import Installer
from .paths import Paths
from .report import Engine
from .runner import Progress, Runner
from .session import installing, make_installer


class InstallTask(QgsTask):
    """Runs ``work(installer)``; QGIS shows it among its background tasks, and it outlives a closed dialog."""

    progressed = pyqtSignal(object)
    """A :class:`.runner.Progress`."""
    logged = pyqtSignal(str)
    ended = pyqtSignal()
    """Look at :attr:`engine` and :attr:`error`."""

    def __init__(self, paths: Paths, runner: Runner, work: Callable[[Installer], Engine]) -> None:
        super().__init__(tr("Landscribe: installing the engine"), QgsTask.Flag.CanCancel)
        self.engine: Optional[Engine] = None
        self.error: Optional[InstallError] = None
        self._paths, self._runner, self._work = paths, runner, work
        self._installer = make_installer(paths, runner, _Watcher(self))

    def run(self) -> bool:
        """Called by QGIS in a thread of its own."""
        try:
            with installing(self._paths):
                self.engine = self._work(self._installer)
        except InstallError as error:
            self.error = error
        return self.engine is not None

    def finished(self, result: bool) -> None:  # noqa: ARG002
        """Called by QGIS in the main thread."""
        self.ended.emit()

    def cancel(self) -> None:
        """Stop the running program."""
        self._runner.cancel()
        super().cancel()


class _Watcher:
    """Hands what the installer says over to the main thread."""

    def __init__(self, task: InstallTask) -> None:
        self._task = task

    def progress(self, progress: Progress) -> None:
        """See :class:`.runner.Observer`."""
        self._task.setProgress(100 * progress.overall)
        self._task.progressed.emit(progress)

    def line(self, line: str) -> None:
        """See :class:`.runner.Observer`."""
        self._task.logged.emit(line)
