import bpy
bpy.ops.curve.primitive_bezier_circle_add(radius=1)
ring = bpy.context.object
ring.data.bevel_depth = 0.05
ring.data.bevel_resolution = 4
bpy.ops.object.convert(target="MESH")
