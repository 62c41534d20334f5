"""A network in training, as Lightning runs it."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Any, Callable, Optional, TypeVar

import torch
from lightning.pytorch import LightningModule
from torch import Tensor, nn
from torch.optim.swa_utils import get_ema_multi_avg_fn
from torchmetrics.classification import MulticlassConfusionMatrix

from ..contract.errors import DeviceOutOfMemory, MemoryExhausted
from ..contract.notices import BatchHalved
from ..contract.task import TaskContext
from ..models.architectures import encoder_of
from .augmentation import Augmentation
from .losses import UNLABELLED, Keeping, SegmentationLoss, share
from .recipes import Recipe
from .tiles import Batch, seed_of

_NO_MEMORY = ("can't allocate memory", "not enough memory", "out of memory", "ALLOC_FAILED")
"""How torch, on Linux and on Windows, and the CUDA libraries say that no memory is left."""

Found = TypeVar("Found")


class SegmentationModule(LightningModule):
    """Updates a network by a recipe, and measures it.

    Args:
        network: from tensors ``(N, C, H, W)``, one an input, to logits ``(N, K, H, W)``.
        recipe: how to train.
        loss: of logits against class indices.
        classes: how many there are.
        crop_px: side of what the network sees of a tile.
        steps: of the whole training.
        keeping: what a fine-tuned network shall not forget.
        frozen_epochs: the encoder is left as it is in the first epochs.
        seed: of augmentation and dropout.
        context: is told when the memory does not suffice.
    """

    def __init__(
        self,
        network: nn.Module,
        recipe: Recipe,
        loss: SegmentationLoss,
        *,
        keeping: Optional[Keeping],
        classes: int,
        crop_px: int,
        steps: int,
        frozen_epochs: int,
        seed: int,
        context: TaskContext,
    ) -> None:
        super().__init__()
        self.automatic_optimization = False  # a batch may have to be cut
        self.network = network
        for layer in _norms(network):
            layer.register_forward_pre_hook(_spare_lone_values)
        self.average: Optional[nn.Module] = None
        if recipe.average:
            self.average = copy.deepcopy(network).requires_grad_(requires_grad=False)
        self.train_loss: list[Tensor] = []
        """Of the steps of the running epoch; on the device, so that no step waits for it."""
        self.validation_losses: list[tuple[Tensor, Tensor]] = []
        """Of the batches that the running epoch is validated on, and what each counts."""
        self.confusion = MulticlassConfusionMatrix(classes, ignore_index=UNLABELLED, validate_args=False)
        self._recipe = recipe
        self._loss = loss
        self._keeping = keeping
        self._augment = Augmentation(recipe, crop_px)
        self._crop_px = crop_px
        self._steps = steps
        self._frozen_epochs = frozen_epochs
        self._seed = seed
        self._context = context
        self._cuts = 1

    @property
    def result(self) -> nn.Module:
        """The network whose weights count: the running mean, where the recipe wants it."""
        return self.network if self.average is None else self.average

    @property
    def validation_loss(self) -> float:
        """That of the epoch, over all labelled pixels."""
        losses, amounts = (torch.stack(column) for column in zip(*self.validation_losses))
        return float((losses * amounts).sum() / amounts.sum().clamp(min=1e-12))

    def configure_optimizers(self) -> Any:
        """See Lightning."""
        recipe, encoder = self._recipe, encoder_of(self.network)
        inside = {id(parameter) for parameter in encoder.parameters()}
        groups = [
            {"params": list(encoder.parameters()), "lr": recipe.learning_rate * recipe.encoder_rate},
            {"params": [one for one in self.network.parameters() if id(one) not in inside], "lr": recipe.learning_rate},
        ]
        optimizer = _optimizer(recipe, groups)
        return [optimizer], [_schedule(recipe, optimizer, self._steps)]

    def on_train_epoch_start(self) -> None:
        """See Lightning."""
        # Nothing random depends on what was before this epoch, so that a resumed training is the same as an unbroken.
        torch.manual_seed(seed_of(self._seed, self.current_epoch))
        self.train_loss = []
        encoder_of(self.network).requires_grad_(self.current_epoch >= self._frozen_epochs)

    def training_step(self, batch: Batch, _number: int) -> None:
        """One update. See Lightning."""
        self._set_modes()
        generator = torch.Generator().manual_seed(seed_of(self._seed, batch.epoch, batch.number + 1))
        with torch.autocast(self.device.type, enabled=False):  # it would round where a crop lies to half a pixel
            inputs, labels = self._augment(normalised(batch), batch.labels, generator)
        optimizer = self.optimizers()
        self.train_loss.append(self._with_enough_memory(lambda: self._backward(inputs, labels, optimizer), len(labels)))
        optimizer.step()
        self.lr_schedulers().step()
        if self.average is not None:
            _follow(self.average, self.network, self._recipe.average, self.global_step - 1)

    def _set_modes(self) -> None:
        """What learns is in training mode, which Lightning leaves to us: a network is built for evaluation."""
        self.network.train()
        if self.current_epoch < self._frozen_epochs:
            encoder_of(self.network).eval()
        if self._recipe.fixed_norms:
            _fix_norms(self.network)

    def _backward(self, inputs: Sequence[Tensor], labels: Tensor, optimizer: Any) -> Tensor:
        """Gradients of the whole batch; returns the loss."""
        optimizer.zero_grad()
        total = torch.zeros((), device=labels.device)
        for part in self._parts(len(labels)):
            target, seen = labels[part], [values[part] for values in inputs]
            logits = self.network(*seen)
            loss = self._loss(logits, target) * share(self._loss, target, labels)
            if self._keeping is not None:
                loss = loss + self._keeping(seen, logits, target) * share(self._keeping, target, labels)
            self.manual_backward(loss)
            total += loss.detach()
        return total

    def _parts(self, tiles: int) -> Iterator[slice]:
        """The parts of a batch that are computed one after the other."""
        size = -(-tiles // self._cuts)
        return (slice(start, start + size) for start in range(0, tiles, size))

    def _with_enough_memory(self, compute: Callable[[], Found], tiles: int) -> Found:
        """What ``compute`` gives, with the batch in as many parts as the memory needs.

        Raises:
            DeviceOutOfMemory, MemoryExhausted: not even one tile fits.
        """
        while True:
            try:
                return compute()
            except RuntimeError as error:
                self._cut_more(error, tiles)
            torch.cuda.empty_cache()  # not sooner: the error holds what was computed

    def _cut_more(self, error: RuntimeError, tiles: int) -> None:
        """Halve what is computed at a time.

        Raises:
            RuntimeError: it was no lack of memory.
            DeviceOutOfMemory, MemoryExhausted: not even one tile fits.
        """
        if not isinstance(error, torch.OutOfMemoryError) and not any(words in str(error) for words in _NO_MEMORY):
            raise error
        if self._cuts >= tiles:
            if self.device.type == "cuda":
                raise DeviceOutOfMemory(device=str(self.device), tile_px=self._crop_px) from error
            raise MemoryExhausted from error
        self._cuts *= 2
        self._context.notice(BatchHalved(batch=-(-tiles // self._cuts)))

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """See Lightning."""
        checkpoint["cuts"] = self._cuts

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """See Lightning."""
        self._cuts = checkpoint["cuts"]

    def on_validation_epoch_start(self) -> None:
        """See Lightning."""
        self.validation_losses = []
        self.confusion.reset()
        self.result.eval()

    def validation_step(self, batch: Batch, _number: int) -> None:
        """See Lightning. What is measured is the centre of each tile (Ghassemi et al. 2018, section III-B)."""
        inputs, labels = centred(batch, self._crop_px)
        logits = self._with_enough_memory(lambda: self._logits(inputs), len(labels))
        self.validation_losses.append((self._loss(logits, labels), self._loss.amount(labels)))
        self.confusion.update(logits.argmax(1), labels)

    def _logits(self, inputs: Sequence[Tensor]) -> Tensor:
        return torch.cat([self.result(*(values[part] for values in inputs)) for part in self._parts(len(inputs[0]))])


def _norms(network: nn.Module) -> Iterator[nn.Module]:
    kind = nn.modules.batchnorm._BatchNorm  # noqa: SLF001  (torch has no public name for all of them)
    return (layer for layer in network.modules() if isinstance(layer, kind))


def _fix_norms(network: nn.Module) -> None:
    """Let batch normalisation keep the statistics that it has: those of a few tiles would be worse."""
    for layer in _norms(network):
        layer.eval()


def _spare_lone_values(layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
    """Let batch normalisation keep its statistics where a channel has one value, as pooled maps of one tile have.

    There is no spread in one value, and torch refuses it: the last batch of an epoch may be a single tile.
    """
    if inputs[0].numel() == inputs[0].shape[1]:
        layer.eval()


@torch.no_grad()
def _follow(average: nn.Module, network: nn.Module, decay: float, steps: int) -> None:
    """Let the running mean of weights and buffers follow the network after ``steps`` earlier steps.

    It forgets faster in its first steps: what the network was then is noise. (``AveragedModel`` of torch counts its
    steps on the device, which would have to be waited for in each of them.)
    """
    kept = min(decay, (1 + steps) / (10 + steps)) if steps else 0.0
    before, now = list(average.state_dict().values()), list(network.state_dict().values())
    moving = [values.is_floating_point() for values in before]
    get_ema_multi_avg_fn(kept)(list(compress(before, moving)), list(compress(now, moving)), None)
    for one, other in zip(before, now):
        if not one.is_floating_point():  # the counters of the batch normalisations
            one.copy_(other)


def normalised(batch: Batch) -> list[Tensor]:
    """The inputs as the network wants them, ``(N, C, T, T)`` each."""
    return [
        (values.float() - mean) / divisor for values, mean, divisor in zip(batch.inputs, batch.means, batch.divisors)
    ]


def centred(batch: Batch, crop_px: int) -> tuple[list[Tensor], Tensor]:
    """The normalised inputs ``(N, C, crop, crop)`` and labels ``(N, crop, crop)`` in the middle of the tiles."""
    start = (batch.labels.shape[-1] - crop_px) // 2
    middle = (..., slice(start, start + crop_px), slice(start, start + crop_px))
    return [values[middle] for values in normalised(batch)], batch.labels[middle]


def _optimizer(recipe: Recipe, groups: list[dict[str, Any]]) -> torch.optim.Optimizer:
    if recipe.optimizer == "sgd":
        return torch.optim.SGD(groups, momentum=0.9, weight_decay=recipe.weight_decay)
    kind = torch.optim.Adam if recipe.optimizer == "adam" else torch.optim.AdamW
    return kind(groups, weight_decay=recipe.weight_decay)


def _schedule(recipe: Recipe, optimizer: torch.optim.Optimizer, steps: int) -> torch.optim.lr_scheduler.LRScheduler:
    """Of the learning rate, step by step."""
    if recipe.schedule == "one_cycle":
        rates = [group["lr"] for group in optimizer.param_groups]
        return torch.optim.lr_scheduler.OneCycleLR(optimizer, rates, total_steps=steps + 1, pct_start=0.15)
    if recipe.schedule == "steps":
        each = max(1, steps // recipe.epochs) * recipe.decay_epochs
        return torch.optim.lr_scheduler.StepLR(optimizer, each, recipe.decay)
    return torch.optim.lr_scheduler.ConstantLR(optimizer, 1.0)
