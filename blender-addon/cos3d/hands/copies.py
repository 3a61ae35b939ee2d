"""Copies of assets, each with objects, data and a program of its own."""

from __future__ import annotations

import bpy
from mathutils import Vector

from ..proto import patch_pb2
from . import adopted, marks, settings
from . import asset as assets
from .asset import Asset
from .trouble import Trouble
from .work import Work


def perform(step: patch_pb2.DuplicateAsset, work: Work) -> None:
    """Make the copies, each one further by the offset."""
    asset = work.book.find(step.asset)
    if asset.root is None:
        raise Trouble("stale", f"{asset.name} has lost its root; undo its removal, then ask again")
    scale = bpy.context.scene.unit_settings.scale_length or 1.0
    offset = Vector(step.offset[:3] or (0, 0, 0)) / scale
    root = asset.root
    for number, key in enumerate(step.copies, start=1):
        copy = _copy(asset, key) if asset.base is None else adopted.copy(asset, key)
        assert copy.root is not None
        copy.root.matrix_world = root.matrix_world.copy()
        copy.root.location = copy.root.location + offset * number
        work.objects.extend(thing.name for thing in copy.members)
        work.select.append(copy.root)
        work.allow([*copy.members, copy.text, copy.collection, copy.base])


def _copy(asset: Asset, key: str) -> Asset:
    assert asset.root is not None
    copy = assets.create(key, marks.base_name(asset.name), asset.program, f"a copy of {asset.name}")
    assert copy.root is not None
    copy.root.scale = asset.root.scale
    stands_for = {asset.root.as_pointer(): copy.root}
    shared: dict[int, bpy.types.ID] = {}
    for thing in asset.parts.values():
        made = thing.copy()
        if thing.data is not None:
            address = thing.data.as_pointer()
            if address not in shared:
                shared[address] = thing.data.copy()
            made.data = shared[address]
        made[marks.ASSET] = key
        assets.home(copy).objects.link(made)
        stands_for[thing.as_pointer()] = made
    for key_of_part, thing in asset.parts.items():
        made = stands_for[thing.as_pointer()]
        copy.parts[key_of_part] = made
        if thing.parent is not None:
            made.parent = stands_for.get(thing.parent.as_pointer(), copy.root)
        _point(made, stands_for)
    return copy


def _point(thing: bpy.types.Object, stands_for: dict[int, bpy.types.Object]) -> None:
    """Have modifiers and constraints of a copy work with the other copies."""

    def swap(block: object) -> object:
        return stands_for.get(block.as_pointer(), block) if isinstance(block, bpy.types.Object) else block

    for item in [*thing.modifiers, *thing.constraints]:
        settings.point(item, swap)
