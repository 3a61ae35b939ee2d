import bpy

body = bpy.data.objects.new("Body", bpy.data.meshes.new("Body"))
bevel = body.modifiers.new("Bevel", "BEVEL")
bevel.width, bevel.segments = 0.02, 3
size = 0.5
wave = body.modifiers.new("Wave", "WAVE")
(wave.height, wave.width), wave.narrowness = (size * 0.2, size), 3.0
