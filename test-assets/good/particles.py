import bpy
lawn = bpy.data.objects.new("Lawn", bpy.data.meshes.new("Lawn"))
lawn.modifiers.new("Grass", "PARTICLE_SYSTEM")
grass = lawn.particle_systems[0].settings
grass.type = "HAIR"
grass.count = 2000
grass.hair_length = 0.1
