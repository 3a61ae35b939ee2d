# reason: bakes an action over frames without end
# stopped by: gate
# line: 6
import bpy
from bpy_extras import anim_utils
anim_utils.bake_action(bpy.context.object, action=None, frames=range(10**6), bake_options=None)
