"""Code that the gate has judged, ready to run, and kept: a slider that moves gives the same program with other numbers.

Where a program differs from one that passed only in the numbers of assignments at its top level, such as
`LEG_LENGTH = 0.43  # m`, only those lines are judged anew, and only the numbers are put in between the kept pieces.
"""

from __future__ import annotations

import ast
from collections import OrderedDict
from dataclasses import dataclass
from types import CodeType
from typing import Any

from .. import gate

FILE = "<program>"
"""What tracebacks call the file of a program."""
_KEPT = 24
"""Programs that are kept."""

Piece = CodeType | tuple[str, Any]
"""Compiled statements, or a name and its number."""


@dataclass(frozen=True)
class Judged:
    """A program with the gate's findings; `pieces` is empty where there are any, `numbers` tells lines from pieces."""

    lines: tuple[str, ...]
    findings: tuple[gate.Finding, ...]
    pieces: tuple[Piece, ...] = ()
    numbers: tuple[tuple[int, int], ...] = ()

    def execute(self, space: dict[str, Any]) -> None:
        """Run the statements of the module in a namespace of the gate."""
        for piece in self.pieces:
            if isinstance(piece, tuple):
                space[piece[0]] = piece[1]
            else:
                exec(piece, space)


_known: OrderedDict[tuple[gate.Purpose, str], Judged] = OrderedDict()


def look(source: str, purpose: gate.Purpose) -> Judged:
    """The program as judged for `purpose`."""
    key = (purpose, source)
    found = _known.get(key) or _varied(source, purpose) or _anew(source, purpose)
    _known[key] = found
    _known.move_to_end(key)
    while len(_known) > _KEPT:
        _known.popitem(last=False)
    return found


def _anew(source: str, purpose: gate.Purpose) -> Judged:
    lines = tuple(source.split("\n"))
    verdict = gate.inspect(source, purpose=purpose)
    if not verdict.passed or verdict.tree is None:
        return Judged(lines, verdict.findings)
    # `from __future__` holds for one compilation only, so such a program stays in one piece.
    whole = any(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in verdict.tree.body)
    places = {} if whole else {id(node): _number(lines, node) for node in verdict.tree.body}
    tree = gate.instrument(verdict.tree)
    pieces: list[Piece] = []
    numbers: list[tuple[int, int]] = []
    waiting: list[ast.stmt] = []
    for node in tree.body:
        number = places.get(id(node))
        if number is None:
            waiting.append(node)
            continue
        if waiting:
            pieces.append(_compiled(waiting))
            waiting = []
        numbers.append((node.lineno - 1, len(pieces)))
        pieces.append(number)
    if waiting:
        pieces.append(_compiled(waiting))
    return Judged(lines, (), tuple(pieces), tuple(numbers))


def _compiled(statements: list[ast.stmt]) -> CodeType:
    return compile(ast.Module(body=statements, type_ignores=[]), FILE, "exec")


def _varied(source: str, purpose: gate.Purpose) -> Judged | None:
    """The program made from a kept one that differs in numbers only; None where there is none."""
    lines = tuple(source.split("\n"))
    for (known_purpose, _), known in reversed(_known.items()):
        if known_purpose is not purpose or known.findings or len(known.lines) != len(lines):
            continue
        changed = [place for place, (old, new) in enumerate(zip(known.lines, lines, strict=True)) if old != new]
        found = _with(known, lines, changed, purpose)
        if found is not None:
            return found
    return None


def _with(known: Judged, lines: tuple[str, ...], changed: list[int], purpose: gate.Purpose) -> Judged | None:
    places = dict(known.numbers)
    pieces = list(known.pieces)
    for line in changed:
        place = places.get(line)
        number = _alone(lines[line]) if place is not None else None
        if place is None or number is None or number[0] != pieces[place][0]:  # type: ignore[index]
            return None
        if not gate.inspect(lines[line], purpose=purpose).passed:
            return None
        pieces[place] = number
    return Judged(lines, (), tuple(pieces), known.numbers)


def _number(lines: tuple[str, ...], node: ast.stmt) -> tuple[str, Any] | None:
    """Name and number of an assignment that has a line of its own, for any other statement None."""
    if not isinstance(node, ast.Assign) or node.lineno != node.end_lineno or node.col_offset:
        return None
    return _alone(lines[node.lineno - 1])


def _alone(line: str) -> tuple[str, Any] | None:
    """Name and number of a line that is one assignment of a number, a truth value or a tuple of them."""
    try:
        body = ast.parse(line).body
        if len(body) != 1 or not isinstance(body[0], ast.Assign) or len(body[0].targets) != 1:
            return None
        target, value = body[0].targets[0], ast.literal_eval(body[0].value)
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
        return None
    parts = value if isinstance(value, tuple) else (value,)
    if not isinstance(target, ast.Name) or not all(isinstance(part, (bool, int, float)) for part in parts):
        return None
    return target.id, value
