"""The algorithm that all tools share: it runs the engine, and a tool only says what goes in and comes out.

QGIS waits for this module and for those of the tools at its start, so they import the contract, whose many dataclasses
take their time, and all that runs only inside the functions that need it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Optional

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon

from ..engine.contract.registry import tool
from ..plugin import about
from .groups import group_title

if TYPE_CHECKING:
    from ..engine.contract.messages import Result
    from .running import Run
    from .values import Values


class _OwnStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer the style that the engine has written with it: Processing itself passes over it."""

    _alive: ClassVar[list[_OwnStyle]] = []

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()

    @classmethod
    def made(cls) -> _OwnStyle:
        """One for the details of a layer to load. QGIS deletes it with them, but doesn't keep its Python part alive."""
        cls._alive = [processor for processor in cls._alive if not sip.isdeleted(processor)]
        cls._alive.append(cls())
        sip.transferto(cls._alive[-1], None)
        return cls._alive[-1]


class ToolAlgorithm(QgsProcessingAlgorithm):
    """A tool of the registry. Subclasses give ``tool_id``, texts, parameters, :meth:`check` and :meth:`spec`."""

    tool_id: str
    cancel_grace_s = 10.0
    """Time that a run has to stop by itself when the user cancels it, before the engine is stopped by force."""

    def parameters(self) -> list[QgsProcessingParameterDefinition]:
        """Parameters and destinations, in the order of the dialog, each with its help."""
        raise NotImplementedError

    def advanced_parameters(self) -> list[QgsProcessingParameterDefinition]:
        """Those that are folded away."""
        return []

    def outputs(self) -> list[QgsProcessingOutputDefinition]:
        """Outputs besides the destinations: numbers and texts."""
        return []

    def check(self, values: Values) -> None:
        """Refuse at once what can't work, as far as it is cheap to see.

        Raises:
            EngineError: the reason.
        """

    def spec(self, values: Values) -> Any:
        """The Spec of the tool's task."""
        raise NotImplementedError

    def results(self, _result: Result) -> dict[str, Any]:
        """The values of :meth:`outputs`."""
        return {}

    def extra_rasters(self, _result: Result) -> list[str]:
        """Rasters that were made besides the destinations, to be loaded with the main output."""
        return []

    def extra_layers(self, _result: Result) -> dict[str, str]:
        """Vector layers that were made besides the destinations, to be loaded with the main output: source → name."""
        return {}

    def name(self) -> str:
        return self.tool_id

    def group(self) -> str:
        return group_title(self.groupId())

    def groupId(self) -> str:
        return tool(self.tool_id).group

    def icon(self) -> QIcon:
        return QIcon(about.icon_path(self.tool_id))

    def helpUrl(self) -> str:
        return about.tool_page(self.tool_id)

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def initAlgorithm(self, _configuration: Optional[dict[str, Any]] = None) -> None:
        for parameter in self.parameters():
            self.addParameter(parameter)
        for parameter in self.advanced_parameters():
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)
        for output in self.outputs():
            self.addOutput(output)

    def canExecute(self) -> tuple[bool, str]:
        from ..plugin import environment

        state = environment.state()
        return state.ready, "" if state.ready else state.reason

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        from .running import refusal

        fine, reason = super().checkParameterValues(parameters, context)
        if fine:
            reason = refusal(self, parameters, context)
        return not reason, reason

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> bool:
        from .running import Run

        self._run: Run = Run(self, parameters, context)
        to_load = context.layersToLoadOnCompletion()
        self._to_load = {path: to_load[path] for path in self._run.destinations.values() if path in to_load}
        return True

    def processAlgorithm(
        self, _parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        result = self._run.execute(feedback)
        if result is None:
            return {}
        # In a thread the context is another one than before, and only what it holds is loaded.
        for path, details in self._to_load.items():
            details.setPostProcessor(_OwnStyle.made())
            context.addLayerToLoadOnCompletion(path, details)
        self._load_extras(result, context)
        return {**self._run.destinations, **self.results(result)}

    def _load_extras(self, result: Result, context: QgsProcessingContext) -> None:
        """Load what was made besides the destinations, where the main output is loaded."""
        if not any(map(context.willLoadLayerOnCompletion, self._run.destinations.values())):
            return
        hints = QgsProcessingUtils.LayerHint
        rasters = [(path, Path(path).stem, hints.Raster) for path in self.extra_rasters(result)]
        layers = [(source, name, hints.Vector) for source, name in self.extra_layers(result).items()]
        for source, name, hint in (*rasters, *layers):
            details = QgsProcessingContext.LayerDetails(name, context.project(), name, hint)
            details.setPostProcessor(_OwnStyle.made())
            context.addLayerToLoadOnCompletion(source, details)
