"""The packages of the engine, from the files beside it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ENGINE = Path(__file__).resolve().parents[2] / "engine"
_PAIR = ("torch", "torchvision")


@dataclass(frozen=True)
class Requirements:
    """What is installed for one build of torch."""

    pair: tuple[str, ...]
    """torch and torchvision: from the same index, always."""
    files: tuple[Path, ...]
    """Everything, the pair included."""
    digest: str
    """Changes with any requirement, not with comments."""


def read_requirements(runtime: str, folder: Path = ENGINE) -> Requirements:
    """The requirements for a build whose :attr:`Build.runtime` is ``runtime``."""
    files = (folder / "requirements.txt", folder / f"requirements-{runtime}.txt")
    lines = [line for file in files for line in _lines(file)]
    pair = tuple(line for line in lines if package_name(line) in _PAIR)
    return Requirements(pair, files, hashlib.sha256("\n".join(lines).encode()).hexdigest()[:10])


def package_name(requirement: str) -> str:
    """``dask`` for ``dask[distributed]>=2025.1``."""
    return re.split(r"[^A-Za-z0-9_.-]", requirement, maxsplit=1)[0]


def runtime_of_wheels(names: Iterable[str]) -> str:
    """Which ``requirements-*.txt`` a folder of wheels was filled for."""
    for name in names:
        match = re.match(r"onnxruntime_gpu-(\d+)\.(\d+)", name)
        if match:
            return "cuda13" if (int(match[1]), int(match[2])) >= (1, 27) else "cuda12"
    return "cpu"


def _lines(file: Path) -> list[str]:
    lines = (line.split(" #")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def all_digests(folder: Path = ENGINE) -> frozenset[str]:
    """The digests of this version's requirements, for every kind of build."""
    runtimes = (file.stem[len("requirements-") :] for file in folder.glob("requirements-*.txt"))
    return frozenset(read_requirements(runtime, folder).digest for runtime in runtimes)
