"""One run of a tool: refuse, collect, copy layers, compute, hand back. Imported when the first tool runs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
)

from ..engine.contract.errors import Cancelled, EngineError, OutputFolderMissing, OutputIsInput
from ..engine.contract.folders import model_folders
from ..engine.contract.messages import Result
from ..engine.contract.schema import to_json
from ..plugin import worker
from ..plugin.i18n import failure_text, tr
from .listener import FeedbackListener
from .values import Values

if TYPE_CHECKING:
    from .base import ToolAlgorithm


def refusal(algorithm: ToolAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Why the tool can't run with these values; empty where nothing speaks against it."""
    values = Values(algorithm, parameters, context, test_only=True)
    try:
        _check_destinations(values)
        algorithm.check(values)
    except EngineError as error:
        return failure_text(error.code, error.params)
    return ""


def _check_destinations(values: Values) -> None:
    inputs = values.input_files()
    for path in filter(None, values.destinations().values()):
        if Path(path).parent == model_folders()[0]:  # dialogs propose it, and it is not there before the first model
            with suppress(OSError):
                model_folders()[0].mkdir(parents=True, exist_ok=True)
        if not Path(path).parent.is_dir():
            raise OutputFolderMissing(path=path)
        if Path(path).resolve() in inputs:
            raise OutputIsInput(path=path)


class Run:
    """A run, made in the main thread, where layers may be looked at, and executed in any.

    Raises:
        QgsProcessingException: the values don't do, with the sentence for the user; from :meth:`execute` too.
    """

    def __init__(self, algorithm: ToolAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._tool_id = algorithm.tool_id
        self._cancel_grace_s = algorithm.cancel_grace_s
        values = Values(algorithm, parameters, context)
        try:
            self.spec = to_json(algorithm.spec(values))
        except EngineError as error:
            raise QgsProcessingException(failure_text(error.code, error.params)) from error
        self._exports = values.exports
        self.destinations = {name: path for name, path in values.destinations().items() if path}

    def execute(self, feedback: QgsProcessingFeedback) -> Optional[Result]:
        """What the engine gives back; ``None`` after a cancel, of which QGIS tells the user."""
        try:
            return self._execute(feedback)
        except Cancelled:
            return None
        except EngineError as error:
            raise QgsProcessingException(failure_text(error.code, error.params)) from error

    def _execute(self, feedback: QgsProcessingFeedback) -> Result:
        steps = QgsProcessingMultiStepFeedback(len(self._exports) + 1, feedback)
        for number, export in enumerate(self._exports):
            steps.setCurrentStep(number)
            steps.setProgressText(tr("Copying the layer “{layer}” to a file…").format(layer=export.layer))
            export.write(steps)
        steps.setCurrentStep(len(self._exports))
        listener = FeedbackListener(steps)
        try:
            return worker.run_job(
                self._tool_id, self.spec, feedback=steps, listener=listener, cancel_grace_s=self._cancel_grace_s
            )
        finally:
            listener.show_figures()
