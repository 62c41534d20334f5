"""Every case of ``tests/cases`` through a real worker: how it ends, what the user reads, what is left on the disk."""

from __future__ import annotations

import queue
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cases import Case, load_cases
from conversation import Conversation
from landscribe.engine.contract.job import Job, write_job
from landscribe.engine.contract.messages import ENDS, Artifact, Failure, Log, Result
from landscribe.plugin.sentences import failure_sentences, notice_sentences
from makers import CannotMake, made

ROOT = Path(__file__).resolve().parents[2]
CASES = load_cases("segment")
NODATA = 255


class Engine:
    """A worker for all cases; another one takes the place of one that died or hangs."""

    def __init__(self, home):
        self.home = home
        self.worker = None

    def job(self, file, seconds):
        if self.worker is None:
            self.worker = Conversation(ROOT, LANDSCRIBE_HOME=str(self.home))
            self.worker.message()
        try:
            return self.worker.job(file, seconds)
        except queue.Empty:
            self.stop()
            pytest.fail(f"no end after {seconds} s")

    def stop(self):
        self.worker.process.kill()
        self.worker.process.wait()
        self.worker = None


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
            messages = run(spec, engine, tmp_path_factory.mktemp("job"), case.seconds)
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


def contents(folder: Path) -> dict[Path, bytes]:
    """All files and folders, with what is in them."""
    return {path: path.read_bytes() if path.is_file() else b"" for path in folder.rglob("*")}


def run(spec, engine, folder, seconds):
    write_job(Job("segment", spec), folder / "job.json")
    began = time.monotonic()
    messages = engine.job(folder / "job.json", seconds)
    assert time.monotonic() - began < seconds
    assert sum(isinstance(message, ENDS) for message in messages) == 1
    assert engine.worker.is_silent()
    return messages


def check_failure(case, messages):
    failure = messages[-1]
    assert isinstance(failure, Failure), failure
    assert failure.code == case.failure, failure.traceback
    assert not [message for message in messages if isinstance(message, Artifact)]
    sentence = failure_sentences(str)[failure.code].format(**failure.params)
    assert case.says in sentence
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert ".landscribe-" not in sentence  # the hidden folder of a draft


def check_notices(case, messages):
    warnings = [message for message in messages if isinstance(message, Log) and message.level == "warning"]
    for message in messages:
        if isinstance(message, Log):
            notice_sentences(str)[message.code].format(**message.params)
    assert {message.code for message in warnings} == set(case.notices)


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
