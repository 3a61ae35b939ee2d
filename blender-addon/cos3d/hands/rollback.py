"""Puts the scene back to exactly the state before a patch that failed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import bpy

from . import fingerprint, run, undo
from .fingerprint import Difference, Fingerprint
from .work import purge_new


@dataclass(frozen=True)
class Selection:
    """What is selected and active, by name; `addresses` finds those again that a patch renames."""

    names: frozenset[str]
    active: str
    addresses: dict[int, str]

    @classmethod
    def keep(cls) -> Selection:
        """As it is now."""
        objects = bpy.context.view_layer.objects
        addresses = {thing.as_pointer(): thing.name for thing in objects.selected}
        return cls(frozenset(addresses.values()), objects.active.name if objects.active else "", addresses)

    def followed(self) -> Selection:
        """The same objects by the names that they have now; only within the tick in which it was kept."""
        if all(name in bpy.data.objects for name in self.names):
            return self
        now = {
            self.addresses[at]: thing.name for thing in bpy.data.objects if (at := thing.as_pointer()) in self.addresses
        }
        return Selection(frozenset(now.values()), now.get(self.active, self.active), self.addresses)

    def restore(self, instead: list[bpy.types.Object]) -> None:
        """Select what was selected, or the objects `instead`, the first of them active."""
        objects = bpy.context.view_layer.objects
        wanted = {thing.name for thing in instead} or self.names
        active = instead[0].name if instead else self.active
        for thing in [thing for thing in objects.selected if thing.name not in wanted]:
            thing.select_set(False)
        for name in wanted:
            thing = objects.get(name)
            if thing is not None and not thing.select_get():
                thing.select_set(True)
        found = objects.get(active) if active else None
        if objects.active != found:
            objects.active = found


def restore(before: Fingerprint, title: str) -> list[Difference]:
    """Put everything back; what still differs afterwards, which is nothing unless Blender keeps no history.

    Mostly it is enough to remove what was made. Where standing data was changed, the half-done state is pushed and
    taken back in the same tick, and one push more makes sure that redo cannot bring it up again. What is linked from a
    library is no part of Blender's history, and is read from its file again.
    """
    run.leave_modes()
    purge_new(before)
    if not fingerprint.compare(before, fingerprint.take()):
        return []
    undo.push(f"Half done: {title}")
    undo.back()
    rest = fingerprint.compare(before, fingerprint.take(), same_tick=False)
    libraries = _libraries(rest)
    if libraries:
        for library in libraries:
            with suppress(RuntimeError):  # it cannot be read, and its differences are told
                library.reload()
        bpy.context.view_layer.update()
        rest = fingerprint.compare(before, fingerprint.take(), same_tick=False)
    undo.push(f"Put back: {title}")
    return rest


def _libraries(differences: list[Difference]) -> list[bpy.types.Library]:
    """The libraries of what differs, each once; of those alone whose files can be read."""
    keys = {one.key for one in differences}
    held = [block for where, blocks in fingerprint.lists() for block in blocks if (where, block.name_full) in keys]
    found = {block.library.name_full: block.library for block in held if block.library is not None}
    return [library for library in found.values() if Path(bpy.path.abspath(library.filepath)).is_file()]
