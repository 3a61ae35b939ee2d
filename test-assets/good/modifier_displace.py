import bpy
ground = bpy.data.objects.new("Ground", bpy.data.meshes.new("Ground"))
bumps = bpy.data.textures.new("Bumps", type="CLOUDS")
bumps.noise_scale = 0.5
move = ground.modifiers.new("Bumps", "DISPLACE")
move.texture = bumps
move.strength = 0.2
