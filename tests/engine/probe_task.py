"""A task for the tests of the worker; it becomes ``engine/tasks/probe.py`` of a copy of the engine."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from dataclasses import dataclass

from ..contract.errors import RasterMissing
from ..contract.notices import CrsUnknown


@dataclass(frozen=True)
class Spec:
    do: str
    path: str = ""


def run(spec, context):
    context.progress(0.0, "reading")
    return globals()[spec.do](spec, context)


def succeed(spec, context):
    context.notice(CrsUnknown(spec.path))
    context.text("a line")
    context.metric("iou", 0.5, epoch=1)
    context.artifact(spec.path, "output")
    context.progress(1.0, "writing")
    return {"seed": context.seed}


def shout(_spec, _context):
    print("printed by Python")
    sys.stdout.flush()
    ctypes.CDLL(None).puts(b"printed by C")
    ctypes.CDLL(None).fflush(None)
    os.write(1, b"written to descriptor 1\n")
    subprocess.run(["echo", "printed by a child"], check=True)
    return {}


def read_stdin(_spec, _context):
    return {"stdin": sys.stdin.read()}


def say_environment(_spec, _context):
    return {"package": __name__, "flags": sys.flags.isolated, "proj": os.environ.get("PROJ_LIB")}


def hurry(_spec, context):
    for number in range(1000):
        context.progress(number / 1000, "segmenting")
    context.progress(0.5, "writing")
    return {}


def raise_error(spec, _context):
    raise RasterMissing(path=spec.path)


def raise_other(_spec, _context):
    raise ZeroDivisionError("÷ 0")


def raise_memory(_spec, _context):
    raise MemoryError


def exit_python(_spec, _context):
    sys.exit(3)


def return_rubbish(_spec, _context):
    return {"set": {1, 2}}


def wait(_spec, context):
    while True:
        context.progress(0.5, "segmenting")
        time.sleep(0.02)


def ignore_cancel(_spec, _context):
    time.sleep(60)
