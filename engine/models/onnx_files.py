"""ONNX files as data: parsed without loading external weights, checked before any runtime sees them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Optional

import onnx
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import DecodeError, Message
from onnx import FunctionProto, GraphProto, ModelProto, NodeProto, TensorProto, defs

from ..contract.errors import ModelExternalData, ModelUnreadable

MAX_ONNX_BYTES = 2 * 1024**3  # the limit of protobuf
_DEFAULT_DOMAINS = ("", "ai.onnx")


def load_graph(path: Path, named: Optional[Path] = None) -> ModelProto:
    """The parsed file; external weights are not touched.

    Args:
        path: the file.
        named: what the user knows it by, for the error messages, where that is another file.

    Raises:
        ModelUnreadable: it is no ONNX.
    """
    size = path.stat().st_size
    if size > MAX_ONNX_BYTES:
        raise ModelUnreadable(path=str(named or path), detail="an ONNX file can't be larger than 2 GB")
    try:
        model = onnx.load(path, format="protobuf", load_external_data=False)
    except (DecodeError, ValueError, OSError) as error:
        raise ModelUnreadable(path=str(named or path), detail=str(error)) from error
    if not model.graph.node or not model.graph.input or not model.graph.output:
        raise ModelUnreadable(path=str(named or path), detail="there is no network inside")
    if not _has_sound_texts(model):
        raise ModelUnreadable(path=str(named or path), detail="a text inside is damaged")
    return model


def _has_sound_texts(model: ModelProto) -> bool:
    """Whether all names are text. Protobuf silently gives bytes for those that are no UTF-8."""
    pending: list[Message] = [model]
    while pending:
        for field, value in pending.pop().ListFields():
            if field.type == FieldDescriptor.TYPE_MESSAGE:
                pending.extend([value] if isinstance(value, Message) else value)
            elif field.type == FieldDescriptor.TYPE_STRING:
                texts = [value] if isinstance(value, (str, bytes)) else value
                if not all(isinstance(text, str) for text in texts):
                    return False
    return True


def refuse_external_data(path: Path, model: ModelProto) -> None:
    """Make sure that all weights are inside the file.

    Raises:
        ModelExternalData: some are elsewhere.
    """
    for location in external_locations(model):
        raise ModelExternalData(path=str(path), location=location)


def external_files(path: Path, model: ModelProto) -> list[Path]:
    """The files of external weights, each inside the folder of the model.

    Raises:
        ModelExternalData: one would be outside, by its path or by a link.
        ModelUnreadable: one is missing.
    """
    folder = path.parent.resolve()
    files = []
    for location in sorted(set(external_locations(model))):
        if not location or "\\" in location or ":" in location or Path(location).is_absolute():
            raise ModelExternalData(path=str(path), location=location)
        file = (folder / location).resolve()
        if ".." in Path(location).parts or folder not in file.parents:
            raise ModelExternalData(path=str(path), location=location)
        if not file.is_file():
            raise ModelUnreadable(path=str(path), detail=f"its weights are missing: {location}")
        files.append(file)
    return files


def external_locations(model: ModelProto) -> Iterator[str]:
    """Where the tensors of the model say that their data lie; nothing for data inside the file."""
    for tensor in _tensors(model):
        if tensor.data_location == TensorProto.EXTERNAL or tensor.external_data:
            yield next((entry.value for entry in tensor.external_data if entry.key == "location"), "")


def _tensors(model: ModelProto) -> Iterator[TensorProto]:
    for graph in _graphs(model):
        yield from graph.initializer
        for sparse in graph.sparse_initializer:
            yield from (sparse.values, sparse.indices)
    for node in _nodes(model):
        for attribute in node.attribute:
            yield from (attribute.t, *attribute.tensors)
            for sparse in (attribute.sparse_tensor, *attribute.sparse_tensors):
                yield from (sparse.values, sparse.indices)


def _graphs(model: ModelProto) -> Iterator[GraphProto]:
    """The graph, and those inside of its nodes and functions. Iterative: a hostile file may nest deeply."""
    pending: list[GraphProto | FunctionProto] = [model.graph, *model.functions]
    pending.extend(step for info in model.training_info for step in (info.initialization, info.algorithm))
    while pending:
        graph = pending.pop()
        if isinstance(graph, GraphProto):
            yield graph
        pending.extend(_subgraphs(graph.node))


def _subgraphs(nodes: Iterable[NodeProto]) -> Iterator[GraphProto]:
    for node in nodes:
        for attribute in node.attribute:
            if attribute.HasField("g"):
                yield attribute.g
            yield from attribute.graphs


def _nodes(model: ModelProto) -> Iterator[NodeProto]:
    for graph in _graphs(model):
        yield from graph.node
    for function in model.functions:
        yield from function.node


def unknown_operators(path: Path) -> list[str]:
    """The operators of the standard domain in a file that this version of ONNX does not define, sorted."""
    model = load_graph(path)
    versions = {entry.domain: entry.version for entry in model.opset_import}
    version = next((versions[domain] for domain in _DEFAULT_DOMAINS if domain in versions), defs.onnx_opset_version())
    own = {function.name for function in model.functions}
    used = {node.op_type for node in _nodes(model) if node.domain in _DEFAULT_DOMAINS} - own
    return sorted(name for name in used if not _is_defined(name, version))


def _is_defined(operator: str, version: int) -> bool:
    try:
        defs.get_schema(operator, min(version, defs.onnx_opset_version()), "")
    except defs.SchemaError:
        return False
    return True
