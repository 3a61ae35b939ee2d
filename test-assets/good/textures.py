import bpy
marble = bpy.data.textures.new("Marble", "MARBLE")
marble.noise_scale = 0.3
marble.use_color_ramp = True
