import bpy
wall = bpy.data.objects.new("Wall", bpy.data.meshes.new("Wall"))
hole = bpy.data.objects.new("Hole", bpy.data.meshes.new("Hole"))
cut = wall.modifiers.new("Window", "BOOLEAN")
cut.operation = "DIFFERENCE"
cut.solver = "EXACT"
cut.object = hole
hole.hide_render = True
hole.display_type = "WIRE"
