import bpy
from mathutils import Vector
graph = bpy.context.evaluated_depsgraph_get()
hit, place, normal, index, thing, matrix = bpy.context.scene.ray_cast(graph, Vector((0, 0, 10)), Vector((0, 0, -1)))
print(hit, thing.name if thing else None)
