# reason: a helper of bpy_extras replaced for every add-on
# stopped by: limits
from bpy_extras import object_utils
helpers = [object_utils.world_to_camera_view]
helpers[0].secret = 1
