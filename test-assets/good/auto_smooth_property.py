import bpy
import math
mesh = bpy.data.meshes.new("Cup")
if hasattr(mesh, "use_auto_smooth"):
    mesh.use_auto_smooth = True
    mesh.auto_smooth_angle = math.radians(35)
