"""Judges statements: definitions, classes, patterns, and assignments to settings that have a ceiling."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from . import attributes
from .bindings import pairs
from .ceilings import KEYWORDS, excess
from .code import Code, Refusal
from .judge_names import judge_bound
from .literals import number
from .names import DUNDER_METHODS
from .numpy_guards import METHODS

_POSITIONAL = frozenset({"int", "float", "str", "bool", "list", "tuple", "dict", "set"})
_UNSEEN = "it reads attributes unseen; name them: case Point(x=x, y=y)"

_NO_BASES = {
    "bpy": "programs build objects; operators, panels and node types belong to add-ons",
    "numpy": "arrays and numbers keep their own methods; hold the array in an attribute of your class",
}


def judge_function(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about the name of a function."""
    assert isinstance(node, ast.FunctionDef)
    if node.name in DUNDER_METHODS and isinstance(code.parent(node), ast.ClassDef):
        for decorator in node.decorator_list:
            why = "it may put something in the method's place that asks no clock; call what you need inside the method"
            yield Refusal(decorator, "class", f"a decorator on {node.name}", why)
        return
    yield from judge_bound(node, node.name)


def judge_class(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about a class statement."""
    assert isinstance(node, ast.ClassDef)
    yield from judge_bound(node, node.name)
    for keyword in node.keywords:
        why = "it changes how the class is made; name base classes only"
        yield Refusal(node, "class", f"{keyword.arg or '**'}= in a class", why)
    for base in node.bases:
        path = code.bindings.path(base)
        if path is not None and path[0] in _NO_BASES:
            yield Refusal(node, "class", f"a class made from {'.'.join(path)}", _NO_BASES[path[0]])


def judge_argument(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about the name of an argument."""
    assert isinstance(node, ast.arg)
    yield from judge_bound(node, node.arg)


def judge_handler(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about `except … as name` and about names bound by patterns."""
    name = node.name if isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) else None
    if isinstance(node, ast.MatchMapping):
        name = node.rest
    if name:
        yield from judge_bound(node, name)


def judge_pattern(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about `case Kind(…)`: it reads attributes by name."""
    assert isinstance(node, ast.MatchClass)
    if node.patterns and not (isinstance(node.cls, ast.Name) and node.cls.id in _POSITIONAL):
        yield Refusal(node, "attribute", "a class pattern without names", _UNSEEN)
    arrays = code.bindings.imports("numpy")
    for name in node.kwd_attrs:
        why = attributes.refusal(name)
        if why is None and name[:1] == "_" and name not in code.own_attributes:
            why = "names with an underscore in front are private to others; use public ones"
        if why is None and (name in attributes.CALLED_WHERE_READ or (name in METHODS and arrays)):
            why = "what it is given could not be read; call it by its name"
        if why is not None:
            yield Refusal(node, "attribute", f"{name} in a pattern", why)


def judge_scope(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about `global` and `nonlocal`."""
    assert isinstance(node, (ast.Global, ast.Nonlocal))
    for name in node.names:
        yield from judge_bound(node, name)


def judge_stored_attribute(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about giving a setting with a ceiling its value."""
    assert isinstance(node, ast.Attribute)
    if isinstance(node.ctx, ast.Load) or node.attr not in KEYWORDS:
        return
    if isinstance(node.value, ast.Name) and (node.value.id == "self" or node.value.id in code.own_classes):
        return
    given = _given(code, node)
    if given is None:
        alone = f"its size could not be judged; write thing.{node.attr} = value by itself"
        yield Refusal(node, "literal", f".{node.attr} changed in passing", alone)
        return
    value = number(given)
    why = None if value is None else excess(node.attr, value)
    if why is not None:
        yield Refusal(node, "literal", f".{node.attr}", why)


def _given(code: Code, node: ast.Attribute) -> ast.expr | None:
    """The one value that an attribute is set to, or None where the text does not show it."""
    around = code.parent(node)
    if isinstance(around, ast.Assign):
        return around.value
    while isinstance(around, (ast.Tuple, ast.List)):
        around = code.parent(around)
    if not (isinstance(around, ast.Assign) and len(around.targets) == 1):
        return None
    return next((value for part, value in pairs(around.targets[0], around.value) if part is node), None)
