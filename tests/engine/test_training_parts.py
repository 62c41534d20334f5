"""The parts of a training: losses, augmentation, batches, classes."""

from __future__ import annotations

import copy
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from landscribe.engine.contract.errors import ClassesUnknownToModel, TooFewClasses
from landscribe.engine.contract.model_card import ModelClass, Scaling
from landscribe.engine.models.package import model_id
from landscribe.engine.training.augmentation import Augmentation
from landscribe.engine.training.classes import plan_classes, renewed_head
from landscribe.engine.training.losses import UNLABELLED, Keeping, SegmentationLoss, class_weights, share
from landscribe.engine.training.module import _follow, _spare_lone_values
from landscribe.engine.training.recipes import RECIPES
from landscribe.engine.training.splits import judgeable
from landscribe.engine.training.tiles import Tiles, TrainingBatches
from torch import nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel
from training_sets import CLASSES, RANGE, make_set

PLAIN = RECIPES["lebris2020"]


def test_class_weights_of_le_bris():
    # p = (0.5, 0.5, 0), Σ p² = 0.5, so w = 1 / (0.5 · 0.5) = 4, and 0 for a class that is absent
    assert class_weights([30, 30, 0], "lebris2020").tolist() == [4, 4, 0]
    rare, common = class_weights([10, 90], "lebris2020")
    assert rare / common == pytest.approx(9)


def test_mild_weights_have_a_mean_of_one_over_the_pixels():
    weights = class_weights([10, 90], "mild")
    assert (0.1 * weights[0] + 0.9 * weights[1]).item() == pytest.approx(1)
    assert weights[0] / weights[1] == pytest.approx(9**0.25)


@pytest.mark.parametrize("dice", [False, True])
def test_unlabelled_pixels_do_not_count(dice):
    loss = SegmentationLoss(None, dice=dice)
    logits = torch.randn(1, 2, 4, 4, generator=torch.Generator().manual_seed(1))
    target = torch.ones(1, 4, 4, dtype=torch.long)
    target[:, 2:] = UNLABELLED
    changed = logits.clone()
    changed[:, :, 2:] = 100
    assert loss(logits, target) == loss(changed, target)


def test_a_batch_without_labels_teaches_nothing():
    logits = torch.randn(1, 2, 4, 4, requires_grad=True)
    loss = SegmentationLoss(None, dice=True)(logits, torch.full((1, 4, 4), UNLABELLED))
    loss.backward()
    assert loss == 0
    assert not logits.grad.any()


@pytest.mark.parametrize("weights", [None, torch.tensor([1.0, 5.0])])
def test_the_parts_of_a_batch_sum_up_to_its_loss(weights):
    loss = SegmentationLoss(weights, dice=False)
    logits = torch.randn(3, 2, 4, 4, generator=torch.Generator().manual_seed(1))
    target = torch.randint(0, 2, (3, 4, 4), generator=torch.Generator().manual_seed(2))
    target[0, :3] = UNLABELLED
    target[2] = UNLABELLED
    parts = [loss(logits[i : i + 1], one) * share(loss, one, target) for i, one in enumerate(target.split(1))]
    assert sum(parts).item() == pytest.approx(loss(logits, target).item())
    whole = functional.cross_entropy(logits, target, weights, ignore_index=UNLABELLED)
    assert loss(logits, target).item() == pytest.approx(whole.item())


def test_the_running_mean_is_that_of_torch():
    def mean(before, now, steps):
        return torch.lerp(now, before, min(0.5, (1 + float(steps)) / (10 + float(steps))))

    network = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
    average, expected = copy.deepcopy(network), AveragedModel(network, avg_fn=mean)
    for steps in range(12):
        network(torch.randn(8, 2)).sum().backward()
        torch.optim.SGD(network.parameters(), 0.1).step()
        _follow(average, network, 0.5, steps)
        expected.update_parameters(network)
    for one, other in zip(average.parameters(), expected.module.parameters()):
        torch.testing.assert_close(one, other)
    assert average[1].num_batches_tracked == 12
    assert not torch.equal(average[1].running_mean, network[1].running_mean)


def test_batch_normalisation_takes_a_single_value():
    """As pooled maps of a single tile have it: torch refuses it in training."""
    layer = nn.BatchNorm2d(2)
    layer.register_forward_pre_hook(_spare_lone_values)
    assert layer(torch.ones(1, 2, 1, 1)).shape == (1, 2, 1, 1)
    assert layer.num_batches_tracked == 0


def test_keeping_asks_for_the_old_answer_where_nothing_is_labelled():
    before = torch.tensor([0.7, 0.3, 0.0]).view(1, 3, 1, 1).expand(1, 3, 2, 2)
    keeping = Keeping(lambda _: before, (0, 1), weight=2.0)
    target = torch.tensor([[[UNLABELLED, UNLABELLED], [0, 2]]])
    same = before.clamp(min=1e-9).log().clone().requires_grad_()
    other = same.detach() + torch.tensor([0.0, 1.0, 0.0]).view(1, 3, 1, 1)
    new_class = same.detach() + torch.tensor([0.0, 0.0, 5.0]).view(1, 3, 1, 1)
    loss = keeping([], same, target)
    loss.backward()
    assert loss.item() == pytest.approx(2 * 0.6109, abs=1e-3)  # twice the entropy of 0.7 and 0.3
    assert same.grad.abs().max() < 1e-6
    assert keeping([], other, target) > loss
    assert keeping([], new_class, target).item() == pytest.approx(loss.item())
    assert keeping([], same, torch.zeros_like(target)) == 0


def test_without_augmentation_tiles_stay_as_they_are():
    image, labels = torch.rand(2, 3, 16, 16), torch.randint(0, 3, (2, 16, 16))
    inputs, targets = Augmentation(PLAIN, 16)([image], labels, torch.Generator())
    assert torch.equal(inputs[0], image)
    assert torch.equal(targets, labels)


@pytest.mark.parametrize("changes", [{"flips": True}, {"flips": True, "rotation": 1.0}, {"flips": True, "zoom": 1.5}])
def test_image_and_labels_move_together(changes):
    labels = torch.zeros(8, 64, 64, dtype=torch.long)
    labels[:, 20:44, 8:30] = 1
    recipe = replace(PLAIN, **changes)
    (image,), targets = Augmentation(recipe, 48)([labels.float()[:, None]], labels, torch.Generator().manual_seed(3))
    labelled = targets != UNLABELLED
    agreeing = ((image[:, 0] > 0.5).long() == targets)[labelled].float().mean()
    assert agreeing > 0.99
    assert len({tuple(target.flatten().tolist()) for target in targets}) > 1


def test_what_lies_outside_of_a_turned_tile_is_not_labelled():
    recipe = replace(PLAIN, rotation=1.0, flips=True)
    labels = torch.zeros(4, 32, 32, dtype=torch.long)
    _, targets = Augmentation(recipe, 32)([torch.zeros(4, 1, 32, 32)], labels, torch.Generator().manual_seed(1))
    assert set(targets.unique().tolist()) == {UNLABELLED, 0}


def test_only_the_image_changes_its_colour():
    recipe = replace(PLAIN, color=0.3, flips=True)
    image, height = torch.ones(2, 1, 16, 16), torch.ones(2, 1, 16, 16)
    labels = torch.zeros(2, 16, 16, dtype=torch.long)
    (image, height), _ = Augmentation(recipe, 16)([image, height], labels, torch.Generator().manual_seed(1))
    assert not torch.allclose(image, torch.ones(1))
    assert torch.allclose(height, torch.ones(1))


def test_the_draw_depends_on_the_seed_alone():
    recipe = RECIPES["landscribe"]
    image, labels = torch.rand(2, 3, 32, 32), torch.randint(0, 3, (2, 32, 32))
    one, other = (Augmentation(recipe, 32)([image], labels, torch.Generator().manual_seed(seed)) for seed in (4, 4))
    assert torch.equal(one[0][0], other[0][0])
    assert torch.equal(one[1], other[1])


@pytest.fixture
def tiles(tmp_path):
    found = make_set(tmp_path, bands=3)
    scaling = Scaling(1.0, quantiles=(0.02, 0.98))
    channels = {0: 1, 1: 0}
    return Tiles(tmp_path, found, found.of("train"), scalings=[scaling], bands=[(2, 0)], channels=channels)


def test_tiles_are_read_in_the_bands_and_channels_of_the_network(tiles):
    batch = next(tiles.batches([0, 1], 2))
    assert batch.inputs[0].shape == (2, 2, 32, 32)
    assert batch.labels[0, 0, :4].tolist() == [UNLABELLED] * 4
    assert (batch.labels[0, 0, 4].item(), batch.labels[0, 0, -1].item()) == (1, 0)
    assert batch.means[0].flatten().tolist() == [RANGE[0]] * 4
    assert batch.divisors[0].flatten().tolist() == [RANGE[1] - RANGE[0]] * 4


def test_class_pixels_are_counted_in_the_label_images(tiles):
    assert tiles.class_pixels(3, lambda _: None) == [3 * 32 * 16, 3 * 32 * 12, 0]


def test_what_is_no_number_is_not_labelled(tmp_path):
    found = make_set(tmp_path)
    found = replace(found, inputs=(replace(found.inputs[0], dtype="float32"),))
    values = np.ones((1, 32, 32), np.float32)
    values[0, 5, 9] = np.nan
    with rasterio.open(tmp_path / "images" / "tile0.tif", "w", width=32, height=32, count=1, dtype="float32") as file:
        file.write(values)
    tiles = Tiles(tmp_path, found, found.of("train"), scalings=[Scaling()], bands=[(0,)], channels={0: 0, 1: 1})
    batch = next(tiles.batches([0], 1))
    assert batch.inputs[0].isfinite().all()
    assert (batch.labels[0, 5, 9].item(), batch.labels[0, 5, 10].item()) == (UNLABELLED, 0)


def test_every_epoch_shows_every_tile_in_another_order(tiles):
    batches = TrainingBatches(tiles, 1, seed=3)
    orders = []
    for batches.epoch in range(8):
        orders.append([batch.inputs[0].sum().item() for batch in batches])
    assert all(sorted(order) == sorted(orders[0]) for order in orders)
    assert len({tuple(order) for order in orders}) > 1


@pytest.mark.parametrize(
    ("validation", "kept"),
    [
        ({"dark": 50, "bright": 50}, True),
        ({"dark": 95, "bright": 5}, True),
        ({"dark": 99, "bright": 1}, False),
        ({"dark": 100}, False),
        ({}, True),  # nothing is known of it
    ],
)
def test_a_validation_without_a_class_of_the_training_judges_nothing(tmp_path, validation, kept):
    pixels = {"train": {"dark": 60, "bright": 38, "rare": 2}, "validation": validation, "test": {"dark": 7}}
    found = judgeable(replace(make_set(tmp_path), class_pixels=pixels))
    assert bool(found.of("validation")) == kept
    assert len(found.of("train")) == (3 if kept else 4)
    assert found.class_pixels["test"] == {"dark": 7}
    if not kept:
        assert found.class_pixels["train"]["dark"] == 60 + validation["dark"]
        assert "validation" not in found.class_pixels


MODEL = (ModelClass(1, "Water", "#0000ff"), ModelClass(2, "Roof", "#ff0000"), ModelClass(3, "Shed", "#aa0000"))


def test_classes_are_matched_by_name():
    plan = plan_classes(
        MODEL, [ModelClass(0, "roof", "#123456"), ModelClass(1, "WATER", "#654321")], rename={}, drop=(), add_new=False
    )
    assert plan.classes == MODEL
    assert plan.origins == ((0,), (1,), (2,))
    assert plan.channels == {0: 1, 1: 0}


def test_classes_merge_are_dropped_and_added():
    labels = [ModelClass(0, "building", "#ff0000"), ModelClass(1, "field", "#00ff00")]
    plan = plan_classes(MODEL, labels, rename={"roof": "building", "shed": "building"}, drop=["water"], add_new=True)
    assert [entry.name for entry in plan.classes] == ["building", "field"]
    assert plan.origins == ((1, 2), ())
    assert (plan.kept, plan.new) == (["building"], ["field"])
    assert plan.channels == {0: 0, 1: 1}
    assert len({entry.value for entry in plan.classes}) == 2


def test_unknown_classes_are_refused():
    with pytest.raises(ClassesUnknownToModel) as caught:
        plan_classes(MODEL, CLASSES, rename={}, drop=(), add_new=False)
    assert caught.value.classes == "dark, bright"
    with pytest.raises(ClassesUnknownToModel):
        plan_classes(MODEL, CLASSES, rename={}, drop=["sky"], add_new=True)
    with pytest.raises(TooFewClasses):
        plan_classes(MODEL, [MODEL[0]], rename={}, drop=["roof", "shed"], add_new=True)


def test_a_new_head_starts_from_the_old_one():
    weight, bias = torch.arange(3.0).view(3, 1, 1, 1), torch.tensor([10.0, 20.0, 30.0])
    new_weight, new_bias = renewed_head(weight, bias, [(2,), (0, 1), ()])
    assert new_weight.flatten().tolist() == [2, 0.5, 1]
    assert new_bias.tolist() == [30, 15, 20]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("roofs 2.landscribe", "roofs-2"), ("Dächer.landscribe", "D-cher"), ("7.landscribe", "model-7")],
)
def test_ids_from_file_names(tmp_path, name, expected):
    assert model_id(tmp_path / name) == expected


def test_a_long_id_does_not_end_with_a_hyphen(tmp_path):
    assert model_id(tmp_path / (99 * "a" + "-b.landscribe")) == 99 * "a"
