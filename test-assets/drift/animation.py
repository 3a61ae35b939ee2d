#: animation/action_fcurves
#: raises 5.0.1: AttributeError: 'Action' object has no attribute 'fcurves'
#: right 5.0.1: channelbag | layers | keyframe_insert | fcurve_ensure_for_datablock
#: note: action-fcurves
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.keyframe_insert("location", frame=1)
curves = cube.animation_data.action.fcurves

#: animation/action_fcurves_new
#: raises 5.0.1: AttributeError: 'Action' object has no attribute 'fcurves'
#: right 5.0.1: channelbag | layers | fcurve_ensure_for_datablock
#: note: action-fcurves
import bpy

action = bpy.data.actions.new("Slide")
curve = action.fcurves.new("location", index=0)
curve.keyframe_points.insert(1, 0.0)

#: animation/action_fcurves_find
#: raises 5.0.1: AttributeError: 'Action' object has no attribute 'fcurves'
#: right 5.0.1: channelbag | layers | fcurve_ensure_for_datablock
#: note: action-fcurves
import bpy

action = bpy.data.actions.new("Slide")
curve = action.fcurves.find("location", index=0)

#: animation/action_groups
#: raises 5.0.1: AttributeError: 'Action' object has no attribute 'groups'
#: right 5.0.1: channelbag | layers
#: note: action-groups
import bpy

action = bpy.data.actions.new("Slide")
group = action.groups.new("Move")

#: animation/action_id_root
#: raises 5.0.1: AttributeError: 'Action' object has no attribute 'id_root'
#: right 5.0.1: slots | target_id_type
#: note: action-id-root
import bpy

action = bpy.data.actions.new("Slide")
action.id_root = "OBJECT"

#: animation/action_slots
#: raises 3.4.1: AttributeError: 'Action' object has no attribute 'slots'
#: right 3.4.1: fcurves
#: note: action-slots
import bpy

action = bpy.data.actions.new("Slide")
slot = action.slots.new(id_type="OBJECT", name="Cube")

#: animation/action_layers
#: raises 3.4.1: AttributeError: 'Action' object has no attribute 'layers'
#: right 3.4.1: fcurves
#: note: action-slots
import bpy

action = bpy.data.actions.new("Slide")
layer = action.layers.new("Layer")
strip = layer.strips.new(type="KEYFRAME")

#: animation/action_channelbag
#: raises 3.4.1: AttributeError: 'Action' object has no attribute 'slots'
#: right 3.4.1: fcurves
#: note: action-slots
import bpy

action = bpy.data.actions.new("Slide")
slot = action.slots.new("OBJECT", "Cube")
strip = action.layers.new("Layer").strips.new(type="KEYFRAME")
curve = strip.channelbag(slot, ensure=True).fcurves.new("location", index=2)

#: animation/fcurve_ensure
#: raises 3.4.1: AttributeError: 'Action' object has no attribute 'fcurve_ensure_for_datablock'
#: right 3.4.1: fcurves
#: note: action-fcurves
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
action = bpy.data.actions.new("Slide")
cube.animation_data_create().action = action
curve = action.fcurve_ensure_for_datablock(cube, "location", index=2)

#: animation/action_slot_of_animation_data
#: raises 3.4.1: AttributeError: 'AnimData' object has no attribute 'action_slot'
#: right 3.4.1: action
#: note: action-slots
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.keyframe_insert("location", frame=1)
slot = cube.animation_data.action_slot

#: animation/keyframe_insert
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.location.x = 3
cube.keyframe_insert(data_path="location", frame=24)
cube.keyframe_insert("rotation_euler", index=2, frame=24)

#: animation/keyframe_delete
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.keyframe_insert("location", frame=1)
cube.keyframe_delete("location", frame=1)

#: animation/frame_range
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.keyframe_insert("location", frame=1)
span = cube.animation_data.action.frame_range

#: animation/interpolation_of_new_keys
#: raises 5.0.1: AttributeError: 'Action' object has no attribute 'fcurves'
#: right 5.0.1: channelbag | ActionChannelbag | layers
#: note: action-fcurves
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.keyframe_insert("location", frame=1)
for curve in cube.animation_data.action.fcurves:
    for key in curve.keyframe_points:
        key.interpolation = "LINEAR"

#: animation/cycles_modifier
#: raises 5.0.1: AttributeError: 'Action' object has no attribute 'fcurves'
#: right 5.0.1: channelbag | ActionChannelbag | layers
#: note: action-fcurves
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.keyframe_insert("location", frame=1)
cube.animation_data.action.fcurves[0].modifiers.new("CYCLES")

#: animation/driver
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
curve = cube.driver_add("location", 2)
curve.driver.type = "SUM"

#: animation/nla
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.animation_data_create()
track = cube.animation_data.nla_tracks.new()
track.strips.new("Slide", 1, bpy.data.actions.new("Slide"))

#: animation/frame_set
import bpy

scene = bpy.context.scene
scene.frame_set(12)

#: animation/frame_set_float
#: raises 3.4.1: TypeError: Scene.frame_set(): error with argument 1, "frame" -  Function.frame expected an int type, not float
#: raises 4.5.15: TypeError: Scene.frame_set(): error with argument 1, "frame" -  Function.frame expected an int type, not float
#: raises 5.0.1: TypeError: Scene.frame_set(): error with argument 1, "frame" -  Function.frame expected an int type, not float
#: right 3.4.1 4.5.15 5.0.1: subframe
#: note: frame-set
import bpy

scene = bpy.context.scene
scene.frame_set(12.5)

#: animation/keying_set
import bpy

scene = bpy.context.scene
keys = scene.keying_sets.new(idname="mine", name="Mine")

#: animation/shape_key_frames
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.shape_key_add(name="Basis")
bent = cube.shape_key_add(name="Bent")
bent.keyframe_insert("value", frame=1)

#: animation/graph_bake
#: raises 4.5.15: KeyError: 'get_rna_type("GRAPH_OT_bake") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("GRAPH_OT_bake") not found'
#: right 4.5.15 5.0.1: keys_to_samples | bake
#: note: graph-bake
import bpy

kind = bpy.ops.graph.bake.get_rna_type()

#: animation/anim_utils_bake
import bpy
from bpy_extras import anim_utils

bake = anim_utils.bake_action

#: animation/anim_utils_channelbag
#: raises 3.4.1: AttributeError: 'Action' object has no attribute 'slots'
#: right 3.4.1: fcurves
#: note: channelbag-of-slot
import bpy
from bpy_extras import anim_utils

action = bpy.data.actions.new("Slide")
slot = action.slots.new("OBJECT", "Cube")
bag = anim_utils.action_get_channelbag_for_slot(action, slot)

#: animation/anim_utils_ensure_channelbag
#: raises 3.4.1: AttributeError: 'Action' object has no attribute 'slots'
#: raises 4.5.15: AttributeError: module 'bpy_extras.anim_utils' has no attribute 'action_ensure_channelbag_for_slot'
#: right 3.4.1 4.5.15: fcurves | channelbag
#: note: channelbag-of-slot
import bpy
from bpy_extras import anim_utils

action = bpy.data.actions.new("Slide")
slot = action.slots.new("OBJECT", "Cube")
bag = anim_utils.action_ensure_channelbag_for_slot(action, slot)

#: animation/bake_action_options
#: raises 3.4.1: AttributeError: module 'bpy_extras.anim_utils' has no attribute 'BakeOptions'
#: right 3.4.1: bake_action | only_selected | do_pose
#: note: bake-options
from bpy_extras import anim_utils

options = anim_utils.BakeOptions

#: animation/handle_type_auto
import bpy

curve = bpy.data.objects.new("Root", None).driver_add("location", 0)
curve.extrapolation = "LINEAR"

#: animation/pose_bone_key
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
bone = rig.pose.bones["Bone"]
bone.rotation_mode = "XYZ"
bone.keyframe_insert("rotation_euler", frame=1)

#: animation/marker
import bpy

scene = bpy.context.scene
marker = scene.timeline_markers.new("Start", frame=1)
