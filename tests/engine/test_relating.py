"""Relations by rule: each predicate on shapes whose answers are worked out, and all against a look at every pair."""

from __future__ import annotations

import math
from collections import defaultdict

import numpy as np
import pytest
from landscribe.engine.contract.vocabulary import NUMBERS, read_vocabulary
from landscribe.engine.scenegraph import relating
from landscribe.engine.scenegraph.measures import axes, sizes
from landscribe.engine.scenegraph.relating import relate
from landscribe.engine.scenegraph.scene import Scene
from shapely import LineString, MultiLineString, Point, Polygon, box
from shapely.affinity import rotate, translate

WORDS = read_vocabulary()
PLACES = {entry.id: i for i, entry in enumerate(WORDS.classes)}
SPATIAL = {entry.id for entry in WORDS.predicates if entry.family != "function"}


def scene(objects, scale=5000.0) -> Scene:
    """Of classes and shapes in metres; at 1 : 5 000 a millimetre is 5 m."""
    kinds = np.array([PLACES[kind] for kind, _ in objects])
    return Scene(np.array([shape for _, shape in objects], object), kinds, WORDS, scale)


def found(*objects, scale=5000.0, nearest=3):
    """Subject, predicate and object by their places, and the score, of all relations."""
    return {
        (int(one), name, int(other)): score
        for name, relations in relate(scene(objects, scale), nearest=nearest).items()
        for one, other, score in zip(relations.subjects, relations.objects, relations.scores)
    }


def related(*objects, only=SPATIAL, **options):
    """The triplets of some predicates."""
    return {triplet for triplet in found(*objects, **options) if triplet[1] in only}


HOUSE, SHED = box(0, 0, 10, 10), box(13, 0, 19, 6)


# --- nearby, distant, adjacent ---------------------------------------------------------------------------------------


def test_near_follows_the_size_of_the_smaller_one_and_the_scale():
    """5 mm are 25 m, and the shed is 6 m broad: 31 m at 1 : 5 000. At 1 : 1 000 it is 5 + 6 m."""
    for gap, scale, near in ((30.9, 5000, True), (31.1, 5000, False), (10.9, 1000, True), (11.1, 1000, False)):
        shed = box(10 + gap, 0, 16 + gap, 6)
        assert ((0, "nearby", 1) in found(("building", HOUSE), ("building", shed), scale=scale)) == near


def test_near_has_an_end_on_the_map():
    """Two lakes of 1 km: 20 mm are 100 m."""
    lake = box(0, 0, 1000, 1000)
    for gap, word in ((99, "nearby"), (101, "distant")):
        assert related(("water", lake), ("water", translate(lake, 1000 + gap))) == {(0, word, 1)}


def test_the_score_of_near_falls_with_the_gap():
    score = found(("building", HOUSE), ("building", SHED))[0, "nearby", 1]
    assert score == pytest.approx(1 - 3 / (2 * 31))


def test_only_the_nearest_count_seen_from_either_side():
    """Four sheds in a row beside a house: with one nearest, the row hangs together and the house has one neighbour."""
    row = [("building", box(20 * i, 0, 20 * i + 9 - i, 9 - i)) for i in range(4)]
    assert related(*row, nearest=1) == {(0, "nearby", 1), (1, "nearby", 2), (2, "nearby", 3)}
    assert related(*row, nearest=0) == set()


def test_a_gap_that_no_map_shows_is_none():
    for gap, word in ((0.0, "adjacent_to"), (0.99, "adjacent_to"), (1.01, "nearby")):
        assert related(("building", HOUSE), ("building", box(10 + gap, 0, 20, 10))) == {(0, word, 1)}


def test_distant_is_the_nearest_of_a_class_of_which_none_is_near():
    far, farther, beyond = box(200, 0, 210, 10), box(320, 0, 330, 10), box(2000, 0, 2010, 10)
    assert related(("building", HOUSE), ("water", far), ("water", farther), ("water", beyond)) == {
        (0, "distant", 1),
        (1, "distant", 2),
    }
    assert related(("building", HOUSE), ("water", box(20, 0, 30, 10)), ("forest", far), only={"distant"}) == {
        (1, "distant", 2),  # from the pond the wood is nearer than from the house
        (0, "distant", 2),
    }
    for gap, yes in ((99, False), (101, True), (499, True), (501, False)):  # 20 mm are 100 m, 100 mm are 500 m
        assert bool(related(("building", HOUSE), ("water", box(10 + gap, 0, 1000, 10)))) == yes


# --- inside, part of, around, overlaps -------------------------------------------------------------------------------


def test_inside_needs_nearly_all_of_the_subject():
    wood = box(0, 0, 100, 100)
    assert related(("water", box(10, 10, 30, 30)), ("forest", wood)) == {(0, "inside", 1)}
    assert found(("water", box(-0.9, 0, 19.1, 20)), ("forest", wood))[0, "inside", 1] == pytest.approx(0.955)
    assert related(("water", box(-1.1, 0, 18.9, 20)), ("forest", wood)) == {(0, "overlaps", 1)}
    assert related(("forest", wood), ("wetland", wood)) == {(0, "overlaps", 1)}  # neither is in the other


def test_a_line_and_a_point_can_be_inside_too():
    wood = box(0, 0, 100, 100)
    assert related(("path", LineString([(10, 10), (50, 50)])), ("forest", wood)) == {(0, "inside", 1)}
    assert related(("tank", Point(10, 10)), ("forest", wood)) == {(0, "inside", 1)}
    assert related(("tank", Point(100, 10)), ("forest", wood)) == {(0, "adjacent_to", 1)}


def test_the_smallest_whole_counts_and_wholes_are_parts_themselves():
    town, works = box(0, 0, 1000, 1000), box(100, 100, 300, 300)
    tank = Point(150, 150).buffer(10)
    assert related(("tank", tank), ("factory", works), ("settlement", town)) == {
        (0, "part_of", 1),
        (1, "part_of", 2),
    }


def test_half_in_is_part_of_it():
    town = box(0, 0, 1000, 1000)
    for left, word in ((-4.9, "part_of"), (-5.1, "overlaps")):
        assert related(("building", box(left, 0, left + 10, 10)), ("settlement", town)) == {(0, word, 1)}
    for end, word in ((199, "part_of"), (201, "overlaps")):
        road = LineString([(900, 10), (900 + end, 10)])
        assert related(("road", road), ("settlement", town)) == {(0, word, 1)}


def test_around_is_who_has_the_smallest_hole():
    meadow = box(40, 40, 60, 60)
    wood = Polygon(box(20, 20, 80, 80).exterior, [box(40, 40, 60, 60).exterior])
    water = Polygon(box(0, 0, 100, 100).exterior, [box(20, 20, 80, 80).exterior])
    assert related(("grassland", meadow), ("forest", wood), ("water", water)) == {
        (1, "around", 0),
        (2, "around", 1),
        (0, "nearby", 2),  # the wood is around it, but the water is 20 m away
    }


def test_a_road_that_closes_is_around_what_is_inside():
    ring = LineString([(0, 0), (50, 0), (50, 50), (0, 50), (0, 0)])
    assert related(("grassland", box(10, 10, 40, 40)), ("road", ring)) == {(1, "around", 0)}
    assert related(("grassland", box(10, 10, 60, 40)), ("road", ring), only={"around"}) == set()


def test_overlaps_counts_the_smaller_one():
    big = box(0, 0, 100, 100)
    for left, word in ((90.4, "adjacent_to"), (90.6, "overlaps")):  # 4 % and 6 % of the small one
        assert related(("wetland", box(left, 100, left + 10, 110)), ("forest", big)) == {(0, "adjacent_to", 1)}
        assert related(("wetland", box(100 - (left - 90), 0, 110 - (left - 90), 10)), ("forest", big)) == {(0, word, 1)}


# --- roads, rivers and bridges ---------------------------------------------------------------------------------------


def test_lines_cross_where_both_go_on():
    road = LineString([(-50, 0), (50, 0)])
    for end, word in ((-1.1, "crosses"), (-0.9, "adjacent_to"), (0, "adjacent_to")):
        assert related(("road", road), ("river", LineString([(0, 40), (0, end)]))) == {(0, word, 1)}


def test_areas_cross_where_both_fall_apart():
    road, rails, stub = box(-50, -4, 50, 4), box(-3, -50, 3, 50), box(-3, -50, 3, 0)
    assert related(("road", road), ("railway", rails)) == {(0, "crosses", 1)}
    assert related(("road", road), ("railway", stub)) == {(0, "overlaps", 1)}
    assert related(("road", road), ("railway", LineString([(0, -50), (0, 50)]))) == {(0, "crosses", 1)}
    assert related(("road", LineString([(-50, 0), (50, 0)])), ("railway", rails)) == {(0, "crosses", 1)}


def test_passing_through_means_in_and_out_again():
    wood = box(0, 0, 100, 100)
    for start, word in ((-3, "passing_through"), (-2, "inside")):  # 0.5 mm are 2.5 m
        assert related(("road", LineString([(start, 50), (103, 50)])), ("forest", wood)) == {(0, word, 1)}
    assert related(("road", LineString([(-60, 50), (50, 50)])), ("forest", wood)) == {(0, "overlaps", 1)}
    assert related(("road", box(-30, 48, 130, 52)), ("forest", wood)) == {(0, "passing_through", 1)}
    assert related(("road", box(-30, 48, 50, 52)), ("forest", wood)) == {(0, "overlaps", 1)}
    ends = MultiLineString([[(-50, 10), (-40, 10)], [(-50, 90), (150, 90)]])
    assert related(("road", ends), ("forest", wood)) == {(0, "passing_through", 1)}


def test_a_line_that_touches_itself_passes_through_nothing():
    lasso = LineString([(-50, 50), (50, 50), (80, 80), (20, 80), (50, 50)])
    assert related(("path", lasso), ("forest", box(0, 0, 100, 100))) == {(0, "overlaps", 1)}


@pytest.mark.parametrize("turn", [0, 30, 77])
@pytest.mark.parametrize(
    "bridge", [box(-15, -4, 15, 4), LineString([(-15, 0), (15, 0)])], ids=["bridge area", "bridge line"]
)
def test_what_a_bridge_carries_does_not_pass_under_it(bridge, turn):
    road, river = LineString([(-100, 0), (100, 0)]), LineString([(3, -100), (0, 100)])
    objects = [(kind, rotate(shape, turn, origin=(0, 0))) for kind, shape in _named(road, river, bridge)]
    triplets = related(*objects, only={"carries", "passing_under", "crosses"})
    assert triplets == {(2, "carries", 0), (1, "passing_under", 2), (0, "crosses", 1)}


def _named(road, river, bridge):
    return ("road", road), ("river", river), ("bridge", bridge)


def test_areas_pass_under_bridges_too():
    bridge = ("bridge", box(-20, -4, 20, 4))
    assert (1, "passing_under", 0) in found(bridge, ("water", box(-10, -100, 10, 100)))
    assert (1, "passing_under", 0) in found(bridge, ("road", box(-5, -100, 5, 100)))
    assert (0, "carries", 1) in found(bridge, ("road", box(-100, -3, 100, 3)))
    assert not related(bridge, ("water", box(-10, 0, 10, 100)), only={"passing_under"})  # it ends below
    assert not related(bridge, ("water", box(20, -100, 30, 100)), only={"passing_under"})  # it only touches


def test_running_along_is_half_of_the_way_close_by():
    river = ("river", LineString([(0, 0), (1000, 0)]))
    for run, word in ((90, "running_along"), (88, "nearby")):
        road = ("road", LineString([(0, 100), (0, 9), (run, 9)]))  # of its first 91 m one is close by
        assert related(river, road) == {(1, "running_along", 0) if word == "running_along" else (0, word, 1)}
    assert related(river, ("road", LineString([(0, 9), (24, 9)]))) == {(0, "nearby", 1)}  # 5 mm are 25 m
    assert related(river, ("road", LineString([(0, 11), (500, 11)]))) == {(0, "nearby", 1)}  # 2 mm are 10 m
    assert related(("road", box(0, 5, 500, 11)), ("forest", box(-50, 20, 600, 90))) == {(0, "running_along", 1)}


def test_ways_of_one_network_are_connected_at_ends():
    road = ("road", LineString([(-50, 0), (50, 0)]))
    only = {"connected_to"}
    for end, yes in ((0.0, True), (0.9, True), (1.1, False), (-40, False)):
        assert bool(related(road, ("path", LineString([(0, 60), (0, end)])), only=only)) == yes
    assert not related(road, ("railway", LineString([(0, 60), (0, 0)])), only=only)  # another network
    assert related(("road", box(0, 0, 100, 8)), ("road", box(40, 8.5, 48, 80)), only=only) == {(0, "connected_to", 1)}
    assert not related(("road", box(0, 0, 100, 8)), ("road", box(40, -50, 48, 80)), only=only)  # they cross


def test_rivers_flow_where_they_are_drawn_to():
    brook, lake = LineString([(-100, 5), (0, 5)]), box(0, 0, 50, 50)
    only = {"flows_into"}
    assert related(("river", brook), ("water", lake), only=only) == {(0, "flows_into", 1)}
    assert related(("river", brook.reverse()), ("water", lake), only=only) == set()  # it flows out
    river = ("river", LineString([(0, -50), (0, 50)]))
    assert related(("river", brook), river, only=only) == {(0, "flows_into", 1)}
    assert related(("river", LineString([(0, 50), (0, 90)])), river, only=only) == {(1, "flows_into", 0)}


def test_the_nearest_way_serves():
    near, far = LineString([(-50, 30), (50, 30)]), LineString([(-50, -35), (50, -35)])
    objects = [("building", HOUSE), ("road", far), ("road", near), ("railway", LineString([(20, -50), (20, 50)]))]
    triplets = found(*objects)
    assert {triplet for triplet in triplets if triplet[1] == "serves"} == {(2, "serves", 0)}
    assert triplets[2, "serves", 0] == pytest.approx(1 - 20 / (2 * 50))
    for gap, yes in ((49.9, True), (50.1, False)):  # 10 mm are 50 m
        road = LineString([(-50, 10 + gap), (50, 10 + gap)])
        assert bool(related(("building", HOUSE), ("road", road), only={"serves"})) == yes


def test_nothing_is_related_to_itself_or_twice():
    objects = [("building", HOUSE), ("building", HOUSE), ("road", LineString([(0, 0), (9, 9)]))]
    pairs = [frozenset((one, other)) for one, _, other in related(*objects)]
    assert len(set(pairs)) == len(pairs)
    assert all(len(pair) == 2 for pair in pairs)


def test_one_object_has_no_relations():
    assert found(("building", HOUSE)) == {}


def test_sizes_and_axes():
    shapes = np.array([box(0, 0, 6, 6), LineString([(0, 0), (9, 0)]), Point(0, 0), box(0, 0, 1000, 2)])
    np.testing.assert_allclose(sizes(shapes), [6, 0, 0, 8000 / 2004])
    angles = np.degrees(axes(np.array([rotate(box(0, 0, 30, 5), turn) for turn in (0, 40, 130)])))
    np.testing.assert_allclose((angles - [0, 40, 130] + 90) % 180 - 90, 0, atol=1e-9)


# --- against a look at every pair ------------------------------------------------------------------------------------


def town(seed: int, count: int = 70) -> list:
    """Random houses, woods with holes, lakes, lines, bridges, quarters and points, close together."""
    rng = np.random.default_rng(seed)
    objects = []
    for _ in range(count):
        x, y, turn = (float(rng.uniform(0, most)) for most in (500, 500, 180))
        kind = rng.choice(["building", "forest", "water", "road", "river", "railway", "bridge", "settlement", "tank"])
        if kind in ("road", "river", "railway"):
            length = rng.uniform(20, 300)
            shape = LineString(
                [(x, y), (x + length, y)] if rng.random() < 0.6 else [(x, y), (x + length, y), (x, y + 60)]
            )
            shape = shape if rng.random() < 0.7 else shape.buffer(4, cap_style="flat")
        elif kind == "forest" and rng.random() < 0.6:
            shape = Polygon(box(x, y, x + 90, y + 80).exterior, [box(x + 15, y + 15, x + 75, y + 65).exterior])
        elif kind == "tank":
            shape = Point(x, y)
        else:
            side = {"building": 10, "bridge": 12, "settlement": 150}.get(str(kind), 40)
            shape = box(x, y, x + side * rng.uniform(0.5, 2), y + side)
        objects.append((str(kind), rotate(shape, turn)))
    return objects


class EveryPair:
    """The definitions once more, one pair after the other, as a reader of docs/scene-graph.md would write them down."""

    def __init__(self, objects, scale, nearest):
        self.kinds = [WORDS.object_class(kind) for kind, _ in objects]
        self.shapes = [shape for _, shape in objects]
        self.mm, self.nearest, self.count = scale / 1000, nearest, len(objects)
        self.numbers = {entry.rule: entry.numbers for entry in WORDS.predicates if entry.rule}

    def triplets(self):
        result, taken, near = set(), self.surrounded(), []
        result |= {(outer, "around", inner) for inner, outer in taken.items()}
        parts = defaultdict(list)
        for a in range(self.count):
            for b in range(a + 1, self.count):
                result |= self.functions(a, b)
                if taken.get(a) == b or taken.get(b) == a:
                    continue
                word = self.spatial(a, b)
                if word and word[1] == "part_of":
                    parts[word[0]].append((self.shapes[word[2]].area, word[2]))
                elif word and word[1] == "nearby":
                    near.append((self.gap(a, b), a, b))
                elif word:
                    result.add(word)
        result |= {(one, "part_of", min(wholes)[1]) for one, wholes in parts.items()}
        return result | self.among_nearest(near) | self.serving() | self.far()

    def allows(self, word, a, b):
        return WORDS.allows(WORDS.predicate(word), self.kinds[a], self.kinds[b])

    def gap(self, a, b):
        return self.shapes[a].distance(self.shapes[b])

    def dim(self, a):
        return {"Point": 0, "LineString": 1, "Polygon": 2}[self.shapes[a].geom_type]

    def size(self, a):
        shape = self.shapes[a]
        return 4 * shape.area / shape.length if shape.length else 0.0

    def reach(self, a, b):
        return min(5 * self.mm + min(self.size(a), self.size(b)), 20 * self.mm)

    def share(self, a, b):
        """Of a in b."""
        one, other = self.shapes[a], self.shapes[b]
        if self.dim(a) > self.dim(b):
            return 0.0
        if self.dim(a) == 0:
            return float(other.contains(one)) if self.dim(b) != 1 else 0.0
        common = one.intersection(other)
        return common.area / one.area if self.dim(a) == 2 else common.length / one.length

    def surrounded(self):
        best = {}
        for b, shape in enumerate(self.shapes):
            for ring in shape.interiors if shape.geom_type == "Polygon" else []:
                hole = Polygon(ring)
                for a in range(self.count):
                    if a != b and hole.buffer(0.2 * self.mm).covers(self.shapes[a]):
                        best[a] = min(best.get(a, (math.inf, b)), (hole.area, b))
        return {a: outer for a, (_, outer) in best.items()}

    def spatial(self, a, b):
        """The first word that holds, and in which direction: the better one, else that of the first object."""
        for word in ("part_of", "inside", "passing_under", "crosses", "passing_through", "overlaps", "running_along"):
            scores = [
                (self.holds(word, one, other), -one, one, other)
                for one, other in ((a, b), (b, a))
                if self.allows(word, one, other)
            ]
            best = max(scores, default=(0,))
            if best[0]:
                return best[2], word, best[3]
        if self.gap(a, b) <= 0.2 * self.mm:
            return a, "adjacent_to", b
        return (a, "nearby", b) if self.gap(a, b) <= self.reach(a, b) else None

    def holds(self, word, a, b):
        """The score, 0: it doesn't."""
        if self.gap(a, b) > (2 * self.mm if word == "running_along" else 0):
            return 0
        return getattr(self, word)(a, b)

    def part_of(self, a, b):
        share = self.share(a, b)
        return share if share >= 0.5 and self.shapes[b].area > self.shapes[a].area else 0

    def inside(self, a, b):
        share = self.share(a, b)
        return share if share >= 0.95 and self.share(b, a) < 0.95 else 0

    def overlaps(self, a, b):
        share = max(self.share(a, b), self.share(b, a))
        return share if share >= 0.05 and a < b else 0

    def through(self, a, area, least):
        one = self.shapes[a]
        if self.dim(a) == 1:
            ends = [Point(one.coords[0]), Point(one.coords[-1])]
            return one.intersection(area).length >= least and all(end.distance(area) >= least for end in ends)
        return self.dim(a) == 2 and self.pieces(one, area, least) > 1

    def pieces(self, one, without, least):
        left = one.difference(without)
        boxes = [part.bounds for part in getattr(left, "geoms", [left]) if not part.is_empty]
        return sum(max(box[2] - box[0], box[3] - box[1]) >= least for box in boxes)

    def passing_through(self, a, b):
        return int(self.dim(b) == 2 and self.through(a, self.shapes[b], 0.5 * self.mm))

    def passing_under(self, a, b):
        carried = self.allows("carries", b, a) and self.carries(b, a)
        return int(self.through(a, self.shapes[b], 0.5 * self.mm) and not carried)

    def carries(self, bridge, way):
        shape = self.shapes[way]
        line = shape.boundary if self.dim(way) == 2 else shape
        piece = line.intersection(self.shapes[bridge])
        if piece.length < 0.5 * self.mm:
            return False
        apart = abs(self.axis(piece) - self.axis(self.shapes[bridge].boundary)) % 180
        return min(apart, 180 - apart) <= 45

    def axis(self, lines):
        total = 0j
        for part in getattr(lines, "geoms", [lines]):
            points = [complex(*point) for point in part.coords]
            for start, end in zip(points, points[1:]):
                total += (end - start) ** 2 / abs(end - start) if end != start else 0
        return math.degrees(math.atan2(total.imag, total.real)) / 2

    def crosses(self, a, b):
        end, one, other = 0.2 * self.mm, self.shapes[a], self.shapes[b]
        if a > b:
            return 0
        if self.dim(a) == self.dim(b) == 1:
            common = one.intersection(other)
            points = [point for point in getattr(common, "geoms", [common]) if point.geom_type == "Point"]
            far = [min(point.distance(one.boundary), point.distance(other.boundary)) > end for point in points]
            return int(any(far))
        if self.dim(a) == self.dim(b) == 2:
            return int(self.pieces(one, other, end) > 1 and self.pieces(other, one, end) > 1)
        line, area = (a, b) if self.dim(a) == 1 else (b, a)
        return int(self.through(line, self.shapes[area], end))

    def running_along(self, a, b):
        shape = self.shapes[a]
        line, whole = (shape.boundary, shape.length / 2) if self.dim(a) == 2 else (shape, shape.length)
        near = line.intersection(self.shapes[b].buffer(2 * self.mm)).length
        return min(1.0, near / whole) if near >= max(5 * self.mm, 0.5 * whole) else 0

    def functions(self, a, b):
        words = set()
        if self.gap(a, b) <= 0.2 * self.mm:
            if self.allows("connected_to", a, b) and self.connected(a, b):
                words.add((a, "connected_to", b))
            for one, other in ((a, b), (b, a)):
                if self.allows("carries", one, other) and self.gap(a, b) == 0 and self.carries(one, other):
                    words.add((one, "carries", other))
                if self.allows("flows_into", one, other) and self.flows(one, other):
                    words.add((one, "flows_into", other))
        return words

    def connected(self, a, b):
        if self.gap(a, b) == 0 and self.crosses(a, b):
            return False
        if self.dim(a) == self.dim(b) == 1:
            one, other = self.shapes[a], self.shapes[b]
            return min(one.boundary.distance(other), other.boundary.distance(one)) <= 0.2 * self.mm
        return True

    def flows(self, a, b):
        if self.dim(a) != 1:
            return False
        first, last = Point(self.shapes[a].coords[0]), Point(self.shapes[a].coords[-1])
        return last.distance(self.shapes[b]) <= 0.2 * self.mm < first.distance(self.shapes[b])

    def among_nearest(self, near):
        lists = defaultdict(list)
        for gap, a, b in near:
            lists[a].append((gap, b))
            lists[b].append((gap, a))
        return {(min(a, b), "nearby", max(a, b)) for a, some in lists.items() for _, b in sorted(some)[: self.nearest]}

    def serving(self):
        words = set()
        for entry in WORDS.predicate("serves").between:
            for b in range(self.count):
                if self.kinds[b].id in entry.objects:
                    ways = [(self.gap(a, b), a) for a in range(self.count) if self.kinds[a].id in entry.subjects]
                    if ways and min(ways)[0] <= 10 * self.mm:
                        words.add((min(ways)[1], "serves", b))
        return words

    def far(self):
        words = set()
        for a in range(self.count):
            best = []
            for kind in set(self.kinds):
                others = [b for b in range(self.count) if b != a and self.kinds[b] == kind]
                if others and not any(self.gap(a, b) <= self.reach(a, b) for b in others):
                    best += [min((self.gap(a, b), b) for b in others)]
            best = [entry for entry in best if 20 * self.mm <= entry[0] <= 100 * self.mm]
            if best:
                words.add((min(a, min(best)[1]), "distant", max(a, min(best)[1])))
        return words


@pytest.mark.parametrize("seed", range(12))
def test_the_same_as_a_look_at_every_pair(seed, monkeypatch):
    monkeypatch.setattr(relating, "_BLOCK", 7)
    monkeypatch.setattr(relating, "_MOST_NEARBY", 5)
    objects, scale = town(seed), (500.0, 1000.0, 5000.0)[seed % 3]
    triplets = set(found(*objects, scale=scale, nearest=2))
    assert triplets == EveryPair(objects, scale, 2).triplets()


def test_the_random_towns_have_every_predicate():
    """Else the comparison above would say less than it seems."""
    words = {word for seed in range(12) for _, word, _ in found(*town(seed), scale=(500.0, 1000.0, 5000.0)[seed % 3])}
    assert words >= {entry.id for entry in WORDS.predicates if entry.rule in NUMBERS} - {"flows_into"}


def test_the_order_of_the_objects_does_not_matter():
    objects = town(3)
    order = np.random.default_rng(0).permutation(len(objects))
    symmetric = {entry.id for entry in WORDS.predicates if entry.symmetric}

    def canonical(triplets):
        return {(frozenset((a, b)), word) if word in symmetric else (a, word, b) for a, word, b in triplets}

    mixed = found(*(objects[i] for i in order))
    assert canonical((int(order[a]), word, int(order[b])) for a, word, b in mixed) == canonical(found(*objects))
