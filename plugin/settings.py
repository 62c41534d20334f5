"""What the user can set, in one place. Each value can be overridden by a variable ``LANDSCRIBE_<NAME>``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Union

from qgis.core import QgsSettings

_GROUP = "landscribe"
_TRUE = frozenset({"1", "true", "yes", "on"})


@dataclass(frozen=True)
class Settings:
    """The settings and their defaults."""

    interpreter: str = ""
    """Python of the engine, instead of the one that was installed; for administrators. It is not checked."""
    platform: str = "auto"
    """Build of torch to install: ``auto``, ``cpu``, ``cu130`` …, ``registry``."""
    device: str = "auto"
    """Device that a tool computes on unless it is told another: ``auto``, ``cpu``, ``cuda:N``."""
    warm_worker: bool = True
    """Keep the engine running between two runs of a tool."""


def load_settings(env: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this QGIS profile, with the overrides of the environment."""
    stored = QgsSettings()
    values: dict[str, Any] = {}
    for field in fields(Settings):
        value = env.get(f"LANDSCRIBE_{field.name.upper()}")
        if value is None:
            value = stored.value(f"{_GROUP}/{field.name}", field.default)
        values[field.name] = _like(field.default, value)
    return Settings(**values)


def save_settings(settings: Settings) -> None:
    """Keep the settings in this QGIS profile; a default is not written, so that a later default takes effect."""
    stored = QgsSettings()
    for field in fields(Settings):
        key, value = f"{_GROUP}/{field.name}", getattr(settings, field.name)
        if value == field.default:
            stored.remove(key)
        else:
            stored.setValue(key, value)


def _like(default: Any, value: object) -> Union[str, bool]:
    # An ini file gives every value back as text.
    if isinstance(default, bool):
        return str(value).lower() in _TRUE
    return str(value)
