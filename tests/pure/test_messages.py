"""The language of the border: every message survives the way, whatever the pipe does to its bytes."""

import json

import pytest
from landscribe.engine.contract.errors import ProtocolMismatch
from landscribe.engine.contract.messages import (
    PROTOCOL,
    Artifact,
    Failure,
    Hello,
    LineAssembler,
    Log,
    Metric,
    Progress,
    Result,
    decode,
    encode,
)
from landscribe.engine.contract.schema import SchemaError

MESSAGES = [
    Hello(protocol=PROTOCOL, engine="0.1.0", python="3.11.2", pid=42),
    Progress(0.25, "segmenting"),
    Log("warning", "crs-unknown", {"path": "/Köln/карта 图.tif"}),
    Log("info", "text", {"text": "two\nlines"}),
    Metric("iou", 0.75, epoch=3, split="validation"),
    Artifact("C:\\maps\\out.tif", "output"),
    Result({"classes": [{"value": 1, "area_m2": None}]}, {"reading": 0.5}),
    Failure("band-missing", {"path": "a.tif", "band": 4, "count": 3}, "Traceback…"),
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: type(message).__name__)
def test_a_message_comes_back_as_it_went(message):
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize("piece_length", [1, 2, 3, 7, 64, 10_000])
def test_lines_survive_being_cut_anywhere(piece_length):
    sent = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in ("Köln", "карта", "图")).encode()
    lines = LineAssembler()
    pieces = [sent[i : i + piece_length] for i in range(0, len(sent), piece_length)]
    received = [json.loads(line)["text"] for piece in pieces for line in lines.feed(piece)]
    assert received == ["Köln", "карта", "图"]


def test_an_unfinished_line_is_kept_back():
    lines = LineAssembler()
    assert lines.feed(b'{"kind"') == []
    assert lines.feed(b": 1}\n{") == [b'{"kind": 1}']
    assert lines.feed(b"}\n\n") == [b"{}", b""]


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"Loading weights...",
        b"42",
        b"[1, 2]",
        b'{"fraction": 0.5}',
        b'{"kind": "gossip"}',
        b'{"kind": ["progress"]}',
        b'{"kind": "progress", "fraction": 0.5}',
        b'{"kind": "progress", "fraction": "half", "step": "reading"}',
        b'{"kind": "progress", "fraction": 0.5, "step": "reading", "mood": "good"}',
        b"\xff\xfe\x00broken",
    ],
)
def test_what_is_no_message_is_told(line):
    with pytest.raises(SchemaError):
        decode(line)


def test_another_protocol_is_told_whatever_else_changed():
    line = json.dumps({"kind": "hello", "protocol": PROTOCOL + 1, "new_field": True}).encode()
    with pytest.raises(ProtocolMismatch) as caught:
        decode(line)
    assert caught.value.params == {"plugin": PROTOCOL, "worker": PROTOCOL + 1}
