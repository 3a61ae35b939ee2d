import bpy
light = bpy.data.lights.new(name="Window", type="AREA")
light.energy = 250
light.shape = "RECTANGLE"
light.size = 1.2
light.size_y = 2.0
light.color = (1.0, 0.95, 0.9)
window = bpy.data.objects.new("Window light", light)
window.location = (2, -2, 3)
