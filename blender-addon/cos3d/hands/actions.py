"""Actions: a function of a small program, called with given objects."""

from __future__ import annotations

import bpy

from .. import gate
from ..proto import patch_pb2
from . import marks, names, run
from .trouble import Trouble
from .work import Work


def perform(step: patch_pb2.RunAction, work: Work) -> None:
    """Run the action; the objects that it adds are linked beside the first object that it was given."""
    given = [work.object(key) for key in step.objects]
    reference = [work.object(step.reference)] if step.reference else []
    for thing in given:
        if thing.library is not None:
            text = f"{thing.name} is linked from another file and cannot be changed here; make it local first"
            raise Trouble("stale", text, step.function)
    told = {thing.as_pointer(): thing.name for thing in given}
    places = [collection for thing in given[:1] for collection in thing.users_collection]
    work.allow([*given, *owned(given)])
    work.may_add = work.may_add or step.adds
    if step.removes:
        work.let_go([*given, *owned(given)])
    program = run.Running(step.code, gate.Purpose.ACTION, work.budget)
    program.call(step.function, given, *reference)
    run.leave_modes()
    names.give_back(work.before, set(told))
    made = [block for block in work.new("objects") if isinstance(block, bpy.types.Object)]
    present = {thing.as_pointer(): thing for thing in bpy.data.objects}
    for thing in made:
        marks.strip(thing)
        if not thing.users_collection:
            for collection in places or [bpy.context.scene.collection]:
                collection.objects.link(thing)
    work.objects.extend(present[address].name if address in present else name for address, name in told.items())
    work.objects.extend(thing.name for thing in made)


def owned(things: list[bpy.types.Object]) -> list[bpy.types.ID]:
    """Data-blocks that nothing but these objects uses: their meshes, materials, actions, shape keys."""
    found: dict[int, bpy.types.ID] = {}
    for block in _exclusive([thing.data for thing in things]):
        found[block.as_pointer()] = block
    for thing in things:
        keys = getattr(thing.data, "shape_keys", None)
        if keys is not None and thing.data.as_pointer() in found:
            found[keys.as_pointer()] = keys
    holders = [*things, *found.values()]
    animated = [one.animation_data for one in holders if getattr(one, "animation_data", None) is not None]
    slots: list[bpy.types.ID | None] = []
    for thing in things:
        slots.extend(slot.material for slot in thing.material_slots if slot.link == "OBJECT")
    for block in list(found.values()):
        slots.extend(getattr(block, "materials", ()))
    groups = [modifier.node_group for thing in things for modifier in thing.modifiers if modifier.type == "NODES"]
    for block in [*_exclusive(slots), *_exclusive(groups), *_exclusive([data.action for data in animated])]:
        found[block.as_pointer()] = block
    return list(found.values())


def _exclusive(blocks: list[bpy.types.ID | None]) -> list[bpy.types.ID]:
    """Of blocks, named once for each use, those that have no other user."""
    uses: dict[int, int] = {}
    held: dict[int, bpy.types.ID] = {}
    for block in blocks:
        if block is not None and block.library is None:
            uses[block.as_pointer()] = uses.get(block.as_pointer(), 0) + 1
            held[block.as_pointer()] = block
    return [block for address, block in held.items() if block.users - bool(block.use_fake_user) <= uses[address]]
