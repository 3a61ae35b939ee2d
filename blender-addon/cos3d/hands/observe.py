"""The scene as the server is shown it: whole in chunks, then only what changed."""

from __future__ import annotations

import time
from collections.abc import Iterator

import bpy

from ..proto import scene_pb2
from .asset import Asset, Book
from .columns import Place, Reader, Row, asset_message, object_columns, transform_columns
from .identity import Identities
from .watch import Watch

CHUNK = 2000
"""Objects in one chunk of a snapshot."""
_TEXTS_EVERY = 0.5
"""Seconds between looks at the programs' texts, which Blender does not report."""


class Observer:
    """Keeps what was last shown and tells what differs; while nothing happens a look costs next to nothing."""

    def __init__(self, watch: Watch, book: Book, identities: Identities) -> None:
        self._watch = watch
        self._book = book
        self._identities = identities
        self._scene = ""
        self._rows: dict[str, tuple[Row, Place]] = {}
        self._assets: dict[str, scene_pb2.Asset] = {}
        self._selected: list[str] = []
        self._active = ""
        self._cursor: tuple[float, ...] = ()
        self._texts_due = 0.0
        self._read: dict[str, Asset] = {}
        self._materials: dict[str, int] = {}

    def snapshot(self) -> Iterator[scene_pb2.SceneSnapshot]:
        """The whole scene; the chunks are to be sent in one go, for they stand for one moment."""
        watch = self._watch
        scene = bpy.context.scene
        self._identities.sync()
        self._read = self._book.read()
        reader = Reader(self._identities, self._read.values())
        rows = [(reader.row(thing), reader.place(thing)) for thing in scene.objects]
        self._rows = {row[0]: (row, place) for row, place in rows}
        self._assets = {key: asset_message(asset, self._identities) for key, asset in self._read.items()}
        self._scene = scene.name_full
        self._selected, self._active = self._selection()
        self._cursor = _cursor()
        watch.taken()
        chunks = range(0, max(1, len(rows)), CHUNK)
        return iter(
            [
                self._chunk(number, rows[start : start + CHUNK], start + CHUNK >= len(rows))
                for number, start in enumerate(chunks)
            ]
        )

    def _chunk(self, number: int, rows: list[tuple[Row, Place]], last: bool) -> scene_pb2.SceneSnapshot:
        scene = bpy.context.scene
        return scene_pb2.SceneSnapshot(
            chunk=number,
            more=not last,
            objects=object_columns([row for row, _ in rows], [place for _, place in rows]),
            assets=self._assets.values() if number == 0 else (),
            selection=scene_pb2.Selection(objects=self._selected, active=self._active) if last else None,
            name=scene.name,
            unit_scale=scene.unit_settings.scale_length or 1.0,
            cursor=self._cursor,
        )

    @property
    def outdated(self) -> bool:
        """Whether a new snapshot is due: another file or another scene is open."""
        return self._watch.loaded or bpy.context.scene.name_full != self._scene

    def changes(self) -> scene_pb2.SceneChanges | None:
        """What changed since the last look; None where nothing did."""
        watch = self._watch
        edited = self._texts_edited()
        if not watch.other and not edited:
            return None
        changes = scene_pb2.SceneChanges()
        if watch.membership or edited:
            self._compare_all(changes)
        else:
            self._compare_some(changes)
        self._compare_view(changes)
        watch.taken()
        return changes if changes.ByteSize() else None

    def _compare_some(self, changes: scene_pb2.SceneChanges) -> None:
        """Look at the objects that Blender named."""
        touched = [bpy.data.objects.get(name) for name in self._watch.touched]
        things = [thing for thing in touched if thing is not None]
        if self._materials_renamed():
            self._compare_all(changes)
            return
        if not things:
            return
        reader = Reader(self._identities, self._read.values())
        self._compare(changes, reader, things)

    def _compare_all(self, changes: scene_pb2.SceneChanges) -> None:
        """Look at the set of objects, and at each of them."""
        self._identities.sync()
        self._read = self._book.read()
        reader = Reader(self._identities, self._read.values())
        things = list(bpy.context.scene.objects)
        self._compare(changes, reader, things)
        present = {self._identities.id_of(thing) for thing in things}
        for key in [key for key in self._rows if key not in present]:
            changes.removed.append(key)
            del self._rows[key]
        self._compare_assets(changes)

    def _compare(self, changes: scene_pb2.SceneChanges, reader: Reader, things: list[bpy.types.Object]) -> None:
        added: list[tuple[Row, Place]] = []
        changed: list[tuple[Row, Place]] = []
        moved: list[tuple[str, Place]] = []
        in_scene = bpy.context.scene.objects
        for thing in things:
            if len(things) < 100 and thing.name not in in_scene:
                continue
            row, place = reader.row(thing), reader.place(thing)
            known = self._rows.get(row[0])
            if known is None:
                added.append((row, place))
            elif known[0] != row:
                changed.append((row, place))
            elif known[1] != place:
                moved.append((row[0], place))
            else:
                continue
            self._rows[row[0]] = (row, place)
        for name, found in (("added", added), ("changed", changed)):
            if found:
                columns = object_columns([row for row, _ in found], [place for _, place in found])
                getattr(changes, name).CopyFrom(columns)
        if moved:
            columns = transform_columns([key for key, _ in moved], [place for _, place in moved])
            changes.moved.CopyFrom(columns)

    def _compare_assets(self, changes: scene_pb2.SceneChanges) -> None:
        assets = {key: asset_message(asset, self._identities) for key, asset in self._read.items()}
        changes.assets.extend(message for key, message in assets.items() if self._assets.get(key) != message)
        changes.removed_assets.extend(key for key in self._assets if key not in assets)
        self._assets = assets

    def _compare_view(self, changes: scene_pb2.SceneChanges) -> None:
        selected, active = self._selection()
        if selected != self._selected or active != self._active:
            self._selected, self._active = selected, active
            changes.selection.CopyFrom(scene_pb2.Selection(objects=selected, active=active))
        cursor = _cursor()
        if cursor != self._cursor:
            self._cursor = cursor
            changes.cursor.extend(cursor)

    def _selection(self) -> tuple[list[str], str]:
        """Ids of selected objects, those selected longer first, and of the active one."""
        layer = bpy.context.view_layer
        now = [self._identities.id_of(thing) for thing in layer.objects.selected]
        held = set(now)
        order = [key for key in self._selected if key in held]
        before = set(order)
        order += [key for key in now if key not in before]
        active = layer.objects.active
        return order, self._identities.id_of(active) if active is not None else ""

    def _texts_edited(self) -> bool:
        """Whether a program's text is another one, looked at now and then."""
        now = time.monotonic()
        if not self._assets or now < self._texts_due:
            return False
        self._texts_due = now + _TEXTS_EVERY
        found = {asset.id: asset.text for asset in self._read.values()}
        try:
            return any(
                text.as_string() != self._assets[key].program for key, text in found.items() if key in self._assets
            )
        except ReferenceError:
            return True

    def _materials_renamed(self) -> bool:
        names = {material.name: material.as_pointer() for material in bpy.data.materials}
        if names == self._materials:
            return False
        self._materials = names
        return True


def _cursor() -> tuple[float, ...]:
    scene = bpy.context.scene
    unit = scene.unit_settings.scale_length or 1.0
    return tuple(value * unit for value in scene.cursor.location)
