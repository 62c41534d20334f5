"""How soon the first and the second job of a worker begin to compute, as JSON."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scene import ROOT


def run_job(worker: subprocess.Popen[bytes], job: Path) -> float:
    """Seconds from the job to its first finished tile; waits for its end."""
    if worker.stdin is None or worker.stdout is None:
        raise ValueError("the worker needs pipes")
    start = time.perf_counter()
    worker.stdin.write(json.dumps({"run": str(job)}).encode() + b"\n")
    worker.stdin.flush()
    first = 0.0
    for line in worker.stdout:
        message = json.loads(line)
        if message["kind"] == "progress" and message["step"] == "segmenting" and not first:
            first = time.perf_counter() - start
        if message["kind"] in {"result", "failure"}:
            break
    return first


def main() -> None:
    """Start a worker, give it the same job three times, and print the seconds."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("model")
    arguments.add_argument("scene")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        spec = {"raster": {"path": options.scene}, "model": options.model, "output": f"{folder}/out.tif"}
        job = Path(folder) / "job.json"
        job.write_text(json.dumps({"tool": "segment", "spec": spec}), encoding="utf-8")
        start = time.perf_counter()
        command = [sys.executable, "-I", str(ROOT / "engine" / "worker.py")]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
            if worker.stdout is None:
                raise ValueError("the worker needs pipes")
            worker.stdout.readline()
            hello = time.perf_counter() - start
            seconds = [run_job(worker, job) for _ in range(3)]
    print(json.dumps({"hello_s": hello, "first_s": seconds[0], "second_s": seconds[1], "third_s": seconds[2]}))


if __name__ == "__main__":
    main()
