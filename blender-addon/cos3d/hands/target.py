"""What a request would act on, for the panel."""

from __future__ import annotations

import bpy

from ..core.view import Target
from . import marks
from .asset import Book


def target(book: Book) -> Target:
    """What is selected now, in the words of assets: that of the active object first, else of any selected one."""
    layer = bpy.context.view_layer
    selected = [thing for thing in layer.objects.selected if thing is not None]
    if not selected:
        return Target()
    names = tuple(thing.name for thing in selected)
    first = sorted(selected, key=lambda thing: thing != layer.objects.active)
    keys = dict.fromkeys(key for key in (marks.read(thing, marks.ASSET) for thing in first) if key)
    assets = book.read() if keys else {}
    for found in [assets[key] for key in keys if key in assets]:
        members = {thing.as_pointer() for thing in found.members}
        inside = [thing for thing in selected if thing.as_pointer() in members]
        if inside:
            components = {marks.read(thing, marks.COMPONENT) for thing in inside}
            component = components.pop() if len(components) == 1 else ""
            return Target(found.id, found.name, component, found.program, names, len(selected) - len(inside))
    return Target(objects=names)
