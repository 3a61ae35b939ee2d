"""Rows about objects, and the columns of the contract made from them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import bpy
from mathutils import Vector

from ..proto import scene_pb2
from .asset import Asset
from .identity import Identities

Row = tuple[Any, ...]
"""id, name, type, parent, asset, component, part, materials, visible, editable, data_users."""
Place = tuple[float, ...]
"""location, rotation, scale, bounds_min, bounds_max: 15 numbers."""

_FLAT = frozenset({"EMPTY", "CAMERA", "LIGHT", "SPEAKER", "LIGHT_PROBE"})
"""Types without extent."""
_PLACE = ("location", "rotation", "scale", "bounds_min", "bounds_max")


class Reader:
    """Reads rows and places, given what belongs to which asset."""

    def __init__(self, identities: Identities, assets: Iterable[Asset]) -> None:
        self._identities = identities
        self._unit = bpy.context.scene.unit_settings.scale_length or 1.0
        self._depsgraph = bpy.context.evaluated_depsgraph_get()
        self._owner: dict[int, tuple[str, str, str]] = {}
        for asset in assets:
            if asset.root is not None:
                self._owner[asset.root.as_pointer()] = (asset.id, "", "")
            for (component, part), thing in asset.parts.items():
                self._owner[thing.as_pointer()] = (asset.id, component, part)

    def row(self, thing: bpy.types.Object) -> Row:
        """All but the place of one object."""
        data = thing.data
        materials = "\n".join(slot.material.name for slot in thing.material_slots if slot.material)
        return (
            self._identities.id_of(thing),
            thing.name,
            thing.type,
            self._identities.id_of(thing.parent) if thing.parent else "",
            *self._owner.get(thing.as_pointer(), ("", "", "")),
            materials,
            thing.visible_get(),
            thing.library is None,
            data.users if data else 1,
        )

    def place(self, thing: bpy.types.Object) -> Place:
        """Where one object is, in metres and radians."""
        unit = self._unit
        matrix = thing.matrix_world
        location, rotation, scale = matrix.decompose()
        turn = rotation.to_euler()
        x, y, z = location[0] * unit, location[1] * unit, location[2] * unit
        if thing.type in _FLAT:
            return (x, y, z, *turn, *scale, x, y, z, x, y, z)
        box = thing.evaluated_get(self._depsgraph).bound_box
        low, high = _around(matrix, box[0], box[6], unit)
        return (x, y, z, *turn, *scale, *low, *high)


def _around(matrix: Any, low: Any, high: Any, unit: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The box around a turned box, lowest and highest corner."""
    low, high = Vector(low), Vector(high)
    middle = matrix @ ((low + high) / 2)
    half = (high - low) / 2
    reach = [sum(abs(row[axis] * half[axis]) for axis in range(3)) for row in matrix[:3]]
    return (
        tuple((middle[axis] - reach[axis]) * unit for axis in range(3)),
        tuple((middle[axis] + reach[axis]) * unit for axis in range(3)),
    )


def object_columns(rows: list[Row], places: list[Place]) -> scene_pb2.ObjectColumns:
    """Rows and their places as columns."""
    if not rows:
        return scene_pb2.ObjectColumns()
    names = (
        "id",
        "name",
        "type",
        "parent",
        "asset",
        "component",
        "part",
        "materials",
        "visible",
        "editable",
        "data_users",
    )
    columns = dict(zip(names, zip(*rows, strict=True), strict=True))
    return scene_pb2.ObjectColumns(**columns, transforms=transform_columns((), places))


def transform_columns(ids: Iterable[str], places: list[Place]) -> scene_pb2.TransformColumns:
    """Places as columns, with the ids where the columns around do not say them."""
    made = scene_pb2.TransformColumns(id=ids)
    for number, name in enumerate(_PLACE):
        column = getattr(made, name)
        for place in places:
            column.extend(place[3 * number : 3 * number + 3])
    return made


def asset_message(asset: Asset, identities: Identities) -> scene_pb2.Asset:
    """An asset as the server sees it."""
    return scene_pb2.Asset(
        id=asset.id,
        name=asset.name,
        root=identities.id_of(asset.root) if asset.root else "",
        collection=asset.collection.name if asset.collection else "",
        program=asset.program,
        version=asset.version,
        adopted=asset.base is not None,
    )
