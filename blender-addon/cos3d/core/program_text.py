"""What a panel needs to know of a program's text: its parameters with ranges, and its components.

The server reads programs in full; this half reads only what it shows, with Python's own parser for the code and the
comment after a literal for the rest.
"""

from __future__ import annotations

import ast
import math
import re
from dataclasses import dataclass
from functools import lru_cache

Value = float | int | bool | str | tuple[float, ...]

UNITS = frozenset({"m", "deg", "count", "ratio", "color", "switch", "text", "choice"})
"""The units of docs/PROGRAMS.md."""

_COMMENT = re.compile(r"#\s*(?P<unit>[a-z]+)\s*(?:,\s*(?P<range>[^:]*))?(?::\s*(?P<meaning>.*))?$")
_RANGE = re.compile(r"(?P<low>-?[\d.]+)\s+to\s+(?P<high>-?[\d.]+)")
_CHOICE = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Parameter:
    """One parameter: `value` in the unit of its comment; `low` and `high` are infinite where no range is stated."""

    name: str
    value: Value
    unit: str
    low: float
    high: float
    choices: tuple[str, ...]
    meaning: str

    @property
    def label(self) -> str:
        """The name as it is shown: `LEG_LENGTH` as "Leg length"."""
        return self.name.replace("_", " ").capitalize()

    def literal(self, value: Value) -> str:
        """`value` written as the program would write it."""
        if self.unit == "count":
            return str(round(float(value)))  # type: ignore[arg-type]
        if self.unit == "switch":
            return str(bool(value))
        if isinstance(value, tuple):
            return "(" + ", ".join(_number(part) for part in value) + ")"
        if isinstance(value, str):
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        return _number(value)


@dataclass(frozen=True)
class Component:
    """One component: the name of its function, and the first line of what it says of itself."""

    name: str
    meaning: str

    @property
    def label(self) -> str:
        """The name as it is shown: `back_slats` as "Back slats"."""
        return self.name.replace("_", " ").capitalize()


@dataclass(frozen=True)
class ProgramText:
    """The parameters and components of one program, in the order of its text."""

    parameters: tuple[Parameter, ...]
    components: tuple[Component, ...]


@lru_cache(maxsize=64)
def read(text: str) -> ProgramText:
    """Read a program leniently: what cannot be told is left out, and text that is no Python gives an empty result."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return ProgramText((), ())
    lines = text.replace("\r\n", "\n").split("\n")
    parameters = tuple(
        found for node in tree.body if isinstance(node, ast.Assign) if (found := _parameter(node, lines)) is not None
    )
    return ProgramText(parameters, tuple(_components(tree, lines)))


def _parameter(node: ast.Assign, lines: list[str]) -> Parameter | None:
    target = node.targets[0]
    if len(node.targets) != 1 or not isinstance(target, ast.Name) or node.end_lineno is None:
        return None
    try:
        value = ast.literal_eval(node.value)
    except (ValueError, TypeError):
        return None
    rest = lines[node.end_lineno - 1].encode()[node.end_col_offset or 0 :].decode(errors="replace")
    comment = _COMMENT.search(rest)
    if comment is None or comment["unit"] not in UNITS or not fits(comment["unit"], value):
        return None
    span = _RANGE.search(comment["range"] or "")
    return Parameter(
        name=target.id,
        value=tuple(float(part) for part in value) if comment["unit"] == "color" else value,
        unit=comment["unit"],
        low=float(span["low"]) if span else -math.inf,
        high=float(span["high"]) if span else math.inf,
        choices=tuple(_CHOICE.findall(comment["range"] or "")) if comment["unit"] == "choice" else (),
        meaning=(comment["meaning"] or "").strip(),
    )


def fits(unit: str, value: object) -> bool:
    """Whether a literal's value is one of the unit's kind; False for units that are not known."""
    if unit not in UNITS:
        return False
    if unit == "color":
        return (
            isinstance(value, tuple)
            and len(value) == 3
            and all(isinstance(part, (int, float)) and not isinstance(part, bool) for part in value)
        )
    if unit == "switch":
        return isinstance(value, bool)
    if unit in ("text", "choice"):
        return isinstance(value, str)
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _components(tree: ast.Module, lines: list[str]) -> list[Component]:
    """Public functions of the Components section, or, where a program has no sections, those without arguments."""
    sections = [number for number, line in enumerate(lines, start=1) if line.strip() == "# Components"]
    found = []
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        if (node.lineno > sections[0]) if sections else not node.args.args:
            meaning = (ast.get_docstring(node) or "").strip()
            found.append(Component(node.name, meaning.splitlines()[0] if meaning else ""))
    return found


def _number(value: float) -> str:
    """A number with at most six significant decimals and no trailing zeros, always a float for a float."""
    if isinstance(value, int):
        return str(value)
    text = f"{value:.6f}".rstrip("0")
    return text + "0" if text.endswith(".") else text
