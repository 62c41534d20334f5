"""Class, confidence and entropy from probabilities, for arrays and tensors."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from landscribe.engine.contract.model_card import ModelOutput
from landscribe.engine.core.decisions import classify, confidence, entropy, host


def probabilities(channels: int, seed: int = 0) -> np.ndarray:
    values = np.random.default_rng(seed).random((channels, 97, 53)).astype(np.float32)
    return values / values.sum(0)


def output(threshold: float = 0.0) -> ModelOutput:
    return ModelOutput("y", (), threshold=threshold)


@pytest.fixture(params=["array", "tensor"])
def kind(request):
    return (
        (lambda values: values.copy()) if request.param == "array" else (lambda values: torch.from_numpy(values.copy()))
    )


@pytest.mark.parametrize("channels", [2, 3, 6, 300])
def test_the_most_probable_class_is_chosen(channels, kind):
    values = probabilities(channels)
    np.testing.assert_array_equal(host(classify(kind(values), output())), values.argmax(0))


def test_of_equal_probabilities_the_first_wins(kind):
    assert not host(classify(kind(np.full((4, 5, 5), 0.25, np.float32)), output())).any()


@pytest.mark.parametrize("threshold", [0.1, 0.4, 0.9])
def test_probabilities_below_the_threshold_count_as_zero(threshold, kind):
    values = probabilities(4)
    expected = np.where(values < threshold, 0, values).argmax(0)
    np.testing.assert_array_equal(host(classify(kind(values), output(threshold))), expected)


def test_a_single_channel_is_yes_from_the_threshold_on(kind):
    values = np.array([[[0.0, 0.3, 0.5, 0.7]]], np.float32)
    assert host(classify(kind(values), output(0.5))).tolist() == [[0, 0, 1, 1]]
    assert host(classify(kind(values), output(0.0))).tolist() == [[0, 1, 1, 1]]


def test_confidence_is_the_probability_of_the_chosen_class(kind):
    values = probabilities(3)
    np.testing.assert_allclose(host(confidence(kind(values), output())), values.max(0))
    chosen = classify(values, output(0.45))
    expected = np.take_along_axis(values, chosen[None].astype(int), 0)[0]
    np.testing.assert_allclose(host(confidence(kind(values), output(0.45))), expected)
    single = np.array([[[0.1, 0.4, 0.5, 0.8]]], np.float32)
    np.testing.assert_allclose(host(confidence(kind(single), output(0.5))), [[0.9, 0.6, 0.5, 0.8]], atol=1e-6)
    np.testing.assert_allclose(host(confidence(kind(single), output(0.3))), [[0.9, 0.4, 0.5, 0.8]], atol=1e-6)


def test_entropy_goes_from_certain_to_undecided(kind):
    certain = np.array([1, 0, 0], np.float32)[:, None, None]
    undecided = np.full((3, 1, 1), 1 / 3, np.float32)
    assert host(entropy(kind(certain)))[0, 0] == pytest.approx(0, abs=1e-6)
    assert host(entropy(kind(undecided)))[0, 0] == pytest.approx(1, abs=1e-6)
    assert host(entropy(kind(np.full((1, 1, 1), 0.5, np.float32))))[0, 0] == pytest.approx(1, abs=1e-6)
