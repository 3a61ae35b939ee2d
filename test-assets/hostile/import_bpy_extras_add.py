# reason: a helper that joins into the object that the artist edits
# stopped by: gate
# line: 5
import bpy
from bpy_extras.object_utils import object_data_add
object_data_add(bpy.context, bpy.data.meshes.new("A"))
