import bpy
for kind in ("WIREFRAME", "SKIN", "TRIANGULATE", "EDGE_SPLIT", "SIMPLE_DEFORM", "SHRINKWRAP", "CAST", "WAVE"):
    thing = bpy.data.objects.new(kind.title(), bpy.data.meshes.new(kind.title()))
    thing.modifiers.new(kind.title(), kind)
