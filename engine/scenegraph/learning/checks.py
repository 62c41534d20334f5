"""Is what the user wants of a training possible? Looked at before any work is done."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from ...contract.card_checks import MAX_EPOCHS
from ...contract.errors import JobInvalid
from ...contract.package_file import EXTENSION
from ...core.output_folders import check_folder_target
from ...core.outputs import check_distinct, check_target
from ...core.pages import PAGE_EXTENSIONS
from ...core.spec_checks import check_numbers
from ...core.training_loop import STATE_FILES, state_folder

if TYPE_CHECKING:
    from ...tasks.trainscenegraph import Spec

_RANGES = {
    "resolution_m": (1e-6, 1e6),
    "scene_m": (1e-3, 1e7),
    "validation_percent": (0, 90),
    "epochs": (1, MAX_EPOCHS),
    "patience": (0, MAX_EPOCHS),
    "width": (8, 1024),
    "rounds": (0, 8),
}


def check_spec(spec: Spec) -> None:
    """Look at the numbers and the outputs.

    Raises:
        JobInvalid: a number is out of its range, or there is no image or no graph.
        EngineError: one of the ``Output…`` conditions.
    """
    check_numbers(spec, _RANGES)
    if not 0 < spec.learning_rate < math.inf:  # written so that NaN fails too
        raise JobInvalid(detail=f"learning_rate: {spec.learning_rate} is not above 0")
    if not spec.images or not spec.graphs:
        raise JobInvalid(detail="images, graphs: at least one of each is needed")
    inputs = [*(image.path for image in spec.images), *spec.graphs, *filter(None, [spec.weights])]
    check_target(Path(spec.output), inputs, (EXTENSION,))
    check_folder_target(state_folder(spec.output), inputs, STATE_FILES)
    if spec.report is not None:
        check_target(Path(spec.report), inputs, PAGE_EXTENSIONS)
        check_distinct([Path(spec.output), Path(spec.report)])
