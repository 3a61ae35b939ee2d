"""A fingerprint of the whole file: all that the artist could lose, in a form that compares and says what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import bpy

from . import bulk, walk

Key = tuple[str, str]
"""List of bpy.data and full name."""

_LEFT_OUT = frozenset(
    "window_managers screens workspaces libraries brushes palettes paint_curves linestyles cache_files".split()
)
"""Windows, and what belongs to tools and not to the scene."""


@dataclass(frozen=True)
class Fingerprint:
    """The state of every data-block, and its address, which tells a renamed block from a new one within one tick."""

    states: dict[Key, Any]
    addresses: dict[Key, int]
    unused: frozenset[int]
    """Addresses of data-blocks that nothing used."""

    @cached_property
    def names(self) -> dict[str, dict[int, str]]:
        """Full names by address, for each list of bpy.data."""
        found: dict[str, dict[int, str]] = {}
        for (where, name), address in self.addresses.items():
            found.setdefault(where, {})[address] = name
        return found


@dataclass(frozen=True)
class Difference:
    """One data-block that differs: `how` is "added", "removed" or "changed"; `paths` names what changed in it."""

    key: Key
    how: str
    paths: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """In plain words."""
        kind = _singular(self.key[0])
        shown = ", ".join(path for path in self.paths[:4] if path)
        return f"{kind} {self.key[1]}: {self.how}" + (f" ({shown})" if shown else "")


def lists() -> Iterator[tuple[str, Any]]:
    """The lists of bpy.data that are looked at, with their names."""
    for prop in bpy.types.BlendData.bl_rna.properties:
        # A list of blocks of every kind, which newer Blenders have, would name each of them twice.
        every_kind = prop.type == "COLLECTION" and prop.fixed_type.identifier == "ID"
        if prop.type == "COLLECTION" and not every_kind and prop.identifier not in _LEFT_OUT:
            yield prop.identifier, getattr(bpy.data, prop.identifier)


def take() -> Fingerprint:
    """The fingerprint of the file as it is now."""
    states: dict[Key, Any] = {}
    addresses: dict[Key, int] = {}
    unused = []
    hidden = _hidden()
    bulk.weighted.clear()
    bulk.weighted.update(
        thing.data.as_pointer() for thing in bpy.data.objects if len(thing.vertex_groups) and thing.data
    )
    for name, blocks in lists():
        if not len(blocks):
            continue
        read = _READERS.get(name, walk.state)
        for block in blocks:
            key = (name, block.name_full)
            states[key] = read(block)
            addresses[key] = address = block.as_pointer()
            if address in hidden:
                states[key] = (states[key], tuple(hidden[address]))
            if not block.users:
                unused.append(address)
    return Fingerprint(states, addresses, frozenset(unused))


def compare(before: Fingerprint, after: Fingerprint, *, same_tick: bool = True) -> list[Difference]:
    """What differs. In one tick a block is told by its address: one that was renamed shows as changed, and one whose
    name another has now as removed and added. Otherwise the name alone tells.
    """
    if before.states == after.states and not (same_tick and before.addresses != after.addresses):
        return []
    moved = _renamed(before, after) if same_tick else {}
    back = {new: old for old, new in moved.items()}
    replaced = {key for key in before.addresses if same_tick and _replaced(key, before, after, moved)}
    found = [Difference(key, "added") for key in after.states if key in replaced and key not in back]
    for key, old in before.states.items():
        there = moved.get(key, key)
        new = after.states.get(there)
        if new is None or key in replaced:
            found.append(Difference(key, "removed"))
        elif old != new or there != key:
            paths = tuple(walk.differences(_renaming(old, moved), new)) if moved else tuple(walk.differences(old, new))
            if paths or there != key:
                found.append(Difference(key, "changed", paths or ("name",)))
    found.extend(Difference(key, "added") for key in after.states if key not in back and key not in before.states)
    return found


def _replaced(key: Key, before: Fingerprint, after: Fingerprint, moved: dict[Key, Key]) -> bool:
    """Whether a block is gone and another has its name."""
    return key not in moved and after.addresses.get(key, before.addresses[key]) != before.addresses[key]


def _renamed(before: Fingerprint, after: Fingerprint) -> dict[Key, Key]:
    """Old key to new key of blocks that have another name now."""
    gone = [key for key in before.addresses if after.addresses.get(key) != before.addresses[key]]
    if not gone:
        return {}
    here = {(key[0], address): key for key, address in after.addresses.items()}
    found = ((key, here.get((key[0], before.addresses[key]))) for key in gone)
    return {old: new for old, new in found if new is not None and new != old}


def _renaming(state: Any, moved: dict[Key, Key]) -> Any:
    """A state from before in which renamed blocks have their new names."""
    names: dict[tuple[str, str], str] = {}
    for (where, old), (_, new) in moved.items():
        names[(where, old)] = new
    plain = {old: new for (_, old), new in names.items()}

    def renamed(value: Any) -> Any:
        if isinstance(value, tuple):
            return type(value)(map(renamed, value))
        return plain.get(value, value) if isinstance(value, str) else value

    return renamed(state)


def _singular(name: str) -> str:
    special = {"meshes": "mesh", "curves": "curve", "node_groups": "node group", "shape_keys": "shape keys"}
    return special.get(name, name[:-1].replace("_", " "))


def _with_extras(name: str) -> Any:
    extra = bulk.EXTRAS[name]
    return lambda block: (walk.state(block), extra(block))


def _text(block: bpy.types.Text) -> walk.State:
    return (walk.state(block), block.as_string())


def _image(block: bpy.types.Image) -> walk.State:
    """Only pictures of files and generated ones have a colour space; asking the others makes Blender complain."""
    own = block.type in {"IMAGE", "UV_TEST"} and block.source != "VIEWER"
    return (walk.state(block), block.colorspace_settings.name if own else "", tuple(block.size))


def _scene(block: bpy.types.Scene) -> walk.State:
    return (walk.state(block), tuple(map(_view_layer, block.view_layers)))


def _view_layer(layer: bpy.types.ViewLayer) -> walk.State:
    return (layer.name, layer.use, _layer_collection(layer.layer_collection))


def _hidden() -> dict[int, list[str]]:
    """View layers in which objects are hidden by the eye, by the objects' addresses."""
    found: dict[int, list[str]] = {}
    for scene in bpy.data.scenes:
        for layer in scene.view_layers:
            for thing in layer.objects:
                if thing is not None and thing.hide_get(view_layer=layer):
                    found.setdefault(thing.as_pointer(), []).append(f"{scene.name} {layer.name}")
    return found


class Layer(tuple):
    """A collection as one view layer shows it: name, flags, and the same of those inside."""

    __slots__ = ()


def _layer_collection(layer: bpy.types.LayerCollection) -> Layer:
    flags = (layer.exclude, layer.hide_viewport, layer.holdout, layer.indirect_only)
    return Layer((layer.name, flags, tuple(map(_layer_collection, layer.children))))


def _object(block: bpy.types.Object) -> walk.State:
    """Slots that show the material of the data are told with the data, which others may share."""
    slots = block.material_slots
    own = [(place, walk.reference(slot.material)) for place, slot in enumerate(slots) if slot.link == "OBJECT"]
    return (walk.state(block), tuple(own))


_READERS: dict[str, Any] = {
    **{name: _with_extras(name) for name in bulk.EXTRAS},
    "images": _image,
    "objects": _object,
    "scenes": _scene,
    "texts": _text,
}
