"""What the tests of demonstrations need to know of a program's text: parameters, components, what depends on what."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_PARAMETER = re.compile(
    r"^(?P<name>[A-Z][A-Z0-9_]*) = (?P<value>.+?)  # (?P<unit>[a-z]+)(?:, (?P<range>[^:]+))?: (?P<meaning>.+)$"
)
_RANGED = {"m", "deg", "count", "ratio"}
_UNITS = _RANGED | {"color", "switch", "text", "choice"}


@dataclass(frozen=True)
class Parameter:
    """One line of the Parameters section. `values` are those worth trying: both ends of the range, or every choice."""

    name: str
    value: Any
    unit: str
    values: tuple[Any, ...]
    meaning: str

    @property
    def varies(self) -> bool:
        """True where the shape may depend on it."""
        return self.unit in _RANGED | {"switch", "choice"}

    def sample(self, chance: random.Random) -> Any:
        """Some value that it may have."""
        if self.unit == "count":
            return chance.randint(*self.values)
        return round(chance.uniform(*self.values), 4) if self.unit in _RANGED else chance.choice(self.values)


def sections(source: str) -> dict[str, list[str]]:
    """The lines of each section, by its heading; those before the first under "Top"."""
    found: dict[str, list[str]] = {"Top": []}
    heading = "Top"
    for line in source.splitlines():
        if re.fullmatch(r"# (Parameters|Measures|Shapes|Components|Assembly)", line):
            heading = line[2:]
            found[heading] = []
        else:
            found[heading].append(line)
    return found


def parameters(source: str) -> list[Parameter]:
    """The parameters; raises ValueError, which names the line, where one is not in the form of docs/PROGRAMS.md."""
    return [_parameter(line) for line in sections(source)["Parameters"] if line.strip()]


def _parameter(line: str) -> Parameter:
    match = _PARAMETER.match(line)
    if match is None or match["unit"] not in _UNITS:
        raise ValueError(f"not a parameter: {line}")
    value, unit = ast.literal_eval(match["value"]), match["unit"]
    if unit in _RANGED:
        low, high = (float(end) for end in (match["range"] or "").split(" to "))
        if unit == "count":
            low, high = int(low), int(high)
        if not low <= value <= high or low == high:
            raise ValueError(f"the value is outside its range: {line}")
        return Parameter(match["name"], value, unit, (low, high), match["meaning"])
    values: tuple[Any, ...] = ()
    if unit == "choice":
        values = tuple(ast.literal_eval(word) for word in re.split(r", | or ", match["range"] or ""))
        if value not in values or len(values) < 2:
            raise ValueError(f"the value is not among the choices: {line}")
    elif unit == "switch":
        values = (False, True)
    return Parameter(match["name"], value, unit, values, match["meaning"])


def components(source: str) -> list[str]:
    """The names of the component functions, in order."""
    tree = ast.parse("\n".join(sections(source)["Components"]))
    return [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]


def dependencies(source: str) -> dict[str, set[str]]:
    """For each component, all names that it reaches through measures and shapes."""
    uses: dict[str, set[str]] = {}
    for node in ast.parse(source).body:
        names = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
        if isinstance(node, ast.FunctionDef):
            uses[node.name] = names
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                uses.update({part.id: names for part in ast.walk(target) if isinstance(part, ast.Name)})
    return {component: _reached(component, uses) for component in components(source)}


def _reached(start: str, uses: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(uses.get(name, ()))
    return found


def settings(source: str, share: tuple[int, int] = (0, 0), samples: int = 6) -> Iterator[dict[str, Any]]:
    """The settings to try: defaults, all lowest, all highest, each parameter at each value alone, some at random.

    A share is its number and the last one's: of what comes after the first three every share has others.
    """
    every = list(_settings(source, samples))
    number, last = share
    yield from every[:3]
    yield from every[3 + number :: last + 1]


def _settings(source: str, samples: int) -> Iterator[dict[str, Any]]:
    varied = [parameter for parameter in parameters(source) if parameter.varies]
    yield {}
    yield {parameter.name: parameter.values[0] for parameter in varied}
    yield {parameter.name: parameter.values[-1] for parameter in varied}
    for parameter in varied:
        for value in parameter.values:
            if value != parameter.value:
                yield {parameter.name: value}
    chance = random.Random(7)
    for _ in range(samples):
        yield {parameter.name: parameter.sample(chance) for parameter in varied}
