"""The types of `bpy.types`: their properties, functions, and what Python adds to them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import FunctionType
from typing import Any

import bpy

from . import docstrings, rna
from .classes import resolver
from .entries import Facts, facts, shortened

_INTERFACE = frozenset(
    "Panel Menu Header UIList Operator Macro Gizmo GizmoGroup KeyingSetInfo RenderEngine AssetShelf FileHandler "
    "AddonPreferences OperatorProperties USDHook HydraRenderEngine KeyConfigPreferences".split()
)
"""What derives from these is the interface's or an operator's own; a program has no use for it."""
_ROOTS = ("bpy_struct", "bpy_prop", "bpy_prop_array", "bpy_prop_collection", "bpy_prop_collection_idprop")
_COLLECTION = "bpy.types.bpy_prop_collection"
_STRUCT = "bpy.types.bpy_struct"
_SOCKETS = ("bpy.types.NodeSocket", "bpy.types.NodeTreeInterfaceSocket")


def entries() -> Iterator[Facts]:
    """All types that a program may meet, each with what it declares itself."""
    resolve = resolver("bpy.types")
    kinds = list(_kinds())
    kinds += _groups({kind.bl_rna.identifier for kind in kinds})
    shapes = {prop.srna.identifier for kind in kinds for prop in kind.bl_rna.properties if _is_shaped(prop)}
    for kind in kinds:
        yield from _type(kind, kind.bl_rna.identifier in shapes, resolve)
    for name in _ROOTS:
        if isinstance(root := getattr(bpy.types, name, None), type):
            yield from _root(name, root, resolve)


def _kinds() -> Iterator[Any]:
    """Classes with RNA of their own, without those of the interface."""
    seen = set()
    for name in sorted(dir(bpy.types)):
        kind = getattr(bpy.types, name, None)
        struct = rna.struct_of(kind) if isinstance(kind, type) else None
        if struct is None or struct.identifier in seen or struct.identifier != name:
            continue
        ancestors = {above.identifier for above in _above(struct)}
        if ancestors & _INTERFACE or "_OT_" in name:
            continue
        seen.add(name)
        yield kind


def _groups(known: set[str]) -> list[Any]:
    """Settings that add-ons of Blender's own bring, such as those of Cycles; `dir` does not list them."""
    return [
        kind
        for kind in sorted(bpy.types.PropertyGroup.__subclasses__(), key=lambda one: one.__name__)
        if "bl_rna" in kind.__dict__ and kind.bl_rna.identifier not in known
    ]


def _above(struct: Any) -> Iterator[Any]:
    while (struct := struct.base) is not None:
        yield struct


def _is_shaped(prop: Any) -> bool:
    return prop.type == "COLLECTION" and prop.srna is not None


def _type(kind: Any, is_collection: bool, resolve: Any) -> Iterator[Facts]:
    struct = kind.bl_rna
    owner = rna.id_of(struct)
    root = _COLLECTION if is_collection else _STRUCT
    yield {
        "id": owner,
        "kind": "type",
        "bases": [*map(rna.id_of, _above(struct)), root],
        **facts(name=struct.name, doc=shortened(struct.description)),
    }
    inherited = {prop.identifier for above in _above(struct) for prop in above.properties}
    for prop in struct.properties:
        if prop.identifier not in inherited and prop.identifier != "rna_type":
            yield property_entry(owner, prop)
    own_functions = {made.identifier for above in _above(struct) for made in above.functions}
    for made in struct.functions:
        if made.identifier not in own_functions:
            yield function_entry(owner, made)
    yield from _mixed_in(owner, kind, resolve)


def property_entry(owner: str, prop: Any) -> Facts:
    """The entry of one property that RNA tells of."""
    name = prop.identifier
    slot = rna.socket_slot(prop) if owner.startswith(_SOCKETS) and name == "default_value" else rna.slot(prop)
    return {"id": f"{owner}.{name}", "kind": "property", "owner": owner, **facts(name=prop.name), **slot}


def function_entry(owner: str, made: Any) -> Facts:
    """The entry of one function that RNA tells of."""
    given = [
        {"name": one.identifier, **rna.slot(one), **facts(required=one.is_required)}
        for one in made.parameters
        if not one.is_output
    ]
    back = [{"name": one.identifier, **rna.slot(one)} for one in made.parameters if one.is_output]
    for one in given:
        if one.get("required"):
            one.pop("default", None)
    return {
        "id": f"{owner}.{made.identifier}",
        "kind": "function",
        "owner": owner,
        "origin": "rna",
        "parameters": given,
        **facts(doc=shortened(made.description), returns=back, static=not made.use_self),
    }


def _mixed_in(owner: str, kind: type, resolve: Any) -> Iterator[Facts]:
    """What classes written in Python add to a type: methods, and properties that are worked out."""
    for one in kind.__mro__:
        if one is not kind and ("bl_rna" in one.__dict__ or one.__module__ == "builtins"):
            break
        for name, value in sorted(one.__dict__.items()):
            if not name.startswith(("_", "bl_")):
                yield from member(owner, name, value, resolve)


def member(owner: str, name: str, value: Any, resolve: Any) -> Iterator[Facts]:
    """The entry of a member of a class that is written in Python or C."""
    place = {"id": f"{owner}.{name}", "owner": owner}
    static = isinstance(value, (classmethod, staticmethod))
    made = value.__func__ if static else value
    if isinstance(made, FunctionType):
        yield {
            **place,
            "kind": "function",
            "origin": "python",
            **python_function(made, resolve),
            **facts(static=static),
        }
    elif isinstance(value, property):
        told = docstrings.attribute(value.__doc__, resolve)
        yield {**place, "kind": "property", **told, **facts(readonly=value.fset is None)}
    elif inspect.isgetsetdescriptor(value) or inspect.ismemberdescriptor(value):
        yield {**place, "kind": "property", **docstrings.attribute(value.__doc__, resolve)}
    elif inspect.isroutine(value):
        yield {**place, "kind": "function", "origin": "native", **docstrings.function(value.__doc__, resolve)}


def python_function(made: Any, resolve: Any) -> Facts:
    """A function of Python: parameters as they are, types as its docstring words them."""
    told = docstrings.function(made.__doc__, resolve)
    told.pop("signature", None)
    signature = inspect.signature(made)
    worded = docstrings.parse(made.__doc__)
    slots = [docstrings.typed(one, worded, resolve) for one in docstrings.of_signature(signature)]
    kinds = {one.kind for one in signature.parameters.values()}
    variadic = bool(kinds & {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD})
    return {**told, "parameters": slots, **facts(variadic=variadic)}


def _root(name: str, root: type, resolve: Any) -> Iterator[Facts]:
    """A class below all types, such as bpy_struct, with the methods that everything has."""
    owner = f"bpy.types.{name}"
    bases = [f"bpy.types.{one.__name__}" for one in root.__mro__[1:-1]]
    yield {"id": owner, "kind": "type", **facts(bases=bases, doc=docstrings.parse(root.__doc__).doc)}
    for word, value in sorted(root.__dict__.items()):
        if not word.startswith(("_", "bl_")):
            yield from member(owner, word, value, resolve)
