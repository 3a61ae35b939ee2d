import bpy
thing = bpy.data.objects.new("Thing", bpy.data.meshes.new("Thing"))
for kind in ("SUBSURF", "BEVEL"):
    thing.modifiers.new(kind, kind)
thing.modifiers.move(1, 0)
thing.modifiers.remove(thing.modifiers[1])
