# reason: takes settings from a material that others made
# stopped by: gate
# line: 5
import bpy
bpy.data.materials.remove_gpencil_data(bpy.data.materials[0])
