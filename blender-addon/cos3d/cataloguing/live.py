"""What only instances tell: the values that an enum accepts there, which RNA's own list may not have."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import bpy

from . import rna
from .entries import Facts

_IMPOSSIBLE = "\x01"
_LISTED = re.compile(r"not found in (\(.*\))", re.DOTALL)
_NO_PROGRAM = frozenset(
    "Window Screen Area Region Space WindowManager WorkSpace Preferences KeyConfig KeyMap Theme Struct Property "
    "Function BlenderRNA Text Depsgraph DepsgraphObjectInstance DepsgraphUpdate".split()
)
"""Types whose instances are not followed: no program may use them, or they lead anywhere."""
_OF_A_TYPE = 4
"""Instances of one type that are looked at."""
_OF_A_LIST = 64
"""Items of one list that are looked at."""


class Live:
    """Values that were accepted, by type and property, in the order in which instances told them."""

    def __init__(self) -> None:
        self._accepted: dict[tuple[str, str], dict[str, None]] = {}
        self._looked: Counter[str] = Counter()

    def look(self, thing: Any) -> None:
        """Ask one instance for each of its enums."""
        for prop in thing.bl_rna.properties:
            if prop.type == "ENUM" and not prop.is_readonly:
                told = accepted(thing, prop.identifier, prop.is_enum_flag)
                if told is not None:
                    key = _declaring(thing.bl_rna, prop.identifier), prop.identifier
                    self._accepted.setdefault(key, {}).update(dict.fromkeys(told))

    def follow(self, things: Iterable[Any]) -> None:
        """Ask instances, and what they point at, a few of each type."""
        waiting = list(things)
        for thing in waiting:  # grows while it is walked
            name = thing.bl_rna.identifier
            if self._looked[name] >= _OF_A_TYPE or _is_foreign(thing.bl_rna):
                continue
            self._looked[name] += 1
            self.look(thing)
            waiting.extend(_held(thing))

    def mended(self, entry: Facts) -> Facts:
        """A property's entry, its items replaced by the accepted ones where those differ from RNA's own list."""
        owner, _, name = entry["id"].rpartition(".")
        told = self._accepted.get((owner, name)) if entry["kind"] == "property" else None
        if told is None:
            return entry
        listed = {one["id"]: one for one in entry.get("items", [])}
        if set(told) == set(listed):
            return entry
        here = [listed.get(one, {"id": one}) for one in told]
        elsewhere = [{**one, "conditional": True} for name, one in listed.items() if name not in told]
        plain = {key: value for key, value in entry.items() if key != "items"}
        items = [*here, *elsewhere]
        return {**plain, "dynamic": True, **({"items": items} if items else {})}


def accepted(thing: Any, name: str, flag: bool) -> list[str] | None:
    """The values that an instance's enum accepts; None where it does not tell. Nothing is changed."""
    try:
        setattr(thing, name, {_IMPOSSIBLE} if flag else _IMPOSSIBLE)
    except (TypeError, ValueError, AttributeError) as refusal:
        found = _LISTED.search(str(refusal))
        if not found:
            return None
        told = ast.literal_eval(found[1])
        return [one for one in (told if isinstance(told, tuple) else (told,)) if one]
    return None


def _declaring(struct: Any, name: str) -> str:
    """The id of the type that declares a property: the highest that has it."""
    while struct.base is not None and name in struct.base.properties:
        struct = struct.base
    return rna.id_of(struct)


def _is_foreign(struct: Any) -> bool:
    while struct is not None:
        if struct.identifier in _NO_PROGRAM:
            return True
        struct = struct.base
    return False


def _held(thing: Any) -> Iterator[Any]:
    """What an instance points at and what its lists hold."""
    for prop in thing.bl_rna.properties:
        if prop.identifier == "rna_type" or prop.type not in ("POINTER", "COLLECTION"):
            continue
        try:
            value = getattr(thing, prop.identifier)
            if prop.type == "COLLECTION":
                yield from (one for one in value[:_OF_A_LIST] if isinstance(one, bpy.types.bpy_struct))
            elif isinstance(value, bpy.types.bpy_struct):
                yield value
        except (AttributeError, RuntimeError, TypeError):
            continue  # it is told only in another mode or window
