"""Write ``docs/tools/<tool>.md`` from the help of the algorithms. Runs in QGIS's Python.

What is written by hand stays: only the part between the two marks is replaced. ``--check`` changes nothing and fails
when a page is not up to date.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
START, END = "<!-- generated from the tool's help: do not edit -->", "<!-- end of the generated part -->"
KINDS = {
    "band": "bands",
    "boolean": "yes or no",
    "field": "field",
    "fileDestination": "new file",
    "folderDestination": "new folder",
    "multilayer": "layers",
    "raster": "raster layer",
    "rasterDestination": "new raster",
    "source": "vector layer",
    "string": "text",
    "vector": "vector layer",
    "vectorDestination": "new vector layer",
}
HINT = "<!-- Above and below the generated part there is room for examples and pictures. -->"


def generated_part(algorithm: Any) -> str:
    """The page's part that follows from the algorithm: what it does, its parameters and its outputs."""
    from qgis.core import QgsProcessingParameterDefinition

    flag = QgsProcessingParameterDefinition.Flag
    shown = [p for p in algorithm.parameterDefinitions() if not p.flags() & flag.FlagHidden]
    advanced = [p for p in shown if p.flags() & flag.FlagAdvanced]
    usual = [p for p in shown if p not in advanced]
    parts = [
        START,
        "",
        f"`{algorithm.id()}`",
        "",
        algorithm.shortHelpString().strip(),
        "",
        *_table("Parameters", usual),
        *_table("Advanced parameters", advanced),
        *_outputs(algorithm),
        END,
    ]
    return "\n".join(parts)


def _table(title: str, parameters: list[Any]) -> list[str]:
    if not parameters:
        return []
    rows = [
        f"| {_cell(p.description())} | `{p.name()}` | {_kind(p)} | {_default(p)} | {_cell(p.help())} |"
        for p in parameters
    ]
    return [f"## {title}", "", "| Label | Name | Kind | Default | Meaning |", "|---|---|---|---|---|", *rows, ""]


def _outputs(algorithm: Any) -> list[str]:
    rows = [
        f"| {_cell(o.description())} | `{o.name()}` | {o.type().removeprefix('output').lower()} |"
        for o in algorithm.outputDefinitions()
    ]
    return ["## Outputs", "", "| Label | Name | Kind |", "|---|---|---|", *rows, ""]


def _kind(parameter: Any) -> str:
    from qgis.core import QgsProcessingParameterDefinition

    if parameter.type() == "enum" and parameter.usesStaticStrings():
        kind = ", ".join(f"`{option}`" for option in parameter.options())
    elif parameter.type() == "file":
        kind = "folder" if parameter.behavior() == parameter.Behavior.Folder else "file"
    elif parameter.type() == "enum":
        kind = ", ".join(f"{i}: {_cell(option)}" for i, option in enumerate(parameter.options()))
    else:
        kind = KINDS.get(parameter.type(), parameter.type())
    optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    return f"{kind} (optional)" if optional else kind


def _default(parameter: Any) -> str:
    value = parameter.defaultValue()
    return "" if value is None or value == "" else f"`{value}`"


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|").strip()


def page(algorithm: Any, old: str) -> str:
    """The whole page: the hand-written parts of the ``old`` one, and the generated part."""
    new = generated_part(algorithm)
    if START not in old:
        return f"# {algorithm.displayName()}\n\n{new}\n\n{HINT}\n"
    before, _, rest = old.partition(START)
    return before + new + rest.partition(END)[2]


def main() -> int:
    """Write the pages, or only look (``--check``)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, fail when a page is not up to date")
    check = parser.parse_args().check
    from qgis.core import QgsApplication

    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    stale = write_pages(check)
    application.exitQgis()
    if check and stale:
        print(f"not up to date: {', '.join(stale)}; run: make docs")
    return 1 if check and stale else 0


def write_pages(check: bool) -> list[str]:
    """Names of the pages that were not up to date; they are now, unless ``check``."""
    from landscribe.processing_provider.provider import LandscribeProvider

    provider = LandscribeProvider()
    provider.refreshAlgorithms()
    stale = []
    for algorithm in sorted(provider.algorithms(), key=lambda a: a.name()):
        path = ROOT / "docs" / "tools" / f"{algorithm.name()}.md"
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        new = page(algorithm, old)
        if new == old:
            continue
        stale.append(path.name)
        if not check:
            path.write_text(new, encoding="utf-8")
            print(f"docs/tools/{path.name}")
    return stale


if __name__ == "__main__":
    sys.exit(main())
