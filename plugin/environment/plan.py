"""Decides everything about an installation before it begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .commands import Pip, Tool, Uv
from .compute import Build, Choice, Gpu, choose_build, registry_build
from .errors import WheelFolderEmpty
from .host import Host
from .interpreter import BasePython, choose_base, dotted, find_uv
from .paths import Paths
from .requirements import Requirements, read_requirements, runtime_of_wheels
from .store import new_folder


@dataclass(frozen=True)
class Plan:
    """An installation, decided."""

    system: str
    base: BasePython
    tool: Tool
    choice: Choice
    fallback: Optional[Build]
    """The registry's build, taken when the index of ``choice`` can't be reached."""
    requirements: Requirements
    wheels: Optional[Path]
    """Take all packages from this folder; ``None``: from the network."""
    folder: Path
    """Where the environment is made."""

    @property
    def wanted(self) -> str:
        """What :attr:`.report.Engine.wanted` will be."""
        return "wheels" if self.wheels else self.choice.build.id

    @property
    def needed_gb(self) -> float:
        """Free room that the installation needs."""
        return self.choice.build.disk_gb


def make_plan(
    host: Host,
    gpus: Sequence[Gpu],
    paths: Paths,
    *,
    platform: str = "auto",
    wheels: Optional[Path] = None,
    use_uv: bool = True,
) -> Plan:
    """The installation for this computer.

    Raises:
        PythonMissing: no Python to make the environment with.
        PythonTooOld: none that is new enough.
        PlatformUnknown: ``platform`` does not exist.
        WheelFolderEmpty: ``wheels`` has no wheel in it.
    """
    uv = find_uv(host) if use_uv else None
    base = choose_base(host, uv)
    choice = choose_build(host, gpus, base.version, platform)
    runtime = _runtime_in(wheels) if wheels else choice.build.runtime
    requirements = read_requirements(runtime)
    key = f"py{dotted(base.version)}-{'wheels' if wheels else choice.build.id}-{requirements.digest}"
    return Plan(
        system=host.system,
        base=base,
        tool=Uv(uv) if uv else Pip(),
        choice=choice,
        fallback=registry_build(host, gpus) if choice.build.index_url and not wheels else None,
        requirements=requirements,
        wheels=wheels,
        folder=new_folder(paths, key),
    )


def _runtime_in(wheels: Path) -> str:
    names = sorted(path.name for path in wheels.glob("*.whl")) if wheels.is_dir() else []
    if not names:
        raise WheelFolderEmpty(folder=str(wheels))
    return runtime_of_wheels(names)
