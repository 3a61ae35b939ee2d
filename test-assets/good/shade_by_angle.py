import bpy
bpy.ops.mesh.primitive_torus_add(major_radius=1, minor_radius=0.3, major_segments=64, minor_segments=24)
if bpy.app.version >= (4, 1, 0):
    bpy.ops.object.shade_smooth_by_angle(angle=0.5)
