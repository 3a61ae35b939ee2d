"""Ids of objects: ours, stable while Blender runs, through renaming and undo; nothing is written into the objects."""

from __future__ import annotations

from dataclasses import dataclass

import bpy


@dataclass
class _Known:
    address: int
    name: str
    uid: int


class Identities:
    """Gives each object an id. Objects are known by address; where addresses changed (undo, a file opened) by name."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._by_address: dict[int, str] = {}
        self._former: dict[str, str] = {}
        self._count = 0

    def loaded(self, file_before: str) -> None:
        """A file was loaded: the same file again keeps its ids by name, another one begins anew."""
        again = bool(file_before) and file_before == bpy.data.filepath
        former = {known.name: key for key, known in self._known.items()} if again else {}
        self._known.clear()
        self._by_address.clear()
        self._former = former
        self.sync()

    def id_of(self, thing: bpy.types.Object) -> str:
        """The id of an object, given now where it has none."""
        key = self._by_address.get(thing.as_pointer())
        if key is not None and self._known[key].uid == _uid(thing):
            return key
        return self._give(thing)

    def object_of(self, key: str) -> bpy.types.Object | None:
        """The object with an id; None where it is gone."""
        known = self._known.get(key)
        if known is None:
            return None
        thing = bpy.data.objects.get(known.name)
        if thing is not None and thing.as_pointer() == known.address:
            return thing
        self.sync()
        known = self._known.get(key)
        if known is None:
            return None
        return next((one for one in bpy.data.objects if one.as_pointer() == known.address), None)

    def sync(self) -> None:
        """Look at all objects: renamed ones keep their ids, those that undo brought back get theirs again."""
        present = {thing.as_pointer(): thing for thing in bpy.data.objects}
        matched: set[str] = set()
        waiting = []
        for address, thing in present.items():
            key = self._by_address.get(address)
            known = self._known.get(key) if key else None
            if key and known and known.name == thing.name_full and known.uid == _uid(thing):
                matched.add(key)
            else:
                waiting.append(thing)
        names = {known.name: key for key, known in self._known.items()} if waiting else {}
        uids = {known.uid: key for key, known in self._known.items() if known.uid} if waiting else {}
        for thing in waiting:
            key = uids.get(_uid(thing)) or self._again(thing, present, matched, names)
            self._put(key, thing)
            matched.add(key)
        for key in [key for key in self._known if key not in matched]:
            known = self._known.pop(key)
            self._former[known.name] = key
            if self._by_address.get(known.address) == key:
                del self._by_address[known.address]

    def _again(
        self, thing: bpy.types.Object, present: dict[int, bpy.types.Object], matched: set[str], names: dict[str, str]
    ) -> str:
        """The id that an object had before, or a new one."""
        name = thing.name_full
        key = names.get(name, "")
        if key and key not in matched and self._known[key].address not in present:
            return key
        key = self._by_address.get(thing.as_pointer(), "")
        if key and key not in matched and self._known[key].uid == _uid(thing):
            return key
        key = self._former.pop(name, "")
        return key if key and key not in self._known and key not in matched else self._new()

    def _give(self, thing: bpy.types.Object) -> str:
        self.sync()
        return self._by_address[thing.as_pointer()]

    def _put(self, key: str, thing: bpy.types.Object) -> None:
        old = self._known.get(key)
        if old is not None and self._by_address.get(old.address) == key:
            del self._by_address[old.address]
        self._known[key] = _Known(thing.as_pointer(), thing.name_full, _uid(thing))
        self._by_address[thing.as_pointer()] = key

    def _new(self) -> str:
        self._count += 1
        return f"o{self._count}"


def _uid(thing: bpy.types.Object) -> int:
    """Blender's own number for the session, where it tells it; it outlives undo."""
    return int(getattr(thing, "session_uid", 0))
