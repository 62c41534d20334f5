"""What the engine says, shown in the log and the progress bar of Processing."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..engine.contract.messages import Log, Message, Metric, Progress
from ..plugin.i18n import notice_text, step_text


class FeedbackListener:
    """Passes the messages of a run on to its feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._step = ""

    def __call__(self, message: Message) -> None:
        """Show one message."""
        if isinstance(message, Progress):
            self._show_progress(message)
        elif isinstance(message, Log):
            self._show_log(message)
        elif isinstance(message, Metric):
            self._feedback.pushInfo(f"{message.name}: {message.value:.4g}")

    def _show_progress(self, message: Progress) -> None:
        self._feedback.setProgress(100.0 * message.fraction)
        if message.step != self._step:
            self._step = message.step
            self._feedback.setProgressText(step_text(message.step))

    def _show_log(self, message: Log) -> None:
        if message.code == "text":
            self._feedback.pushDebugInfo(str(message.params.get("text", "")))
        elif message.level == "warning":
            self._feedback.pushWarning(notice_text(message.code, message.params))
        else:
            self._feedback.pushInfo(notice_text(message.code, message.params))
