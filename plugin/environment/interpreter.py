"""Which Python the environment is made with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Optional

from .errors import PythonMissing, PythonTooOld
from .host import Host

MINIMUM = (3, 10)
NEWEST = (3, 14)
PREFERRED = (3, 12)
"""What uv downloads where QGIS's own Python is too old."""


@dataclass(frozen=True)
class BasePython:
    """A Python to make the environment with."""

    python: str
    """A path, or a bare version such as ``3.12`` that uv downloads."""
    version: tuple[int, int]


def choose_base(host: Host, uv: Optional[str]) -> BasePython:
    """QGIS's own Python if it is new enough, else a newer one of the system, else one that uv downloads.

    Raises:
        PythonMissing: QGIS's Python program was not found.
        PythonTooOld: it is too old and there is no other.
    """
    if host.python >= MINIMUM:
        return BasePython(str(_own_python(host)), host.python)
    for minor in range(NEWEST[1], MINIMUM[1] - 1, -1):
        found = _system_python(host, minor)
        if found:
            return BasePython(found, (3, minor))
    if uv:
        return BasePython(dotted(PREFERRED), PREFERRED)
    raise PythonTooOld(version=dotted(host.python), minimum=dotted(MINIMUM))


def dotted(version: tuple[int, int]) -> str:
    """``3.12`` for ``(3, 12)``."""
    return f"{version[0]}.{version[1]}"


def _own_python(host: Host) -> PurePath:
    places = list(dict.fromkeys(_own_places(host)))
    for place in places:
        if host.is_file(place):
            return place
    raise PythonMissing(searched=", ".join(map(str, places)))


def _own_places(host: Host) -> Iterator[PurePath]:
    return {"Windows": _windows_places, "Darwin": _macos_places}.get(host.system, _linux_places)(host)


def _windows_places(host: Host) -> Iterator[PurePath]:
    # QGIS starts with PYTHONHOME = <OSGeo4W>/apps/Python312, which is then the base prefix. With conda it is the
    # environment's root, and python.exe lies in it too.
    yield host.base_prefix / "python.exe"
    folder = f"Python{host.python[0]}{host.python[1]}"
    roots = [type(host.base_prefix)(host.env["OSGEO4W_ROOT"])] if host.env.get("OSGEO4W_ROOT") else []
    for root in [*roots, *host.executable.parents]:
        yield root / "apps" / folder / "python.exe"
    if host.executable.stem.lower().startswith("python"):
        yield host.executable


def _macos_places(host: Host) -> Iterator[PurePath]:
    version = dotted(host.python)
    for contents in (parent for parent in host.executable.parents if parent.name == "Contents"):
        yield contents / "MacOS" / "bin" / f"python{version}"
        yield contents / "MacOS" / "bin" / "python3"
        yield contents / "MacOS" / "python3"
        yield contents / "Frameworks" / "bin" / "python3"
        yield contents / "Frameworks" / "Python.framework" / "Versions" / version / "bin" / "python3"
    yield from _linux_places(host)


def _linux_places(host: Host) -> Iterator[PurePath]:
    # The base prefix comes before sys.executable: in a virtual environment the latter is not the base, and in a
    # program that embeds Python it is that program.
    version = dotted(host.python)
    yield host.base_prefix / "bin" / f"python{version}"
    yield host.base_prefix / "bin" / "python3"
    if host.executable.name.startswith("python"):
        yield host.executable
    yield type(host.base_prefix)("/usr/bin") / f"python{version}"


def _system_python(host: Host, minor: int) -> Optional[str]:
    name = f"python3.{minor}"
    found = host.which(name)
    if found or host.system != "Darwin":
        return found
    # Programs that the Finder starts don't have the shell's PATH.
    places = (
        f"/opt/homebrew/bin/{name}",
        f"/usr/local/bin/{name}",
        f"/Library/Frameworks/Python.framework/Versions/3.{minor}/bin/{name}",
    )
    return next((place for place in places if host.is_file(type(host.base_prefix)(place))), None)


def find_uv(host: Host) -> Optional[str]:
    """The program ``uv``, also where its installer puts it when the desktop's PATH does not have it."""
    found = host.which("uv")
    if found:
        return found
    name = "uv.exe" if host.system == "Windows" else "uv"
    user = host.env.get("USERPROFILE" if host.system == "Windows" else "HOME")
    if not user:
        return None
    folders = [type(host.base_prefix)(user) / folder / "bin" for folder in (".local", ".cargo")]
    if host.system == "Darwin":
        folders.append(type(host.base_prefix)("/opt/homebrew/bin"))
    return next((str(folder / name) for folder in folders if host.is_file(folder / name)), None)
