import bpy
if hasattr(bpy.data, "hair_curves"):
    hair = bpy.data.hair_curves.new("Grass")
    if hasattr(hair, "add_curves"):
        hair.add_curves([4, 4, 4])
