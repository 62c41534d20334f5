"""A whole cleaning, from the spec to the files."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...contract.notices import HeightClassUnknown
from ...contract.schema import Json
from ...contract.task import TaskContext
from ...core.outputs import Draft, named_as_the_user_does, whole_files
from ...core.progress import Stage
from ...core.rasters import GDAL_OPTIONS
from ...core.training_loop import trained_precision
from .checks import check_spec, targets_of
from .layers import write_cleaned, write_judged
from .loop import ROUNDS_END, Place, judge_in_rounds, prepared, recipe_of
from .objects import Objects, read_objects
from .report import write_cleaning_report
from .results import CleaningResult
from .rises import height_evidence
from .verdicts import History

if TYPE_CHECKING:
    from ...tasks.cleanlabels import Spec


def clean(spec: Spec, context: TaskContext) -> dict[str, Json]:
    """Run a cleaning. See :func:`...tasks.cleanlabels.run`."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(rasterio.Env(**GDAL_OPTIONS))
        Stage(context, "preparing", 0.0, 0.01)
        check_spec(spec)
        recipe = recipe_of(spec)
        targets = targets_of(spec)
        drafts = stack.enter_context(whole_files(targets))
        draft = Draft(targets["output"])
        stack.callback(draft.discard)
        stack.enter_context(named_as_the_user_does([draft]))
        objects = read_objects(spec.data.labels)
        history = History(_heights(spec, objects, context), spec.least_evidence)
        place = prepared(spec, recipe, objects, draft, context)
        judge_in_rounds(spec, place, history, context)
        result = _result(spec, place, history)
        Stage(context, "writing", ROUNDS_END, 1.0)
        write_judged(drafts["output"], result)
        if "cleaned" in drafts:
            write_cleaned(drafts["cleaned"], result)
        if "report" in drafts:
            write_cleaning_report(drafts["report"], result)
    for role, target in targets.items():
        context.artifact(str(target), role)
    return result.values


def _heights(spec: Spec, objects: Objects, context: TaskContext) -> NDArray[np.float64]:
    """The evidence of the heights ``(objects,)``; NaN where there are none, or where they tell nothing of the class."""
    if spec.image_dsm is None or spec.label_dsm is None:
        return np.full(len(objects), np.nan)
    there = sorted(set(objects.names) - {""})
    for name in set(spec.height_classes).difference(there):
        context.notice(HeightClassUnknown(name=name, classes=", ".join(there)))
    found = height_evidence(
        objects.frame,
        spec.image_dsm,
        spec.label_dsm,
        to_metres=spec.dsm_to_metres,
        least_rise_m=spec.least_rise_m,
        context=context,
        progress=Stage(context, "comparing_heights", 0.01, 0.04),
    )
    told = np.array([name in (spec.height_classes or there) for name in objects.names], bool)
    return np.where(told, found, np.nan)


def _result(spec: Spec, place: Place, history: History) -> CleaningResult:
    judges, layer = place.judges, spec.data.labels.layers[0]
    facts = {
        "Labels": layer.source.path,
        "Images": ", ".join(Path(source.path).name for source in spec.data.images),
        "Network": judges.architecture.name,
        "Training": f"{len(place.folds)} networks a round, {spec.epochs} epochs each, recipe {spec.recipe}",
        "Least evidence": f"{spec.least_evidence:g}",
        "Computed on": f"{judges.device.name}, {trained_precision(spec.precision, judges.device)}",
        "Date": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
    }
    if spec.image_dsm is not None and spec.label_dsm is not None:
        heights = f"{Path(spec.image_dsm.path).name}, {Path(spec.label_dsm.path).name}"
        facts["Heights"] = f"{heights}; a rise of {spec.least_rise_m:g} m contradicts"
    return CleaningResult(
        title=layer.class_name or Path(layer.source.path).stem,
        objects=place.objects,
        class_field=spec.data.labels.class_field,
        history=history,
        found=place.found,
        images=place.images,
        folder=judges.folder,
        training_set=judges.training_set,
        facts=facts,
    )
