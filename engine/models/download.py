"""Downloads of models: checked, and resumed where the last attempt ended."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from pathlib import Path
from urllib.request import Request, urlopen  # noqa: TID251  (the engine has no network classes of QGIS)

from ..contract.errors import DownloadFailed
from .package import sha256_of

_CHUNK = 1 << 18
_TIMEOUT_S = 30


def download(
    url: str, target: Path, *, sha256: str, size_bytes: int, progress: Callable[[float], None] = lambda _: None
) -> None:
    """Fetch a file. It appears at ``target`` whole and right, or not at all.

    What arrived before a failure stays in ``<target>.part``, and the next attempt goes on from there.

    Args:
        url: ``https://…`` or ``http://…``; proxies are taken from the environment.
        target: where the file goes. Its folder is made.
        sha256: the checksum, in hexadecimal digits.
        size_bytes: the size.
        progress: called with the fraction that has arrived; may raise to cancel.

    Raises:
        DownloadFailed: no connection, an error of the server, or another file than expected.
    """
    if not url.lower().startswith(("https://", "http://")):
        raise DownloadFailed(url=url, detail="the address does not begin with https://")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    try:
        _fetch(url, part, size_bytes, progress)
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise DownloadFailed(url=url, detail=str(error)) from error
    if part.stat().st_size < size_bytes:
        detail = f"the connection broke after {part.stat().st_size} of {size_bytes} bytes"
        raise DownloadFailed(url=url, detail=detail)
    if sha256_of(part) != sha256:
        part.unlink()
        raise DownloadFailed(url=url, detail="the checksum is another than expected")
    part.replace(target)


def _fetch(url: str, part: Path, size_bytes: int, progress: Callable[[float], None]) -> None:
    have = part.stat().st_size if part.exists() else 0
    if have >= size_bytes:
        return
    request = Request(url, headers={"Range": f"bytes={have}-"} if have else {})  # noqa: S310
    with urlopen(request, timeout=_TIMEOUT_S) as response:  # noqa: S310  # nosec B310 # the scheme is checked
        if have and response.status != http.HTTPStatus.PARTIAL_CONTENT:
            have = 0  # the server can't resume
        _check_size(url, response, have, size_bytes)
        with part.open("ab" if have else "wb") as stream:
            while have < size_bytes and (chunk := response.read(min(_CHUNK, size_bytes - have))):
                stream.write(chunk)
                have += len(chunk)
                progress(have / size_bytes)


def _check_size(url: str, response: http.client.HTTPResponse, have: int, size_bytes: int) -> None:
    """Refuse an answer that is another file, before it spoils what has already arrived."""
    if response.headers.get_content_type() == "text/html":
        raise DownloadFailed(url=url, detail="the server answered with a web page")
    if response.length is not None and response.length != size_bytes - have:
        raise DownloadFailed(
            url=url, detail=f"the server offers {have + response.length} bytes instead of {size_bytes}"
        )
