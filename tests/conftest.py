"""Make the checkout importable as ``landscribe``, whatever its folder is called, and find the real data."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _register_package() -> None:
    if "landscribe" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "landscribe", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["landscribe"] = module
    spec.loader.exec_module(module)


_register_package()


@pytest.fixture(scope="session")
def load_script() -> Callable[[str], ModuleType]:
    """Gives the module of a script in ``scripts/``, by its name."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real data; the test is skipped where it is absent."""
    folder = Path(os.environ.get("LANDSCRIBE_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"real data not found in {folder} (set LANDSCRIBE_DATA)")
    return folder
