"""The job file: everything a run needs.

A bug report is this file; ``python -m landscribe.engine.worker job.json`` replays it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from .errors import JobInvalid
from .schema import Json, from_json, to_json

SCHEMA = 1


@dataclass(frozen=True)
class Job:
    """One run of one tool. ``spec`` is the JSON form of the tool's Spec."""

    tool: str
    spec: dict[str, Json]
    seed: int = 0
    schema: int = SCHEMA


def write_job(job: Job, path: Path) -> None:
    """Write the job file."""
    path.write_text(json.dumps(to_json(job), indent=2, ensure_ascii=False), encoding="utf-8")


def read_job(path: Path) -> Job:
    """The job of a file.

    Raises:
        JobInvalid: it can't be read, or was written for another schema.
    """
    try:
        job = from_json(Job, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise JobInvalid(detail=str(error)) from error
    if job.schema != SCHEMA:
        raise JobInvalid(detail=f"schema {job.schema}, this version reads {SCHEMA}")
    return job
