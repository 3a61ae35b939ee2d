"""What names stand for: imports, and other names for the parts of bpy that must be judged by their path."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

Path = tuple[str, ...]

_CONFLICT: Path = ()


def tracked(path: Path) -> bool:
    """True where a path must not be lost sight of: bpy itself and its parts, but not what the artist is looking at."""
    if path[:1] != ("bpy",) or path[:2] == ("bpy", "context"):
        return False
    return len(path) <= 3 or path[1] != "data"


class Bindings:
    """Every name of a program with the one path it stands for.

    A name counts as standing for a path only where each of its bindings, in any scope, gives it that path.
    """

    def __init__(self, nodes: Iterable[ast.AST]) -> None:
        self._paths: dict[str, Path] = {}
        self._named: set[int] = set()
        self._imported: set[str] = set()
        self.conflicts: dict[str, ast.AST] = {}
        assigned: list[tuple[ast.Name, ast.expr]] = []
        stored: list[tuple[str, ast.AST]] = []
        for node in nodes:
            self._collect(node, assigned, stored)
        simple = {id(target) for target, _ in assigned}
        for name, node in stored:
            if id(node) not in simple:
                self._bind(name, _CONFLICT, node)
        self._follow(assigned)

    @property
    def bound_names(self) -> frozenset[str]:
        """Every name that the program itself gives to something."""
        return frozenset(self._paths)

    def path(self, node: ast.AST) -> Path | None:
        """The dotted path that an expression stands for, such as ("bpy", "data", "objects"), or None."""
        names: list[str] = []
        while isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return None
        base = self._paths.get(node.id)
        return (*base, *reversed(names)) if base else None

    def imports(self, module: str) -> bool:
        """True where the program imports `module` or a part of it, whatever becomes of the name."""
        return module in self._imported

    def gives_name(self, value: ast.AST) -> bool:
        """True for the value of an assignment that only gives a path another name."""
        return id(value) in self._named

    def _collect(
        self, node: ast.AST, assigned: list[tuple[ast.Name, ast.expr]], stored: list[tuple[str, ast.AST]]
    ) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                path = tuple(alias.name.split("."))
                self._imported.add(path[0])
                self._bind(alias.asname or path[0], path if alias.asname else path[:1], node)
        elif isinstance(node, ast.ImportFrom):
            self._imported.add((node.module or "").split(".")[0])
            for alias in node.names:
                self._bind(alias.asname or alias.name, (*(node.module or "").split("."), alias.name), node)
        elif isinstance(node, ast.Assign):
            if len(node.targets) == 1 or all(isinstance(target, ast.Name) for target in node.targets):
                for target in node.targets:
                    given = pairs(target, node.value)
                    assigned.extend((part, value) for part, value in given if isinstance(part, ast.Name))
        else:
            stored.extend((name, node) for name in stores(node))

    def _bind(self, name: str, path: Path, node: ast.AST) -> None:
        known = self._paths.get(name)
        if known is None:
            self._paths[name] = path
        elif known != path:
            if tracked(known) or tracked(path):
                self.conflicts.setdefault(name, node)
            self._paths[name] = path if tracked(path) and path else (known if tracked(known) else _CONFLICT)

    def _follow(self, assigned: list[tuple[ast.Name, ast.expr]]) -> None:
        """Give assigned names their paths until nothing new is learnt; a chain of N names needs N rounds at most."""
        waiting = assigned
        while waiting:
            left = []
            for target, value in waiting:
                path = self.path(value)
                if path is not None and tracked(path):
                    self._bind(target.id, path, target)
                    self._named.add(id(value))
                else:
                    left.append((target, value))
            if len(left) == len(waiting):
                break
            waiting = left
        for target, _ in waiting:
            self._bind(target.id, _CONFLICT, target)


def pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    """What `target = value` sets, each with what it is given: both parts of `a, b.c = 1, 2`.

    Nothing of a target whose parts are given by one value, as in `a, b = pair`.
    """
    if not isinstance(target, (ast.Tuple, ast.List, ast.Starred)):
        yield target, value
    elif (
        isinstance(target, (ast.Tuple, ast.List))
        and isinstance(value, (ast.Tuple, ast.List))
        and len(target.elts) == len(value.elts)
        and not any(isinstance(part, ast.Starred) for part in (*target.elts, *value.elts))
    ):
        for part, given in zip(target.elts, value.elts, strict=True):
            yield from pairs(part, given)


def stores(node: ast.AST) -> Iterator[str]:
    """The names that this one node binds or deletes, but for imports."""
    if isinstance(node, ast.Name):
        if not isinstance(node.ctx, ast.Load):
            yield node.id
    elif isinstance(node, ast.arg):
        yield node.arg
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
        if node.name:
            yield node.name
    elif isinstance(node, ast.MatchMapping) and node.rest:
        yield node.rest
