"""Make the checkout importable as ``landscribe``, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_spec = importlib.util.spec_from_file_location(
    "landscribe", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
if _spec is None or _spec.loader is None:
    raise ImportError(ROOT)
sys.modules["landscribe"] = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(sys.modules["landscribe"])
