from typing import List, Optional

import bpy
from bpy.types import Mesh, Object


def made(name: str, data: Optional[Mesh] = None) -> Object:
    thing: Object = bpy.data.objects.new(name, data)
    bpy.context.collection.objects.link(thing)
    return thing


def meshes(things: List[Object]) -> List[Mesh]:
    return [thing.data for thing in things if isinstance(thing, Object) and isinstance(thing.data, Mesh)]


print(len(meshes([made("A"), made("B", bpy.data.meshes.new("B"))])))
