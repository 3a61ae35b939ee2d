"""What a request would act on, for the panel; and the way from an asset's id to its objects and program."""

from __future__ import annotations

from dataclasses import dataclass

import bpy

from . import history, marks, watch
from .asset import Asset, Book

_book = Book()


@dataclass(frozen=True)
class Target:
    """The selection in the words of assets: that of the active object first, else of any selected one."""

    asset: str = ""
    asset_name: str = ""
    component: str = ""
    """The component that all of the asset's selected objects belong to; empty for several, or for the root."""
    program: str = ""
    objects: tuple[str, ...] = ()
    elsewhere: int = 0
    """Selected objects that do not belong to the asset."""


NO_TARGET = Target()


_seen: tuple[object, ...] = ()
_shown = NO_TARGET


def target() -> Target:
    """What is selected now. Asked many times a second, it looks anew only where something happened."""
    global _seen, _shown
    layer = bpy.context.view_layer
    program = _program(_shown.asset) if _shown.asset else ""
    active = layer.objects.active
    now = (watch.happened(), layer.as_pointer(), active.as_pointer() if active else 0, program)
    if now != _seen:
        _seen = now
        _shown = _look(layer)
    return _shown


def _program(asset: str) -> str:
    """The text of an asset's program as it stands; Blender does not report edits of texts."""
    found = (text for text in bpy.data.texts if marks.read(text, marks.ASSET) == asset)
    return next((str(text.as_string()) for text in found), "")


def _look(layer: bpy.types.ViewLayer) -> Target:
    selected = [thing for thing in layer.objects.selected if thing is not None]
    if not selected:
        return NO_TARGET
    names = tuple(thing.name for thing in selected)
    first = sorted(selected, key=lambda thing: thing != layer.objects.active)
    keys = dict.fromkeys(key for key in (marks.read(thing, marks.ASSET) for thing in first) if key)
    assets = _book.read() if keys else {}
    for key in keys:
        found = assets.get(key)
        inside = [thing for thing in selected if found is not None and thing in found.members]
        if found is not None and inside:
            components = {marks.read(thing, marks.COMPONENT) for thing in inside}
            component = components.pop() if len(components) == 1 else ""
            return Target(key, found.name, component, found.program, names, len(selected) - len(inside))
    return Target(objects=names)


def objects_of(asset: str, component: str = "") -> list[bpy.types.Object]:
    """The objects of an asset or of one of its components; none where it is gone."""
    found = _find(asset)
    if found is None:
        return []
    return list(found.of_component(component).values()) if component else found.members


def text_of(asset: str) -> bpy.types.Text | None:
    """The Text data-block of an asset's program."""
    found = _find(asset)
    return found.text if found else None


def first_program_of(asset: str) -> str | None:
    """The program as it was when the asset was made."""
    found = _find(asset)
    return history.versions(found.text)[0].program if found else None


def _find(asset: str) -> Asset | None:
    return _book.read().get(asset)
