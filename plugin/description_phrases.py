"""The sentences of “Describe area”, and the words of the vocabulary, in the user's language."""

from __future__ import annotations

from typing import Callable

from ..engine.contract.phrases import Phrases

Translate = Callable[[str], str]


def phrases(tr: Translate) -> Phrases:
    """The sentences, with blanks for what the engine finds."""
    return Phrases(
        title=tr("Description of {graph}"),
        area_name=tr("Area {number}"),
        everything=tr("The whole graph"),
        size=tr("The area measures {area}."),
        nothing=tr("There are no objects in it."),
        objects=tr("Objects: {count}, namely {list}."),
        class_share=tr("{count} × {class_name} ({area}, {percent} %)"),
        class_area=tr("{count} × {class_name} ({area})"),
        largest=tr("The largest one is {object}, with {area}."),
        no_relations=tr("No relation between them is known."),
        relations=tr("Relations between them: {count}, namely {list}."),
        relation_kind=tr("{count} × {subject} – {predicate} – {object}"),
        most_related=tr("The best connected one is {object}, with {count}."),
        wholes=tr("They make up {list}."),
        whole=tr("{object} ({list})"),
        parts=tr("{count} × {class_name}"),
        unsure_objects=tr("Unsure objects, with a score below {limit}: {count}, such as {list}."),
        unsure_relations=tr("Unsure relations, with a score below {limit}: {count}, such as {list}."),
        object=tr("{class_name} {id}"),
        triplet=tr("{subject} – {predicate} – {object}"),
        class_heading=tr("Class"),
        count_heading=tr("Objects"),
        area_heading=tr("Area"),
        share_heading=tr("% of the area"),
        origin=tr("From the scene graph {graph}, {date}."),
        more=tr("others"),
    )


def vocabulary_words(tr: Translate) -> dict[str, str]:
    """What the titles of Landscribe's vocabulary are called. A vocabulary of the user's own is in their language."""
    return {**_basic_classes(tr), **_high_classes(tr), **_predicates(tr)}


def _basic_classes(tr: Translate) -> dict[str, str]:
    return {
        "building": tr("building"),
        "road": tr("road"),
        "path": tr("path"),
        "railway": tr("railway"),
        "bridge": tr("bridge"),
        "car park": tr("car park"),
        "paved ground": tr("paved ground"),
        "river": tr("river"),
        "water": tr("water"),
        "dam": tr("dam"),
        "pier": tr("pier"),
        "forest": tr("forest"),
        "shrubland": tr("shrubland"),
        "low vegetation": tr("low vegetation"),
        "cropland": tr("cropland"),
        "orchard": tr("orchard"),
        "wetland": tr("wetland"),
        "bare ground": tr("bare ground"),
        "snow and ice": tr("snow and ice"),
        "sports ground": tr("sports ground"),
        "runway": tr("runway"),
        "tank": tr("tank"),
        "power line": tr("power line"),
    }


def _high_classes(tr: Translate) -> dict[str, str]:
    return {
        "settlement": tr("settlement"),
        "factory": tr("factory"),
        "airport": tr("airport"),
        "station": tr("station"),
        "port": tr("port"),
        "farm": tr("farm"),
        "park": tr("park"),
        "quarry": tr("quarry"),
        "power plant": tr("power plant"),
    }


def _predicates(tr: Translate) -> dict[str, str]:
    return {
        "part of": tr("part of"),
        "belongs to": tr("belongs to"),
        "inside": tr("inside"),
        "around": tr("around"),
        "passing under": tr("passing under"),
        "crosses": tr("crosses"),
        "passing through": tr("passing through"),
        "overlaps": tr("overlaps"),
        "running along": tr("running along"),
        "adjacent to": tr("adjacent to"),
        "nearby": tr("nearby"),
        "distant": tr("distant"),
        "connected to": tr("connected to"),
        "carries": tr("carries"),
        "flows into": tr("flows into"),
        "serves": tr("serves"),
    }
