"""Whether what changed is what a patch declared."""

from __future__ import annotations

from typing import Any

from .fingerprint import Difference, Fingerprint, Layer, compare
from .walk import Names, Reference
from .work import Work

_DATA = frozenset(
    """meshes curves hair_curves metaballs materials node_groups textures images actions lights cameras armatures
    lattices collections shape_keys particles grease_pencils grease_pencils_v3 annotations pointclouds volumes speakers
    lightprobes fonts""".split()
)
"""Lists of which new blocks may come along with new or changed objects. Blender's own font comes with a first text."""
_HOLDERS = frozenset({"collections", "scenes"})


def undeclared(before: Fingerprint, after: Fingerprint, work: Work) -> list[Difference]:
    """What differs without having been declared and without following from what was."""
    differences = compare(before, after)
    if not differences:
        return []
    gone = {one.key[1] for one in differences if one.how == "removed"}
    come = {one.key[1] for one in differences if one.how == "added"} | work.relinked
    found = []
    for one in differences:
        if one.how == "added":
            fine = one.key[0] in _DATA or after.addresses[one.key] in work.allowed
            fine = fine or (one.key[0] == "objects" and work.may_add)
        elif one.how == "removed":
            fine = before.addresses[one.key] in work.may_leave
        else:
            fine = before.addresses[one.key] in work.allowed or follows(one, before, after, gone, come)
        if not fine:
            found.append(one)
    return found


def follows(one: Difference, before: Fingerprint, after: Fingerprint, gone: set[str], come: set[str]) -> bool:
    """Whether a block differs only in that others came or went: a collection's objects, a reference to what is gone."""
    old, new = _without(before.states[one.key], gone), after.states.get(one.key)
    if one.key[0] in _HOLDERS:
        new = _without(new, come)
    return bool(old == new)


def _without(state: Any, names: set[str]) -> Any:
    """A state without the named blocks: out of lists of names and layers, nothing in place of a reference."""
    if not isinstance(state, tuple):
        return state
    if isinstance(state, Reference):
        return None if state[1] in names else state
    if isinstance(state, Names):
        return Names(name for name in state if name not in names)
    return tuple(_without(value, names) for value in state if not (isinstance(value, Layer) and value[0] in names))
