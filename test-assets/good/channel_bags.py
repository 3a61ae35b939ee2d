import bpy
from bpy_extras import anim_utils

ball = bpy.data.objects.new("Ball", None)
action = bpy.data.actions.new("Bounce")
if bpy.app.version >= (5, 0, 0):
    slot = action.slots.new(id_type="OBJECT", name="Ball")
    curves = anim_utils.action_ensure_channelbag_for_slot(action, slot).fcurves
else:
    curves = action.fcurves
curves.new("location", index=2).keyframe_points.insert(1, 2.0)
