"""Puts what a component made into the place of what it made before.

Everything was built first, linked nowhere. An object that is there already stays: its name, parent, collections, the
artist's modifiers, constraints, materials, animation and custom properties; it gets the new data, the program's
modifiers and constraints, and, where the artist moved it, the program's new place with the artist's move on top.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

import bpy
from mathutils import Matrix

from . import marks, materials, settings
from .asset import Asset, home

_STILL = 1e-5
"""Largest difference of matrices, in units and factors, that is not taken for a move by the artist."""


def keyed(objects: Iterable[bpy.types.Object]) -> dict[str, bpy.types.Object]:
    """Objects by part key: the second object named Leg is `Leg#2`."""
    seen: Counter[str] = Counter()
    found = {}
    for thing in objects:
        base = marks.base_name(thing.name)
        seen[base] += 1
        found[f"{base}#{seen[base]}"] = thing
    return found


def children_by_parent() -> dict[int, list[bpy.types.Object]]:
    """The children of every object, by the parent's address."""
    found: dict[int, list[bpy.types.Object]] = {}
    for thing in bpy.data.objects:
        if thing.parent is not None:
            found.setdefault(thing.parent.as_pointer(), []).append(thing)
    return found


def release(child: bpy.types.Object, parent: bpy.types.Object | None) -> None:
    """Give an object another parent, or none, without moving it in the world."""
    place = child.matrix_world.copy()
    child.parent = parent
    child.matrix_parent_inverse.identity()
    child.matrix_world = place


class Transplant:
    """The transplant of one asset's components in one patch. `leaving` collects what is to be removed at its end."""

    def __init__(self, asset: Asset) -> None:
        self._asset = asset
        self.leaving: list[bpy.types.ID] = []
        self.touched: list[bpy.types.Object] = []
        self._renames: list[tuple[bpy.types.ID, str]] = []
        self._stands_for: dict[int, bpy.types.Object] = {}
        self._children: dict[int, list[bpy.types.Object]] | None = None

    def component(self, name: str, made: list[bpy.types.Object]) -> None:
        """Put in what one component made."""
        new, old = keyed(made), self._asset.of_component(name)
        pairs = {key: (old[key], thing) for key, thing in new.items() if key in old and old[key].type == thing.type}
        self._stands_for.update({thing.as_pointer(): there for there, thing in pairs.values()})
        for key, thing in new.items():
            if key in pairs:
                self._replace(*pairs[key])
                self._mark(pairs[key][0], name, key)
            else:
                self._add(thing, name, key)
        for key, thing in old.items():
            if key not in pairs:
                self.drop(thing)
                if key not in new:
                    self._asset.parts.pop((name, key), None)
        for there, thing in pairs.values():
            self.leaving.append(thing)
            if thing.users:
                thing.user_remap(there)

    def drop(self, thing: bpy.types.Object) -> None:
        """Have a part removed; its children that are not the asset's keep their place in the world."""
        self.touched.append(thing)
        self.leaving.append(thing)
        if self._children is None:
            self._children = children_by_parent()
        children = self._children.get(thing.as_pointer(), ())
        if not children:
            return
        leaving = _addresses(self.leaving)
        parts = _addresses(self._asset.parts.values())
        for child in children:
            if child.as_pointer() not in leaving:
                release(child, self._asset.root if child.as_pointer() in parts else None)
                self.touched.append(child)

    def finish(self) -> list[str]:
        """Remove what leaves, tidy the names; the names of all objects that were added, changed or removed."""
        leaving, touched = _addresses(self.leaving), _addresses(self.touched)
        names = [thing.name for thing in self.touched if thing.as_pointer() not in leaving]
        names += [thing.name for thing in self.leaving if thing.as_pointer() in touched]
        if self.leaving:
            bpy.data.batch_remove(self.leaving)
        for block, name in self._renames:
            if block.name != name:
                block.name = name
        return list(dict.fromkeys(names))

    def _add(self, thing: bpy.types.Object, component: str, key: str) -> None:
        home(self._asset).objects.link(thing)
        parent = thing.parent
        if parent is None:
            thing.parent = self._asset.root
        elif parent.as_pointer() in self._stands_for:
            thing.parent = self._stands_for[parent.as_pointer()]
        self._asset.parts[(component, key)] = thing
        self.touched.append(thing)
        self._mark(thing, component, key)
        self._remember(
            thing, thing.matrix_basis, [one.name for one in thing.modifiers], [one.name for one in thing.constraints]
        )

    def _replace(self, there: bpy.types.Object, thing: bpy.types.Object) -> None:
        told = marks.record(there)
        materials.keep_artists(there, thing, told.get("materials", []))
        slots = [(slot.link, slot.material) for slot in there.material_slots]
        self._data(there, thing)
        for slot, (link, material) in zip(there.material_slots, slots, strict=False):
            if link == "OBJECT":
                slot.link, slot.material = link, material
        modifiers = settings.sync(thing.modifiers, there.modifiers, told.get("modifiers", []), self._swap)
        constraints = settings.sync(thing.constraints, there.constraints, told.get("constraints", []), self._swap)
        given = thing.matrix_basis.copy()
        before = Matrix(told["matrix"]) if "matrix" in told else given
        if _apart(before, given):
            there.matrix_basis = _moved(before, there.matrix_basis, given)
        for key in thing.keys():  # noqa: SIM118 - not a dict
            if not key.startswith(marks.PREFIX) and key not in there.bl_rna.properties:
                there[key] = thing[key]
        self.touched.append(there)
        self._remember(there, given, modifiers, constraints)

    def _data(self, there: bpy.types.Object, thing: bpy.types.Object) -> None:
        """New data under the old name. Linked duplicates that the artist made follow, as after an edit by hand."""
        old, new = there.data, thing.data
        if new is None or old is None or old == new:
            return
        self._renames.append((new, old.name))
        if old.users > 1:
            old.user_remap(new)
        there.data = new
        if there.type != "MESH":
            settings.point(new, self._swap)  # what a camera focuses on, or a curve's bevel, counts as no user
        self.leaving.append(old)

    def _mark(self, thing: bpy.types.Object, component: str, key: str) -> None:
        thing[marks.ASSET], thing[marks.COMPONENT], thing[marks.PART] = self._asset.id, component, key

    def _remember(self, thing: bpy.types.Object, given: Matrix, modifiers: list[str], constraints: list[str]) -> None:
        told: dict[str, Any] = {"matrix": [list(row) for row in given], "materials": materials.given(thing)}
        if modifiers:
            told["modifiers"] = modifiers
        if constraints:
            told["constraints"] = constraints
        thing[marks.RECORD] = json.dumps(told, ensure_ascii=False)

    def _swap(self, block: Any) -> Any:
        """What stands for an object of this run in the scene."""
        return self._stands_for.get(block.as_pointer(), block) if isinstance(block, bpy.types.Object) else block


def _addresses(blocks: Iterable[bpy.types.ID]) -> set[int]:
    return {block.as_pointer() for block in blocks}


def _moved(before: Matrix, now: Matrix, given: Matrix) -> Matrix:
    """The program's new place, with the artist's move since the last run on top."""
    if not _apart(before, now) or abs(before.determinant()) < 1e-12:
        return given
    return now @ before.inverted() @ given


def _apart(one: Matrix, other: Matrix) -> bool:
    return any(abs(one[row][column] - other[row][column]) > _STILL for row in range(4) for column in range(4))
