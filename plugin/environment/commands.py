"""The command lines that make and fill an environment, with uv or with venv and pip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Protocol

from .paths import Paths

_FIND_LINKS = ("PIP_FIND_LINKS", "UV_FIND_LINKS", "PIP_PRE", "UV_PRERELEASE", "UV_TORCH_BACKEND")
_OTHER_INDEXES = ("PIP_EXTRA_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_INDEX")
_QUIET = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_PROGRESS_BAR": "off", "UV_NO_PROGRESS": "1"}
_PATIENT = {"PIP_DEFAULT_TIMEOUT": "60", "PIP_RETRIES": "5", "UV_HTTP_TIMEOUT": "120", "UV_HTTP_RETRIES": "5"}


class Tool(Protocol):
    """What makes and fills an environment."""

    @property
    def name(self) -> str:
        """``uv`` or ``pip``."""

    def create(self, base: str, folder: Path) -> list[str]:
        """Make an empty environment in ``folder`` with the Python ``base``, over whatever is there."""

    def install(self, python: Path, what: Sequence[str]) -> list[str]:
        """Install requirements, index options and ``-r`` files into the environment of ``python``."""


@dataclass(frozen=True)
class Uv:
    """uv: one program, quick, with a cache of unpacked packages."""

    program: str
    name: str = "uv"

    def create(self, base: str, folder: Path) -> list[str]:
        """See :class:`Tool`."""
        return [self.program, "venv", "--no-project", "--clear", "--python", base, str(folder)]

    def install(self, python: Path, what: Sequence[str]) -> list[str]:
        """See :class:`Tool`."""
        return [self.program, "pip", "install", "--python", str(python), *what]


@dataclass(frozen=True)
class Pip:
    """venv and pip: they come with Python."""

    name: str = "pip"

    def create(self, base: str, folder: Path) -> list[str]:
        """See :class:`Tool`."""
        return [base, "-m", "venv", "--clear", str(folder)]

    def install(self, python: Path, what: Sequence[str]) -> list[str]:
        """See :class:`Tool`."""
        return [str(python), "-I", "-m", "pip", "install", *what]


def index_options(index_url: Optional[str]) -> list[str]:
    """Take packages from this index only; ``None``: from the user's registry."""
    return ["--index-url", index_url] if index_url else []


def wheel_options(folder: Path) -> list[str]:
    """Take packages from a folder only."""
    return ["--no-index", "--find-links", str(folder)]


def file_options(files: Sequence[Path]) -> list[str]:
    """Take requirements from files."""
    return [option for file in files for option in ("-r", str(file))]


def step_environment(env: Mapping[str, str]) -> dict[str, str]:
    """The variables for every step: quiet and patient, unless the user has set otherwise."""
    return {**_PATIENT, **env, **_QUIET}


def single_source(env: Mapping[str, str], paths: Paths, index_url: Optional[str]) -> dict[str, str]:
    """The variables for a step whose packages may come from one place only: the index, or a folder of the command line.

    pip reads its configuration files too and passes over variables that are empty, so its settings are replaced, not
    emptied.
    """
    dropped = {*_FIND_LINKS, *(_OTHER_INDEXES if index_url else ())}
    cleaned = {name: value for name, value in env.items() if name not in dropped}
    cleaned["PIP_FIND_LINKS"] = str(paths.no_wheels)
    if index_url:
        cleaned["PIP_EXTRA_INDEX_URL"] = index_url
    return cleaned
