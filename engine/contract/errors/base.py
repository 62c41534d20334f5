"""What all conditions that end a run have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Union

Param = Union[str, int, float, None]


def code_of(cls: type) -> str:
    """The code of a class that crosses the border: its name in kebab case.

    >>> code_of(EngineError)
    'engine-error'
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", cls.__name__).lower()


@dataclass(eq=False)
class EngineError(Exception):
    """Root of all errors with a sentence for the user. ``params`` fill the blanks of the sentence."""

    def __post_init__(self) -> None:
        super().__init__(f"{self.code} {self.params}")

    @property
    def code(self) -> str:
        """Name of the condition, in kebab case."""
        return code_of(type(self))

    @property
    def params(self) -> dict[str, Param]:
        """The data of the condition, JSON-ready."""
        return {field.name: getattr(self, field.name) for field in fields(self)}
