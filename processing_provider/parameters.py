"""Builders of parameters: one short call each, so that a tool reads like its dialog. All carry their help."""

from __future__ import annotations

from typing import Optional, TypeVar

from qgis.core import (
    Qgis,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ..engine.contract.folders import model_folders, new_file
from ..plugin.i18n import tr

MODEL_WIDGET = f"{__package__}.model_widget.ModelWrapperMaker"

Parameter = TypeVar("Parameter", bound=QgsProcessingParameterDefinition)


def _helped(parameter: Parameter, text: str) -> Parameter:
    parameter.setHelp(text)
    return parameter


def image(name: str, label: str, text: str, *, optional: bool = False) -> QgsProcessingParameterRasterLayer:
    """A raster layer."""
    return _helped(QgsProcessingParameterRasterLayer(name, label, optional=optional), text)


def images(name: str, label: str, text: str, *, optional: bool = False) -> QgsProcessingParameterMultipleLayers:
    """Any number of raster layers, in an order."""
    kind = Qgis.ProcessingSourceType.Raster
    return _helped(QgsProcessingParameterMultipleLayers(name, label, kind, optional=optional), text)


def drawings(name: str, label: str, text: str, *, optional: bool = True) -> QgsProcessingParameterMultipleLayers:
    """Any number of vector layers, which may be left out unless they are not ``optional``."""
    kind = Qgis.ProcessingSourceType.VectorAnyGeometry
    return _helped(QgsProcessingParameterMultipleLayers(name, label, kind, optional=optional), text)


def graph(name: str, label: str, text: str, *, optional: bool = False) -> QgsProcessingParameterVectorLayer:
    """A scene graph: any layer of its GeoPackage, or the file."""
    return _helped(QgsProcessingParameterVectorLayer(name, label, optional=optional), text)


def field(name: str, label: str, text: str, *, of: str) -> QgsProcessingParameterField:
    """A field of the vector parameter ``of``, which may be left out; of several layers: one that all have."""
    return _helped(QgsProcessingParameterField(name, label, parentLayerParameterName=of, optional=True), text)


def model(
    name: str, label: str, text: str, *, task: str = "semantic-segmentation", optional: bool = False
) -> QgsProcessingParameterString:
    """A model for a task: a file, or the id of an installed one.

    A plain text, so that ``qgis_process``, batch and the modeler know it already; only its widget is special.
    """
    parameter = QgsProcessingParameterString(name, label, optional=optional)
    parameter.setMetadata({"widget_wrapper": {"class": MODEL_WIDGET, "task": task}})
    return _helped(parameter, text)


def bands(name: str, label: str, text: str, *, of: str) -> QgsProcessingParameterBand:
    """Any number of bands, in an order, of the raster parameter ``of``."""
    parameter = QgsProcessingParameterBand(name, label, parentLayerParameterName=of, optional=True, allowMultiple=True)
    return _helped(parameter, text)


def extent(name: str, label: str, text: str) -> QgsProcessingParameterExtent:
    """A rectangle, which may be left out."""
    return _helped(QgsProcessingParameterExtent(name, label, optional=True), text)


def areas(name: str, label: str, text: str) -> QgsProcessingParameterFeatureSource:
    """Polygons, which may be left out."""
    kinds = [Qgis.ProcessingSourceType.VectorPolygon]
    return _helped(QgsProcessingParameterFeatureSource(name, label, kinds, optional=True), text)


def polygons(name: str, label: str, text: str) -> QgsProcessingParameterFeatureSource:
    """Polygons."""
    return _helped(QgsProcessingParameterFeatureSource(name, label, [Qgis.ProcessingSourceType.VectorPolygon]), text)


def features(
    name: str, label: str, text: str, *, kinds: tuple[Qgis.ProcessingSourceType, ...], optional: bool = True
) -> QgsProcessingParameterFeatureSource:
    """Features of some kinds of geometry."""
    return _helped(QgsProcessingParameterFeatureSource(name, label, list(kinds), optional=optional), text)


def number(
    name: str,
    label: str,
    text: str,
    *,
    default: Optional[float] = None,
    minimum: float = 0.0,
    maximum: float = 1e9,
    whole: bool = False,
) -> QgsProcessingParameterNumber:
    """A number; without a default it may be left empty."""
    kind = Qgis.ProcessingNumberParameterType.Integer if whole else Qgis.ProcessingNumberParameterType.Double
    parameter = QgsProcessingParameterNumber(
        name, label, kind, default, optional=default is None, minValue=minimum, maxValue=maximum
    )
    return _helped(parameter, text)


def choice(name: str, label: str, text: str, *, words: tuple[str, ...]) -> QgsProcessingParameterEnum:
    """One word of a list, the first by default. The words are the values, so that no script depends on their order."""
    parameter = QgsProcessingParameterEnum(name, label, list(words), defaultValue=words[0], usesStaticStrings=True)
    return _helped(parameter, text)


def tick(name: str, label: str, text: str) -> QgsProcessingParameterBoolean:
    """A tick, off by default."""
    return _helped(QgsProcessingParameterBoolean(name, label, defaultValue=False), text)


def word(name: str, label: str, text: str, *, default: str, optional: bool = False) -> QgsProcessingParameterString:
    """A short text."""
    return _helped(QgsProcessingParameterString(name, label, defaultValue=default, optional=optional), text)


def raster_output(
    name: str, label: str, text: str, *, optional: bool = True, proposed: bool = False
) -> QgsProcessingParameterRasterDestination:
    """A raster to write; an optional one is made only on demand, or where it is not deselected in the dialog."""
    by_default = proposed or not optional
    parameter = QgsProcessingParameterRasterDestination(name, label, optional=optional, createByDefault=by_default)
    return _helped(parameter, text)


def polygons_output(
    name: str, label: str, text: str, *, optional: bool = True
) -> QgsProcessingParameterVectorDestination:
    """A GeoPackage of polygons; an optional one is made only on demand."""
    kind = Qgis.ProcessingSourceType.VectorPolygon
    parameter = QgsProcessingParameterVectorDestination(
        name, label, kind, optional=optional, createByDefault=not optional
    )
    return _helped(parameter, text)


def features_output(name: str, label: str, text: str) -> QgsProcessingParameterVectorDestination:
    """A GeoPackage of features of any kind of geometry."""
    return _helped(QgsProcessingParameterVectorDestination(name, label), text)


def layers_output(name: str, label: str, text: str) -> QgsProcessingParameterFileDestination:
    """A GeoPackage of several layers, made only on demand."""
    parameter = QgsProcessingParameterFileDestination(
        name, label, tr("GeoPackages (*.gpkg)"), optional=True, createByDefault=False
    )
    return _helped(parameter, text)


def lines_output(name: str, label: str, text: str) -> QgsProcessingParameterVectorDestination:
    """A GeoPackage of lines, made only on demand."""
    kind = Qgis.ProcessingSourceType.VectorLine
    parameter = QgsProcessingParameterVectorDestination(name, label, kind, optional=True, createByDefault=False)
    return _helped(parameter, text)


def points_output(name: str, label: str, text: str) -> QgsProcessingParameterVectorDestination:
    """A GeoPackage of points."""
    kind = Qgis.ProcessingSourceType.VectorPoint
    return _helped(QgsProcessingParameterVectorDestination(name, label, kind), text)


def page_output(name: str, label: str, text: str) -> QgsProcessingParameterFileDestination:
    """An HTML page, shown among QGIS's results after the run."""
    parameter = QgsProcessingParameterFileDestination(name, label, tr("HTML files (*.html)"), optional=True)
    return _helped(parameter, text)


def table_output(name: str, label: str, text: str) -> QgsProcessingParameterFileDestination:
    """A CSV file."""
    parameter = QgsProcessingParameterFileDestination(name, label, tr("CSV files (*.csv)"), optional=True)
    return _helped(parameter, text)


def graph_export_output(name: str, label: str, text: str) -> QgsProcessingParameterFileDestination:
    """A scene graph in a format of other programs, which the file's extension tells."""
    kinds = ";;".join(
        (tr("Turtle (*.ttl)"), tr("JSON-LD (*.jsonld)"), tr("GraphML (*.graphml)"), tr("CSV files (*.csv)"))
    )
    return _helped(QgsProcessingParameterFileDestination(name, label, kinds), text)


def file(name: str, label: str, text: str, *, kinds: str, optional: bool = False) -> QgsProcessingParameterFile:
    """A file to read; ``kinds`` is what the dialog offers: ``Texts (*.txt)``."""
    kind = Qgis.ProcessingFileParameterBehavior.File
    return _helped(QgsProcessingParameterFile(name, label, kind, fileFilter=kinds, optional=optional), text)


def folder(name: str, label: str, text: str) -> QgsProcessingParameterFile:
    """A folder to read, which may be left out."""
    kind = Qgis.ProcessingFileParameterBehavior.Folder
    return _helped(QgsProcessingParameterFile(name, label, kind, optional=True), text)


def onnx_output(name: str, label: str, text: str) -> QgsProcessingParameterFileDestination:
    """An ONNX file to write."""
    return _helped(QgsProcessingParameterFileDestination(name, label, tr("ONNX files (*.onnx)")), text)


def model_output(name: str, label: str, text: str, *, file_name: str) -> QgsProcessingParameterFileDestination:
    """A model package to write.

    The dialog proposes a new file among the user's installed models: a temporary one would be gone after hours of work.
    """
    parameter = QgsProcessingParameterFileDestination(name, label, tr("Model packages (*.landscribe)"))
    parameter.setGuiDefaultValueOverride(str(new_file(model_folders()[0], file_name, ".landscribe")))
    return _helped(parameter, text)


def folder_output(name: str, label: str, text: str) -> QgsProcessingParameterFolderDestination:
    """A folder to make."""
    return _helped(QgsProcessingParameterFolderDestination(name, label), text)
