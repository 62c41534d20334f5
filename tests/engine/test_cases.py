"""Every case of ``tests/cases`` through a real worker: how it ends, what the user reads, what is left on the disk."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from case_runs import Engine, check_failure, check_notices, contents, run
from cases import Case, load_cases
from landscribe.engine.contract.messages import Result
from makers import CannotMake, made

CASES = load_cases("segment")
NODATA = 255


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    engine = Engine(tmp_path_factory.mktemp("home"))
    yield engine
    engine.stop()
    assert not list(engine.home.rglob(".*"))


def test_case_names_are_unique_and_each_has_one_end():
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names)
    assert all((case.failure is None) != (case.result is None) for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, engine: Engine, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("in and out")
    try:
        with made(case, folder) as spec:
            before = contents(folder)
            messages = run("segment", spec, engine, tmp_path_factory.mktemp("job"), case.seconds)
            check_notices(case, messages)
            if case.failure:
                check_failure(case, messages)
                assert contents(folder) == before
            else:
                check_result(case, messages, spec)
                after = contents(folder)
                assert {path: after[path] for path in before} == before
                assert not [path for path in after if path.name.startswith(".")]
    except CannotMake as problem:
        pytest.skip(str(problem))


def check_result(case, messages, spec):
    assert isinstance(messages[-1], Result), messages[-1]
    with rasterio.open(spec["output"]) as raster:
        classes, crs, transform = raster.read(1), raster.crs, raster.transform
    if case.result.shape is not None:
        assert classes.shape == tuple(case.result.shape)
    if case.result.only is not None:
        assert (classes == case.result.only).all()
    if case.result.nodata_px is not None:
        assert (classes == NODATA).sum() == case.result.nodata_px
    if case.result.shape is None and case.result.only is None:
        check_brightest(case.result.agreement, classes, spec["raster"])
    if case.result.shape is None:
        with rasterio.open(spec["raster"]["path"]) as source:
            assert crs == source.crs
            assert transform.almost_equals(source.transform)


def check_brightest(agreement, classes, raster):
    """Compare with the brightest of the first three bands, or of those that were chosen."""
    bands = raster["bands"] or [1, 2, 3]
    with rasterio.open(raster["path"]) as source:
        values = np.stack([source.read(band).astype(np.float64) for band in bands])
        known = np.isfinite(values.astype(np.float32)).all(axis=0)
        if source.nodata is not None:
            known &= ~(values == source.nodata).all(axis=0)
    np.testing.assert_array_equal(classes == NODATA, ~known)
    assert (classes[known] == values.argmax(axis=0)[known]).mean() >= agreement
