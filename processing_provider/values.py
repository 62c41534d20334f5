"""What the user entered, as plain data: ``None`` where nothing was given."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsUnitTypes,
    QgsVariantUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..engine.contract.errors import GraphEditsUnsaved, GraphUnreadable
from ..engine.contract.sources import Extent, RasterSource, VectorSource
from ..plugin.i18n import tr
from ..plugin.layers import RasterExport, raster_source


@dataclass
class Values:
    """The values of one run's parameters. To be used in the main thread, for it looks at layers."""

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    exports: list[RasterExport] = field(default_factory=list)
    """Copies of layers that have to be written before the worker starts; filled by :meth:`raster`."""
    test_only: bool = False
    """Only look: QGIS shall load nothing after the run."""
    _destinations: dict[str, Optional[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let an empty value of a parameter that needs one mean its default: models hand on their own empty ones."""
        self.parameters = {
            name: value for name, value in self.parameters.items() if not self._wants_default(name, value)
        }

    def given(self, name: str) -> bool:
        """Whether the parameter has a value, be it its default."""
        value = self.parameters.get(name, self._definition(name).defaultValue())
        return not QgsVariantUtils.isNull(value) and value not in ("", [])

    def text(self, name: str) -> Optional[str]:
        """A text or a file name."""
        return QgsProcessingParameters.parameterAsString(*self._of(name)).strip() if self.given(name) else None

    def choice(self, name: str) -> str:
        """The chosen word of a list."""
        return QgsProcessingParameters.parameterAsEnumString(*self._of(name))

    def number(self, name: str) -> Optional[float]:
        """A number."""
        return QgsProcessingParameters.parameterAsDouble(*self._of(name)) if self.given(name) else None

    def integer(self, name: str) -> Optional[int]:
        """A whole number."""
        return QgsProcessingParameters.parameterAsInt(*self._of(name)) if self.given(name) else None

    def flag(self, name: str) -> bool:
        """A tick."""
        return QgsProcessingParameters.parameterAsBoolean(*self._of(name))

    def bands(self, name: str) -> tuple[int, ...]:
        """Numbers of bands, counted from 1; empty where none were chosen."""
        return tuple(QgsProcessingParameters.parameterAsInts(*self._of(name))) if self.given(name) else ()

    def layer(self, name: str) -> Optional[QgsRasterLayer]:
        """A raster layer."""
        return QgsProcessingParameters.parameterAsRasterLayer(*self._of(name)) if self.given(name) else None

    def layers(self, name: str) -> list[Union[QgsRasterLayer, QgsVectorLayer]]:
        """The layers of a parameter for several, in the user's order."""
        return QgsProcessingParameters.parameterAsLayerList(*self._of(name)) if self.given(name) else []

    def box(self, name: str) -> Optional[QgsReferencedRectangle]:
        """A rectangle with its CRS."""
        if not self.given(name):
            return None
        rectangle = QgsProcessingParameters.parameterAsExtent(*self._of(name))
        crs = QgsProcessingParameters.parameterAsExtentCrs(*self._of(name))
        return None if rectangle.isEmpty() else QgsReferencedRectangle(rectangle, crs)

    def areas_box(self, name: str) -> Optional[QgsReferencedRectangle]:
        """The rectangle around the features of a source."""
        source = QgsProcessingParameters.parameterAsSource(*self._of(name)) if self.given(name) else None
        return QgsReferencedRectangle(source.sourceExtent(), source.sourceCrs()) if source else None

    def place_of(self, name: str) -> dict[str, Any]:
        """Where, and how finely, to copy a layer that is no file, so that it goes with a raster layer."""
        layer = self.layer(name)
        metres = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), Qgis.DistanceUnit.Meters)
        region = QgsReferencedRectangle(layer.extent(), layer.crs())
        return {"region": region, "resolution_m": layer.rasterUnitsPerPixelX() * metres}

    def extent(self, name: str) -> Optional[Extent]:
        """A rectangle for the engine."""
        box = self.box(name)
        if box is None:
            return None
        wkt = box.crs().toWkt(Qgis.CrsWktVariant.Preferred)
        return Extent(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), wkt)

    def raster(
        self,
        name: str,
        bands: tuple[int, ...] = (),
        *,
        region: Optional[QgsReferencedRectangle] = None,
        resolution_m: Optional[float] = None,
    ) -> Optional[RasterSource]:
        """A raster for the engine; a layer without a file is put down to be copied for the region (:attr:`exports`).

        Raises:
            EngineError: there is no way to copy the layer (see :func:`..plugin.layers.raster_source`).
        """
        layer = self.layer(name)
        return None if layer is None else self._raster_source(name, layer, bands, region, resolution_m)

    def rasters(
        self,
        name: str,
        bands: tuple[int, ...] = (),
        *,
        region: Optional[QgsReferencedRectangle] = None,
        resolution_m: Optional[float] = None,
    ) -> tuple[RasterSource, ...]:
        """Rasters for the engine, in the user's order; as :meth:`raster`, of a parameter for several layers."""
        return tuple(self._raster_source(name, layer, bands, region, resolution_m) for layer in self.layers(name))

    def _raster_source(
        self,
        name: str,
        layer: QgsRasterLayer,
        bands: tuple[int, ...],
        region: Optional[QgsReferencedRectangle],
        resolution_m: Optional[float],
    ) -> RasterSource:
        copy = QgsProcessingUtils.generateTempFilename(f"{name.lower()}.tif", self.context)
        path, export = raster_source(layer, copy, region=region, resolution_m=resolution_m)
        if export is not None:
            self.exports.append(export)
        return RasterSource(path, bands)

    def areas(self, name: str) -> Optional[VectorSource]:
        """Polygons for the engine; a selection, a filter or a layer without a file is copied to a GeoPackage."""
        if not self.given(name):
            return None
        path, layer = QgsProcessingParameters.parameterAsCompatibleSourceLayerPathAndLayerName(
            *self._of(name), QgsVectorFileWriter.supportedFormatExtensions(), "gpkg"
        )
        return _vector_source(path, layer)

    def vectors(self, name: str) -> tuple[VectorSource, ...]:
        """Layers of features for the engine; a filter or a layer without a file is copied to a GeoPackage."""
        formats = QgsVectorFileWriter.supportedFormatExtensions()
        return tuple(
            _vector_source(
                *QgsProcessingUtils.convertToCompatibleFormatAndLayerName(
                    layer,
                    selectedFeaturesOnly=False,
                    baseName=name.lower(),
                    compatibleFormats=formats,
                    preferredFormat="gpkg",
                    context=self.context,
                    feedback=None,
                )
            )
            for layer in self.layers(name)
        )

    def graph(self, name: str) -> str:
        """The file of a scene graph.

        Raises:
            GraphUnreadable: the layer has no file.
            GraphEditsUnsaved: what was edited is not in the file yet.
        """
        layer = QgsProcessingParameters.parameterAsVectorLayer(*self._of(name))
        path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
        if not path:
            raise GraphUnreadable(path=layer.name(), detail=tr("the layer has no file"))
        if layer.isModified():
            raise GraphEditsUnsaved(layer=layer.name())
        return str(Path(path).absolute())

    def source_name(self, name: str) -> Optional[str]:
        """The name of a layer of features."""
        source = QgsProcessingParameters.parameterAsSource(*self._of(name)) if self.given(name) else None
        return source.sourceName() if source else None

    def input_files(self) -> set[Path]:
        """The files behind all layers that go in."""
        files = set()
        for definition in self.algorithm.parameterDefinitions():
            for layer in self._layers_of(definition):
                parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
                if parts.get("path"):
                    files.add(Path(parts["path"]).resolve())
        return files

    def _layers_of(self, definition: QgsProcessingParameterDefinition) -> list[QgsMapLayer]:
        if definition.type() == "multilayer":
            return self.layers(definition.name())
        if definition.type() not in ("raster", "source", "vector") or not self.given(definition.name()):
            return []
        layer = QgsProcessingParameters.parameterAsLayer(definition, self.parameters, self.context)
        return [layer] if layer else []

    def destinations(self) -> dict[str, Optional[str]]:
        """The paths of all outputs."""
        names = [definition.name() for definition in self.algorithm.destinationParameterDefinitions()]
        return {name: self.destination(name) for name in names}

    def destination(self, name: str) -> Optional[str]:
        """The path of an output, the same at each call; ``None`` for one that nobody asked for."""
        if name not in self._destinations:  # evaluating a temporary output twice gives two names
            self._destinations[name] = self._destination(name) if self.given(name) else None
        return self._destinations[name]

    def _destination(self, name: str) -> Optional[str]:
        definition, parameters, context = self._of(name)
        if definition.type() in ("fileDestination", "folderDestination"):
            path = QgsProcessingParameters.parameterAsFileOutput(definition, parameters, context)
        elif self.test_only:
            value = parameters.get(name, definition.defaultValue())
            path = QgsProcessingParameters.parameterAsOutputLayer(definition, value, context, testOnly=True)
        else:
            path = QgsProcessingParameters.parameterAsOutputLayer(definition, parameters, context)
        return str(Path(path).absolute()) if path else None

    def _wants_default(self, name: str, value: Any) -> bool:
        definition = self._definition(name)
        if definition is None or not QgsVariantUtils.isNull(value):
            return False
        return not definition.flags() & Qgis.ProcessingParameterFlag.Optional

    def _definition(self, name: str) -> QgsProcessingParameterDefinition:
        return self.algorithm.parameterDefinition(name)

    def _of(self, name: str) -> tuple[QgsProcessingParameterDefinition, dict[str, Any], QgsProcessingContext]:
        return self._definition(name), self.parameters, self.context


def _vector_source(path: str, layer: str) -> VectorSource:
    return VectorSource(str(Path(path).absolute()) if Path(path).exists() else path, layer or None)
