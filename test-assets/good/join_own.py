import bpy

parts = []
for x in (0.0, 1.0, 2.0):
    bpy.ops.mesh.primitive_cube_add(size=0.8, location=(x, 0, 0))
    parts.append(bpy.context.object)
bpy.ops.object.select_all(action="DESELECT")
for part in parts:
    part.select_set(True)
bpy.context.view_layer.objects.active = parts[0]
bpy.ops.object.join()
assert len(bpy.context.object.data.polygons) == 18
