"""What a training leaves behind: the package of the model, and its report."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor

from ..contract.card_checks import MAX_NAME_LETTERS
from ..contract.model_card import ModelCard
from ..core.confusion import Figures
from ..core.devices import Device
from ..core.outputs import Draft, write_errors
from ..core.provenance import provenance, versions
from ..core.training_loop import Outcome, trained_precision
from ..models.architectures import size_multiple
from ..models.package import model_id, write_package
from .cards import data_text, metrics_of
from .report import write_training_report
from .results import Example, TrainingResult

if TYPE_CHECKING:
    from .session import Session

_MAP_TILE_PX = 512
"""Side of the tiles in which the finished model reads an image."""


def write_model(session: Session, outcome: Outcome, found: Optional[Figures]) -> None:
    """Write the package with the best state.

    Args:
        session: the training.
        outcome: what it has reached.
        found: the figures on the tiles kept back; ``None``: it was not finished.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    target = Path(session.spec.output)
    draft = Draft(target)
    try:
        with write_errors(target):
            weights = draft.scratch("weights.safetensors")
            save_file(_separate(outcome.best_weights), weights)
            write_package(target, card_of(session, outcome, found), weights)
    finally:
        draft.discard()
    session.context.artifact(str(target), "model")


def card_of(session: Session, outcome: Outcome, found: Optional[Figures] = None) -> ModelCard:
    """The card of the model; its arguments are those of :func:`write_model`."""
    spec, multiple = session.spec, size_multiple(session.architecture)
    device = {"name": spec.device, "precision": spec.precision, "runtime": "torch"}
    return ModelCard(
        id=model_id(Path(spec.output)),
        title=_title(session),
        description=f"{session.architecture.name}, best of {outcome.epochs} epochs: {outcome.best_epoch}.",
        licence=session.licence,
        training_data=data_text(session.training_set, session.data_before),
        inputs=session.inputs,
        outputs=(replace(session.output, classes=session.classes, activation="softmax"),),
        resolution_m=session.training_set.resolution_m,
        tile_px=-(-_MAP_TILE_PX // multiple) * multiple,
        tile_multiple_px=multiple,
        architecture=session.architecture,
        metrics=metrics_of(found) if found else {},
        curves={name: tuple(values) for name, values in outcome.curves.items()},
        provenance=provenance(tool=session.tool, spec=spec, model={}, device=device, seed=session.context.seed),
        versions=versions(),
    )


def write_report(
    session: Session,
    outcome: Outcome,
    matrix: NDArray[np.int64],
    *,
    before: Optional[NDArray[np.int64]],
    shown: tuple[Example, ...],
    device: Device,
) -> None:
    """Write the report, where the user wants one.

    Args:
        session: the training.
        outcome: what it has reached.
        matrix: the confusion matrix ``(K, K)`` on the tiles kept back: rows are the labels, columns the map.
        before: the same of the model that was fine-tuned.
        shown: tiles to show.
        device: what computed.

    Raises:
        DiskFull, OutputNotWritable: as their names say.
    """
    target = Path(str(session.spec.report))
    facts = {
        "Model": session.spec.output,
        "Network": session.architecture.name,
        "Trained on": data_text(session.training_set, session.data_before),
        "Epochs": f"{outcome.epochs}, the best: {outcome.best_epoch}",
        "Computed on": f"{device.name}, {trained_precision(session.spec.precision, device)}",
        "Date": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
    }
    result = TrainingResult(
        title=_title(session),
        curves={name: tuple(values) for name, values in outcome.curves.items()},
        best_epoch=outcome.best_epoch,
        metric=outcome.monitor,
        best_value=outcome.best_value,
        split=session.assessed,
        matrix=matrix,
        classes=session.classes,
        examples=shown,
        before=before,
        facts=facts,
    )
    write_training_report(target, result)
    session.context.artifact(str(target), "report")


def _title(session: Session) -> str:
    return session.spec.title.strip() or Path(session.spec.output).stem[:MAX_NAME_LETTERS]


def _separate(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Tensors that share no memory, as safetensors wants them."""
    return {name: values.contiguous().clone() for name, values in state.items()}
