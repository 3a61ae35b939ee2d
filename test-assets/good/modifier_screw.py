import bpy
import math
vase = bpy.data.objects.new("Vase", bpy.data.meshes.new("Vase"))
screw = vase.modifiers.new("Turn", "SCREW")
screw.angle = math.radians(360)
screw.steps = 64
screw.render_steps = 64
screw.use_merge_vertices = True
