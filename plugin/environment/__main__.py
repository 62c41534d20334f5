"""The engine's environment from the command line: ``python3 -m landscribe.plugin.environment install``.

Run it with QGIS's Python, with the folder that holds ``landscribe`` on ``PYTHONPATH``. Exit codes: 0 done, 1 failed,
2 wrong arguments, 130 cancelled.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ...engine.contract.errors import EngineNotInstalled
from ..i18n import tr
from ..settings import load_settings
from . import State, engine, engine_python, state, store
from .cleaning import clean_environment
from .compute import PLATFORMS
from .diagnostics import diagnostics
from .errors import InstallCancelled, InstallError
from .host import this_host
from .installer import Installer
from .paths import this_paths
from .plan import make_plan
from .qprocess_runner import QProcessRunner
from .report import Engine
from .runner import Progress
from .session import find_gpus, installing, make_installer
from .texts import choice_text, device_text, error_text, fallback_texts, progress_text
from .verification import check_environment

DONE, FAILED, CANCELLED = 0, 1, 130


class Terminal:
    """Watches an installation on a terminal or in a job's log."""

    def __init__(self, *, verbose: bool) -> None:
        self._verbose = verbose
        self._said = ""

    def progress(self, progress: Progress) -> None:
        """See :class:`.runner.Observer`."""
        text = f"[{100 * progress.overall:3.0f} %] {progress_text(progress)}"
        if text != self._said:
            say(text)
            self._said = text

    def line(self, line: str) -> None:
        """See :class:`.runner.Observer`."""
        if self._verbose:
            say(f"        {line}")


def say(text: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def install(options: argparse.Namespace, runner: QProcessRunner) -> int:
    """Install the engine, or take a Python of the user's own into use."""
    paths = this_paths()
    installer = make_installer(paths, runner, Terminal(verbose=options.verbose))
    with installing(paths):
        made = installer.adopt(options.python.absolute()) if options.python else _make(options, runner, installer)
    say("\n".join([*fallback_texts(made), device_text(made), made.python]))
    return DONE


def _make(options: argparse.Namespace, runner: QProcessRunner, installer: Installer) -> Engine:
    gpus = find_gpus(runner)
    use_uv = options.tool != "pip"
    plan = make_plan(
        this_host(), gpus, installer.paths, platform=options.platform, wheels=options.wheels, use_uv=use_uv
    )
    say(choice_text(plan.choice, gpus))
    current = engine()
    if current and state() == State(ready=True, reason="") and current.wanted == plan.wanted and not options.again:
        say(tr("It is installed already; --again makes it anew."))
        return current
    return installer.install(plan)


def verify(options: argparse.Namespace, runner: QProcessRunner) -> int:
    """Try every part of the engine in use, or of ``--python``."""
    python = options.python.absolute() if options.python else engine_python()
    report = check_environment(python, clean_environment(os.environ), runner, Terminal(verbose=options.verbose))
    say(device_text(Engine(str(python), "own", "own", "own", "", report)))
    return DONE


def show_diagnostics(options: argparse.Namespace, runner: QProcessRunner) -> int:  # noqa: ARG001
    """Print the report for a bug report."""
    say(diagnostics(this_paths(), find_gpus(runner)))
    return DONE


def remove(options: argparse.Namespace, runner: QProcessRunner) -> int:  # noqa: ARG001
    """Delete the environments that were made."""
    paths = this_paths()
    with installing(paths):
        store.remove_all(paths)
    return DONE


def path(options: argparse.Namespace, runner: QProcessRunner) -> int:  # noqa: ARG001
    """Print the path of the engine's Python; fail where there is none."""
    say(str(engine_python()))
    return DONE


COMMANDS: dict[str, Callable[[argparse.Namespace, QProcessRunner], int]] = {
    "install": install,
    "verify": verify,
    "diagnostics": show_diagnostics,
    "remove": remove,
    "path": path,
}


def parse(arguments: Optional[Sequence[str]]) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog="landscribe.plugin.environment", description="The engine of Landscribe.")
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("--platform", default=load_settings().platform, help=f"{', '.join(PLATFORMS)} …")
    parser.add_argument("--python", type=Path, help="a Python of your own (conda, pixi, any venv) to use or to verify")
    parser.add_argument("--wheels", type=Path, help="install from this folder of wheels, without the network")
    parser.add_argument(
        "--tool", choices=("auto", "pip"), default="auto", help="pip: don't use uv, even if it is there"
    )
    parser.add_argument("--again", action="store_true", help="install even if the engine is there and up to date")
    parser.add_argument("--verbose", action="store_true", help="show what pip or uv write")
    return parser.parse_args(arguments)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run one command and return the exit code."""
    QCoreApplication.setOrganizationName(QgsApplication.QGIS_ORGANIZATION_NAME)
    QCoreApplication.setApplicationName(QgsApplication.QGIS_APPLICATION_NAME)
    application = QgsApplication([], GUIenabled=False)
    options = parse(arguments)
    runner = QProcessRunner()
    signal.signal(signal.SIGINT, lambda *_: runner.cancel())
    signal.signal(signal.SIGTERM, lambda *_: runner.cancel())
    try:
        return COMMANDS[options.command](options, runner)
    except InstallError as error:
        sys.stderr.write(f"{error_text(error)}\n")
        if this_paths().log.is_file():
            sys.stderr.write(tr("Log: {path}").format(path=this_paths().log) + "\n")
        return CANCELLED if isinstance(error, InstallCancelled) else FAILED
    except EngineNotInstalled as error:
        sys.stderr.write(f"{error.reason}\n")
        return FAILED
    finally:
        del application


if __name__ == "__main__":
    sys.exit(main())
