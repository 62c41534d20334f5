"""What Landscribe tells its users of scene graphs: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def graph_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        **_vocabulary_failures(tr),
        **_object_failures(tr),
        **_query_failures(tr),
        **_exchange_failures(tr),
        **_learning_failures(tr),
        "graph-unreadable": tr(
            "The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; "
            "if you have edited it, correct this in QGIS, save and run again."
        ),
        "graph-object-missing": tr(
            "In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or "
            "enter the id of an object that is there."
        ),
        "relation-without-objects": tr(
            "In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of "
            "its line onto objects, or enter the ids of its subject and its object."
        ),
    }


def _query_failures(tr: Translate) -> dict[str, str]:
    return {
        "query-unclear": tr(
            "“{part}” (from character {position} of the question) can't be understood. Between commas there may be: a "
            "class as in “?b building”, a relation as in “?b nearby ?r” or “not ?b nearby water”, and a comparison as "
            "in “?b area > 500”."
        ),
        "query-word-unknown": tr(
            "“{word}” (from character {position} of the question) is neither a class nor a predicate of this scene "
            "graph. Words like it: {nearest}."
        ),
        "query-field-unknown": tr("No object has the attribute “{field}”. These can be compared: {available}."),
        "query-without-variable": tr(
            "The question “{query}” asks for nothing: give what you look for a name with a question mark, as in “?b "
            "building, ?b nearby river”."
        ),
        "query-variable-alone": tr(
            "In the question nothing ties {variable} to the first variable. Add a relation between them, such as “?b "
            "nearby {variable}”, or ask two questions."
        ),
        "query-too-wide": tr(
            "The question has more than {most} matches. Ask for fewer: give every variable a class, or raise the least "
            "score of relations."
        ),
    }


def _exchange_failures(tr: Translate) -> dict[str, str]:
    return {
        "graph-edits-unsaved": tr(
            "The layer “{layer}” has edits that are not saved. Save them, or cancel the editing, and run again."
        ),
        "graph-without-crs": tr(
            "The scene graph {path} has no coordinate reference system, so nobody knows longitudes and latitudes of "
            "its objects. Assign the right one to its layers (“Assign projection”), or export to GraphML or CSV."
        ),
        "base-iri-invalid": tr(
            "“{iri}” can't be the beginning of the names in the file. Enter an address that ends with / or #, such as "
            "https://example.org/town/."
        ),
        "edges-unreadable": tr(
            "The table of relations {path} can't be read: {detail}. It needs the columns subject_id, predicate and "
            "object_id, as in the CSV file that “Export scene graph” writes; score and source may be there."
        ),
        "edge-objects-unknown": tr(
            "The table {path} names objects that the scene graph does not have: {ids}. Correct the rows, or choose the "
            "graph that was exported."
        ),
        "edge-predicates-unknown": tr(
            "The table {path} has predicates that the vocabulary of the graph does not have: {names}. Names like them: "
            "{nearest}."
        ),
    }


def _learning_failures(tr: Translate) -> dict[str, str]:
    return {
        "no-scene-graph-model": tr(
            "The model {path} was made for another task ({task}). Choose a model that “Train scene-graph model” has "
            "made, or none: then only rules find relations."
        ),
        "vocabularies-unlike": tr(
            "{path} and {other} have different classes or predicates. Use graphs and models of one and the same "
            "vocabulary."
        ),
        "relations-missing": tr(
            "There is no relation to learn from in {paths}: none between two objects that the images show. Make the "
            "graphs with “Relations by rule” first, and choose the images of the same places."
        ),
        "objects-outside-images": tr(
            "No image shows any of the objects of the scene graph {path}. Choose the images of the same place, and "
            "check the coordinate reference systems."
        ),
        "objects-or-segmentation-needed": tr(
            "There is nothing that gives the objects. Choose layers of objects, or an image and a segmentation model."
        ),
        "image-needed": tr("A model is chosen, but no image for it to look at. Choose the image too, or no model."),
        "graph-or-model-needed": tr(
            "There is nothing to judge. Choose a scene graph to compare with the true one, or a model and its image."
        ),
        "true-relations-missing": tr(
            "The true graph {path} has no relation, or none with an object in one of the areas. Choose a graph with "
            "relations, or other areas."
        ),
        "scales-unlike": tr(
            "{path} knows maps of {scales}, but {other} of {others}: there is nothing to compare. Use the same map "
            "scale for both."
        ),
        "scene-too-large": tr(
            "The scene “{name}” has {objects} objects; its hundred surest relations would say nothing. Use smaller "
            "squares or areas, with at most {most} objects each."
        ),
        "scales-unreadable": tr(
            "“{text}” names no map scale. Write the numbers behind the colons, with semicolons between several, such "
            "as “5000; 25000”."
        ),
    }


def _object_failures(tr: Translate) -> dict[str, str]:
    return {
        "objects-unreadable": tr(
            "The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines "
            "or points."
        ),
        "object-field-missing": tr(
            "The layer {path} has no field “{field}” for the class. Choose one of these: {available}. Without a field, "
            "each layer is a class, or tags of OpenStreetMap tell the class."
        ),
        "objects-missing": tr(
            "There is no object: the layers are empty, or none of their features has a class and a usable geometry. "
            "Choose other layers, or the field that holds the class."
        ),
        "layers-without-crs": tr(
            "The layer {path} has no coordinate reference system, but another one has. Assign the right one to it "
            "(“Assign projection”) and run again."
        ),
        "map-scale-invalid": tr(
            "There is no map at 1 : {scale:.6g}. Enter the number behind the colon, from 100 to 10 000 000, such as "
            "5000 for 1 : 5 000."
        ),
    }


def _vocabulary_failures(tr: Translate) -> dict[str, str]:
    return {
        "vocabulary-unreadable": tr(
            "The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use "
            "that of Landscribe."
        ),
        "object-class-unknown": tr(
            "The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, such as "
            "“{name} = building”; nothing behind “=” leaves it out."
        ),
        "predicate-unknown": tr(
            "The vocabulary has no predicate “{name}”. Names like it are: {nearest}. Use one of its predicates."
        ),
    }


def graph_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "query-understood": tr("The question was understood as: {query}."),
        "nothing-matches": tr(
            "No objects are as the question wants them. Check how it was understood, or lower the least score of "
            "relations."
        ),
        "geometries-repaired": tr(
            "{count} feature(s) of {path} have crossed or otherwise invalid outlines. They were made valid for this "
            "run; the layer itself was not changed (“Fix geometries” does that)."
        ),
        "units-as-metres": tr(
            "The layer {path} has no coordinate reference system, so its units are taken for metres. Assign the right "
            "one (“Assign projection”) to get true sizes and distances."
        ),
        "layers-reprojected": tr(
            "The layer {path} has another coordinate reference system than the first one and was transformed."
        ),
        "objects-not-shown": tr(
            "The images show no data at {count} object(s) of {path}, so that nothing can be learnt or told of these "
            "from an image."
        ),
        "scenes-planned": tr(
            "Learning from {learnt} square(s) with {pairs} pair(s) of objects; {kept_back} square(s) are kept back and "
            "tell how good the model is."
        ),
        "nothing-kept-back": tr(
            "No square with a relation is kept back, so that nobody knows how good the model is. Give more graphs, or "
            "smaller squares."
        ),
        "scale-not-learnt": tr(
            "The model has not learnt maps of about 1 : {scale:.6g}, but of {learnt}: it finds no relations at this "
            "scale. Train a model with graphs of this scale."
        ),
        "scale-not-found": tr(
            "The scene graph {path} has no objects at 1 : {scale:.6g}, so that nothing is said of this scale."
        ),
        "model-may-know-truth": tr(
            "The model has learnt from a graph of the same name as {path}. If it is the same one, the figures are too "
            "good: measure with a place that the model has not seen."
        ),
        "distances-coarse": tr(
            "The objects lie so far apart that distances may be up to {percent:.1f} % too long at the edges. Relate "
            "smaller regions on their own to be exact."
        ),
    }


def graph_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "reading_objects": tr("Reading the objects…"),
        "relating": tr("Finding relations…"),
        "reading_graph": tr("Reading the scene graph…"),
        "searching_graph": tr("Looking for matches…"),
        "exporting_graph": tr("Writing the scene graph…"),
        "describing": tr("Describing…"),
        "looking_at_images": tr("Looking at the image…"),
        "preparing_relations": tr("Preparing the relations…"),
        "predicting": tr("Reading relations out of the image…"),
    }
