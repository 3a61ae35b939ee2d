"""Reads everything that can be set on a part of Blender into plain values that compare: a walk over its properties.

What each type has is read once from Blender itself, so no version needs a list of its own. Derived values (evaluated
transforms, counts, flags of the interface) are left out; other data-blocks are told by name and not entered.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

import bpy

from . import exceptions
from .marks import PREFIX

State = tuple[Any, ...]
"""Name of the type, then one entry for each name of its plan."""


class Names(tuple):
    """Full names of listed data-blocks, such as the objects of a collection."""

    __slots__ = ()


class Reference(tuple):
    """Another data-block: its type and full name."""

    __slots__ = ()


_DEEPEST = 8
_HEAVY: dict[str, Callable[[Any], Any]] = {}
"""Types whose state is read in bulk; filled by bulk.py."""


class Plan:
    """What is read from one type, in the order of its state."""

    def __init__(self, cls: type) -> None:
        rna = cls.bl_rna  # type: ignore[attr-defined]
        self.name: str = rna.identifier
        self.plain: list[str] = []
        self.vectors: list[str] = []
        self.matrices: list[str] = []
        self.named: list[str] = []
        self.parts: list[str] = []
        self.lists: list[str] = []
        self.name_lists: list[str] = []
        for prop in rna.properties:
            if not exceptions.left_out(rna, prop):
                self._sort(rna, prop)
        self.has_keys = exceptions.may_hold_keys(cls)
        self.read_plain = _getter(self.plain)
        self.read_vectors = _getter(self.vectors)
        self.read_matrices = _getter(self.matrices)
        self.declared = frozenset(prop.identifier for prop in rna.properties)
        self.read_named = _getter(self.named)
        self.read_parts = _getter(self.parts)
        self.read_lists = _getter(self.lists)
        self.read_name_lists = _getter(self.name_lists)
        self.names = [
            *self.plain,
            *self.vectors,
            *self.matrices,
            *self.named,
            *self.parts,
            *self.lists,
            *self.name_lists,
            "keys",
        ]

    def _sort(self, rna: Any, prop: Any) -> None:
        name = prop.identifier
        if prop.type == "POINTER":
            if exceptions.owned(rna, prop):
                self.parts.append(name)
            else:
                self.named.append(name)
        elif prop.type == "COLLECTION":
            (self.name_lists if exceptions.holds_blocks(prop) else self.lists).append(name)
        elif getattr(prop, "array_length", 0):
            (self.matrices if prop.array_dimensions[1] else self.vectors).append(name)
        else:
            self.plain.append(name)


_plans: dict[type, Plan] = {}


def plan_of(thing: Any) -> Plan:
    """The plan of a thing's type."""
    cls = type(thing)
    plan = _plans.get(cls)
    if plan is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            plan = _plans[cls] = Plan(cls)
    return plan


def forget() -> None:
    """Forget all plans: classes of add-ons come and go."""
    _plans.clear()


def state(thing: Any, depth: int = 0) -> State:
    """Everything that can be set on `thing`."""
    plan = _plans.get(type(thing)) or plan_of(thing)
    if depth > _DEEPEST:
        return (plan.name,)
    heavy = _HEAVY.get(plan.name)
    if heavy is not None:
        return (plan.name, heavy(thing))
    return (
        plan.name,
        *plan.read_plain(thing),
        *map(tuple, plan.read_vectors(thing)),
        *map(_rows, plan.read_matrices(thing)),
        *map(reference, plan.read_named(thing)),
        *[None if part is None else state(part, depth + 1) for part in plan.read_parts(thing)],
        *[_states(items, depth + 1) if len(items) else () for items in plan.read_lists(thing)],
        *[Names([item.name_full for item in items if item is not None]) for items in plan.read_name_lists(thing)],
        keys(thing, plan.declared) if plan.has_keys else (),
    )


def _states(items: Any, depth: int) -> State:
    return tuple([None if item is None else state(item, depth) for item in items])


def reference(thing: Any) -> Any:
    """Another part of Blender, told by its name."""
    if thing is None:
        return None
    if isinstance(thing, bpy.types.ID):
        return Reference((type(thing).__name__, thing.name_full))
    return getattr(thing, "name", "") or getattr(thing, "identifier", "")


def keys(thing: Any, declared: frozenset[str]) -> State:
    """Custom properties, less our own and those that the type itself declares."""
    names = [name for name in thing.keys() if name not in declared and not name.startswith(PREFIX)]  # noqa: SIM118
    return tuple(sorted((name, _plain(thing[name])) for name in names)) if names else ()


def register_heavy(name: str, reader: Callable[[Any], Any]) -> None:
    """Have the state of type `name` read by `reader`."""
    _HEAVY[name] = reader


def _plain(value: Any) -> Any:
    if isinstance(value, (int, float, str, bytes)):
        return value
    if isinstance(value, bpy.types.bpy_struct):
        return reference(value)
    if hasattr(value, "to_dict"):
        return tuple(sorted((name, _plain(value[name])) for name in value.keys()))  # noqa: SIM118 - not a dict
    if hasattr(value, "to_list"):
        return tuple(value.to_list())
    return tuple(_plain(item) for item in value) if isinstance(value, (list, tuple)) else repr(value)


def _rows(matrix: Any) -> State:
    return tuple(map(tuple, matrix))


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    if not names:
        return lambda thing: ()
    if len(names) == 1:
        one = attrgetter(names[0])
        return lambda thing: (one(thing),)
    return attrgetter(*names)


def differences(before: Any, after: Any) -> Iterator[str]:
    """Dotted paths of what differs between two states of one thing, at least one where they differ at all."""
    if before == after or _same(before, after):
        return
    if isinstance(before, tuple) and isinstance(after, tuple) and before and isinstance(before[0], tuple):
        for one, other in zip(before, after, strict=False):
            yield from differences(one, other)
        if len(before) != len(after):
            yield ""
        return
    plan = _plan_named(before)
    if plan is None or plan is not _plan_named(after):
        yield ""
        return
    for name, old, new in zip(plan.names, before[1:], after[1:], strict=True):
        if old == new or _same(old, new):
            continue
        if name in plan.lists and len(old) == len(new):
            for place, (one, other) in enumerate(zip(old, new, strict=True)):
                yield from (f"{name}[{place}].{path}".rstrip(".") for path in differences(one, other))
        elif name in plan.parts and old is not None and new is not None:
            yield from (f"{name}.{path}".rstrip(".") for path in differences(old, new))
        else:
            yield name


def _plan_named(state: Any) -> Plan | None:
    if not isinstance(state, tuple) or not state or not isinstance(state[0], str) or state[0] in _HEAVY:
        return None
    for plan in _plans.values():
        if plan.name == state[0]:
            return plan
    return None


def _same(one: Any, other: Any) -> bool:
    """Equality that takes a number that is none (NaN) as equal to itself."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    return one == other or (one != one and other != other)
