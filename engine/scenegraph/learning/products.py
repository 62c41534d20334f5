"""What a training leaves behind: the package of the model, and its report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from safetensors.torch import save_file

from ...contract.card_checks import MAX_NAME_LETTERS
from ...contract.model_card import ModelCard, ModelInput
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...core.accuracy_tables import number
from ...core.curves import PICTURE_WIDTH_PX, curves_picture
from ...core.devices import Device
from ...core.outputs import Draft, write_errors
from ...core.pages import Bar, Cell, Picture, Section, Table, write_page
from ...core.provenance import provenance, versions
from ...core.training_loop import Outcome, trained_precision
from ...models.package import model_id, write_package
from ...models.vision_transformers import BANDS, VisionTransformer
from ..recall_tables import recall_table
from ..relation_model import TASK, Design, tensors_of
from ..visual_grid import TILE
from .results import KS, Result

if TYPE_CHECKING:
    from ...tasks.trainscenegraph import Spec

_KEPT_BACK = (
    "On the {count} squares that were kept back. They chose the best epoch: a little too favourable for another place."
)
_NONE_KEPT_BACK = "Nothing was kept back, so that nobody knows how good the model is."
_HOW = (
    "Share of the true relations that are among the 50 or 100 surest of a square. The mean recall counts each "
    "predicate alike, be it frequent or rare. “Frequencies alone” does not look at the image: it names a pair by what "
    "mostly holds between its two classes."
)


@dataclass(frozen=True)
class Products:
    """The outputs of a training."""

    spec: Spec
    context: TaskContext
    design: Design
    transformer: VisionTransformer
    """That sees for the network."""
    resolution_m: Optional[float]
    """Ground size of a pixel that it sees."""

    def write_model(self, outcome: Outcome, result: Optional[Result]) -> None:
        """Write the package with the best state.

        Args:
            outcome: what was reached.
            result: the recalls; ``None``: the training was not finished.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        target = Path(self.spec.output)
        draft = Draft(target)
        try:
            with write_errors(target):
                weights = draft.scratch("weights.safetensors")
                save_file(tensors_of(outcome.best_weights, self.transformer), weights)
                write_package(target, self._card(outcome, result), weights)
        finally:
            draft.discard()
        self.context.artifact(str(target), "model")

    def write_report(self, result: Result, device: Device) -> None:
        """Write the report, where the user wants one.

        Args:
            result: of the training.
            device: what computed.

        Raises:
            DiskFull, OutputNotWritable: as their names say.
        """
        if self.spec.report is None:
            return
        target = Path(self.spec.report)
        facts = {
            "Model": self.spec.output,
            "Seen by": self.spec.network,
            "Trained on": self._data,
            "Squares": f"{result.learnt} of {self.spec.scene_m:g} m, {result.kept_back} more kept back",
            "Computed on": f"{device.name}, {trained_precision(self.spec.precision, device)}",
            "Date": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
        }
        write_page(target, self._title, _sections(result), facts)
        self.context.artifact(str(target), "report")

    def _card(self, outcome: Outcome, result: Optional[Result]) -> ModelCard:
        spec = self.spec
        device = {"name": spec.device, "precision": spec.precision, "runtime": "torch"}
        scales = ", ".join(f"1:{scale:.0f}" for scale in self.design.scales)
        return ModelCard(
            id=model_id(Path(spec.output)),
            title=self._title,
            task=TASK,
            description=f"Relations at {scales}, best of {outcome.epochs} epochs: {outcome.best_epoch}.",
            training_data=self._data,
            inputs=(ModelInput("image", BANDS, self.transformer.scaling),),
            outputs=self.design.outputs,
            resolution_m=self.resolution_m,
            tile_px=TILE * self.transformer.patch_px,
            tile_multiple_px=self.transformer.patch_px,
            architecture=self.design.architecture,
            metrics=metrics_of(result) if result else {},
            curves={name: tuple(values) for name, values in outcome.curves.items()},
            provenance=provenance(tool="trainscenegraph", spec=spec, model={}, device=device, seed=self.context.seed),
            versions=versions(),
        )

    @property
    def _title(self) -> str:
        return self.spec.title.strip() or Path(self.spec.output).stem[:MAX_NAME_LETTERS]

    @property
    def _data(self) -> str:
        graphs, images = (
            ", ".join(Path(path).name for path in paths)
            for paths in (self.spec.graphs, [image.path for image in self.spec.images])
        )
        return f"{graphs}; images {images}"


def metrics_of(result: Result) -> dict[str, float]:
    """The recalls for a card, such as ``PredCls R@50``; what is not defined is left out."""
    values = {}
    for task, found in result.recalls.items():
        for k in KS:
            values[f"{task} R@{k}"], values[f"{task} mR@{k}"] = found.recall[k], found.mean_recall[k]
    return {name: value for name, value in values.items() if value is not None}


def predicate_rows(result: Result) -> list[dict[str, Json]]:
    """One row a predicate that was learnt or kept back: ``id, title, relations, recall``."""
    found = result.recalls.get("PredCls")
    rows: list[dict[str, Json]] = []
    for position, entry in enumerate(result.vocabulary.predicates):
        recall = found.of_predicates[KS[-1]].get(position) if found else None
        if result.trained[entry.id] or recall is not None:
            rows.append({"id": entry.id, "title": entry.title, "relations": result.trained[entry.id], "recall": recall})
    return rows


def _sections(result: Result) -> list[Section]:
    sections = [Section("", [_NONE_KEPT_BACK])]
    if result.recalls:
        told = _KEPT_BACK.format(count=result.kept_back)
        sections = [Section("", [recall_table(result.recalls, KS, large="PredCls"), _HOW, told])]
    curves = Picture(curves_picture(result.curves, result.best_epoch), width_px=PICTURE_WIDTH_PX)
    best = f"The model is the state after epoch {result.best_epoch} of {len(result.curves['train loss'])}."
    return [*sections, Section("Course of the training", [best, curves]), Section("Predicates", [_predicates(result)])]


def _predicates(result: Result) -> Table:
    colors = {entry.id: entry.color for entry in result.vocabulary.predicates}
    rows: list[list[str | Cell | Bar]] = [
        [
            str(row["title"]),
            str(row["relations"]),
            number(row["recall"]),
            Bar(100 * (row["recall"] or 0), colors[str(row["id"])]),
        ]
        for row in predicate_rows(result)
    ]
    return Table(("Predicate", "Learnt from", f"Recall@{KS[-1]}", ""), rows)
