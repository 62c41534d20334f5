"""Contexts for tasks that run without a worker."""

from __future__ import annotations


class Listener:
    """A context that keeps what it is told."""

    seed = 0

    def __init__(self):
        self.notices = []

    def notice(self, notice):
        self.notices.append(notice)

    def progress(self, fraction, step):
        assert 0 <= fraction <= 1

    def artifact(self, path, role):
        """Nobody looks."""

    @property
    def codes(self):
        return [notice.code for notice in self.notices]
