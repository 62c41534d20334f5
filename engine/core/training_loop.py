"""The loop of a training: Lightning runs it, this says when it is best, when it ends, and how it goes on later."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import math
import time
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

import torch
from lightning.pytorch import Callback, LightningModule, Trainer
from torch import Tensor

from ..contract.errors import DiskFull, OutputNotWritable, PrecisionUnsupported, ResumeImpossible, TrainingDiverged
from ..contract.notices import StateNotSaved, StoppedEarly
from ..contract.schema import Json, to_json
from ..contract.sources import Precision
from ..contract.task import TaskContext
from .devices import Device
from .outputs import write_errors

_CHECKPOINT, _NEXT_CHECKPOINT, _IDENTITY = "last.ckpt", "next.ckpt", "training.json"
STATE_FILES = (_CHECKPOINT, _NEXT_CHECKPOINT, _IDENTITY)
"""What the folder with the state of a training holds, and nothing else."""
SAVE_INTERVAL_S = 20.0
"""Between two savings of the state: that of a large network takes its time."""
_PRECISIONS = {"fp32": "32-true", "bf16": "bf16-mixed", "fp16": "16-mixed"}


@dataclass
class Outcome:
    """What a training has reached so far."""

    monitor: str
    """Name of the curve that decides which epoch is best."""
    curves: dict[str, list[float]] = field(default_factory=dict)
    """Name → value after each epoch."""
    best_epoch: int = 0
    """Counted from 1; 0: none is finished."""
    best_value: Optional[float] = None
    best_weights: dict[str, Tensor] = field(default_factory=dict)
    """State of the network after the best epoch, on the processor."""

    @property
    def epochs(self) -> int:
        """So many are finished."""
        return len(self.curves.get("train loss", []))


Measure = Callable[[], Mapping[str, float]]
"""Gives the figures of the epoch that has just ended: ``train loss``, ``validation …``."""


@dataclass(frozen=True)
class TrainingLoop:
    """How long a training goes on, where it computes, and where its state is kept."""

    epochs: int
    patience: int
    """Stop after so many epochs without a better one; 0: never."""
    device: Device
    precision: Precision
    state: Path
    """Folder that holds what is needed to go on, see :func:`forget`."""
    identity: Json
    """What must be the same for a training to be resumed."""

    def run(
        self,
        module: LightningModule,
        train: Any,
        validation: Any,
        outcome: Outcome,
        context: TaskContext,
        *,
        measure: Measure,
        resume: bool,
        progress: Any,
    ) -> None:
        """Train. ``outcome`` is filled epoch by epoch, so that it holds the best state even if this is interrupted.

        Args:
            module: what learns; its ``result`` is the network whose weights count.
            train: batches; it has a length, and its ``epoch`` is set before each epoch.
            validation: batches to measure each epoch on, or ``None``.
            outcome: to be filled.
            context: of the run.
            measure: see there.
            resume: go on where an interrupted training of this identity ended.
            progress: gets the fraction done; may raise to cancel.

        Raises:
            ResumeImpossible: the interrupted training was another one.
            TrainingDiverged: the loss is no number any more.
            Cancelled: the user cancelled.
        """
        digest = hashlib.sha256(json.dumps(to_json(self.identity), sort_keys=True).encode()).hexdigest()
        checkpoint = _resumed(self.state, digest) if resume else None
        if checkpoint is None:
            _start_anew(self.state, digest)
        watcher = _Watcher(self, train, outcome, context, measure=measure, progress=progress)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Lightning's hints are meant for programmers
            self._trainer(watcher).fit(module, train, validation, ckpt_path=checkpoint, weights_only=True)

    def _trainer(self, watcher: Callback) -> Trainer:
        logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
        on_card = self.device.kind == "cuda"
        return Trainer(
            accelerator="gpu" if on_card else "cpu",
            devices=[self.device.index] if on_card else 1,
            precision=_PRECISIONS[trained_precision(self.precision, self.device)],
            max_epochs=self.epochs,
            callbacks=[watcher],
            default_root_dir=self.state,
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            num_sanity_val_steps=0,
            use_distributed_sampler=False,
        )


def trained_precision(wanted: Precision, device: Device) -> str:
    """``auto``: mixed precision on a graphics card, bf16 where it has it.

    Raises:
        PrecisionUnsupported: the device can't train in the wanted one.
    """
    if wanted == "fp16" and device.kind != "cuda":
        raise PrecisionUnsupported(precision=wanted, device=device.name)
    if wanted != "auto":
        return wanted
    if device.kind != "cuda":
        return "fp32"
    return "bf16" if torch.cuda.get_device_capability(device.index) >= (8, 0) else "fp16"


class _Watcher(Callback):
    """Measures each epoch, keeps the best state, saves the last, tells the user, and ends the training."""

    def __init__(
        self,
        loop: TrainingLoop,
        train: Any,
        outcome: Outcome,
        context: TaskContext,
        *,
        measure: Measure,
        progress: Any,
    ) -> None:
        self._loop = loop
        self._train = train
        self._measure = measure
        self._outcome = outcome
        self._context = context
        self._progress = progress
        self._saved_at = time.monotonic()
        self._save_failed = False

    def on_train_epoch_start(self, trainer: Trainer, _module: Any) -> None:
        """See Lightning."""
        self._train.epoch = trainer.current_epoch

    def on_train_batch_end(self, trainer: Trainer, _module: Any, _outputs: Any, _batch: Any, number: int) -> None:
        """See Lightning."""
        done = trainer.current_epoch + (number + 1) / len(self._train)
        self._progress(done / self._loop.epochs)

    def on_validation_batch_end(self, trainer: Trainer, *_: Any) -> None:
        """See Lightning. No progress, but the user may have cancelled."""
        self._progress((trainer.current_epoch + 1) / self._loop.epochs)

    def on_train_epoch_end(self, trainer: Trainer, module: Any) -> None:
        """See Lightning, which has validated by now."""
        outcome, epoch = self._outcome, trainer.current_epoch + 1
        measured = self._measure()
        if not all(map(math.isfinite, measured.values())):
            raise TrainingDiverged(epoch=epoch)
        for name, figure in measured.items():
            outcome.curves.setdefault(name, []).append(figure)
            split, _, metric = name.partition(" ")
            self._context.metric(metric, figure, epoch, split)
        value = measured.get(outcome.monitor)
        if value is None or outcome.best_value is None or self._is_better(value, outcome.best_value):
            outcome.best_weights = _copied(module.result.state_dict(), epoch)
            outcome.best_epoch, outcome.best_value = epoch, value
        patience = self._loop.patience
        if patience and value is not None and epoch - outcome.best_epoch >= patience:
            self._context.notice(StoppedEarly(epoch=epoch, best_epoch=outcome.best_epoch))
            trainer.should_stop = True  # which no state remembers: it would go on from there
        elif time.monotonic() - self._saved_at >= SAVE_INTERVAL_S:
            self._save(trainer)
            self._saved_at = time.monotonic()

    def _save(self, trainer: Trainer) -> None:
        """Save the state. Where that fails, the one before stays, and the training goes on."""
        state = self._loop.state
        try:
            with write_errors(state):
                trainer.save_checkpoint(state / _NEXT_CHECKPOINT)
                (state / _NEXT_CHECKPOINT).replace(state / _CHECKPOINT)
        except (DiskFull, OutputNotWritable):
            if not self._save_failed:
                self._context.notice(StateNotSaved(path=str(state)))
            self._save_failed = True

    def state_dict(self) -> dict[str, Any]:
        """See Lightning."""
        outcome = self._outcome
        return {
            "curves": outcome.curves,
            "best_epoch": outcome.best_epoch,
            "best_value": outcome.best_value,
            "best_weights": outcome.best_weights,
        }

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """See Lightning."""
        for name, value in state_dict.items():
            setattr(self._outcome, name, value)

    def _is_better(self, value: float, than: float) -> bool:
        return value < than if self._outcome.monitor.endswith("loss") else value > than


def _copied(state: dict[str, Tensor], epoch: int) -> dict[str, Tensor]:
    """The state on the processor.

    Raises:
        TrainingDiverged: the last step of the epoch has led nowhere.
    """
    copied = {name: values.detach().to("cpu", copy=True) for name, values in state.items()}
    if not all(bool(values.isfinite().all()) for values in copied.values()):
        raise TrainingDiverged(epoch=epoch)
    return copied


def state_folder(output: str) -> Path:
    """The folder beside a package that holds an unfinished training."""
    return Path(f"{output}.training")


def resumable(state: Path) -> bool:
    """Whether the folder holds the state of a training, so that it can go on."""
    return (state / _CHECKPOINT).is_file()


def forget(state: Path) -> None:
    """Remove the state of a training. Whatever else the folder may hold stays, and the folder with it."""
    for name in STATE_FILES:
        with contextlib.suppress(OSError):
            (state / name).unlink()
    with contextlib.suppress(OSError):
        state.rmdir()


def _resumed(state: Path, digest: str) -> Optional[Path]:
    """The checkpoint to go on from; ``None`` where no training was interrupted.

    Raises:
        ResumeImpossible: it is damaged, or of another training.
    """
    if not resumable(state):
        return None
    try:
        same = json.loads((state / _IDENTITY).read_text(encoding="utf-8"))["sha256"] == digest
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResumeImpossible(path=str(state), detail=str(error)) from error
    if not same:
        raise ResumeImpossible(path=str(state), detail="other data, another network or other settings")
    if not zipfile.is_zipfile(state / _CHECKPOINT):  # the list of its parts is written last
        raise ResumeImpossible(path=str(state), detail=f"{_CHECKPOINT} is damaged")
    return state / _CHECKPOINT


def _start_anew(state: Path, digest: str) -> None:
    forget(state)
    with write_errors(state):
        state.mkdir(exist_ok=True)
        (state / _IDENTITY).write_text(json.dumps({"sha256": digest}), encoding="utf-8")
