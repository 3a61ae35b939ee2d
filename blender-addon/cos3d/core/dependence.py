"""What follows from what in a program's text: which components a parameter moves."""

from __future__ import annotations

import ast
from collections.abc import Iterable


def components_of(program: str, parameters: Iterable[str], components: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each parameter, the components that use it themselves, or through measures and shapes.

    A name that is assigned more than once, or inside of something, counts as used wherever it is used at all.
    """
    uses = _uses(ast.parse(program))
    reached = {name: _closure(name, uses) for name in components}
    return {name: frozenset(part for part, names in reached.items() if name in names) for name in parameters}


def _uses(tree: ast.Module) -> dict[str, set[str]]:
    """For each name of the module, the names in what makes it."""
    uses: dict[str, set[str]] = {}
    for node in tree.body:
        names = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            made = {node.name}
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        elif isinstance(node, ast.If) and "__name__" in names:
            continue
        else:
            made = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        for name in made:
            uses.setdefault(name, set()).update(names)
    return uses


def _closure(name: str, uses: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting.extend(uses.get(here, ()))
    return found
