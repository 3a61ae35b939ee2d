import bpy
cage = bpy.data.lattices.new("Cage")
cage.points_u, cage.points_v, cage.points_w = 2, 2, 4
holder = bpy.data.objects.new("Cage", cage)
body = bpy.data.objects.new("Body", bpy.data.meshes.new("Body"))
bend = body.modifiers.new("Lattice", "LATTICE")
bend.object = holder
