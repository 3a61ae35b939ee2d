"""`bmesh.ops`: their docstrings tell names and defaults, and their refusals tell the rest."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

import bmesh

from .entries import Facts, facts

_ELEMENTS = {"BMVert": "vert", "BMEdge": "edge", "BMFace": "face"}
_IMPOSSIBLE = "\x01"
_EXPECTED = re.compile(r"expected \(?([A-Za-z/]+)\)?, not")
_LISTED = re.compile(r"not found in \(?(\[.*\])", re.DOTALL)


def entries() -> Iterator[Facts]:
    """One function for each operator."""
    shape = bmesh.new()
    try:
        for name in sorted(dir(bmesh.ops)):
            if not name.startswith("_"):
                yield _operator(shape, name)
    finally:
        shape.free()


def _operator(shape: Any, name: str) -> Facts:
    operator = getattr(bmesh.ops, name)
    given, _, back = operator.__doc__.partition("->")
    parameters = [_parameter(shape, operator, one) for one in _keywords(given)]
    returned = [_returned(one) for one in _keywords(back)]
    first = {"name": "bmesh", "type": "pointer", "target": "bmesh.types.BMesh", "required": True, "positional": True}
    return {
        "id": f"bmesh.ops.{name}",
        "kind": "function",
        "owner": "bmesh.ops",
        "origin": "native",
        "parameters": [first, *parameters],
        "returns": [facts(type="dict", items=returned)],
    }


def _keywords(told: str) -> list[ast.keyword]:
    """The keywords of "… name(bmesh, a=[], b=0.0)"; none where it cannot be read."""
    start = told.find("(")
    try:
        call = ast.parse(f"f{told[start : told.rfind(')') + 1]}", mode="eval").body
    except SyntaxError:
        return []
    return call.keywords if isinstance(call, ast.Call) else []


def _parameter(shape: Any, operator: Any, told: ast.keyword) -> Facts:
    name = str(told.arg)
    slot = {"name": name, **_typed(told.value), "keyword": True}
    if slot["type"] == "list":
        refusal = _refusal(shape, operator, name, [None])
        found = _EXPECTED.search(refusal)
        kinds = found[1].split("/") if found else []
        return {
            **slot,
            **facts(target=f"bmesh.types.{kinds[0]}" if len(kinds) == 1 and kinds[0] in _ELEMENTS else None),
        }
    if slot["type"] == "string":
        found = _LISTED.search(_refusal(shape, operator, name, _IMPOSSIBLE))
        if found:
            return {**slot, "type": "enum", "items": [{"id": one} for one in _words(found[1])]}
    return slot


def _words(listed: str) -> list[str]:
    """The texts of a list as Python writes it; none where it cannot be read."""
    try:
        return [str(one) for one in ast.literal_eval(listed)]
    except (ValueError, SyntaxError):
        return []


def _refusal(shape: Any, operator: Any, name: str, value: Any) -> str:
    """What an operator says of a value that it cannot take; nothing runs, for all values are read first."""
    try:
        operator(shape, **{name: value})
    except (TypeError, ValueError) as refusal:
        return str(refusal)
    return ""


def _typed(default: ast.expr) -> Facts:
    if isinstance(default, ast.Call):
        word = getattr(default.func, "id", "")
        return (
            {"type": word.lower(), "target": f"mathutils.{word}"} if word in ("Vector", "Matrix") else {"type": "any"}
        )
    try:
        value = ast.literal_eval(default)
    except (ValueError, TypeError):  # a name or a sum, of which nothing can be told here
        return {"type": "any"}
    for kind, word in ((bool, "bool"), (int, "int"), (float, "float"), (str, "string")):
        if isinstance(value, kind):
            return {"type": word, "default": value}
    if isinstance(value, (list, dict, set)):
        return {"type": "list" if isinstance(value, list) else "dict"}
    return {"type": "any"}


def _returned(told: ast.keyword) -> Facts:
    """One key of the result; its elements follow from its name."""
    name = str(told.arg)
    words = name.split("_")
    kinds = [kind for kind, word in _ELEMENTS.items() if f"{word}s" in words or word in words]
    return {"id": name, **facts(target=f"bmesh.types.{kinds[0]}" if len(kinds) == 1 else None)}
