"""Loss functions. Pixels without a label have the target ``UNLABELLED`` and count nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional, Union

import torch
from segmentation_models_pytorch.losses import DiceLoss
from torch import Tensor, nn
from torch.nn import functional

from .recipes import ClassWeights

UNLABELLED = -1
_LEAST = 1e-12
"""What is divided by instead of 0."""


def class_weights(pixels: Sequence[int], scheme: ClassWeights) -> Optional[Tensor]:
    """A weight for each class ``(K,)``, from how many pixels it has; 0 for a class without any.

    ``lebris2020``: ``w[c] = 1 / (p[c] Σ p[i]²)`` with the shares ``p`` (Le Bris et al. 2020, section 2.4).
    ``mild``: ``p[c]^-¼``, scaled to a mean of 1 over the pixels: rare classes count more, but can't drown the others.
    ``none``: ``None``.
    """
    if scheme == "none":
        return None
    counts = torch.tensor(pixels, dtype=torch.float64)
    share = counts / counts.sum().clamp(min=1)
    there = share > 0
    weight = torch.zeros_like(share)
    if scheme == "lebris2020":
        weight[there] = 1 / (share[there] * (share**2).sum())
    else:
        weight[there] = share[there] ** -0.25
        weight /= (weight * share).sum().clamp(min=1e-12)
    return weight.float()


class SegmentationLoss(nn.Module):
    """Weighted cross entropy, with or without the Dice loss beside it.

    Args:
        weights: of the classes ``(K,)``; ``None``: all alike.
        dice: whether to add the Dice loss: its sum over the classes that the batch shows, divided by K.
    """

    def __init__(self, weights: Optional[Tensor], *, dice: bool) -> None:
        super().__init__()
        self.register_buffer("weights", weights)
        self._dice = DiceLoss("multiclass", ignore_index=UNLABELLED) if dice else None

    def forward(self, logits: Tensor, target: Tensor) -> Tensor:
        """The loss of logits ``(N, K, H, W)`` against class indices ``(N, H, W)``; 0 where nothing is labelled."""
        logits = logits.float()
        # Its own mean is no number where nothing is labelled, and to ask first would let the device wait.
        summed = functional.cross_entropy(logits, target, self.weights, ignore_index=UNLABELLED, reduction="sum")
        loss = summed / self.amount(target).clamp(min=_LEAST)
        return loss if self._dice is None else loss + self._dice(logits, target)

    def amount(self, target: Tensor) -> Tensor:
        """What the cross entropy is a mean over: the labelled pixels of ``(N, H, W)``, each with its class's weight."""
        labelled = target != UNLABELLED
        return (labelled if self.weights is None else self.weights[target.clamp(min=0)] * labelled).float().sum()


class Keeping:
    """What a fine-tuned network loses where it no longer says what it said before: learning without forgetting.

    The pixels that nobody labelled show what the model should still be able to do; what it made of them before is their
    soft target (Li and Hoiem 2016, "Learning without forgetting", eq. 2, without a temperature). Without it a few
    patches of one class would turn the whole map into that class.

    Args:
        before: inputs → probabilities ``(N, K, H, W)`` of the model before, in the classes of the new one; 0 for new
            classes.
        kept: channels of the classes that the model knew.
        weight: of this loss beside that of the labels.
    """

    def __init__(self, before: Callable[[list[Tensor]], Tensor], kept: Sequence[int], weight: float) -> None:
        self._before = before
        self._kept = list(kept)
        self._weight = weight

    def __call__(self, inputs: list[Tensor], logits: Tensor, target: Tensor) -> Tensor:
        """The loss of logits ``(N, K, H, W)`` where ``target`` ``(N, H, W)`` is not labelled."""
        free = target == UNLABELLED
        # The device is waited for here: to ask the old model in vain would take longer.
        if len(self._kept) < 2 or not free.any():
            return logits.new_zeros(())
        with torch.no_grad():
            before = self._before(inputs)[:, self._kept]
        now = logits[:, self._kept].float().log_softmax(1)
        return self._weight * -(before * now).sum(1)[free].mean()

    def amount(self, target: Tensor) -> Tensor:
        """What the loss is a mean over: the pixels of ``(N, H, W)`` without a label."""
        return (target == UNLABELLED).float().sum()


def share(loss: Union[SegmentationLoss, Keeping], part: Tensor, whole: Tensor) -> Tensor:
    """What the loss of a part of a batch counts in that of the whole; so the cross entropies sum up to its own."""
    return loss.amount(part) / loss.amount(whole).clamp(min=_LEAST)
