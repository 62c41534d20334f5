"""What our GeoPackages have in common: their version, and the style that they carry."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

GPKG_VERSION = "1.2"  # older releases of GDAL warn about newer ones

_STYLES_TABLE = """CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
    styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN,
    description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
)"""
"""As QGIS makes it."""


def store_style(path: Path, layer: str, qml: str, *, geometry: str = "geom") -> None:
    """Make a style the default of a layer, in the table where QGIS looks for it. A layer takes one.

    Args:
        path: the GeoPackage.
        layer: its name.
        qml: the style.
        geometry: the layer's column of geometries.
    """
    with contextlib.closing(sqlite3.connect(path)) as package, package:
        package.execute(_STYLES_TABLE)
        package.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
            " styleQML, styleSLD, useAsDefault, description, owner)"
            " VALUES ('', '', ?, ?, ?, ?, '', 1, '', '')",
            (layer, geometry, layer, qml),
        )
        package.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
            " VALUES ('layer_styles', 'attributes', 'layer_styles', '', 0)"
        )
