"""Types as documentation words them: "list of :class:`BMVert`", "Literal['X', 'Y'] | None", "float triplet". No bpy."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

from .entries import Facts, facts

Resolve = Callable[[str], "str | None"]
"""From the name of a class, with or without its module, to its id in the catalog; None where it is not known."""

OF_MATHUTILS = {"Vector": "vector", "Matrix": "matrix", "Euler": "euler", "Quaternion": "quaternion", "Color": "color"}
"""The type of a slot that holds one of them."""

_SCALARS = {
    "bool": "bool boolean",
    "int": "int integer ints",
    "float": "float double number real floats",
    "string": "str string strings",
    "none": "none nonetype",
    "dict": "dict dictionary mapping",
    "list": "list sequence iterable iterator collection array generator tuple set frozenset pair triplet",
    "callable": "callable function",
    "vector": "vector",
    "matrix": "matrix",
    "any": "any undefined object type",
}
_TYPE_OF = {word: kind for kind, words in _SCALARS.items() for word in words.split()}
_CLASS = re.compile(r":(?:class|mod|attr|ref):`~?([^`]+)`")
_CHOICES = re.compile(
    r"^(?:literal|enum|enumerator in|enum in|string in|str in)\b[^\[(]*([\[(].*)", re.IGNORECASE | re.DOTALL
)
_SUBSCRIPT = re.compile(r"^(?:collections\.abc\.|typing\.)?(\w+)\[(.*)\]$", re.DOTALL)
_SEVERAL = re.compile(
    r"^(?:an? )?(?:\w+ )?(?:list|sequence|iterable|iterator|tuple|set|collection|pair|array)s? (?:of|containing)\b(.*)",
    re.I | re.S,
)
_COUNTED = re.compile(r"^(?:\d+ ?d |\d+ )?(?:float|int)s? (?:pair|triplet|sequence|array|quartet|list|tuple)s?$", re.I)
_DIMENSION = re.compile(r"^(?:\d ?d )?(?:float )?vector\b", re.IGNORECASE)


def of(text: str, resolve: Resolve) -> Facts:
    """The facts of a slot whose type is worded so: `type`, and `target`, `items` or `optional` where they are told."""
    plain = _CLASS.sub(r"\1", text).strip().rstrip(".").strip()
    if chosen := choices(plain):
        return facts(type="enum", items=chosen, optional=_may_be_none(plain))
    parts = [part for part in _alternatives(plain) if part]
    real = [part for part in parts if part.lower() != "none"]
    if not real:
        return facts(type="none" if parts else "any")
    told = [_one(part, resolve) for part in real]
    first = told[0]
    if any(other != first for other in told):
        same = {one["type"] for one in told}
        first = facts(type=same.pop() if len(same) == 1 else "any")
    return {**first, **facts(optional=len(real) < len(parts))}


def choices(text: str) -> list[Facts]:
    """The items of an enum whose values are written out, such as Literal['X', 'Y']; empty where none are."""
    found = _CHOICES.match(text.strip())
    if not found:
        return []
    inside = found[1]
    end = max(inside.find("]"), inside.find(")"))
    try:
        values = ast.literal_eval(inside[: end + 1])
    except (ValueError, SyntaxError):
        return []
    names = list(values) if isinstance(values, (list, tuple)) else [values]
    return [{"id": name} for name in names] if names and all(isinstance(name, str) for name in names) else []


def _may_be_none(text: str) -> bool:
    return bool(re.search(r"(\||\bor\b)\s*None\s*$", text))


def _alternatives(text: str) -> list[str]:
    """The parts of a union, split at | and "or" outside brackets; an Optional[…] is one with None."""
    if found := _SUBSCRIPT.match(text):
        if found[1] == "Optional":
            return [*_alternatives(found[2]), "None"]
        if found[1] == "Union":
            return [part for inner in _split(found[2], ",") for part in _alternatives(inner)]
    return (
        [part for bar in _split(text, "|") for part in re.split(r"\s+or\s+", bar)]
        if "[" not in text
        else _split(text, "|")
    )


def _split(text: str, mark: str) -> list[str]:
    """Split at a mark that stands outside of brackets."""
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        depth += (letter in "[(") - (letter in ")]")
        if letter == mark and not depth:
            parts.append(text[start:place].strip())
            start = place + 1
    return [*parts, text[start:].strip()]


def _one(text: str, resolve: Resolve) -> Facts:
    if found := _SUBSCRIPT.match(text):
        return _generic(found[1], found[2], resolve)
    if _COUNTED.match(text):
        return facts(type="list")
    if found := _SEVERAL.match(text):
        return facts(type="list", target=_class_in(found[1], resolve))
    if kind := _TYPE_OF.get(text.lower()):
        return facts(type=kind, target="mathutils." + kind.title() if kind in ("vector", "matrix") else None)
    if known := _class(text.partition(" ")[0].rstrip(",."), resolve):
        return known
    if _DIMENSION.match(text):
        return facts(type="vector", target="mathutils.Vector")
    head = re.split(r"[\s,(\[]", text, maxsplit=1)[0].lower().rstrip(".,")
    return facts(type=_TYPE_OF.get(head, "any"))


def _generic(outer: str, inner: str, resolve: Resolve) -> Facts:
    if outer in ("bpy_prop_collection", "bpy_prop_collection_idprop"):
        return facts(type="collection", target=_class_in(inner, resolve))
    kind = _TYPE_OF.get(outer.lower())
    if kind == "list":
        item = _split(inner, ",")[0]
        return facts(type="list", target=_class_in(item, resolve) if "[" not in item else None)
    if kind in ("dict", "callable"):
        return facts(type=kind)
    return _class(outer, resolve) or facts(type="any")


def _class_in(text: str, resolve: Resolve) -> str | None:
    """The first class that is named in a text."""
    for word in re.findall(r"[A-Za-z_][\w.]*", text):
        if word.lower() not in _TYPE_OF and (known := resolve(word.rstrip("."))):
            return known
    return None


def _class(name: str, resolve: Resolve) -> Facts | None:
    known = resolve(name)
    if known is None:
        return None
    module, _, short = known.rpartition(".")
    kind = OF_MATHUTILS.get(short, "pointer") if module == "mathutils" else "pointer"
    return facts(type=kind, target=known)
