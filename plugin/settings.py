"""What the user can set: keys ``landscribe/<name>`` of QGIS's settings, or variables ``LANDSCRIBE_<NAME>``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields

from qgis.core import QgsSettings


@dataclass(frozen=True)
class Settings:
    """The settings and their defaults."""

    interpreter: str = ""
    """Python of the engine, instead of the one that was installed; for administrators. It is not checked."""
    platform: str = "auto"
    """Build of torch to install: ``auto``, ``cpu``, ``cu130`` …, ``registry``."""


def load_settings(env: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this QGIS profile, with the overrides of the environment."""
    stored = QgsSettings()
    values = {}
    for field in fields(Settings):
        override = env.get(f"LANDSCRIBE_{field.name.upper()}")
        values[field.name] = (
            str(stored.value(f"landscribe/{field.name}", field.default)) if override is None else override
        )
    return Settings(**values)
