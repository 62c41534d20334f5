"""What the dialogs offer is what the engine has."""

import pytest
from landscribe.engine.contract.networks import NETWORKS, RECIPES, TWO_INPUT_NETWORKS
from landscribe.engine.models.architectures import ARCHITECTURES
from landscribe.engine.tasks import train
from landscribe.engine.training import recipes


def test_networks():
    assert set(NETWORKS) == set(ARCHITECTURES)
    assert train.Spec(output="").architecture == NETWORKS[0]


@pytest.mark.parametrize("name", NETWORKS)
def test_inputs(name):
    assert ARCHITECTURES[name].inputs == (2 if name in TWO_INPUT_NETWORKS else 1)


def test_recipes():
    assert tuple(recipes.RECIPES) == RECIPES
    assert train.Spec(output="").recipe == RECIPES[0]
