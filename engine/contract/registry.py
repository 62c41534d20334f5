"""All tools, one line each. Adding a tool: its task file, its algorithm file, and its line here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tool:
    """A tool: ``landscribe:<id>``, in ``engine/tasks/<id>.py`` and ``processing_provider/algorithms/<id>.py``."""

    id: str
    algorithm: str
    """Name of the algorithm's class."""
    group: str
    """Id of its group in the toolbox."""


TOOLS: tuple[Tool, ...] = (
    Tool("segment", "SegmentAlgorithm", "segmentation"),
    Tool("preparepatches", "PreparePatchesAlgorithm", "training"),
    Tool("train", "TrainAlgorithm", "training"),
    Tool("finetune", "FinetuneAlgorithm", "training"),
    Tool("suggestpatches", "SuggestPatchesAlgorithm", "training"),
    Tool("cleanlabels", "CleanLabelsAlgorithm", "training"),
    Tool("accuracysample", "AccuracySampleAlgorithm", "accuracy"),
    Tool("accuracy", "AccuracyAlgorithm", "accuracy"),
    Tool("heightfeatures", "HeightFeaturesAlgorithm", "height"),
    Tool("normalise", "NormaliseAlgorithm", "history"),
    Tool("compareepochs", "CompareEpochsAlgorithm", "history"),
    Tool("dateobjects", "DateObjectsAlgorithm", "history"),
    Tool("segments", "SegmentsAlgorithm", "scenegraph"),
    Tool("objects", "ObjectsAlgorithm", "scenegraph"),
    Tool("relations", "RelationsAlgorithm", "scenegraph"),
    Tool("scenegraph", "SceneGraphAlgorithm", "scenegraph"),
    Tool("trainscenegraph", "TrainSceneGraphAlgorithm", "scenegraph"),
    Tool("evaluatescenegraph", "EvaluateSceneGraphAlgorithm", "scenegraph"),
    Tool("queryscenegraph", "QuerySceneGraphAlgorithm", "scenegraph"),
    Tool("describe", "DescribeAlgorithm", "scenegraph"),
    Tool("exportscenegraph", "ExportSceneGraphAlgorithm", "scenegraph"),
    Tool("importscenegraph", "ImportSceneGraphAlgorithm", "scenegraph"),
    Tool("exportmodel", "ExportModelAlgorithm", "models"),
    Tool("importmodel", "ImportModelAlgorithm", "models"),
)


def tool(tool_id: str) -> Tool:
    """The tool of that id.

    Raises:
        KeyError: there is none.
    """
    return {entry.id: entry for entry in TOOLS}[tool_id]
