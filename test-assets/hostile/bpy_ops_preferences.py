# reason: turns an add-on on
# stopped by: gate
# line: 5
import bpy
bpy.ops.preferences.addon_enable(module="io_mesh_ply")
