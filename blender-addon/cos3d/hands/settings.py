"""Carrying settings from one thing of Blender to another of the same type: modifiers, constraints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import bpy

from . import walk

Swap = Callable[[Any], Any]
"""Gives for a data-block the one that stands for it at the place where settings are carried to."""

_FIRST = ("mode", "type", "node_group", "operation", "limit_method", "width_type", "offset_type", "use_custom_profile")
"""Settings that decide which values others take; set before them."""


def carry(source: Any, target: Any, swap: Swap) -> None:
    """Make every setting of `target` that of `source`; references to data-blocks are given through `swap`."""
    rna = source.bl_rna.properties
    names = [name for name in _FIRST if name in rna]
    plan = walk.plan_of(source)
    for name in [*names, *plan.plain, *plan.vectors, *plan.matrices, *plan.named]:
        prop = rna.get(name)
        if prop is None or prop.is_readonly or name == "name":
            continue
        value = swap(getattr(source, name)) if prop.type == "POINTER" else getattr(source, name)
        _set(target, name, value)
    for name in plan.parts:
        here, there = getattr(source, name), getattr(target, name)
        if here is not None and there is not None:
            carry(here, there, swap)
    for name in plan.lists:
        _carry_list(getattr(source, name), getattr(target, name), swap)
    if plan.has_keys:
        for key in source.keys():  # noqa: SIM118 - not a dict
            value = source[key]
            target[key] = swap(value) if isinstance(value, bpy.types.ID) else value


def point(item: Any, swap: Swap) -> None:
    """Give every reference of a modifier, a constraint or the data of an object, and of its parts, through `swap`."""
    plan = walk.plan_of(item)
    for name in plan.named:
        value = getattr(item, name)
        if value is not None and swap(value) != value:
            setattr(item, name, swap(value))
    for name in plan.parts:
        if getattr(item, name) is not None:
            point(getattr(item, name), swap)


def _carry_list(source: Any, target: Any, swap: Swap) -> None:
    """Lists whose items can be made, such as the points of a curve or the targets of a constraint."""
    while len(target) < len(source) and hasattr(target, "new"):
        try:
            target.new(*_place(source[len(target)])) if hasattr(source[0], "location") else target.new()
        except TypeError:
            break
    for here, there in zip(source, target, strict=False):
        if here is not None and there is not None:
            carry(here, there, swap)


def _place(point: Any) -> tuple[float, ...]:
    return tuple(point.location)


def _set(target: Any, name: str, value: Any) -> None:
    try:
        if getattr(target, name) != value:
            setattr(target, name, value)
    except (AttributeError, TypeError):
        # Some settings are writable only in one state of others; what cannot be set there has no effect there.
        pass


def same(source: Any, target: Any) -> bool:
    """Whether two lists of modifiers or constraints have the same types in the same order."""
    return [item.type for item in source] == [item.type for item in target]


def sync(source: Any, target: Any, ours: list[str], swap: Swap, *, behind: bool = False) -> list[str]:
    """Give the list `target` the items of `source` in place of those named in `ours`; the artist's stay where they are.

    Where there are none of ours yet they come first, or `behind` what is there. Returns the names that they have there.
    """
    old = [item for item in target if item.name in ours]
    place = next((index for index, item in enumerate(target) if item.name in ours), len(target) if behind else 0)
    if not same(source, old):
        for name in [item.name for item in old]:
            target.remove(target[name])
        old = []
        for offset, item in enumerate(source):
            made = target.new(item.name, item.type) if _takes_name(target) else target.new(item.type)
            made.name = item.name
            _move(target, made, min(place + offset, len(target) - 1))
        old = [target[min(place + offset, len(target) - 1)] for offset in range(len(source))]
    for here, there in zip(source, old, strict=True):
        carry(here, there, swap)
    return [item.name for item in old]


def _move(target: Any, made: Any, place: int) -> None:
    """Move the last item of a list to a place; lists of modifiers can do that by themselves from Blender 4.1 on."""
    if len(target) - 1 == place:
        return
    if hasattr(target, "move"):
        target.move(len(target) - 1, place)
    else:
        with bpy.context.temp_override(object=made.id_data):
            bpy.ops.object.modifier_move_to_index(modifier=made.name, index=place)


def _takes_name(target: Any) -> bool:
    # Blender gives such a list the type of any list; only its description tells.
    return bool(target.bl_rna.identifier == "ObjectModifiers")
