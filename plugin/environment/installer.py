"""Installs the engine, step by step, over an abstract runner: no QGIS, no process and no network of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from . import store
from .causes import cause_of, tail
from .commands import file_options, index_options, single_source, step_environment, wheel_options
from .compute import Build
from .errors import CheckFailed, DiskTooSmall, FolderNotWritable, StepFailed, VenvModuleMissing
from .interpreter import dotted
from .log import LoggingObserver
from .paths import Paths
from .plan import Plan
from .progress import Meter
from .report import Engine
from .requirements import read_requirements
from .runner import Observer, Progress, Runner
from .verification import check_environment

_EXPECTED = {"torch": 32, "packages": 107}
"""About how many packages a step deals with."""
_HALF_DONE_SHARE = 0.3
"""Share of the room that an installation which goes on must still find."""


@dataclass(frozen=True)
class Installer:
    """Installs into ``paths``. One call at a time."""

    paths: Paths
    env: Mapping[str, str]
    """Variables for all processes: cleaned, with proxy and certificates."""
    runner: Runner
    observer: Observer

    def install(self, plan: Plan) -> Engine:
        """Make the environment of the plan, check it, and take it into use. The one in use stays until then.

        Raises:
            InstallError: what went wrong. What was installed so far is kept, and the next call goes on with it.
        """
        with self._watched() as watcher:
            watcher.line(f"Python {dotted(plan.base.version)} ({plan.base.python}), {plan.tool.name}")
            watcher.line(f"platform {plan.choice.build.id} ({plan.choice.reason}), folder {plan.folder}")
            return _Run(self.paths, self.env, self.runner, watcher, plan).install()

    def adopt(self, python: Path) -> Engine:
        """Check an interpreter of the user's own, and take it into use instead of a made environment.

        Raises:
            CheckFailed: it lacks something.
            InstallCancelled: the user cancelled.
        """
        with self._watched() as watcher:
            watcher.line(f"own Python: {python}")
            report = check_environment(python, self.env, self.runner, watcher)
            engine = Engine(str(python), "own", "own", "own", read_requirements("cpu").digest, report)
            store.activate(self.paths, engine, folder=None)
            return engine

    @contextmanager
    def _watched(self) -> Iterator[LoggingObserver]:
        """The log, in a folder that exists; what the system refuses there becomes an error with a sentence."""
        try:
            self.paths.no_wheels.mkdir(parents=True, exist_ok=True)
            with LoggingObserver(self.paths.log, self.observer) as watcher:
                yield watcher
        except OSError as error:
            raise FolderNotWritable(str(self.paths.engines), str(error)) from error


@dataclass(frozen=True)
class _Run:
    """One installation."""

    paths: Paths
    env: Mapping[str, str]
    runner: Runner
    watcher: LoggingObserver
    plan: Plan

    def install(self) -> Engine:
        """All steps."""
        self._check_disk(self.plan.choice.build)
        python = self._create()
        build, digest = self._fill(python)
        try:
            report = check_environment(python, self.env, self.runner, self.watcher)
        except CheckFailed:
            store.discard(self.plan.folder)  # going on with it would fail the same way
            raise
        self.watcher.progress(Progress("activate"))
        engine = Engine(str(python), "made", build, self.plan.wanted, digest, report)
        store.activate(self.paths, engine, self.plan.folder)
        self.watcher.progress(Progress("activate", 1.0))
        return engine

    def _check_disk(self, build: Build) -> None:
        self.watcher.progress(Progress("disk"))
        half_done = store.can_resume(self.plan.folder, self.plan.tool.name)
        needed_gb = build.disk_gb * (_HALF_DONE_SHARE if half_done else 1.0)
        free_gb = shutil.disk_usage(self.paths.engines).free / 1e9
        self.watcher.line(f"disk: {free_gb:.1f} GB free, {needed_gb:.1f} GB needed")
        if free_gb < needed_gb:
            raise DiskTooSmall(str(self.paths.engines), round(needed_gb, 1), round(free_gb, 1))

    def _create(self) -> Path:
        folder, tool = self.plan.folder, self.plan.tool
        python = store.environment_python(folder, self.plan.system)
        if store.can_resume(folder, tool.name) and python.is_file():
            self.watcher.line("going on with the half-done environment")
            return python
        self._step("create", tool.create(self.plan.base.python, folder), self.env)
        if tool.name == "pip" and not self.plan.wheels:
            # The pip that Python brings may be years old: without the system's certificates and the newest wheel tags.
            self._step("create", tool.install(python, ["--upgrade", "pip"]), self.env)
        store.stamp(folder, tool.name)
        return python

    def _fill(self, python: Path) -> tuple[str, str]:
        """Install everything, and return the id of the build and the digest of its requirements."""
        plan = self.plan
        if plan.wheels:
            what = [*wheel_options(plan.wheels), *file_options(plan.requirements.files)]
            self._step("packages", plan.tool.install(python, what), single_source(self.env, self.paths, None))
            return "wheels", plan.requirements.digest
        build = self._pair(python)
        requirements = read_requirements(build.runtime)
        what = file_options(requirements.files)
        self._step("packages", plan.tool.install(python, what), self.env)
        return build.id, requirements.digest

    def _pair(self, python: Path) -> Build:
        """Install torch and torchvision, and return the build that was taken."""
        build, fallback = self.plan.choice.build, self.plan.fallback
        try:
            self._pair_of(build, python)
        except StepFailed as error:
            if not fallback or error.cause not in ("network", "no-package"):
                raise
            self.watcher.line(f"{build.index_url} gave no torch ({error.cause}): taking the registry's build")
            self._check_disk(fallback)
            self._pair_of(fallback, python)
            return fallback
        return build

    def _pair_of(self, build: Build, python: Path) -> None:
        what = [*index_options(build.index_url), *self.plan.requirements.pair]
        env = single_source(self.env, self.paths, build.index_url)
        self._step("torch", self.plan.tool.install(python, what), env)

    def _step(self, step: str, command: list[str], env: Mapping[str, str]) -> None:
        lines: list[str] = []
        meter = Meter(_EXPECTED.get(step, 1))

        def on_line(line: str) -> None:
            lines.append(line)
            self.watcher.line(line)
            if meter.feed(line):
                self.watcher.progress(Progress(step, meter.fraction, meter.packages, meter.megabytes))

        self.watcher.progress(Progress(step))
        self.watcher.line("$ " + " ".join(command))
        exit_code = self.runner.run(command, step_environment(env), on_line)
        if exit_code:
            raise self._failure(step, lines, exit_code)
        self.watcher.progress(Progress(step, 1.0))

    def _failure(self, step: str, lines: list[str], exit_code: int) -> Exception:
        cause = cause_of("\n".join(lines), exit_code)
        if cause == "no-venv":
            store.discard(self.plan.folder)
            return VenvModuleMissing(package=f"python{dotted(self.plan.base.version)}-venv")
        if cause == "disk-full":
            free_gb = shutil.disk_usage(self.paths.engines).free / 1e9
            return DiskTooSmall(str(self.paths.engines), self.plan.choice.build.disk_gb, round(free_gb, 1))
        return StepFailed(step=step, cause=cause, tail=tail(lines))
