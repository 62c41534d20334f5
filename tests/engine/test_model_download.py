"""Downloads against a server on this computer."""

from __future__ import annotations

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import pytest
from landscribe.engine.contract.errors import DownloadFailed
from landscribe.engine.models.download import download

DATA = bytes(range(256)) * 4000  # 1 MB
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def server():
    """A server of DATA; ``ways`` says how it misbehaves, ``ranges`` what it was asked for."""
    state = SimpleNamespace(ways=set(), ranges=[], url="")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            wanted = self.headers.get("Range")
            state.ranges.append(wanted)
            if "missing" in state.ways:
                self.send_error(404)
                return
            start = int(wanted[6:-1]) if wanted and "no-range" not in state.ways else 0
            body = b"<html>Please log in</html>" if "login" in state.ways else DATA[start:]
            self.send_response(206 if start else 200)
            self.send_header("Content-Type", "text/html" if "login" in state.ways else "application/octet-stream")
            if "no-length" not in state.ways:
                self.send_header("Content-Length", str(len(body) + (7 if "longer" in state.ways else 0)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if "breaks" in state.ways else body)

        def log_message(self, *_):
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{httpd.server_port}/model.landscribe"
    thread = threading.Thread(target=httpd.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield state
    httpd.shutdown()
    httpd.server_close()
    thread.join()


@pytest.fixture
def fetch(server, tmp_path):
    """Download into a folder that is not there yet."""

    def run(url=server.url, **changes):
        download(url, run.target, **{"sha256": SHA256, "size_bytes": len(DATA), **changes})

    run.target = tmp_path / "models" / "m.landscribe"
    return run


def files(fetch):
    return sorted(path.name for path in fetch.target.parent.iterdir())


@pytest.mark.parametrize("way", ["", "no-length"])
def test_whole_download(server, fetch, way):
    server.ways = {way}
    fractions = []
    fetch(progress=fractions.append)
    assert fetch.target.read_bytes() == DATA
    assert files(fetch) == ["m.landscribe"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


@pytest.mark.parametrize("way", ["breaks", "no-length"])
def test_broken_download_is_resumed(server, fetch, way):
    server.ways = {"breaks", way}
    with pytest.raises(DownloadFailed, match="512000 of 1024000"):
        fetch()
    assert files(fetch) == ["m.landscribe.part"]
    server.ways = set()
    fetch()
    assert server.ranges == [None, "bytes=512000-"]
    assert fetch.target.read_bytes() == DATA
    assert files(fetch) == ["m.landscribe"]


def test_server_that_cannot_resume(server, fetch):
    server.ways = {"breaks"}
    with pytest.raises(DownloadFailed):
        fetch()
    server.ways = {"no-range"}
    fetch()
    assert fetch.target.read_bytes() == DATA


def test_wrong_checksum(server, fetch):
    with pytest.raises(DownloadFailed, match="checksum"):
        fetch(sha256="0" * 64)
    assert files(fetch) == []


def test_cancelled_download_goes_on_later(server, fetch):
    def cancel(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(progress=cancel)
    fetch()
    assert server.ranges[1] is not None
    assert fetch.target.read_bytes() == DATA


@pytest.mark.parametrize(("way", "told"), [("missing", "404"), ("login", "web page"), ("longer", "1024007 bytes")])
def test_other_answers(server, fetch, way, told):
    server.ways = {way}
    with pytest.raises(DownloadFailed, match=told):
        fetch()
    assert files(fetch) == []


def test_part_survives_a_bad_answer(server, fetch):
    fetch.target.parent.mkdir()
    part = fetch.target.with_name("m.landscribe.part")
    part.write_bytes(DATA[:1000])
    server.ways = {"login"}
    with pytest.raises(DownloadFailed):
        fetch()
    assert part.read_bytes() == DATA[:1000]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x/y", "data:,x", "/etc/passwd"])
def test_other_schemes(fetch, url):
    with pytest.raises(DownloadFailed, match="https"):
        fetch(url=url)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/none", "http://127.0.0.1:9/a b", "http://127.0.0.1:x/", "https://"]
)
def test_no_server(fetch, url):
    with pytest.raises(DownloadFailed):
        fetch(url=url)
