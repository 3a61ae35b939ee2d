import bpy
import math
light = bpy.data.lights.new("Spot", "SPOT")
light.spot_size = math.radians(45)
light.spot_blend = 0.3
light.shadow_soft_size = 0.1
