"""Process entry of the engine: ``<python> -I <package>/engine/worker.py [job.json]``.

Without an argument it serves jobs that arrive on stdin (:mod:`.serving`). With a job file it replays that job and exits
with 0, or 1 when the job failed; ``python -m landscribe.engine.worker job.json`` does the same.

The file is started by path and isolated, so nothing but the environment's own packages can be imported until it has
registered the package ``landscribe`` from its own location.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from pathlib import Path
from typing import BinaryIO

PACKAGE = "landscribe"
FOREIGN_DATABASES = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH")


def register_package() -> None:
    """Make the folder above this one importable as ``landscribe``, whatever it is called."""
    if PACKAGE in sys.modules:
        return
    root = Path(__file__).resolve().parents[1]
    spec = importlib.util.spec_from_file_location(PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        raise ImportError(f"no package in {root}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


def claim_stdin() -> BinaryIO:
    """Stdin for the orders alone; libraries and child processes see an empty one.

    On Windows it also keeps the import of a DLL from waiting for our blocked read of the same handle.
    """
    orders = os.fdopen(os.dup(0), "rb")
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    return orders


def claim_stdout() -> BinaryIO:
    """Stdout for the messages alone; whatever a library prints goes to stderr."""
    sys.stdout.flush()
    messages = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return messages


def forget_foreign_databases() -> None:
    """Let rasterio and pyproj find their own PROJ and GDAL data, not those of QGIS or of the shell."""
    for name in FOREIGN_DATABASES:
        os.environ.pop(name, None)


def main(arguments: list[str]) -> int:
    """Serve, or replay the job file of the first argument. Returns the exit code."""
    messages = claim_stdout()
    forget_foreign_databases()
    serving = importlib.import_module(f"{PACKAGE}.engine.serving")
    if arguments:
        replayed: int = serving.replay(Path(arguments[0]), messages)
        return replayed
    served: int = serving.serve(claim_stdin(), messages)
    return served


# Not only when this file is the program: the children that multiprocessing spawns run it again under another name.
register_package()

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
