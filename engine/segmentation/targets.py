"""The files that a segmentation writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..contract.model_card import ModelCard
from ..core.grids import Grid
from ..core.outputs import check_distinct, check_target, need_room
from ..core.raster_outputs import RASTER_EXTENSIONS, room_needed_mb

if TYPE_CHECKING:
    from ..tasks.segment import Spec

_EXTENSIONS = {"polygons": (".gpkg",), "report": (".html", ".htm")}
_BYTES_PER_PIXEL = {"confidence": 4, "entropy": 4, "polygons": 4, "report": 0}
"""What the outputs besides the classes take on the disk; polygons need a map of the confidence."""


def output_files(spec: Spec, card: ModelCard, inputs: list[str]) -> dict[str, Path]:
    """The files to write, by role: by the names in the Spec, and ``extra1`` … for further outputs of the network.

    Args:
        spec: of the run.
        card: of the model.
        inputs: the files of the rasters.

    Raises:
        EngineError: one of the ``Output…`` conditions, where one can't be written or would overwrite something.
    """
    wanted = {
        "output": spec.output,
        "probabilities": spec.probabilities,
        "confidence": spec.confidence,
        "entropy": spec.entropy,
        "polygons": spec.polygons,
        "report": spec.report,
    }
    targets = {role: Path(path) for role, path in wanted.items() if path}
    for i, output in enumerate(card.outputs[1:], 1):
        first = targets["output"]
        targets[role_of(i)] = first.with_name(f"{first.stem}_{_file_name(output.name)}{first.suffix}")
    inputs = [*inputs, spec.model, *([spec.areas.path] if spec.areas else [])]
    for role, target in targets.items():
        check_target(target, inputs, _EXTENSIONS.get(role, RASTER_EXTENSIONS))
    check_distinct(targets.values())
    return targets


def check_room(targets: dict[str, Path], card: ModelCard, grid: Grid) -> None:
    """Refuse at once what can't fit, rather than after hours.

    Args:
        targets: the files to write, by role.
        card: of the model.
        grid: of the result.

    Raises:
        DiskFull: there is not enough room.
    """
    pixel_bytes = {**_BYTES_PER_PIXEL, "probabilities": 4 * len(card.outputs[0].classes)}
    needed_mb: dict[Path, float] = {}
    for role, target in targets.items():
        mb = room_needed_mb(grid, pixel_bytes.get(role, 1))
        needed_mb[target.parent] = needed_mb.get(target.parent, 0.0) + mb
        need_room(target, needed_mb[target.parent])


def role_of(output: int) -> str:
    """Role of the class raster of an output of the network."""
    return "output" if output == 0 else f"extra{output}"


def _file_name(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in name)
