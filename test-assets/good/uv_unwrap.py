import bpy
bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=16)
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.uv.smart_project(angle_limit=1.15, island_margin=0.02)
bpy.ops.object.mode_set(mode="OBJECT")
