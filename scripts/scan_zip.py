"""The checks of plugins.qgis.org, and our own, on the zip that users install: ``scan_zip.py landscribe.zip``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

SIZE_LIMIT_MB = 25
BINARIES = {".so", ".dll", ".dylib", ".pyd", ".exe", ".pyc", ".whl", ".jar", ".node"}
MAGIC = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
NEEDED = {"landscribe/__init__.py", "landscribe/metadata.txt", "landscribe/LICENSE"}


def content_problems(path: Path) -> list[str]:
    """What is wrong with the list of files: hidden ones, programs, missing ones, size."""
    problems = []
    size_mb = path.stat().st_size / 1e6
    if size_mb > SIZE_LIMIT_MB:
        problems.append(f"the zip has {size_mb:.1f} MB, the limit is {SIZE_LIMIT_MB}")
    with zipfile.ZipFile(path) as archive:
        names = [info.filename for info in archive.infolist() if not info.is_dir()]
        problems += [f"missing: {name}" for name in sorted(NEEDED - set(names))]
        for name in names:
            entry = PurePosixPath(name)
            if entry.parts[0] != "landscribe" or ".." in entry.parts:
                problems.append(f"outside the plugin's folder: {name}")
            if any(part.startswith(".") or part in {"__pycache__", "__MACOSX"} for part in entry.parts):
                problems.append(f"hidden or left over: {name}")
            with archive.open(name) as file:
                if entry.suffix in BINARIES or file.read(4).startswith(MAGIC):
                    problems.append(f"a program: {name}")
    return problems


def tool_problems(folder: Path) -> list[str]:
    """What bandit and detect-secrets find in the unpacked plugin."""
    bin_dir = Path(sys.executable).parent
    files = [str(path) for path in sorted(folder.rglob("*")) if path.is_file()]
    commands = {
        "bandit": [str(bin_dir / "bandit"), "--quiet", "--recursive", "."],
        "detect-secrets": [str(bin_dir / "detect-secrets-hook"), *files],
    }
    problems = []
    for name, command in commands.items():
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            problems.append(f"{name}:\n{done.stdout}{done.stderr}")
    return problems


def main() -> int:
    """Print the findings; 1 if there are any."""
    path = Path(sys.argv[1])
    problems = content_problems(path)
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
        problems += tool_problems(Path(folder))
    print("\n".join(problems) or f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, nothing found")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
