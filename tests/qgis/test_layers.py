"""Every layer of QGIS as a file that the engine can open."""

from __future__ import annotations

import functools
import http.server
import threading
from pathlib import Path

import pytest
from landscribe.engine.contract.errors import (
    Cancelled,
    ExtentOutside,
    LayerExtentNeeded,
    LayerResolutionNeeded,
    LayerTooLarge,
)
from landscribe.plugin import layers
from landscribe.plugin.layers import file_source, raster_source, transformed
from landscribe.processing_provider.values import Values
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

UTM = QgsCoordinateReferenceSystem("EPSG:32618")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


def region(xmin, ymin, xmax, ymax, crs=UTM):
    return QgsReferencedRectangle(QgsRectangle(xmin, ymin, xmax, ymax), crs)


@pytest.fixture
def virtual(make_raster):
    """A layer of QGIS's raster calculator: image × 10, in memory only."""
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(make_raster()), "image"))
    source = QgsProject.instance().mapLayersByName("image")[0]
    uri = (
        f"?crs=EPSG:32618&extent=500000,4299980,500020,4300000&width=20&height=20&formula=%22image@3%22*10"
        f"&image:uri={source.source()}&image:provider=gdal"
    )
    layer = QgsRasterLayer(uri, "tenfold", "virtualraster")
    assert layer.isValid(), layer.error().summary()
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def tiles(tmp_path):
    """A tile server on this computer, and the layer that asks it: one red tile, everywhere."""
    picture = gdal.GetDriverByName("MEM").Create("", 256, 256, 3)
    picture.GetRasterBand(1).Fill(255)
    gdal.GetDriverByName("PNG").CreateCopy(str(tmp_path / "tile.png"), picture)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.end_headers()
            self.wfile.write((tmp_path / "tile.png").read_bytes())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    yield functools.partial(QgsRasterLayer, f"type=xyz&url={url}&zmin=0&zmax=18", "tiles", "wms")
    server.shutdown()
    server.server_close()


def test_file_passes_its_path(qgis_app, make_raster):
    path = make_raster()
    assert raster_source(QgsRasterLayer(str(path), "image"), "copy.tif") == (str(path), None)


def test_relative_path_becomes_absolute(qgis_app, make_raster, monkeypatch):
    path = make_raster()
    monkeypatch.chdir(path.parent)
    assert file_source(QgsRasterLayer(path.name, "image")) == str(path)


def test_raster_in_a_geopackage_passes_its_name(qgis_app, make_raster, tmp_path):
    gdal.Translate(
        str(tmp_path / "store.gpkg"), str(make_raster(bands=3)), format="GPKG", creationOptions=["RASTER_TABLE=scene"]
    )
    source = f"GPKG:{tmp_path / 'store.gpkg'}:scene"
    assert file_source(QgsRasterLayer(source, "scene")) == source


def test_path_inside_a_zip_is_passed(qgis_app, make_raster, tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "scenes.zip", "w") as archive:
        archive.write(make_raster(), "a.tif")
    source = f"/vsizip/{tmp_path}/scenes.zip/a.tif"
    assert file_source(QgsRasterLayer(source, "a")) == source


@pytest.mark.parametrize("source", ["{path}|option:NUM_THREADS=2", "/vsimem/image.tif"])
def test_what_only_this_process_can_open_has_no_file(qgis_app, make_raster, source):
    path = make_raster()
    gdal.Translate("/vsimem/image.tif", str(path))
    layer = QgsRasterLayer(source.format(path=path), "image")
    assert layer.isValid()
    assert file_source(layer) is None


def test_crs_of_the_user_wins(qgis_app, make_raster):
    layer = QgsRasterLayer(str(make_raster()), "image")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32617"))
    assert file_source(layer) is None


def test_virtual_raster_is_copied_on_its_own_grid(virtual, tmp_path):
    path, export = raster_source(
        virtual, str(tmp_path / "copy.tif"), region=region(500002.3, 4299985.2, 500010, 4299990)
    )
    export.write(QgsFeedback())
    copy = gdal.Open(path)
    assert (copy.RasterXSize, copy.RasterYSize) == (8, 5)
    assert copy.GetGeoTransform() == pytest.approx((500002, 1, 0, 4299990, 0, -1))
    assert copy.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Byte) == bytes([30] * 40)


def test_cancelled_copy(virtual, tmp_path):
    _, export = raster_source(virtual, str(tmp_path / "copy.tif"))
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        export.write(feedback)


def test_copy_may_be_written_in_another_thread(virtual, tmp_path):
    _, export = raster_source(virtual, str(tmp_path / "copy.tif"))
    feedback, seen = QgsFeedback(), []
    feedback.progressChanged.connect(seen.append)
    thread = threading.Thread(target=export.write, args=(feedback,))
    thread.start()
    thread.join()
    assert gdal.Open(export.path).RasterXSize == 20


def test_region_beside_the_layer(virtual):
    with pytest.raises(ExtentOutside):
        raster_source(virtual, "copy.tif", region=region(0, 0, 10, 10))


@pytest.mark.parametrize(
    ("bounds", "crs"),
    [((-180, -90, 180, 90), "EPSG:4326"), ((-400, -200, 400, 200), "EPSG:4326"), ((-1e8, -5e7, 1e8, 5e7), "EPSG:3857")],
    ids=["world", "map view in degrees", "map view in Mercator"],
)
def test_region_of_the_whole_world_holds_the_layer(bounds, crs, virtual):
    world = region(*bounds, QgsCoordinateReferenceSystem(crs))
    assert transformed(world, virtual) == virtual.extent()
    _, export = raster_source(virtual, "copy.tif", region=world)
    assert (export.columns, export.rows) == (20, 20)


def test_tiles_are_copied_at_the_resolution_of_the_model(tiles, tmp_path, qgis_app):
    # 100 m × 100 m on the ground at 60° north, where a metre of the map is half a metre
    place = region(1_000_000, 8_399_738, 1_000_200, 8_399_938, MERCATOR)
    path, export = raster_source(tiles(), str(tmp_path / "copy.tif"), region=place, resolution_m=2.0)
    export.write(QgsFeedback())
    copy = gdal.Open(path)
    assert (copy.RasterXSize, copy.RasterYSize) == pytest.approx((50, 50), abs=1)
    assert copy.RasterCount == 4
    assert copy.GetRasterBand(1).ComputeRasterMinMax() == (255, 255)
    assert copy.GetRasterBand(2).ComputeRasterMinMax() == (0, 0)


def test_tiles_of_the_whole_world_need_an_extent(tiles, qgis_app):
    with pytest.raises(LayerExtentNeeded):
        raster_source(tiles(), "copy.tif", resolution_m=1.0)


def test_copy_that_would_be_too_large(tiles, qgis_app):
    with pytest.raises(LayerTooLarge) as raised:
        raster_source(tiles(), "copy.tif", region=region(0, 0, 1e6, 1e6, MERCATOR), resolution_m=1.0)
    assert raised.value.mpx == pytest.approx(1e6, rel=0.05)


def test_tiles_without_a_wish_come_in_their_finest_resolution(tiles, qgis_app):
    _, export = raster_source(tiles(), "copy.tif", region=region(0, 0, 100, 100, MERCATOR))
    assert export.columns == pytest.approx(100 / 0.597, abs=2)  # zoom 18


def test_service_without_pixels_needs_a_resolution(virtual, monkeypatch):
    class Provider:
        def xSize(self):
            return 0

        def nativeResolutions(self):
            return []

    monkeypatch.setattr(virtual, "dataProvider", Provider)
    with pytest.raises(LayerResolutionNeeded):
        raster_source(virtual, "copy.tif")


# --- areas of interest -----------------------------------------------------------------------------------------------


@pytest.fixture
def areas_of(provider):
    """What the engine gets for a value of AREAS."""

    def areas(value):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        source = Values(provider.algorithm("segment").create(), {"AREAS": value}, context).areas("AREAS")
        layer = QgsVectorLayer(f"{source.path}|layername={source.layer}" if source.layer else source.path, "", "ogr")
        assert layer.isValid()
        return source, layer.featureCount()

    return areas


@pytest.fixture
def squares():
    """Three squares in a memory layer of the project, with a number each."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=n:integer", "squares", "memory")
    for n in range(3):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000 + 5 * n, 4299990, 500004 + 5 * n, 4299994)))
        feature.setAttributes([n])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


def test_memory_layer_becomes_a_geopackage(areas_of, squares):
    source, count = areas_of(squares.id())
    assert (Path(source.path).suffix, count) == (".gpkg", 3)


def test_selection_is_honoured(areas_of, squares):
    squares.selectByExpression("n = 1")
    assert areas_of(QgsProcessingFeatureSourceDefinition(squares.id(), True))[1] == 1


def test_layer_of_a_file_passes_path_and_name(areas_of, squares, tmp_path):
    from qgis.core import QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "parcels"
    path = str(tmp_path / "land.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(squares, path, QgsProject.instance().transformContext(), options)
    file_layer = QgsVectorLayer(f"{path}|layername=parcels", "parcels", "ogr")
    QgsProject.instance().addMapLayer(file_layer)
    source, count = areas_of(file_layer.id())
    assert (source.path, source.layer, count) == (path, "parcels", 3)
    file_layer.setSubsetString('"n" > 0')
    source, count = areas_of(file_layer.id())
    assert source.path != path
    assert count == 2


def test_limit_is_what_the_sentence_says(tiles, qgis_app, monkeypatch):
    monkeypatch.setattr(layers, "LIMIT_MPX", 0.001)
    with pytest.raises(LayerTooLarge) as raised:
        raster_source(tiles(), "copy.tif", region=region(0, 0, 100, 100, MERCATOR), resolution_m=1.0)
    assert raised.value.limit_mpx == 0.001
