"""Judges what programs hand to numpy: arrays hold numbers, never objects."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from .code import Code, Refusal

_OBJECTS = re.compile(r"[<>|=]?O\d*|object_?")
_TYPE_FIRST = frozenset({"astype", "view"})
"""Methods whose first argument is the type of the items."""
_TYPE_AT = {"dtype": 0, "zeros": 1, "ones": 1, "empty": 1, "array": 1, "asarray": 1, "asanyarray": 1, "full": 2}
"""Functions of numpy with the place of the type of the items."""
_WHY = "numpy would call the methods of objects by name; make arrays of numbers, and use a list for the rest"


def judge_numpy(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about the types that a call names, and about keywords that unlock arrays."""
    assert isinstance(node, ast.Call)
    for kind in _kinds(code, node):
        word = _object_in(kind)
        if word is not None:
            yield Refusal(word, "data", "an array of objects", _WHY)
    for keyword in node.keywords:
        if keyword.arg == "refcheck":
            why = "it moves the memory under other arrays; use numpy.resize, which makes a new one"
            yield Refusal(node, "attribute", "refcheck=", why)


def _kinds(code: Code, node: ast.Call) -> Iterator[ast.expr]:
    yield from (keyword.value for keyword in node.keywords if keyword.arg == "dtype")
    if isinstance(node.func, ast.Attribute) and node.func.attr in _TYPE_FIRST:
        yield from node.args[:1]
    path = code.bindings.path(node.func)
    if path is not None and path[0] == "numpy":
        at = _TYPE_AT.get(path[-1])
        if at is not None:
            yield from node.args[at : at + 1]


def _object_in(kind: ast.expr) -> ast.AST | None:
    for part in ast.walk(kind):
        if isinstance(part, ast.Name) and part.id == "object":
            return part
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            if any(_OBJECTS.fullmatch(word.strip()) for word in part.value.split(",")):
                return part
    return None
