"""Adopted objects: what the artist made, with a program of edit components over it.

The object stays what it is, where it is. Its data as the artist made it is kept by a *base*: an object in no collection
that the program's Text data-block holds, so that file and undo carry it along. The components run over a copy of the
base, one after the other; what comes of it takes the place of the object's data, and its modifiers come behind the
artist's own. Without components the base is back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

import bpy

from .. import gate
from ..proto import patch_pb2
from . import asset as assets
from . import edits, geometry, history, marks, materials, names, run, settings
from .asset import Asset
from .trouble import Trouble
from .work import Work

__all__ = ["adopt", "check", "copy", "edit", "release"]


def check(thing: bpy.types.Object, assets_there: Iterable[Asset]) -> None:
    """Raise Trouble where no program can edit the object, or one does already."""
    if any(found.root == thing or thing in found.parts.values() for found in assets_there):
        raise Trouble("stale", f"{thing.name} has a program by now; ask again")
    reason = geometry.hindrance(thing)
    if reason:
        raise Trouble("stale", reason)


def adopt(step: patch_pb2.AdoptObject, work: Work) -> None:
    """Keep the object's data as its base and run its new program."""
    thing = work.object(step.object)
    marks.strip(thing)
    asset = _begin(thing, step.asset, step.program, "adopted")
    _carry_out(asset, step.program, step.components, work)


def edit(asset: Asset, step: patch_pb2.EditProgram, work: Work) -> None:
    """Run another program over the base."""
    _carry_out(asset, step.program, step.rerun, work)
    history.write(asset.text, step.program, step.note)


def release(step: patch_pb2.ReleaseObject, work: Work) -> None:
    """Give the object its base back; the program goes."""
    asset = work.book.find(step.asset)
    thing, base = _both(asset)
    _unharmed(thing)
    told = marks.record(thing)
    work.allow([thing])
    work.let_go([asset.text, base, *geometry.data_of(thing)])
    before = thing.data
    _give(thing, base)
    for name in told.get("modifiers", []):
        if name in thing.modifiers:
            thing.modifiers.remove(thing.modifiers[name])
    marks.strip(thing)
    work.objects.append(thing.name)
    bpy.data.batch_remove([block for block in (asset.text, base, before) if block != thing.data])


def copy(asset: Asset, key: str) -> Asset:
    """A copy of the object beside it, with data, base and program of its own."""
    thing, base = _both(asset)
    made = thing.copy()
    made.data = thing.data.copy()
    for collection in thing.users_collection:
        collection.objects.link(made)
    told = marks.read(thing, marks.RECORD)
    marks.strip(made)
    copied = _begin(made, key, asset.program, f"a copy of {asset.name}", base.data.copy())
    made[marks.RECORD] = told
    return copied


def _begin(thing: bpy.types.Object, key: str, program: str, note: str, data: bpy.types.ID | None = None) -> Asset:
    """The asset of an object that has none, with its data (or other `data`) as the base."""
    base = bpy.data.objects.new(f"{thing.name} base", data or thing.data)
    for slot, kept in zip(thing.material_slots, base.material_slots, strict=False):
        if slot.link == "OBJECT":
            kept.link, kept.material = "OBJECT", slot.material
    text = bpy.data.texts.new(assets.free_text(thing.name))
    text.write(program)
    text.use_fake_user = False
    text[marks.ASSET], text[marks.NAME], text[marks.BASE] = key, thing.name, base
    history.write(text, program, note)
    thing[marks.ASSET], thing[marks.ROOT], thing[marks.PROGRAM] = key, 1, text
    return Asset(key, text, root=thing, base=base)


def _both(asset: Asset) -> tuple[bpy.types.Object, bpy.types.Object]:
    if asset.root is None or asset.base is None:
        raise Trouble("stale", f"the object of {asset.name} is gone; undo its removal, then ask again")
    return asset.root, asset.base


def _unharmed(thing: bpy.types.Object) -> None:
    """Raise Trouble where the artist changed by hand what the program made, which another run would lose."""
    if marks.record(thing).get("form", geometry.form(thing.data)) != geometry.form(thing.data):
        text = f"the shape of {thing.name} was changed by hand after its program ran, and that would be lost; "
        raise Trouble("stale", text + "duplicate it (Shift-D) and ask for the copy, which begins from what you see")


def _carry_out(asset: Asset, program: str, components: Iterable[str], work: Work) -> None:
    """Run components over a copy of the base and put what comes of it into the object."""
    thing, base = _both(asset)
    _unharmed(thing)
    work.allow([thing, asset.text, base])
    running = run.Running(program, gate.Purpose.PROGRAM, work.budget)
    stand_in = bpy.data.objects.new(thing.name, base.data.copy())
    _slots(base, stand_in)
    stand_in.matrix_basis = thing.matrix_world
    for name in components:
        edits.run(running, name, [stand_in])
        work.components.append(f"{asset.name}/{name}")
    names.give_back(work.before, set())
    _put_in(thing, stand_in, materials.of_objects([thing, base]), work)
    work.objects.append(thing.name)


def _put_in(
    thing: bpy.types.Object, stand_in: bpy.types.Object, standing: list[bpy.types.Material], work: Work
) -> None:
    told = marks.record(thing)
    materials.reuse(work.new("materials"), standing, [stand_in])
    materials.keep_artists(thing, stand_in, told.get("materials") or materials.given(thing))
    work.let_go(geometry.data_of(thing))
    own = list(stand_in.modifiers)
    _give(thing, stand_in)
    modifiers = settings.sync(own, thing.modifiers, told.get("modifiers", []), lambda block: block, behind=True)
    given = {"materials": materials.given(thing), "form": geometry.form(thing.data)}
    thing[marks.RECORD] = json.dumps({**given, "modifiers": modifiers}, ensure_ascii=False)
    bpy.data.objects.remove(stand_in)


def _give(thing: bpy.types.Object, source: bpy.types.Object) -> None:
    """Give an object the data of another; slots that hold materials of the object itself keep them."""
    slots = [(slot.link, slot.material) for slot in thing.material_slots]
    thing.data = source.data
    for slot, (link, material) in zip(thing.material_slots, slots, strict=False):
        if link == "OBJECT":
            slot.link, slot.material = link, material


def _slots(source: bpy.types.Object, target: bpy.types.Object) -> None:
    for slot, there in zip(source.material_slots, target.material_slots, strict=False):
        if slot.link == "OBJECT":
            there.link, there.material = "OBJECT", slot.material
