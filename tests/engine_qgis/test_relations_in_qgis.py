"""A scene graph of a real town, made, opened and edited in QGIS."""

from __future__ import annotations

import json

import processing
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    edit,
)

UTM = QgsCoordinateReferenceSystem("EPSG:31982")


@pytest.fixture
def streets():
    """Two streets across the town, in a layer in memory and in degrees."""
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "roads", "memory")
    to_degrees = QgsCoordinateTransform(UTM, layer.crs(), QgsProject.instance())
    for wkt in ("LineString (456300 6717440, 457100 6717440)", "LineString (456700 6717000, 456700 6717900)"):
        feature, line = QgsFeature(), QgsGeometry.fromWkt(wkt)
        line.transform(to_degrees)
        feature.setGeometry(line)
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def graph(provider, shared_data, tmp_path):
    buildings = QgsVectorLayer(str(shared_data / "dsg_brazil_buildings" / "buildings.geojson"), "buildings")
    results = processing.run(
        "landscribe:relations",
        {"LAYERS": [buildings], "SCALE": 2000, "OUTPUT": str(tmp_path / "graph.gpkg")},
        feedback=QgsProcessingFeedback(),
    )
    assert results["OBJECT_COUNT"] == 520
    assert sum(json.loads(results["PREDICATE_COUNTS"]).values()) == results["RELATION_COUNT"] > 500
    return results


@pytest.fixture
def project(graph):
    project = QgsProject.instance()
    assert project.read(f"geopackage:{graph['OUTPUT']}?projectName=scene graph")
    yield project
    project.clear()


def layer_of(project, name):
    (layer,) = project.mapLayersByName(name)
    return layer


def test_the_project_shows_the_triplets_of_an_object(project, graph):
    objects, relations, triplets = (layer_of(project, name) for name in ("objects", "relations", "triplets"))
    assert all(layer.isValid() for layer in (objects, relations, triplets))
    assert project.crs() == objects.crs() == relations.crs()
    assert {category.value() for category in objects.renderer().categories()} == {"building", ""}
    assert triplets.featureCount() == relations.featureCount() == graph["RELATION_COUNT"]
    manager = project.relationManager()
    assert all(relation.isValid() for relation in manager.relations().values())
    shown = {relation.id(): relation for relation in manager.referencedRelations(objects)}
    some = next(relations.getFeatures())
    for end, link in (("subject_id", "triplets_from_object"), ("object_id", "triplets_to_object")):
        entry = objects.getFeature(some[end])
        found = list(shown[link].getRelatedFeatures(entry))
        assert some.id() in [feature.id() for feature in found]
        assert f"building {some[end]}" in found[0].attributes()


def test_what_is_drawn_in_qgis_counts_in_the_next_run(project, graph):
    """A relation drawn by hand gets its source from the layer's defaults, and the view its words."""
    relations, triplets = layer_of(project, "relations"), layer_of(project, "triplets")
    field = relations.fields().indexOf("source")
    assert relations.defaultValue(field) == "user"
    assert relations.editorWidgetSetup(relations.fields().indexOf("predicate")).type() == "ValueMap"
    objects = layer_of(project, "objects")
    one, other = (objects.getFeature(i) for i in (1, 2))
    feature = QgsFeature(relations.fields())
    ends = [QgsPointXY(entry.geometry().pointOnSurface().asPoint()) for entry in (one, other)]
    feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
    for name, value in (("subject_id", 1), ("object_id", 2), ("predicate", "belongs_to"), ("source", "user")):
        feature[name] = value
    before = triplets.featureCount()
    with edit(relations):
        assert relations.addFeature(feature)
    triplets.reload()
    assert triplets.featureCount() == before + 1
    texts = [entry.attributes() for entry in triplets.getFeatures() if entry["predicate"] == "belongs to"]
    assert texts[0][2] == "building 1"


def test_two_layers_of_unlike_kind_and_crs(provider, shared_data, streets, tmp_path):
    buildings = QgsVectorLayer(str(shared_data / "dsg_brazil_buildings" / "buildings.geojson"), "buildings")
    values = {"LAYERS": [buildings, streets], "OUTPUT": str(tmp_path / "graph.gpkg")}
    results = processing.run("landscribe:relations", values, feedback=QgsProcessingFeedback())
    assert json.loads(results["CLASS_COUNTS"]) == {"building": 520, "road": 2}
    assert json.loads(results["PREDICATE_COUNTS"])["crosses"] == 1
    assert QgsVectorLayer(results["RELATIONS"]).renderer().type() == "categorizedSymbol"
