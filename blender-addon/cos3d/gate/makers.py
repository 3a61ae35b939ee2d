"""Names that stand for some `….new` and for nothing else, so that their calls are judged like its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .bindings import stores


def makers(tree: ast.Module) -> frozenset[str]:
    """Names like `add` in `add = tree.nodes.new`: given nothing but such values, and only ever called.

    A name in a class body is none of them, since it would be reached as an attribute too.
    """
    given: set[str] = set()
    other: set[str] = set()
    called: set[int] = set()
    read: list[ast.Name] = []
    taken: set[int] = set()
    for node, in_class in _scoped(tree):
        if isinstance(node, ast.Call):
            called.add(id(node.func))
        if takes_new(node) and not in_class:
            assert isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
            given.add(node.targets[0].id)
            taken.add(id(node.targets[0]))
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            other.update(alias.asname or alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            read.append(node)
        elif id(node) not in taken:
            other.update(stores(node))
    other.update(name.id for name in read if id(name) not in called)
    return frozenset(given - other)


def takes_new(node: ast.AST) -> bool:
    """True for a statement like `add = tree.nodes.new`."""
    if not (isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)):
        return False
    return isinstance(node.value, ast.Attribute) and node.value.attr == "new"


def stands(node: ast.AST, names: frozenset[str]) -> bool:
    """True for one of these names."""
    return isinstance(node, ast.Name) and node.id in names


def _scoped(tree: ast.Module) -> Iterator[tuple[ast.AST, bool]]:
    """Every node after the one around it, each with whether its names belong to a class body."""
    waiting: list[tuple[ast.AST, bool]] = [(tree, False)]
    while waiting:
        node, in_class = waiting.pop()
        yield node, in_class
        if isinstance(node, ast.ClassDef):
            in_class = True
        elif isinstance(node, (ast.FunctionDef, ast.Lambda)):
            in_class = False
        waiting.extend((child, in_class) for child in ast.iter_child_nodes(node))
