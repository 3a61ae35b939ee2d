import bpy
mesh = bpy.data.meshes.new("Test")
old = getattr(mesh, "use_auto_smooth", None)
new = hasattr(mesh, "shade_smooth")
if new:
    mesh.shade_smooth()
