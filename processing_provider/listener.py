"""What the engine says, shown in the log and the progress bar of Processing."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..engine.contract.messages import Log, Message, Metric, Progress
from ..plugin.i18n import metric_text, notice_text, step_text, tr


class FeedbackListener:
    """Passes the messages of a run on to its feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._step = ""
        self._figures: list[Metric] = []
        """Those of one epoch, which will be one line."""

    def __call__(self, message: Message) -> None:
        """Show one message."""
        if self._figures and not (isinstance(message, Metric) and message.epoch == self._figures[0].epoch):
            self.show_figures()
        if isinstance(message, Progress):
            self._show_progress(message)
        elif isinstance(message, Log):
            self._show_log(message)
        elif isinstance(message, Metric):
            self._figures.append(message)

    def show_figures(self) -> None:
        """Show the figures that came in last: after the last message nothing else does."""
        figures, self._figures = self._figures, []
        if not figures:
            return
        text = ", ".join(f"{metric_text(_name(figure))} {figure.value:.4g}" for figure in figures)
        epoch = figures[0].epoch
        self._feedback.pushInfo(
            text if epoch is None else tr("Epoch {epoch}: {figures}").format(epoch=epoch, figures=text)
        )

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


def _name(figure: Metric) -> str:
    return f"{figure.split} {figure.name}" if figure.split else figure.name
