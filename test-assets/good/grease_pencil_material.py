import bpy

ink = bpy.data.materials.new("Ink")
bpy.data.materials.create_gpencil_data(ink)
ink.grease_pencil.color = (0.1, 0.1, 0.1, 1.0)
