import bpy
bpy.ops.object.light_add(type="SUN", location=(0, 0, 5))
sun = bpy.context.object
sun.data.energy = 3.0
sun.rotation_euler = (0.6, 0.2, 0)
