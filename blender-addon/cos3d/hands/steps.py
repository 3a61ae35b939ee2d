"""What each step of a patch does to the scene: its work, or Trouble; nobody here rolls back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import bpy
from mathutils import Vector

from .. import gate
from ..proto import patch_pb2
from . import actions, adopted, copies, history, marks, materials, names, run
from . import asset as assets
from .asset import Asset
from .transplant import Transplant, children_by_parent, release
from .trouble import Trouble
from .work import Work, sha256

_TIDIED = ("objects", "meshes", "curves", "materials", "node_groups", "textures", "images", "lights", "cameras")
"""Lists whose new blocks may have got a number only because what they replace was still there."""


def codes(patch: patch_pb2.Patch) -> Iterator[tuple[str, gate.Purpose]]:
    """All code in a patch, with what it is for."""
    for step in patch.steps:
        kind = step.WhichOneof("step")
        if kind in {"make_asset", "edit_program", "adopt_object"}:
            yield getattr(step, kind).program, gate.Purpose.PROGRAM
        elif kind == "run_action":
            yield step.run_action.code, gate.Purpose.ACTION


def check(patch: patch_pb2.Patch, work: Work) -> None:
    """Raise Trouble of the family "stale" or "format" where the patch does not fit the scene; nothing is changed."""
    if not patch.steps:
        raise Trouble("format", "the patch has no steps; update the server and the add-on to the same version")
    for step in patch.steps:
        kind = step.WhichOneof("step")
        _known(kind)
        if kind in {"make_asset", "adopt_object"} and getattr(step, kind).asset in work.book.read():
            raise Trouble("stale", "the asset that it makes is in the scene already; ask again")
        if kind == "edit_program":
            found = work.book.find(step.edit_program.asset)
            if sha256(found.program) != step.edit_program.base_sha256:
                text = f"the program of {found.name} was changed in the meantime; ask again"
                raise Trouble("stale", text)
        elif kind == "adopt_object":
            adopted.check(work.object(step.adopt_object.object), work.book.read().values())
        elif kind in {"duplicate_asset", "remove_asset", "rename_asset", "release_object"}:
            work.book.find(getattr(step, kind).asset)
        elif kind == "run_action":
            for key in [*step.run_action.objects, *filter(None, [step.run_action.reference])]:
                work.object(key)
    for key in patch.touches.objects:
        work.object(key)


def _known(kind: str | None) -> None:
    if kind not in _PERFORM:
        raise Trouble("format", "the server asks for a kind of edit that this add-on does not know; update the add-on")


def perform(step: patch_pb2.Step, work: Work) -> None:
    """Do one step."""
    kind = step.WhichOneof("step")
    _PERFORM[kind](getattr(step, kind), work)


def _make(step: patch_pb2.MakeAsset, work: Work) -> None:
    program = run.Running(step.program, gate.Purpose.PROGRAM, work.budget)
    made = run.components(program, step.components)
    names.give_back(work.before, set())
    asset = assets.create(step.asset, step.name, step.program, "made")
    assert asset.root is not None
    scale = bpy.context.scene.unit_settings.scale_length or 1.0
    asset.root.location = Vector([value / scale for value in step.location] or (0, 0, 0))
    work.allow([asset.root, asset.text, asset.collection])
    _put_in(asset, made, work, [])
    work.objects.insert(0, asset.root.name)
    work.select[:] = [asset.root]


def _edit(step: patch_pb2.EditProgram, work: Work) -> None:
    asset = work.book.find(step.asset)
    if asset.base is not None:
        adopted.edit(asset, step, work)
        return
    program = run.Running(step.program, gate.Purpose.PROGRAM, work.budget)
    made = run.components(program, step.rerun)
    names.give_back(work.before, set())
    if asset.root is None:
        assets.add_root(asset, assets.free_name(asset.name))
    work.allow([asset.text])
    history.write(asset.text, step.program, step.note)
    _put_in(asset, made, work, list(step.dropped))


def _put_in(asset: Asset, made: list[tuple[str, list[bpy.types.Object]]], work: Work, dropped: list[str]) -> None:
    """Transplant what components made, and remove the objects of components that go."""
    touched = {name for name, _ in made} | set(dropped)
    work.allow_parts(asset, [thing for (name, _), thing in asset.parts.items() if name in touched])
    standing = materials.of_objects(asset.parts.values())
    new = [thing for _, things in made for thing in things]
    materials.reuse(work.new("materials"), standing, new)
    transplant = Transplant(asset)
    for name, things in made:
        transplant.component(name, things)
        work.components.append(f"{asset.name}/{name}")
    for name in dropped:
        for key, thing in asset.of_component(name).items():
            transplant.drop(thing)
            del asset.parts[(name, key)]
        work.components.append(f"{asset.name}/{name}")
    work.allow(transplant.touched)
    work.let_go(transplant.leaving)
    work.objects.extend(transplant.finish())
    work.purge()
    for where in _TIDIED:
        held = getattr(bpy.data, where)
        for block in work.new(where):
            names.tidy(block, held)


def _remove(step: patch_pb2.RemoveAsset, work: Work) -> None:
    asset = work.book.find(step.asset)
    members = asset.members
    work.objects.extend(thing.name for thing in members)
    work.let_go([*members, asset.text, asset.collection, asset.base])
    gone = {thing.as_pointer() for thing in members}
    children = children_by_parent()
    for thing in members:
        for child in children.get(thing.as_pointer(), ()):
            if child.as_pointer() not in gone:
                work.allow([child])
                release(child, None)
    if asset.collection is not None:
        _empty(asset.collection, gone, work)
    leaving = [*members, asset.text, asset.collection, asset.base]
    bpy.data.batch_remove([block for block in leaving if block is not None])


def _empty(collection: bpy.types.Collection, gone: set[int], work: Work) -> None:
    """What the artist put into an asset's collection moves to the collection around it."""
    holders = [one for one in bpy.data.collections if collection.name in one.children]
    scenes = [scene.collection for scene in bpy.data.scenes if collection.name in scene.collection.children]
    around = [*holders, *scenes]
    for thing in list(collection.objects):
        if thing.as_pointer() not in gone:
            work.relinked.add(thing.name)
            for one in around:
                if thing.name not in one.objects:
                    one.objects.link(thing)
    for child in list(collection.children):
        work.relinked.add(child.name)
        for one in around:
            if child.name not in one.children:
                one.children.link(child)


def _rename(step: patch_pb2.RenameAsset, work: Work) -> None:
    asset = work.book.find(step.asset)
    own = [block for block in (asset.collection, asset.root, asset.text) if block is not None]
    name = assets.free_name(step.name, own)
    work.allow(own)
    for block in own:
        block.name = name + ".py" if block == asset.text else name
    asset.text[marks.NAME] = name
    work.objects.append(name)


_PERFORM: dict[str | None, Callable[[Any, Work], None]] = {
    "make_asset": _make,
    "edit_program": _edit,
    "run_action": actions.perform,
    "duplicate_asset": copies.perform,
    "remove_asset": _remove,
    "rename_asset": _rename,
    "adopt_object": adopted.adopt,
    "release_object": adopted.release,
}
