"""Segment the demo scene with QGIS, print the table of classes and make a picture. Runs in QGIS's Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "resources" / "demo"
OUT = ROOT / "build" / "demo"
QGIS = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(ROOT / "build" / "profile"), "QT_QPA_PLATFORM": "offscreen"}
QGIS["GDAL_PAM_ENABLED"] = "NO"  # no side files beside the bundled scene
ENGINE = Path(os.environ.get("LANDSCRIBE_INTERPRETER") or ROOT / "build" / "engine" / "bin" / "python")


def main() -> None:
    """Run the tool, then show what came out."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    parameters = {
        "INPUT": DEMO / "naip_maryland_2013.tif",
        "MODEL": "landcover-1m-rgb",
        "OUTPUT": OUT / "landcover.tif",
        "REPORT": OUT / "report.html",
        "POLYGONS": OUT / "landcover.gpkg",
    }
    arguments = [f"--{name}={value}" for name, value in parameters.items()]
    print("$ qgis_process run landscribe:segment \\\n    " + " \\\n    ".join(arguments), flush=True)
    results = segment(arguments)
    classes = json.loads(results["CLASS_AREAS"])
    print_table(classes)
    print(f"\nTable of areas  {results['REPORT']}\nPolygons        {results['POLYGONS']}", flush=True)
    legend = json.dumps([[entry["value"], entry["name"], entry["color"]] for entry in classes])
    files = [parameters["INPUT"], results["OUTPUT"], DEMO / "landcover_reference.tif"]
    run([ENGINE, ROOT / "scripts" / "demo_picture.py", *files, OUT / "demo.png", legend])


def segment(arguments: list[str]) -> dict[str, Any]:
    """Run the tool with qgis_process in the profile of the checkout. Returns its outputs."""
    # Enabling fails when the plugin is enabled already; if it isn't enabled now, the run says so.
    enable = ["qgis_process", "plugins", "enable", "landscribe"]
    subprocess.run(enable, env=QGIS, check=False, capture_output=True)
    command = ["qgis_process", "--json", "run", "landscribe:segment", *arguments]
    return json.loads(run(command, env=QGIS, stdout=subprocess.PIPE, text=True).stdout)["results"]


def run(command: list[Any], **options: Any) -> subprocess.CompletedProcess:
    """Run a program; where it fails, end with what it wrote."""
    done = subprocess.run([str(part) for part in command], check=False, **options)
    if done.returncode:
        sys.exit(f"{done.stdout or ''}\n{Path(command[0]).name} ended with {done.returncode}.")
    return done


def print_table(classes: list[dict[str, Any]]) -> None:
    """Pixels, hectares and share of each class."""
    print(f"\n{'class':<20}{'pixels':>12}{'hectares':>12}{'percent':>10}")
    for entry in classes:
        print(f"{entry['name']:<20}{entry['pixels']:>12,}{entry['area_m2'] / 1e4:>12.2f}{entry['percent']:>10.2f}")


if __name__ == "__main__":
    main()
