"""Keeps passwords out of logs and reports."""

from __future__ import annotations

import re

_USER_INFO = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*://)[^/\s@'\"]+@")
_TOKEN = re.compile(r"\b(hf_|ghp_|pypi-)[A-Za-z0-9_-]{8,}|(?i:(token|password|passwd|secret|api_?key)=)[^&\s'\"]+")


def mask(text: str) -> str:
    """The text without user names and passwords of addresses, and without access tokens.

    >>> mask("http://{}:{}@proxy.org:8080".format("jane", "pw"))
    'http://***@proxy.org:8080'
    """
    text = _USER_INFO.sub(r"\g<scheme>***@", text)
    return _TOKEN.sub(lambda match: f"{match[1] or match[2] + '='}***", text)
