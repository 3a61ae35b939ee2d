"""Names of data-blocks: standing ones keep theirs, new ones get the lowest number that is free."""

from __future__ import annotations

import bpy

from . import marks
from .fingerprint import Fingerprint, lists

_ASIDE = "cos3d, in between"


def tidy(block: bpy.types.ID, held: bpy.types.bpy_prop_collection) -> None:
    """Give a block made while others stood in its way the lowest number that is free now in its list."""
    base = marks.base_name(block.name)
    if block.name == base:
        return
    for number in range(marks.name_order(block.name)[0]):
        name = f"{base}.{number:03}" if number else base
        if name not in held:
            block.name = name
            return


def give_back(before: Fingerprint, renamed: set[int]) -> None:
    """Give names back that older Blenders took: where code gives a taken name, they may number the standing block.

    `renamed` holds addresses of blocks that may have another name; what took the name of another gets a number.
    """
    for where, held in lists():
        known = before.names.get(where)
        if not known:
            continue
        lost = []
        for block in held:
            address = block.as_pointer()
            name = known.get(address, block.name_full)
            if block.name_full != name and address not in renamed and block.library is None:
                lost.append((block, name))
        for block, name in lost:
            _return(block, name, held)


def _return(block: bpy.types.ID, name: str, held: bpy.types.bpy_prop_collection) -> None:
    taker = next((one for one in held if one.name == name and one.library is None), None)
    if taker is None:
        return
    taker.name = _ASIDE
    block.name = name
    number = 1
    while f"{marks.base_name(name)}.{number:03}" in held:
        number += 1
    taker.name = f"{marks.base_name(name)}.{number:03}"
