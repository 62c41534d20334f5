"""Reads the cause of a failure out of what a program wrote."""

from __future__ import annotations

import re

_PATTERNS = (
    ("disk-full", r"No space left on device|os error 28\b|not enough space on the disk|WinError 112|os error 112\b"),
    ("no-venv", r"ensurepip is not available|No module named '?(ensurepip|venv)"),
    ("proxy", r"Proxy Authentication Required|ProxyError|407\b.*[Pp]roxy|tunnel error|Tunnel connection failed"),
    ("certificate", r"CERTIFICATE_VERIFY_FAILED|invalid peer certificate|UnknownIssuer|certificate verify failed"),
    (
        "network",
        r"dns error|Name or service not known|getaddrinfo failed|Temporary failure in name resolution|"
        r"Network is unreachable|Connection refused|Failed to establish a new connection|timed out|"
        r"error sending request|Connection reset|nodename nor servname|Connection broken|Failed to fetch",
    ),
    ("no-package", r"No matching distribution found|No solution found|Could not find a version"),
    ("blocked", r"WinError 225|os error 225\b|virus or potentially unwanted|Application Control|WinError 4551"),
    ("no-permission", r"Permission denied|Access is denied|WinError 5\b|os error 13\b|os error 5\b|Read-only file"),
    ("torch-pair", r"operator torchvision::nms does not exist"),
    ("old-glibc", r"version `GLIBC(XX)?_[\d.]+' not found"),
    ("no-vc-runtime", r"DLL load failed|WinError 126|WinError 1114|VCRUNTIME140|MSVCP140"),
    ("no-avx", r"Illegal instruction|requires AVX|compiled with AVX"),
    ("no-module", r"No module named"),
    ("out-of-memory", r"MemoryError|Cannot allocate memory|WinError 1455|paging file is too small"),
)
CAUSES = tuple(cause for cause, _ in _PATTERNS)
"""What can be told from a program's output, the surest first."""

_ILLEGAL_INSTRUCTION = (4, -4, 132, 0xC000001D, 0xC000001D - 2**32)
"""How an exit code says that the processor lacks an instruction: a signal on Linux and macOS, a status on Windows."""


def cause_of(output: str, exit_code: int = 1) -> str:
    """One of :data:`CAUSES`, or empty."""
    for cause, pattern in _PATTERNS:
        if re.search(pattern, output):
            return cause
    return "no-avx" if exit_code in _ILLEGAL_INSTRUCTION else ""


def tail(lines: list[str], count: int = 12) -> str:
    """The last lines that say something."""
    return "\n".join([line for line in lines if line.strip()][-count:])
