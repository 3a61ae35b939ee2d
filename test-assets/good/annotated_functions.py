from __future__ import annotations
import bpy
from typing import Iterable, Optional
def link_all(things: Iterable[bpy.types.Object], target: Optional[bpy.types.Collection] = None) -> list[bpy.types.Object]:
    made = list(things)
    for thing in made:
        (target or bpy.context.scene.collection).objects.link(thing)
    return made
