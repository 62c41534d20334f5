"""Frozen dataclasses to JSON and back, checked. Standard library only, so that QGIS's Python can use it too."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Json = Any


class SchemaError(ValueError):
    """A JSON document does not have the shape of the dataclass. The message names the place."""


def to_json(value: object) -> Json:
    """Plain JSON data of a dataclass (nested dataclasses, tuples, dicts and scalars)."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_json(item) for key, item in value.items()}
    return value


def from_json(cls: type[T], data: Json, where: str = "") -> T:
    """An instance of the dataclass ``cls`` from JSON data.

    Raises:
        SchemaError: a key is missing, unknown, or of another type.
    """
    if not isinstance(data, dict):
        raise SchemaError(f"{where or cls.__name__}: an object was expected")
    hints = get_type_hints(cls)
    known = {field.name: field for field in fields(cls)}  # type: ignore[arg-type]
    unknown = set(data) - set(known)
    if unknown:
        raise SchemaError(f"{where or cls.__name__}: unknown key {sorted(unknown)[0]!r}")
    values = {}
    for name, field in known.items():
        place = f"{where}.{name}".lstrip(".")
        if name in data:
            values[name] = _convert(hints[name], data[name], place)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise SchemaError(f"{place}: missing")
    return cls(**values)


def _convert(hint: Any, value: Json, where: str) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Union:
        return _convert_union(args, value, where)
    if origin is Literal:
        if value not in args:
            raise SchemaError(f"{where}: {value!r} is none of {', '.join(map(str, args))}")
        return value
    if origin is tuple:
        return _convert_tuple(args, value, where)
    if origin is dict:
        if not isinstance(value, dict):
            raise SchemaError(f"{where}: an object was expected")
        return {key: _convert(args[1], item, f"{where}.{key}") for key, item in value.items()}
    if is_dataclass(hint):
        return from_json(hint, value, where)  # type: ignore[arg-type]
    return _convert_scalar(hint, value, where)


def _convert_union(args: tuple[Any, ...], value: Json, where: str) -> Any:
    if value is None and type(None) in args:
        return None
    choices = [arg for arg in args if arg is not type(None)]
    problems = []
    for choice in choices:
        try:
            return _convert(choice, value, where)
        except SchemaError as error:
            problems.append(str(error))
    raise SchemaError(problems[0])


def _convert_tuple(args: tuple[Any, ...], value: Json, where: str) -> tuple[Any, ...]:
    if not isinstance(value, (list, tuple)):
        raise SchemaError(f"{where}: a list was expected")
    if len(args) == 2 and args[1] is Ellipsis:
        return tuple(_convert(args[0], item, f"{where}[{i}]") for i, item in enumerate(value))
    if len(value) != len(args):
        raise SchemaError(f"{where}: {len(args)} values were expected, {len(value)} found")
    return tuple(_convert(arg, item, f"{where}[{i}]") for i, (arg, item) in enumerate(zip(args, value)))


def _convert_scalar(hint: Any, value: Json, where: str) -> Any:
    if hint is Any:
        return value
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, hint) or (isinstance(value, bool) and hint is not bool):
        raise SchemaError(f"{where}: {hint.__name__} was expected, {value!r} found")
    return value
