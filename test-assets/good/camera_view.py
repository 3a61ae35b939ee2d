import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

lens = bpy.data.cameras.new("Lens")
eye = bpy.data.objects.new("Eye", lens)
bpy.context.collection.objects.link(eye)
seen = world_to_camera_view(bpy.context.scene, eye, Vector((0.0, 0.0, -3.0)))
assert abs(seen.x - 0.5) < 1e-4 and abs(seen.z - 3.0) < 1e-4
