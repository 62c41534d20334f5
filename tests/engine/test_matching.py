"""Which class of the reference is which class of the map."""

import pytest
from landscribe.engine.contract.errors import ClassesUnmatched, RemappingClassUnknown, RemappingUnreadable
from landscribe.engine.core.matching import Label, match


def named(*names):
    return [Label(10 + i, name, 10 + i) for i, name in enumerate(names)]


def numbered(*values):
    return [Label(value, None, value) for value in values]


def texts(*names):
    """As a text field of a layer has them: keys are positions, not values."""
    return [Label(i, name, None) for i, name in enumerate(names)]


def matched(reference, mapped, by="auto", remapping="", found=None):
    """For each class the texts of both sides."""
    found = {label.key for label in reference} if found is None else found
    matching = match(reference, mapped, found, by, remapping)
    return {
        name: (
            {label.text for label in reference if matching.reference.get(label.key) == i},
            {label.text for label in mapped if matching.mapped.get(label.key) == i},
        )
        for i, name in enumerate(matching.names)
    }


@pytest.mark.parametrize(
    ("reference", "mapped", "by"),
    [
        pytest.param(named("Road ", "trees"), named("TREES", "road"), "auto", id="both have names"),
        pytest.param(texts("road", "trees"), named("trees", "road"), "auto", id="a text field"),
        pytest.param(numbered(11, 10), named("trees", "road"), "auto", id="values and names"),
        pytest.param(named("a", "b"), numbered(10, 11), "auto", id="names and values"),
        pytest.param(named("b", "a"), named("a", "b"), "value", id="by value in spite of names"),
        pytest.param(texts("3", "4"), numbered(4, 3), "auto", id="a text field with numbers among texts"),
    ],
)
def test_all_find_their_class(reference, mapped, by):
    found = matched(reference, mapped, by)
    assert list(found) == [label.text for label in mapped]
    assert all(len(one) == len(other) == 1 for one, other in found.values())


def test_what_the_map_lacks_is_named():
    with pytest.raises(ClassesUnmatched) as error:
        matched(texts("forest", "road", "rock"), named("trees", "road"))
    assert error.value.params == {"classes": "forest, rock", "known": "trees, road"}


def test_names_and_values_are_not_mixed_up():
    with pytest.raises(ClassesUnmatched):
        matched(named("forest"), named("trees"))  # the values are the same


def test_a_class_that_was_not_compared_needs_no_counterpart():
    assert matched(named("road", "ice"), named("road"), found={10}) == {"road": ({"road"}, {"road"})}


def test_what_only_the_map_has_stays():
    assert matched(named("road"), named("road", "ice")) == {"road": ({"road"}, {"road"}), "ice": (set(), {"ice"})}
    assert match(named("road"), named("road", "ice"), {10}, "auto", "").only_in_map == [1]


def test_several_classes_of_the_reference_are_one_of_the_map():
    found = matched(texts("oak", "Beech", "road"), named("trees", "road"), remapping="oak=trees; beech = Trees\n")
    assert found == {"trees": ({"oak", "Beech"}, {"trees"}), "road": ({"road"}, {"road"})}


def test_several_classes_of_the_map_are_one_of_the_reference():
    found = matched(texts("woods", "road"), named("trees", "road", "shrubs"), remapping="woods=trees;woods=shrubs")
    assert found == {"woods": ({"woods"}, {"trees", "shrubs"}), "road": ({"road"}, {"road"})}


def test_several_classes_of_both_sides_are_one():
    found = matched(texts("oak", "beech"), named("trees", "shrubs"), remapping="oak=trees; oak=shrubs; beech=shrubs")
    assert found == {"trees + shrubs": ({"oak", "beech"}, {"trees", "shrubs"})}


def test_all_other_classes():
    found = matched(texts("building", "rest"), named("trees", "house", "road"), remapping="building=house; rest = *")
    assert found == {"rest": ({"rest"}, {"trees", "road"}), "house": ({"building"}, {"house"})}
    found = matched(texts("building", "clouds", "snow"), named("house"), remapping="building=house; *=")
    assert found == {"house": ({"building"}, {"house"})}


def test_values_may_stand_for_names():
    assert matched(numbered(1), named("trees"), remapping="1=10") == {"trees": ({"1"}, {"trees"})}


def test_an_empty_side_leaves_a_class_out():
    found = matched(texts("road", "clouds"), named("road", "shadow"), remapping="clouds=;=shadow")
    assert found == {"road": ({"road"}, {"road"})}


@pytest.mark.parametrize("remapping", ["forest", "a=b=c", "=", "forest:trees; ="])
def test_an_unreadable_remapping(remapping):
    with pytest.raises(RemappingUnreadable):
        matched(texts("forest"), named("trees"), remapping=remapping)


@pytest.mark.parametrize(("remapping", "name"), [("wood=trees", "wood"), ("forest=shrubs", "shrubs")])
def test_a_remapping_of_what_is_not_there(remapping, name):
    with pytest.raises(RemappingClassUnknown) as error:
        matched(texts("forest"), named("trees"), remapping=remapping)
    assert error.value.class_name == name
