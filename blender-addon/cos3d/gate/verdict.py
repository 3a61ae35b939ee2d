"""What the gate says about a piece of code."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from enum import Enum


class Purpose(Enum):
    """What the code is for; `purposes.py` states the differences in one table."""

    PROGRAM = "program"
    """A whole program, run component by component: it adds its own objects and leaves the others alone."""

    ACTION = "action"
    """A single function over given objects, written by the server's rules: it may also remove objects."""


@dataclass(frozen=True)
class Finding:
    """One refusal. `line` counts from 1, `column` from 0; `text` says in plain words what, why, and the allowed way."""

    line: int
    column: int
    family: str
    text: str


@dataclass(frozen=True)
class Verdict:
    """The findings, in order of line; `tree` is the parsed code, None where it cannot be read as Python at all."""

    findings: tuple[Finding, ...]
    tree: ast.Module | None

    @property
    def passed(self) -> bool:
        """True where nothing was refused."""
        return not self.findings
