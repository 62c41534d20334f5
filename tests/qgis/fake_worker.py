"""A worker that only pretends: it plays the scene that the job names. Standard library only."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path


def say(**message):
    sys.stdout.buffer.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
    sys.stdout.buffer.flush()


def result(**values):
    say(kind="result", values={"pid": os.getpid(), **values}, seconds={})


def in_pieces(_spec):
    line = json.dumps(
        {"kind": "log", "level": "info", "code": "text", "params": {"text": "Köln 图"}}, ensure_ascii=False
    )
    for byte in line.encode() + b"\n":
        sys.stdout.buffer.write(bytes([byte]))
        sys.stdout.buffer.flush()
    result()


def garbage(_spec):
    sys.stdout.buffer.write(b"Loading weights: 100%\r\n\xff\xfe\x00\n{\n[1]\n\n")
    result()


def die(_spec):
    sys.stderr.write("out of luck\n")
    os._exit(7)


def crash(_spec):
    os.kill(os.getpid(), signal.SIGSEGV)


def much_stderr(_spec):
    for _ in range(200):
        sys.stderr.write("warning " * 1000 + "\n")
    result()


def progress(_spec):
    for number in range(3):
        say(kind="progress", fraction=number / 2, step="reading")
    result()


def wait(spec):
    """Stop as asked, after a while."""
    say(kind="progress", fraction=0.5, step="segmenting")
    sys.stdin.readline()
    time.sleep(spec.get("delay", 0))
    say(kind="failure", code="cancelled", params={}, traceback="")


def refuse(spec):
    """Go on whatever is asked, with a child beside."""
    os.setpgid(0, 0)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    say(kind="log", level="info", code="text", params={"text": json.dumps([os.getpid(), child.pid])})
    time.sleep(60)


def fail(spec):
    say(kind="failure", code=spec["code"], params=spec["params"], traceback="Traceback: deep inside")


def meet(spec):
    """End only when another worker plays this scene at the same time."""
    Path(spec["own"]).touch()
    while not Path(spec["other"]).exists():
        time.sleep(0.01)
    result()


def echo(spec):
    result(spec=spec, environment=dict(os.environ), directory=str(Path(__file__).parent))


def main():
    start = sys.argv[1] if len(sys.argv) > 1 else ""
    if start == "no-start":
        sys.exit("no module named torch")
    if start == "no-hello":
        time.sleep(60)
    say(kind="hello", protocol=99 if start == "protocol" else 1, engine="0", python="3", pid=os.getpid())
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        if "run" in order:
            job = json.loads(Path(order["run"]).read_text(encoding="utf-8"))
            globals()[job["tool"]](job["spec"])


main()
