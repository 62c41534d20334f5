"""The contract between QGIS and the engine: data that survives the way, errors as data, and no foreign import."""

import ast
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal, Optional, Union

import pytest
from landscribe.engine.contract import errors, notices
from landscribe.engine.contract.job import SCHEMA, Job, read_job, write_job
from landscribe.engine.contract.registry import TOOLS, tool
from landscribe.engine.contract.schema import SchemaError, from_json, to_json

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ROOT / "engine"
LIGHT_FILES = sorted([*(ENGINE / "contract").glob("*.py"), *(ENGINE / "tasks").glob("*.py")])
ERRORS = errors.EngineError.__subclasses__()
NOTICES = [cls for cls in [*notices.Notice.__subclasses__(), *notices.Caution.__subclasses__()] if fields(cls)]


@dataclass(frozen=True)
class Band:
    number: int
    name: str = ""


@dataclass(frozen=True)
class Everything:
    title: str
    bands: tuple[Band, ...]
    size: tuple[int, float]
    mode: Literal["mean", "crop"] = "mean"
    ratio: float = 1.0
    limit: Union[int, str, None] = None
    nested: Optional[Band] = None
    counts: dict[str, float] = field(default_factory=dict)


GOOD = {"title": "Köln", "bands": [{"number": 1}], "size": [3, 4]}


# --- schema ----------------------------------------------------------------------------------------------------------


def test_a_spec_survives_the_way_through_json():
    spec = Everything("Köln", (Band(1, "red"), Band(2)), (3, 4.5), "crop", 2.0, "a", Band(7), {"water": 1.5})
    assert from_json(Everything, json.loads(json.dumps(to_json(spec)))) == spec


def test_what_is_left_out_takes_its_default():
    spec = from_json(Everything, GOOD)
    assert (spec.mode, spec.limit, spec.nested, spec.bands) == ("mean", None, None, (Band(1),))


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"title": 5}, "title"),
        ({"title": None}, "title"),
        ({"bands": {"number": 1}}, "bands"),
        ({"bands": [{"number": "one"}]}, "bands[0].number"),
        ({"bands": [{"number": True}]}, "bands[0].number"),
        ({"bands": [{"number": 1}, {}]}, "bands[1].number"),
        ({"bands": [{"number": 1, "colour": "red"}]}, "colour"),
        ({"size": [3]}, "size"),
        ({"mode": "median"}, "mode"),
        ({"ratio": "1.0"}, "ratio"),
        ({"limit": [1]}, "limit"),
        ({"nested": []}, "nested"),
        ({"counts": {"water": "wet"}}, "counts.water"),
        ({"typo": 1}, "typo"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(change, place):
    with pytest.raises(SchemaError, match="unknown key|" + place.replace("[", r"\[")) as caught:
        from_json(Everything, {**GOOD, **change})
    assert place in str(caught.value)


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_only_an_object_makes_a_spec(data):
    with pytest.raises(SchemaError):
        from_json(Everything, data)


# --- job file --------------------------------------------------------------------------------------------------------


def test_a_job_survives_its_file(tmp_path):
    path = tmp_path / "Auftrag für Köln.json"
    job = Job("segment", {"output": "/карта.tif"}, seed=7)
    write_job(job, path)
    assert read_job(path) == job
    assert "карта" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"not json",
        b"[]",
        b'{"tool": "segment"}',
        b'{"tool": 1, "spec": {}}',
        json.dumps({"tool": "segment", "spec": {}, "schema": SCHEMA + 1}).encode(),
    ],
)
def test_a_damaged_job_file_is_told(tmp_path, content):
    path = tmp_path / "job.json"
    path.write_bytes(content)
    with pytest.raises(errors.JobInvalid):
        read_job(path)


def test_a_missing_job_file_is_told(tmp_path):
    with pytest.raises(errors.JobInvalid, match="nowhere"):
        read_job(tmp_path / "nowhere.json")


# --- errors and notices ----------------------------------------------------------------------------------------------


def _filled(cls):
    return cls(**{field.name: f"<{field.name}>" for field in fields(cls)})


@pytest.mark.parametrize("cls", ERRORS, ids=lambda cls: cls.__name__)
def test_an_error_crosses_as_code_and_data(cls):
    error = _filled(cls)
    params = json.loads(json.dumps(error.params))
    back = errors.error_of(error.code, params)
    assert type(back) is cls
    assert back.params == error.params


def test_codes_are_kebab_case_and_differ():
    assert errors.RasterMissing("a").code == "raster-missing"
    assert errors.ModelIsPickle("a").code == "model-is-pickle"
    codes = [errors.code_of(cls) for cls in [*ERRORS, *NOTICES]]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    ("code", "params"), [("from-the-future", {"x": 1}), ("raster-missing", {}), ("raster-missing", {"file": "a"})]
)
def test_an_error_that_nobody_knows_is_a_fault_of_ours(code, params):
    error = errors.error_of(code, params)
    assert type(error) is errors.Unexpected
    assert code in error.detail


def test_a_caution_is_a_warning():
    assert notices.CrsUnknown("a").level == "warning"
    assert notices.TilesPlanned(1, 2, 3).level == "info"
    assert notices.TilesPlanned(1, 2, 3).params == {"tiles": 1, "tile_px": 2, "overlap_px": 3}


# --- registry --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", TOOLS, ids=lambda entry: entry.id)
def test_a_tool_has_its_task(entry):
    assert tool(entry.id) is entry
    tree = ast.parse((ENGINE / "tasks" / f"{entry.id}.py").read_text(encoding="utf-8"))
    names = {node.name for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
    assert {"Spec", "run"} <= names


# --- nothing but the standard library, from Python 3.9 on ------------------------------------------------------------

IMPORT_ALL = f"""
import importlib, importlib.util, sys
class StandardLibraryOnly:
    def find_spec(self, name, path=None, target=None):
        known = getattr(sys, "stdlib_module_names", None)
        if known and name.partition(".")[0] not in {{*known, "landscribe"}}:
            raise ImportError(name + " is not in the standard library")
sys.meta_path.insert(0, StandardLibraryOnly())
spec = importlib.util.spec_from_file_location("landscribe", {str(ROOT / "__init__.py")!r},
                                              submodule_search_locations=[{str(ROOT)!r}])
module = importlib.util.module_from_spec(spec)
sys.modules["landscribe"] = module
spec.loader.exec_module(module)
from landscribe.engine.contract.schema import get_type_hints
for name in sys.argv[1:]:
    module = importlib.import_module(name)
    for value in vars(module).values():
        if hasattr(value, "__dataclass_fields__"):
            get_type_hints(value)
"""


def _module(path):
    return ".".join(["landscribe", *path.relative_to(ROOT).with_suffix("").parts]).removesuffix(".__init__")


def _import_in(python, paths):
    command = [python, "-I", "-S", "-B", "-c", IMPORT_ALL, *map(_module, paths)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", LIGHT_FILES, ids=_module)
def test_contract_and_tasks_import_without_any_package(path):
    done = _import_in(sys.executable, [path])
    assert done.returncode == 0, done.stderr


def _python_39():
    found = [shutil.which("python3.9"), *map(str, Path.home().glob(".pyenv/versions/3.9*/bin/python"))]
    for python in filter(None, found):
        version = subprocess.run([python, "-V"], capture_output=True, text=True, check=False).stdout
        if version.startswith("Python 3.9"):
            return python
    return None


def test_contract_and_tasks_import_in_python_39():
    python = _python_39()
    if python is None:
        pytest.skip("Python 3.9 is not installed")
    done = _import_in(python, LIGHT_FILES)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", LIGHT_FILES, ids=_module)
def test_contract_and_tasks_are_written_for_python_39(path):
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))
    annotations = [node.annotation for node in ast.walk(tree) if isinstance(node, ast.AnnAssign)]
    unions = [node for annotation in annotations for node in ast.walk(annotation) if isinstance(node, ast.BinOp)]
    assert not unions, f"line {unions[0].lineno}: get_type_hints needs Optional or Union on Python 3.9"
