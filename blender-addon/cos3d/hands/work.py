"""One patch while it is being applied: what it may touch, and what it did."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import bpy

from .. import gate
from .asset import Asset, Book
from .fingerprint import Fingerprint, lists
from .identity import Identities
from .trouble import Trouble

_NEVER_ORPHANS = frozenset({"scenes", "texts", "collections", "objects", "fonts", "shape_keys"})
"""Lists whose blocks are needed without users, or go with their owners."""


def sha256(program: str) -> str:
    """The digest by which the contract names a program's text."""
    return hashlib.sha256(program.encode()).hexdigest()


@dataclass
class Work:
    """The patch in progress. `allowed` holds addresses of data-blocks that may differ afterwards."""

    before: Fingerprint
    budget: gate.Budget
    book: Book
    identities: Identities
    allowed: set[int] = field(default_factory=set)
    may_add: bool = False
    may_leave: set[int] = field(default_factory=set)
    """Addresses of data-blocks that may be gone afterwards."""
    relinked: set[str] = field(default_factory=set)
    """Names of what was put into another collection, for the one that it was in goes."""
    objects: list[str] = field(default_factory=list)
    components: list[str] = field(default_factory=list)
    select: list[bpy.types.Object] = field(default_factory=list)
    """Objects to be selected at the end, the first one active; the artist's selection stays where it is empty."""

    def allow(self, blocks: Iterable[bpy.types.ID | None]) -> None:
        """Let data-blocks differ from before."""
        self.allowed.update(block.as_pointer() for block in blocks if block is not None)

    def let_go(self, blocks: Iterable[bpy.types.ID | None]) -> None:
        """Let data-blocks be gone afterwards."""
        self.may_leave.update(block.as_pointer() for block in blocks if block is not None)

    def object(self, key: str) -> bpy.types.Object:
        """The object with this id; Trouble where it is gone."""
        found = self.identities.object_of(key)
        if found is None:
            raise Trouble("stale", "an object that it acts on is no longer in the scene; select it anew and ask again")
        return found

    def new(self, name: str) -> list[bpy.types.ID]:
        """The data-blocks of one list of bpy.data that were not there before."""
        old = self.before.names.get(name, {})
        return [block for block in getattr(bpy.data, name) if block.as_pointer() not in old]

    def allow_parts(self, asset: Asset, things: Iterable[bpy.types.Object]) -> None:
        """Let parts of an asset differ or go, with their data, and the text of its program."""
        self.allow([asset.text])
        for thing in things:
            self.allow([thing, thing.data])
            self.let_go([thing, thing.data])

    def purge(self) -> None:
        """Remove data-blocks that lost their last user, or never had one, since the patch began."""
        self.may_leave.update(_purge_orphans(self.before))


def _purge_orphans(before: Fingerprint) -> list[int]:
    """The addresses of what was removed."""
    removed: list[int] = []
    while True:
        orphans = [
            block
            for name, blocks in lists()
            if name not in _NEVER_ORPHANS
            for block in blocks
            if not block.users and block.as_pointer() not in before.unused
        ]
        if not orphans:
            return removed
        removed.extend(block.as_pointer() for block in orphans)
        bpy.data.batch_remove(orphans)


def purge_new(before: Fingerprint) -> None:
    """Remove every data-block that was not there before."""
    known = before.names
    new = [block for name, blocks in lists() for block in blocks if block.as_pointer() not in known.get(name, ())]
    new = [block for block in new if not isinstance(block, bpy.types.Key)]
    if new:
        bpy.data.batch_remove(new)
