import bpy
import math
bpy.ops.mesh.primitive_cylinder_add(vertices=48)
thing = bpy.context.object
if hasattr(bpy.ops.object, "shade_auto_smooth"):
    bpy.ops.object.shade_auto_smooth(angle=math.radians(30))
else:
    bpy.ops.object.shade_smooth(use_auto_smooth=True)
