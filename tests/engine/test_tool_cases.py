"""Every case of the tools that need other inputs than a segmentation, through a real worker."""

from __future__ import annotations

import pytest
from case_runs import Engine, check_failure, check_notices, contents, run
from cases import ToolCase, load_tool_cases
from landscribe.engine.contract.messages import Result
from landscribe.engine.contract.registry import TOOLS
from makers import CannotMake, made_spec

CASES = [(tool.id, case) for tool in TOOLS if tool.id != "segment" for case in load_tool_cases(tool.id)]


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    engine = Engine(tmp_path_factory.mktemp("home"))
    yield engine
    engine.stop()
    assert not list(engine.home.rglob(".*"))


def test_case_names_are_unique_and_each_has_one_end():
    names = [(tool, case.name) for tool, case in CASES]
    assert len(set(names)) == len(names)
    assert all((case.failure is None) != (case.values is None) for _, case in CASES)


@pytest.mark.parametrize(("tool", "case"), CASES, ids=[f"{tool}: {case.name}" for tool, case in CASES])
def test_case(tool: str, case: ToolCase, engine: Engine, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("in and out")
    try:
        with made_spec(case.spec, folder) as spec:
            before = contents(folder)
            messages = run(tool, spec, engine, tmp_path_factory.mktemp("job"), case.seconds)
            check_notices(case, messages)
            if case.failure:
                check_failure(case, messages)
                assert contents(folder) == before
            else:
                check_values(case, messages)
                after = contents(folder)
                assert {path: after[path] for path in before} == before
                assert not [path for path in after if path.name.startswith(".")]
    except CannotMake as problem:
        pytest.skip(str(problem))


def check_values(case, messages):
    assert isinstance(messages[-1], Result), messages[-1]
    for key, value in case.values.items():
        wanted = value if isinstance(value, (dict, list, str)) else pytest.approx(value, abs=1e-3)
        assert messages[-1].values[key] == wanted, key
