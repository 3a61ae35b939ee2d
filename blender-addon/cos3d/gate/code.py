"""A parsed program with what every judge needs to know: parents, names, purpose."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import NamedTuple

from .bindings import Bindings
from .makers import makers
from .verdict import Purpose

DEEPEST = 150
"""Levels of nesting that Python's own compiler and the instrumentation certainly hold."""


class Refusal(NamedTuple):
    """What is refused at a node and why; the door turns it into a `Finding` with its line."""

    node: ast.AST
    family: str
    what: str
    why: str


Judge = Callable[["Code", ast.AST], Iterator[Refusal]]


class Code:
    """One program: its nodes in order, the parent of each, and what its names stand for."""

    def __init__(self, tree: ast.Module, purpose: Purpose) -> None:
        self.tree = tree
        self.purpose = purpose
        self.nodes: list[ast.AST] = []
        self._parents: dict[int, ast.AST] = {}
        self.deepest: ast.AST | None = None
        self._read()
        self.bindings = Bindings(self.nodes)
        self.bound_names = self.bindings.bound_names
        self.makers = makers(tree)
        self.own_classes = frozenset(node.name for node in self.nodes if isinstance(node, ast.ClassDef))
        self.own_attributes = frozenset(_own_attributes(self.nodes))

    def parent(self, node: ast.AST) -> ast.AST:
        """The node around `node`; the module for the module itself."""
        return self._parents.get(id(node), self.tree)

    def asked_about(self, node: ast.AST) -> bool:
        """True for the thing in `hasattr(thing, "name")`, which only answers yes or no."""
        parent = self.parent(node)
        asks = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and parent.func.id == "hasattr"
        return asks and isinstance(parent, ast.Call) and parent.args[:1] == [node]

    def function_around(self, node: ast.AST) -> ast.AST:
        """The function that holds `node`, or the module."""
        while not isinstance(node, (ast.FunctionDef, ast.Lambda, ast.Module)):
            node = self.parent(node)
        return node

    def _read(self) -> None:
        waiting: list[tuple[ast.AST, int]] = [(self.tree, 0)]
        while waiting:
            node, depth = waiting.pop()
            self.nodes.append(node)
            if depth > DEEPEST and self.deepest is None:
                self.deepest = node
            for child in ast.iter_child_nodes(node):
                if not isinstance(child, (ast.expr_context, ast.operator, ast.cmpop, ast.unaryop, ast.boolop)):
                    self._parents[id(child)] = node
                    waiting.append((child, depth + 1))


def _own_attributes(nodes: list[ast.AST]) -> Iterator[str]:
    """Names with one leading underscore that the program gives to attributes of its own classes."""
    for node in nodes:
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and node.attr[:1] == "_":
            if isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}:
                yield node.attr
        elif isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef):
                    yield part.name
                elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    yield part.target.id
                elif isinstance(part, ast.Assign):
                    yield from (target.id for target in part.targets if isinstance(target, ast.Name))
