"""Materials that programs make: one for each name and look within an asset, reused when a component runs again.

A material carries a mark of how its program made it. When a run makes an equal one, the standing one is used, with
whatever the artist changed in it; a program that asks for another look gets a new material.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import bpy

from . import marks, walk


def look(material: bpy.types.Material) -> str:
    """Its name without a number, and a digest of everything else about it."""
    state = walk.state(material)
    name = walk.plan_of(material).names.index("name") + 1
    told = repr((state[:name], state[name + 1 :])).encode()
    return f"{marks.base_name(material.name)} {hashlib.blake2b(told, digest_size=12).hexdigest()}"


def of_objects(things: Iterable[bpy.types.Object]) -> list[bpy.types.Material]:
    """The materials of objects, each once."""
    slots = (slot.material for thing in things for slot in thing.material_slots)
    found = {material.as_pointer(): material for material in slots if material is not None}
    return list(found.values())


def reuse(new: list[bpy.types.Material], standing: list[bpy.types.Material], made: list[bpy.types.Object]) -> None:
    """Put standing materials in the place of equal new ones on the objects just made, and mark the others."""
    known: dict[str, bpy.types.Material] = {}
    for material in sorted(standing, key=lambda one: marks.name_order(one.name)):
        known.setdefault(marks.read(material, marks.MATERIAL), material)
    swap: dict[int, bpy.types.Material] = {}
    for material in new:
        mark = look(material)
        equal = known.get(mark)
        if equal is None:
            material[marks.MATERIAL] = mark
            known[mark] = material
        else:
            swap[material.as_pointer()] = equal
    for thing in made if swap else ():
        slots = getattr(thing.data, "materials", [])
        for place, material in enumerate(slots):
            if material is not None and material.as_pointer() in swap:
                slots[place] = swap[material.as_pointer()]
    for material in new if swap else ():
        if material.users and material.as_pointer() in swap:
            material.user_remap(swap[material.as_pointer()])


def given(thing: bpy.types.Object) -> list[list[str]]:
    """For each slot of an object the name and mark of its material, to be told from the artist's later."""
    held = [slot.material for slot in thing.material_slots]
    return [["", ""] if one is None else [one.name, marks.read(one, marks.MATERIAL)] for one in held]


def keep_artists(there: bpy.types.Object, thing: bpy.types.Object, before: list[list[str]]) -> None:
    """Give the new data of a part what the artist put into the slots of the old; `before` is what `given` told then."""
    slots = getattr(thing.data, "materials", None)
    if slots is None or thing.data == there.data:
        return
    for place, slot in enumerate(there.material_slots):
        if slot.link == "OBJECT" or (place < len(before) and _is(slot.material, *before[place])):
            continue
        if place < len(slots):
            slots[place] = slot.material
        elif place >= len(before):
            slots.append(slot.material)


def _is(material: bpy.types.Material | None, name: str, mark: str) -> bool:
    """Whether a slot holds what the program gave; a renamed material counts, a copy made by the artist does not."""
    if material is None or marks.read(material, marks.MATERIAL) != mark:
        return material is None and not name
    original = bpy.data.materials.get(name)
    return material.name == name or original is None or marks.read(original, marks.MATERIAL) != mark
