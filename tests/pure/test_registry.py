"""Every tool of the registry is complete: what is forgotten is named here."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from landscribe.engine.contract.registry import TOOLS, Tool, tool

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("torch", "torchvision", "numpy", "rasterio", "shapely", "onnx", "onnxruntime", "openvino", "qgis", "PyQt5")
tools = pytest.mark.parametrize("entry", TOOLS, ids=lambda entry: entry.id)


def classes_of(path: Path) -> set[str]:
    return {node.name for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)}


def test_ids_are_unique_and_constant_in_form():
    ids = [entry.id for entry in TOOLS]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", tool_id) for tool_id in ids)


def test_an_unknown_tool_is_refused():
    with pytest.raises(KeyError):
        tool("no_such_tool")


@tools
def test_task(entry: Tool):
    module = importlib.import_module(f"landscribe.engine.tasks.{entry.id}")
    assert module.Spec.__dataclass_params__.frozen
    assert callable(module.run)


@tools
def test_algorithm(entry: Tool):
    assert entry.algorithm in classes_of(ROOT / "processing_provider" / "algorithms" / f"{entry.id}.py")


@tools
@pytest.mark.parametrize("place", ["resources/icons/{}.svg", "docs/tools/{}.md"])
def test_files(entry: Tool, place: str):
    assert (ROOT / place.format(entry.id)).is_file()


@tools
def test_the_page_is_in_the_navigation(entry: Tool):
    assert f"tools/{entry.id}.md" in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")


@tools
def test_cases(entry: Tool):
    assert list((ROOT / "tests" / "cases").glob(f"{entry.id}*.yaml"))


def test_every_file_of_a_tool_is_registered():
    ids = {entry.id for entry in TOOLS}
    for folder in ("engine/tasks", "processing_provider/algorithms"):
        stems = {path.stem for path in (ROOT / folder).glob("*.py")} - {"__init__"}
        assert {stem for stem in stems if stem not in ids and not stem.startswith(tuple(f"{i}_" for i in ids))} == set()


@pytest.mark.parametrize("path", sorted((ROOT / "engine" / "contract").rglob("*.py")), ids=lambda path: path.stem)
def test_the_contract_imports_the_standard_library_only(path: Path):
    assert third_party(ast.walk(ast.parse(path.read_text(encoding="utf-8")))) == set()


@pytest.mark.parametrize("path", sorted((ROOT / "engine" / "tasks").glob("*.py")), ids=lambda path: path.stem)
def test_the_top_level_of_tasks_imports_the_standard_library_only(path: Path):
    assert third_party(ast.parse(path.read_text(encoding="utf-8")).body) == set()


def third_party(nodes) -> set[str]:
    names = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module.split(".")[0])
    return names - set(sys.stdlib_module_names)


def test_contract_and_tasks_can_be_imported_without_the_libraries():
    code = f"""
import sys
sys.path.insert(0, {str(ROOT / "tests")!r})
sys.modules.update(dict.fromkeys({HEAVY!r}))
import importlib, conftest, pkgutil
for name in ("landscribe.engine.contract", "landscribe.engine.tasks"):
    package = importlib.import_module(name)
    for module in pkgutil.iter_modules(package.__path__, name + "."):
        importlib.import_module(module.name)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
