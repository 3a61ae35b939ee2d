"""Modules written in C or Python beside `bpy`: bmesh, mathutils, bpy_extras, and what programs may import of Python."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import bpy_extras

from . import classes, docstrings, types
from .entries import Facts, facts
from .wording import OF_MATHUTILS

_OF_PYTHON = "math cmath random colorsys itertools functools collections dataclasses typing enum".split()
_PLAIN = {bool: "bool", int: "int", float: "float", str: "string"}


def entries() -> Iterator[Facts]:
    """Modules with their functions, classes and constants; `bmesh.ops` is told by `bmesh_operators`."""
    for name, module in classes.modules().items():
        yield _module(name, module)
        if name != "bmesh.ops":
            yield from _members(name, module, classes.resolver(name))
    for name, module in _extras():
        yield _module(name, module)
        yield from _members(name, module, classes.resolver(name))
    for name in _OF_PYTHON:
        yield from _of_python(name, importlib.import_module(name))


def _extras() -> Iterator[tuple[str, ModuleType]]:
    yield "bpy_extras", bpy_extras
    for found in sorted(pkgutil.iter_modules(bpy_extras.__path__), key=lambda one: one.name):
        name = f"bpy_extras.{found.name}"
        try:
            yield name, importlib.import_module(name)
        except ImportError:
            continue  # it needs a part that this Blender is built without


def _module(name: str, module: ModuleType) -> Facts:
    return {"id": name, "kind": "module", **facts(doc=docstrings.parse(module.__doc__).doc)}


def _members(place: str, module: ModuleType, resolve: Any) -> Iterator[Facts]:
    for name in _names(place, module):
        value = getattr(module, name, None)
        if name.startswith("_") or inspect.ismodule(value):
            continue
        if isinstance(value, type):
            if value.__module__ == place or place in classes.NATIVE:
                yield from _class(f"{place}.{name}", value, resolve)
        elif inspect.isroutine(value):
            if getattr(value, "__module__", place) in (place, None):
                yield from _function(place, name, value, resolve)
        elif isinstance(value, (bool, int, float, str)):
            yield _constant(f"{place}.{name}", value)


def _names(place: str, module: ModuleType) -> list[str]:
    """What a module offers; its own list forgets functions in some versions."""
    listed = getattr(module, "__all__", None)
    if not listed:
        return sorted(dir(module))
    own = [name for name in dir(module) if getattr(getattr(module, name), "__module__", None) == place]
    return sorted({*listed, *own})


def _function(place: str, name: str, value: Any, resolve: Any) -> Iterator[Facts]:
    yield from types.member(place, name, value, resolve)


def _class(identifier: str, kind: type, resolve: Any) -> Iterator[Facts]:
    """A class, its members, and, under its own id, how it is made."""
    bases = [known for one in kind.__mro__[1:-1] if (known := resolve(one.__name__))]
    yield {"id": identifier, "kind": "type", **facts(bases=bases, doc=docstrings.parse(kind.__doc__).doc)}
    told = docstrings.function(kind.__doc__, resolve)
    if "parameters" in told or "signature" in told:
        made = {"type": _kind(identifier), "target": identifier}
        yield {
            "id": identifier,
            "kind": "function",
            "owner": identifier.rpartition(".")[0],
            "origin": "native",
            **told,
            "returns": [made],
        }
    for name, value in sorted(kind.__dict__.items()):
        if not name.startswith("_"):
            yield from types.member(identifier, name, value, resolve)


def _kind(identifier: str) -> str:
    module, _, short = identifier.rpartition(".")
    return OF_MATHUTILS.get(short, "pointer") if module == "mathutils" else "pointer"


def _constant(identifier: str, value: Any) -> Facts:
    kind = next(word for held, word in _PLAIN.items() if isinstance(value, held))
    return {"id": identifier, "kind": "constant", "owner": identifier.rpartition(".")[0], "type": kind}


def _of_python(place: str, module: ModuleType) -> Iterator[Facts]:
    """Names and signatures alone."""
    yield {"id": place, "kind": "module"}
    for name in sorted(getattr(module, "__all__", None) or dir(module)):
        value = getattr(module, name, None)
        if name.startswith("_") or inspect.ismodule(value):
            continue
        identifier = f"{place}.{name}"
        if isinstance(value, (bool, int, float, str)):
            yield _constant(identifier, value)
        elif callable(value):
            if isinstance(value, type):
                yield {"id": identifier, "kind": "type"}
            yield {"id": identifier, "kind": "function", "owner": place, "origin": "python", **_signature(value)}


def _signature(value: Any) -> Facts:
    try:
        told = inspect.signature(value)
    except (TypeError, ValueError):
        return {}
    kinds = {one.kind for one in told.parameters.values()}
    variadic = bool(kinds & {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD})
    return {"parameters": docstrings.of_signature(told), **facts(variadic=variadic)}
