"""The assets of the file, told from the marks on its data-blocks, whatever the artist renamed, moved or copied.

An object belongs to an asset where it carries the asset's mark and is in the asset's collection or under its root. Of
several with the same part key (the artist duplicated some) the one seen first keeps it, in a file just opened the one
with the lowest number in its name; the others are the artist's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import bpy

from . import history, marks
from .trouble import Trouble

PartKey = tuple[str, str]
"""Component and part key."""


@dataclass
class Asset:
    """One asset as it stands; `parts` in the order of their keys' first appearance."""

    id: str
    text: bpy.types.Text
    collection: bpy.types.Collection | None = None
    root: bpy.types.Object | None = None
    parts: dict[PartKey, bpy.types.Object] = field(default_factory=dict)
    base: bpy.types.Object | None = None
    """Of an adopted object, which is the root itself, the holder of its data as the artist made it."""

    @property
    def name(self) -> str:
        """The name as the artist sees it: that of the collection, or of the adopted object."""
        if self.base is not None and self.root is not None:
            return str(self.root.name)
        return self.collection.name if self.collection else marks.read(self.text, marks.NAME)

    @property
    def program(self) -> str:
        """The text of its program."""
        return str(self.text.as_string())

    @property
    def version(self) -> int:
        """Number of its versions so far."""
        return history.count(self.text)

    @property
    def members(self) -> list[bpy.types.Object]:
        """Root and parts."""
        return [*([self.root] if self.root else []), *self.parts.values()]

    def of_component(self, component: str) -> dict[str, bpy.types.Object]:
        """The parts of one component by part key."""
        return {part: thing for (name, part), thing in self.parts.items() if name == component}


class Book:
    """Remembers, while Blender runs, which object holds which part key; everything else is read from the file."""

    def __init__(self) -> None:
        self._holders: dict[tuple[str, str, str], int] = {}

    def forget(self) -> None:
        """Another file is open."""
        self._holders.clear()

    def read(self) -> dict[str, Asset]:
        """All assets by id."""
        assets: dict[str, Asset] = {}
        for text in sorted(bpy.data.texts, key=lambda text: marks.name_order(text.name)):
            key = marks.read(text, marks.ASSET)
            if key and text.library is None:
                base = text.get(marks.BASE)
                assets.setdefault(key, Asset(key, text, base=base if isinstance(base, bpy.types.Object) else None))
        if not assets:
            return {}
        for collection in sorted(bpy.data.collections, key=lambda one: marks.name_order(one.name)):
            found = assets.get(marks.read(collection, marks.ASSET))
            if found is not None and found.collection is None and collection.library is None:
                found.collection = collection
        marked: dict[str, list[bpy.types.Object]] = {}
        for thing in bpy.data.objects:
            key = thing.get(marks.ASSET)
            if key is not None and key in assets and thing.library is None and thing.users_collection:
                marked.setdefault(key, []).append(thing)
        for key, things in marked.items():
            self._fill(assets[key], things)
        return {key: found for key, found in assets.items() if found.members or found.collection}

    def find(self, key: str) -> Asset:
        """The asset with this id; Trouble where it is gone."""
        found = self.read().get(key)
        if found is None:
            raise Trouble("stale", "the asset is no longer in the scene; make it again, or undo its removal")
        return found

    def _fill(self, asset: Asset, things: list[bpy.types.Object]) -> None:
        roots = [thing for thing in things if marks.ROOT in thing]
        asset.root = self._holder((asset.id, "", ""), roots)
        inside = set() if asset.collection is None else {one.as_pointer() for one in asset.collection.all_objects}
        others = {thing.as_pointer() for thing in roots if thing != asset.root}
        claims: dict[PartKey, list[bpy.types.Object]] = {}
        for thing in things:
            if marks.ROOT in thing:
                continue
            top = _top(thing)
            if (thing.as_pointer() in inside and top.as_pointer() not in others) or top == asset.root:
                key = (marks.read(thing, marks.COMPONENT), marks.read(thing, marks.PART))
                claims.setdefault(key, []).append(thing)
        for key, rivals in claims.items():
            held = self._holder((asset.id, *key), rivals)
            if held is not None:
                asset.parts[key] = held

    def _holder(self, key: tuple[str, str, str], rivals: list[bpy.types.Object]) -> bpy.types.Object | None:
        if not rivals:
            return None
        held = self._holders.get(key)
        first = next((thing for thing in rivals if thing.as_pointer() == held), None)
        first = first or min(rivals, key=lambda thing: marks.name_order(thing.name))
        self._holders[key] = first.as_pointer()
        return first


def _top(thing: bpy.types.Object) -> bpy.types.Object:
    """The root of an asset that an object hangs under, else its uppermost parent."""
    while thing.parent is not None and marks.ROOT not in thing:
        thing = thing.parent
    return thing


def free_name(name: str, keep: Iterable[bpy.types.ID] = ()) -> str:
    """`name`, with a number behind it where an object, collection or program of that name is there but in `keep`."""
    wanted = (name.strip() or "Asset")[:55]
    kept = {(type(block).__name__, block.name) for block in keep}
    number = 0
    while True:
        candidate = f"{wanted}.{number:03}" if number else wanted
        taken = [
            (kind, full)
            for kind, full, held in (
                ("Object", candidate, bpy.data.objects),
                ("Collection", candidate, bpy.data.collections),
                ("Text", candidate + ".py", bpy.data.texts),
            )
            if full in held and (kind, full) not in kept
        ]
        if not taken:
            return candidate
        number += 1


def free_text(name: str) -> str:
    """A name for the program of an object called `name`; Blender numbers it where it is taken."""
    return f"{name[:55]}.py"


def create(key: str, name: str, program: str, note: str) -> Asset:
    """A new asset without parts, in the active scene."""
    name = free_name(name)
    text = bpy.data.texts.new(name + ".py")
    text.write(program)
    text.use_fake_user = False
    asset = Asset(key, text)
    text[marks.ASSET], text[marks.NAME] = key, name
    history.write(text, program, note)
    text[marks.NAME] = home(asset).name
    add_root(asset, name)
    return asset


def add_root(asset: Asset, name: str) -> None:
    """Give an asset a root at the world's origin; one unit of a program is one metre, whatever the scene's unit."""
    root = bpy.data.objects.new(name, None)
    root.empty_display_type = "PLAIN_AXES"
    root.empty_display_size = 0.1
    scale = bpy.context.scene.unit_settings.scale_length or 1.0
    if abs(scale - 1.0) > 1e-9:
        root.scale = (1 / scale,) * 3
    root[marks.ASSET] = asset.id
    root[marks.ROOT] = 1
    home(asset).objects.link(root)
    asset.root = root


def home(asset: Asset) -> bpy.types.Collection:
    """The collection that new objects of an asset go into; made anew where the artist removed it."""
    if asset.collection is None:
        asset.collection = bpy.data.collections.new(marks.read(asset.text, marks.NAME) or "Asset")
        asset.collection[marks.ASSET] = asset.id
        asset.collection[marks.PROGRAM] = asset.text
        bpy.context.scene.collection.children.link(asset.collection)
    return asset.collection
