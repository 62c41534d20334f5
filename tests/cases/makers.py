"""Makers of inputs, good and bad, for the case files. Each gives back what the spec shall say: a path, most often.

As a program it makes the inputs for the tests in QGIS, whose Python has not the engine's libraries:
``python makers.py <tool> <folder>`` prints the specs as JSON.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

if __name__ == "__main__":
    ROOT = Path(__file__).resolve().parents[2]
    sys.path[:0] = [str(ROOT / "tests" / "engine"), str(ROOT / "engine")]
    import worker  # noqa: F401  (makes the checkout importable as landscribe)

import numpy as np
import onnx
import onnx_models
import rasterio
import scene_graphs
import training_sets
from affine import Affine
from cases import Case, load_cases
from landscribe.engine.contract.model_card import Architecture, Band, ModelCard, ModelInput, ModelOutput
from landscribe.engine.contract.schema import to_json
from landscribe.engine.models.architectures import build
from landscribe.engine.models.deepness import default_classes
from landscribe.engine.models.package import write_package
from landscribe.plugin.description_phrases import phrases
from onnx import TensorProto, helper
from rasters import UTM, brightest_band_model, save_model, smooth_image, write_raster
from safetensors.torch import save_file


class CannotMake(Exception):
    """This computer does not let us make the input, for the reason given."""


class Workshop:
    """Where the inputs of a case are made: a folder, and what has to be undone at the end."""

    def __init__(self, folder: Path, undo: contextlib.ExitStack) -> None:
        self.folder = folder
        self.undo = undo


@contextlib.contextmanager
def made(case: Case, folder: Path) -> Iterator[dict[str, Any]]:
    """Make the inputs of a case in a folder. Gives the spec, JSON-ready.

    Raises:
        CannotMake: an input can't be made here.
    """
    with contextlib.ExitStack() as undo:
        shop = Workshop(folder, undo)
        raster, model = _make(case.raster, shop), _make(case.model, shop)
        second, areas = _make(case.second_raster, shop), _make(case.areas, shop)
        areas = [areas, None] if isinstance(areas, str) else areas
        extent = case.extent and dict(zip(("xmin", "ymin", "xmax", "ymax"), case.extent), crs_wkt=UTM)
        yield {
            "raster": {"path": raster, "bands": list(case.bands)},
            "model": model,
            "output": _make(case.output, shop),
            "second_raster": second and {"path": second},
            "areas": areas and {"path": areas[0], "layer": areas[1]},
            "extent": extent,
            **{key: _make(value, shop) for key, value in case.spec.items()},
        }


@contextlib.contextmanager
def made_spec(spec: dict[str, Any], folder: Path) -> Iterator[dict[str, Any]]:
    """Make the inputs of a case of any tool in a folder. Gives the spec, JSON-ready.

    Raises:
        CannotMake: an input can't be made here.
    """
    with contextlib.ExitStack() as undo:
        yield _all_made(spec, Workshop(folder, undo))


def _all_made(value: Any, shop: Workshop) -> Any:
    if isinstance(value, dict) and "maker" not in value:
        return {key: _all_made(entry, shop) for key, entry in value.items()}
    if isinstance(value, list):
        return [_all_made(entry, shop) for entry in value]
    return _make(value, shop)


def _make(value: Any, shop: Workshop) -> Any:
    if not isinstance(value, dict) or "maker" not in value:
        return value
    options = {key: option for key, option in value.items() if key != "maker"}
    return globals()[value["maker"]](shop, **options)


# --- rasters ---------------------------------------------------------------------------------------------------------


def image(
    shop: Workshop,
    *,
    name: str = "in.tif",
    shape: tuple[int, int] = (90, 70),
    bands: int = 3,
    dtype: str = "uint8",
    stretch: float = 1.0,
    crs: Optional[str] = UTM,
    transform: tuple[float, ...] = (1, 0, 500_000, 0, -1, 4_100_000),
    nodata: Optional[float] = None,
    fill: Optional[dict[str, float]] = None,
    **options: Any,
) -> str:
    """A GeoTIFF with patches of red, green and blue.

    Args:
        shop: where.
        name: of the file; folders are made.
        shape: rows and columns.
        bands: how many.
        dtype: numpy type of the pixels.
        stretch: factor of the values, which reach from 0 to 255.
        crs: for GDAL to understand.
        transform: the six numbers of an affine transform.
        nodata: the value that means no data.
        fill: values for parts of all bands: ``all``, ``corner`` (20 rows and columns) or ``pixel`` (the last one).
        options: of GDAL's GeoTIFF driver.
    """
    path = shop.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    values = (smooth_image(tuple(shape), bands) * float(stretch)).astype(dtype)
    parts = {"all": np.s_[:], "corner": np.s_[:, :20, :20], "pixel": np.s_[:, -1, -1]}
    for part, value in (fill or {}).items():
        values[parts[part]] = float(value)
    return str(write_raster(path, values, crs=crs, transform=Affine(*transform), nodata=nodata, **options))


def numbers(shop: Workshop, *, name: str = "uncertainty.tif", most: float = 1, **options: Any) -> str:
    """A raster of one band of numbers from 0 to ``most``; other options as of :func:`image`."""
    return image(shop, name=name, bands=1, dtype="float32", stretch=most / 255, **options)


def heights(shop: Workshop, *, name: str = "dsm.tif", stretch: float = 0.1, **options: Any) -> str:
    """A surface of 0 to 25 m; other options as of :func:`image`."""
    return image(shop, name=name, bands=1, dtype="float32", stretch=stretch, **options)


def flat_band(shop: Workshop, *, band: int, value: float, **options: Any) -> str:
    """An image of which one band has the same value everywhere; other options as of :func:`image`."""
    path = image(shop, **options)
    with rasterio.open(path, "r+") as raster:
        raster.write(np.full_like(raster.read(band), value), band)
    return path


def class_map(shop: Workshop, *, name: str = "map.tif", add: float = 1, dtype: str = "uint8", **options: Any) -> str:
    """A class raster of three classes, the values of which begin at ``add``; other options as of :func:`image`."""
    path = Path(image(shop, name=name, **options))
    with rasterio.open(path) as raster:
        classes, crs, transform = raster.read().argmax(axis=0), raster.crs, raster.transform
    values = (classes[None] + add).astype(dtype)
    return str(write_raster(path, values, crs=crs, transform=transform, nodata=options.get("nodata")))


def beside(shop: Workshop, *, name: str) -> str:
    """A path in the folder of the case, where nothing is made."""
    return str(shop.folder / name)


def of_case(shop: Workshop, *, text: str) -> str:
    """A text with ``{folder}`` for the folder of the case."""
    return text.format(folder=shop.folder)


def cut_short(shop: Workshop, *, share: float, **options: Any) -> str:
    """A raster of which only the beginning is there."""
    path = Path(image(shop, **options))
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    return str(path)


def damaged_block(shop: Workshop, **options: Any) -> str:
    """A compressed raster with rubbish in place of the block in its middle."""
    path = Path(image(shop, compress="deflate", tiled=True, blockxsize=64, blockysize=64, shape=(300, 300), **options))
    with rasterio.open(path) as raster:
        place, size = (int(raster.get_tag_item(f"BLOCK_{what}_2_2", "TIFF", bidx=1)) for what in ("OFFSET", "SIZE"))
    data = bytearray(path.read_bytes())
    data[place : place + size] = b"\xff" * size
    path.write_bytes(data)
    return str(path)


def text_file(shop: Workshop, *, name: str, text: str = "") -> str:
    """A file with a text."""
    path = shop.folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def folder(shop: Workshop, *, name: str) -> str:
    """A folder."""
    path = shop.folder / name
    path.mkdir()
    return str(path)


def virtual(
    shop: Workshop,
    *,
    size: tuple[int, int] = (90, 70),
    types: tuple[str, ...] = ("Byte",) * 3,
    nodata: Optional[float] = None,
    source: Optional[str] = None,
) -> str:
    """A virtual raster (VRT) of one band a type: of the bands of ``in.tif`` (made here) or of nothing.

    Args:
        shop: where.
        size: columns and rows.
        types: GDAL's names of the bands' types.
        nodata: of all bands.
        source: ``image``: the bands show a raster.
    """
    inside = ""
    if source == "image":
        image(shop, shape=(size[1], size[0]), bands=len(types))
        inside = (
            '<SimpleSource><SourceFilename relativeToVRT="1">in.tif</SourceFilename>'
            "<SourceBand>{}</SourceBand></SimpleSource>"
        )
    value = "" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>"
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{i}">{value}{inside.format(i)}</VRTRasterBand>'
        for i, kind in enumerate(types, 1)
    )
    path = shop.folder / "in.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="{size[0]}" rasterYSize="{size[1]}"><SRS>{UTM}</SRS>'
        f"<GeoTransform>500000, 1, 0, 4100000, 0, -1</GeoTransform>{bands}</VRTDataset>"
    )
    return str(path)


def netcdf(shop: Workshop, *, inside: str = "") -> str:
    """A file with two rasters in it, or the name that GDAL has for one of them."""
    from scipy.io import netcdf_file

    path = shop.folder / "in.nc"
    with netcdf_file(path, "w") as file:
        for axis, length in (("band", 3), ("y", 50), ("x", 60)):
            file.createDimension(axis, length)
        for variable in ("first", "other"):
            values = file.createVariable(variable, "f4", ("band", "y", "x"))
            values[:] = smooth_image((50, 60))
    return f'NETCDF:"{path}":{inside}' if inside else str(path)


# --- models ----------------------------------------------------------------------------------------------------------


def brightest_band(shop: Workshop, *, name: str = "model.onnx", **metadata: Any) -> str:
    """An ONNX file whose classes are the brightest of the bands, one to one."""
    return str(brightest_band_model(shop.folder / name, **metadata))


def two_images(shop: Workshop) -> str:
    """An ONNX file that adds two images, and whose classes are the brightest of the bands."""
    images = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 3, "h", "w"]) for name in ("one", "two")]
    scores = helper.make_tensor_value_info("sum", TensorProto.FLOAT, ["n", 3, "h", "w"])
    graph = helper.make_graph([helper.make_node("Add", ["one", "two"], ["sum"])], "sum", images, [scores])
    return str(save_model(graph, shop.folder / "model.onnx", class_names=["a", "b", "c"]))


def bytes_file(shop: Workshop, *, name: str, start: str) -> str:
    """A file that begins with bytes (in hexadecimal digits) and goes on with zeros."""
    path = shop.folder / name
    path.write_bytes(bytes.fromhex(start) + bytes(3000))
    return str(path)


def checkpoint(shop: Workshop, *, name: str, zipped: bool) -> str:
    """What torch.save writes, in its new (zipped) or old form."""
    import torch

    path = shop.folder / name
    torch.save({"weight": torch.zeros(3)}, path, _use_new_zipfile_serialization=zipped)
    return str(path)


def package(shop: Workshop, *, change: Optional[str] = None) -> str:
    """A model package, whole or changed afterwards: ``weights``, ``card``, ``path`` (``../``) or ``bomb``."""
    path = shop.folder / "model.landscribe"
    with contextlib.ExitStack() as stack:
        inner = shop.folder / "weights.onnx"
        stack.callback(inner.unlink)
        brightest_band_model(inner, kernel=3 if change else 1)  # changed ones must not be in the cache already
        bands = tuple(Band(name) for name in ("red", "green", "blue"))
        card = ModelCard(
            id="brightest-band",
            title="Brightest band",
            inputs=(ModelInput("image", bands),),
            outputs=(ModelOutput("map", default_classes(3)),),
            tile_px=64,
            tile_multiple_px=32,
        )
        write_package(path, card, inner)
    if change:
        _change_package(path, change)
    return str(path)


def _change_package(path: Path, change: str) -> None:
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    if change == "weights":
        entries["weights.onnx"] = entries["weights.onnx"][:-1] + b"?"
    elif change == "card":
        entries["model.json"] = entries["model.json"][:-20]
    elif change == "path":
        entries["../../startup.py"] = b"print('gotcha')"
    elif change == "bomb":
        entries["weights.onnx"] = bytes(200_000_000)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)


def network(shop: Workshop, **options: Any) -> str:
    """An ONNX file of :func:`onnx_models.network`."""
    return str(onnx_models.saved(onnx_models.network(**options), shop.folder / "model.onnx"))


def weights_outside(shop: Workshop, *, location: str) -> str:
    """An ONNX file that says that its weights are somewhere else."""
    (shop.folder / "secret").write_bytes(bytes(24))
    model = onnx_models.network()
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value=location)
    (shop.folder / "models").mkdir()
    return str(onnx_models.saved(model, shop.folder / "models" / "model.onnx"))


def transformer(shop: Workshop, *, resize: str = "", drop: str = "") -> str:
    """The weights of timm's ``test_vit`` as a safetensors file: random ones, the same each time.

    Args:
        shop: where.
        resize: a tensor that gets another shape.
        drop: a tensor that is left out.
    """
    import timm
    import torch

    with torch.random.fork_rng():
        torch.manual_seed(0)
        tensors = timm.create_model("test_vit").state_dict()
    if resize:
        tensors[resize] = torch.zeros(3)
    if drop:
        del tensors[drop]
    path = shop.folder / "transformer.safetensors"
    save_file(tensors, path)
    return str(path)


# --- training ---------------------------------------------------------------------------------------------------------


def training_set(shop: Workshop, *, name: str = "set", without: Optional[str] = None, **options: Any) -> str:
    """A folder of :func:`training_sets.make_set`, perhaps without one of its files.

    Args:
        shop: where.
        name: of the folder.
        without: a file of it, which is removed.
        **options: of that function.
    """
    training_sets.make_set(shop.folder / name, **options)
    if without:
        (shop.folder / name / without).unlink()
    return str(shop.folder / name)


def trained(shop: Workshop, *, classes: tuple[str, ...] = ("dark", "bright", "water")) -> str:
    """A model package of a small network that reads one band."""
    path = shop.folder / "start.landscribe"
    architecture = Architecture("unet-deconvnet", {"bands": 1, "classes": len(classes), "depth": 2, "width": 8})
    card = ModelCard(
        id="start",
        title="Start",
        inputs=(ModelInput("image", (Band("red"),)),),
        outputs=(ModelOutput("scores", default_classes(len(classes), list(classes))),),
        tile_px=32,
        tile_multiple_px=4,
        architecture=architecture,
    )
    weights = shop.folder / "weights.safetensors"
    save_file(build(architecture, path).state_dict(), weights)
    write_package(path, card, weights)
    weights.unlink()
    return str(path)


# --- models of other programs ----------------------------------------------------------------------------------------


class Trap:
    """What makes a folder as soon as it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return os.mkdir, (str(self.path),)


def pickle(shop: Workshop, *, name: str) -> str:
    """A checkpoint that would run a program."""
    import torch

    path = shop.folder / name
    torch.save({"state_dict": {"weight": torch.zeros(3)}, "hyper_parameters": Trap(shop.folder / "sprung")}, path)
    return str(path)


def esri(
    shop: Workshop,
    *,
    archive: bool = False,
    model: str = "onnx",
    more: Optional[str] = None,
    changes: Optional[dict[str, Any]] = None,
) -> str:
    """A model of ArcGIS.

    Args:
        shop: where.
        archive: ``.dlpk`` instead of ``.emd``.
        model: ``onnx`` or ``pickle``.
        more: a further entry of the archive.
        changes: of the definition.
    """
    classes = [{"Value": i, "Name": name} for i, name in enumerate(("Open Water", "Forest", "Impervious"), 1)]
    definition = {
        "Framework": "Onnx",
        "ModelType": "ImageClassification",
        "ModelFile": "trained.onnx",
        "ImageHeight": 64,
        "ImageWidth": 64,
        "Classes": classes,
        **(changes or {}),
    }
    make = {"onnx": brightest_band, "pickle": pickle}[model]
    network = Path(make(shop, name="trained.onnx"))
    if not archive:
        return text_file(shop, name="delta.emd", text=json.dumps(definition))
    with zipfile.ZipFile(shop.folder / "delta.dlpk", "w") as package:
        package.writestr("delta.emd", json.dumps(definition))
        package.write(network, network.name)
        if more:
            package.writestr(more, "print('gotcha')")
    return str(shop.folder / "delta.dlpk")


def torchscript(shop: Workshop, *, line: str) -> str:
    """What looks like TorchScript whose code has this line; no more of it is right."""
    code = f"class Net(Module):\n  def forward(self, x: Tensor) -> Tensor:\n    {line}\n    return x\n"
    path = shop.folder / "net.pt"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("constants.pkl", "data.pkl"):
            archive.writestr(f"net/{name}", b"\x80\x02).")
        archive.writestr("net/code/__torch__.py", code)
    return str(path)


# --- scene graphs ----------------------------------------------------------------------------------------------------

SMALL_TRANSFORMER = "test_vit"
"""The smallest one of timm."""


def scene_graph(
    shop: Workshop,
    *,
    name: str = "graph.gpkg",
    boxes: int = 12,
    related: bool = True,
    east: float = 0,
    more_class: Optional[str] = None,
) -> str:
    """Squares of two classes in rows on the raster that :func:`image` makes; each has the next one nearby.

    Args:
        shop: where.
        name: of the GeoPackage.
        boxes: so many squares.
        related: whether there is a relation.
        east: how far from the raster, in metres.
        more_class: that Landscribe's own vocabulary does not have.
    """
    import geopandas
    from landscribe.engine.contract.vocabulary import read_vocabulary
    from landscribe.engine.scenegraph.graph import Scale, SceneGraph, object_table, relation_table
    from landscribe.engine.scenegraph.graph_file import write_graph
    from shapely import box

    words = read_vocabulary()
    if more_class:
        more = replace(words.classes[0], id=more_class, title=more_class, synonyms=())
        words = replace(words, classes=(*words.classes, more))
    corners = [(500_003 + east + 16 * (i % 4), 4_099_985 - 20 * (i // 4)) for i in range(boxes)]
    shapes = geopandas.GeoSeries([box(x, y, x + 8, y + 8) for x, y in corners], crs=UTM)
    kinds = [words.classes[i % 2].id for i in range(boxes)]
    pairs = [(i, i + 1) for i in range(1, boxes)] if related else []
    predicates = [words.of_rule("nearby").id] * len(pairs)
    columns = {"subject_id": [one for one, _ in pairs], "predicate": predicates, "object_id": [two for _, two in pairs]}
    objects = object_table({"class": kinds}, shapes.to_numpy(), shapes.crs.to_wkt())
    path = shop.folder / name
    write_graph(path, SceneGraph(objects, relation_table(columns), (Scale(0, 5000.0),), words))
    return str(path)


def relation_model(shop: Workshop, *, name: str = "relations.landscribe", scale: float = 5000.0) -> str:
    """A scene-graph model that has learnt nothing."""
    import torch
    from landscribe.engine.contract.model_card import ModelCard, ModelInput
    from landscribe.engine.contract.vocabulary import read_vocabulary
    from landscribe.engine.models.vision_transformers import BANDS, open_transformer
    from landscribe.engine.scenegraph.relation_model import TASK, Design, tensors_of
    from safetensors.torch import save_file

    with contextlib.ExitStack() as stack:
        weights = Path(transformer(shop))
        stack.callback(weights.unlink)
        seeing = open_transformer(SMALL_TRANSFORMER, str(weights))
        features = seeing.module.transformer.num_features
        design = Design(SMALL_TRANSFORMER, seeing.module.block, features, 16, 2, (scale,), read_vocabulary())
        torch.manual_seed(0)
        inner = shop.folder / "weights.safetensors"
        save_file(tensors_of(design.network().state_dict(), seeing), inner)
        stack.callback(inner.unlink)
        card = ModelCard(
            id="relations",
            title="Relations",
            task=TASK,
            inputs=(ModelInput("image", BANDS, seeing.scaling),),
            outputs=design.outputs,
            tile_px=64,
            tile_multiple_px=16,
            architecture=design.architecture,
        )
        write_package(shop.folder / name, card, inner)
    return str(shop.folder / name)


# --- areas of interest -----------------------------------------------------------------------------------------------


def polygons(
    shop: Workshop, *, boxes: list[tuple[float, float, float, float]], crs: str = UTM, layer: Optional[str] = None
) -> list[Optional[str]]:
    """A GeoPackage with rectangles; its path, and the layer to ask for."""
    import geopandas
    from shapely import box

    path = shop.folder / "areas.gpkg"
    geopandas.GeoDataFrame(geometry=[box(*corners) for corners in boxes], crs=crs).to_file(path, layer="areas")
    return [str(path), layer]


def polygon_layer(shop: Workshop, **options: Any) -> str:
    """As :func:`polygons`, the path alone."""
    return str(polygons(shop, **options)[0])


def features(
    shop: Workshop,
    *,
    kind: str = "polygons",
    classes: tuple[Any, ...] = ("1", "2"),
    name: str = "reference.gpkg",
    field: str = "class",
    crs: str = UTM,
    east: float = 0,
) -> str:
    """A layer of squares (``polygons``), of their centres (``points``), or of nothing (``table``), one a class.

    Args:
        shop: where.
        kind: of the geometries.
        classes: what stands in the field.
        name: of the GeoPackage.
        field: that holds the class.
        crs: of the layer.
        east: how far from the raster that :func:`image` makes, in metres.
    """
    import geopandas
    import pandas as pd
    import pyogrio
    from shapely import box

    if kind == "table":
        pyogrio.write_dataframe(pd.DataFrame({field: classes}), shop.folder / name, layer="table")
        return str(shop.folder / name)
    left, top = 500_005 + east, 4_099_990
    squares = [box(left + 12 * i, top - 10, left + 12 * i + 10, top) for i in range(len(classes))]
    shapes = squares if kind == "polygons" else [square.centroid for square in squares]
    frame = geopandas.GeoDataFrame({field: list(classes)}, geometry=shapes, crs=UTM).to_crs(crs)
    frame.to_file(shop.folder / name)
    return str(shop.folder / name)


def lines(shop: Workshop) -> str:
    """A layer of lines."""
    import geopandas
    from shapely import LineString

    path = shop.folder / "lines.gpkg"
    line = LineString([(500_010, 4_099_990), (500_040, 4_099_960)])
    geopandas.GeoDataFrame(geometry=[line], crs=UTM).to_file(path)
    return str(path)


def drawing(
    shop: Workshop, *, shapes: dict[str, list[Optional[str]]], name: str = "labels.gpkg", crs: Optional[str] = UTM
) -> str:
    """A layer with the field ``kind``.

    Args:
        shop: where.
        shapes: class → geometries as WKT in metres east and south of the upper left corner of :func:`image`; null is a
            feature without one.
        name: of the GeoPackage.
        crs: of the layer; null: none.
    """
    import geopandas
    from shapely import from_wkt
    from shapely.affinity import affine_transform

    rows = [(kind, text) for kind, texts in shapes.items() for text in texts]
    on_map = [text and affine_transform(from_wkt(text), [1, 0, 0, -1, 500_000, 4_100_000]) for _, text in rows]
    frame = geopandas.GeoDataFrame({"kind": [kind for kind, _ in rows]}, geometry=on_map, crs=UTM)
    frame = frame.to_crs(crs) if crs else frame.set_crs(None, allow_override=True)
    frame.to_file(shop.folder / name)
    return str(shop.folder / name)


_LATTICE = [(col, row) for row in range(6, 80, 12) for col in range(6, 60, 12)]
"""Upper left corners of the houses of a small town, in pixels of a metre."""
_HOUSE_PX = 8


def town(
    shop: Workshop,
    *,
    name: str = "town.tif",
    crs: str = UTM,
    transform: tuple[float, ...] = (1, 0, 500_000, 0, -1, 4_100_000),
    nodata: Optional[float] = None,
    empty: bool = False,
) -> str:
    """A dark image of 90 × 70 pixels with bright houses; every fifth one of :func:`houses` is missing.

    Args:
        shop: where.
        name: of the file.
        crs: for GDAL to understand.
        transform: the six numbers of an affine transform.
        nodata: the value that means no data.
        empty: all of it is nodata.
    """
    values = np.random.default_rng(1).integers(40, 90, (3, 90, 70)).astype(np.uint8)
    for number, (col, row) in enumerate(_LATTICE):
        if number % 5:
            values[:, row : row + _HOUSE_PX, col : col + _HOUSE_PX] += 120
    if empty and nodata is not None:
        values[:] = nodata
    return str(write_raster(shop.folder / name, values, crs=crs, transform=Affine(*transform), nodata=nodata))


def houses(shop: Workshop, *, count: int = len(_LATTICE), name: str = "houses.gpkg", crs: str = UTM) -> str:
    """A layer with the first houses of the small town, with the field ``kind``."""
    side = _HOUSE_PX
    boxes = [
        f"POLYGON (({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))" for x, y in _LATTICE
    ]
    return drawing(shop, shapes={"house": boxes[:count]}, name=name, crs=crs)


# --- scene graphs ----------------------------------------------------------------------------------------------------


def hamlet(shop: Workshop, *, crs: Optional[str] = UTM, name: str = "graph.gpkg") -> str:
    """The scene graph of :mod:`scene_graphs`."""
    return scene_graphs.written(shop.folder, scene_graphs.make_graph(crs=crs), name)


def english(_shop: Workshop) -> dict[str, str]:
    """The sentences of a description, untranslated."""
    return to_json(phrases(str))


# --- places for outputs ----------------------------------------------------------------------------------------------


def link(shop: Workshop, *, name: str, to: str) -> str:
    """A symbolic link to a file of the case."""
    path = shop.folder / name
    path.symlink_to(shop.folder / to)
    return str(path)


def relative(shop: Workshop, *, name: str) -> str:
    """The path of a file of the case, from the folder where we are."""
    return os.path.relpath(shop.folder / name)


def mounted(shop: Workshop, *, options: str, name: str = "classes.tif") -> str:
    """A path on a file system of its own."""
    place = shop.folder / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", options, "landscribe-test", str(place)]
    done = subprocess.run(command, capture_output=True, text=True, check=False) if mount else None
    if done is None or done.returncode:
        place.rmdir()
        raise CannotMake("no file system can be mounted here" + (f": {done.stderr.strip()}" if done else ""))
    shop.undo.callback(subprocess.run, ["umount", str(place)], check=True)
    return str(place / name)


def main(tool: str, folder_name: str) -> None:
    """Make the inputs of all cases for QGIS, each in a folder of its own, and print the specs by their names."""
    specs = {}
    for number, case in enumerate(case for case in load_cases(tool) if case.in_qgis):
        place = Path(folder_name) / f"case {number}"
        place.mkdir()
        with made(case, place) as spec:
            specs[case.name] = spec
    print(json.dumps(specs))


if __name__ == "__main__":
    main(*sys.argv[1:])
