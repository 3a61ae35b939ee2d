#: armatures/armature_layers
#: raises 4.5.15: AttributeError: 'Armature' object has no attribute 'layers'
#: raises 5.0.1: AttributeError: 'Armature' object has no attribute 'layers'
#: right 4.5.15 5.0.1: collections
#: note: armature-layers
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.layers[1] = True

#: armatures/bone_layers
#: raises 4.5.15: AttributeError: 'Bone' object has no attribute 'layers'
#: raises 5.0.1: AttributeError: 'Bone' object has no attribute 'layers'
#: right 4.5.15 5.0.1: collections
#: note: bone-layers
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].layers[2] = True

#: armatures/edit_bone_layers
#: raises 4.5.15: AttributeError: 'EditBone' object has no attribute 'layers'
#: raises 5.0.1: AttributeError: 'EditBone' object has no attribute 'layers'
#: right 4.5.15 5.0.1: collections
#: note: bone-layers
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
rig.data.edit_bones["Bone"].layers[2] = True

#: armatures/bone_groups
#: raises 4.5.15: AttributeError: 'Pose' object has no attribute 'bone_groups'
#: raises 5.0.1: AttributeError: 'Pose' object has no attribute 'bone_groups'
#: right 4.5.15 5.0.1: collections | color
#: note: bone-groups
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
group = rig.pose.bone_groups.new(name="Arm")

#: armatures/pose_bone_group
#: raises 4.5.15: AttributeError: 'PoseBone' object has no attribute 'bone_group'
#: raises 5.0.1: AttributeError: 'PoseBone' object has no attribute 'bone_group'
#: right 4.5.15 5.0.1: color | collections
#: note: bone-groups
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].bone_group = None

#: armatures/bone_collections
#: raises 3.4.1: AttributeError: 'Armature' object has no attribute 'collections'
#: right 3.4.1: layers | bone_groups
#: note: bone-collections
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
group = rig.data.collections.new("Arm")
group.assign(rig.data.bones["Bone"])

#: armatures/bone_collections_all
#: raises 3.4.1: AttributeError: 'Armature' object has no attribute 'collections_all'
#: right 3.4.1: layers
#: note: bone-collections
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
count = len(rig.data.collections_all)

#: armatures/bone_color
#: raises 3.4.1: AttributeError: 'Bone' object has no attribute 'color'
#: right 3.4.1: bone_group
#: note: bone-color
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].color.palette = "THEME03"

#: armatures/pose_bone_color
#: raises 3.4.1: AttributeError: 'PoseBone' object has no attribute 'color'
#: right 3.4.1: bone_group
#: note: bone-color
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].color.palette = "THEME03"

#: armatures/bone_select
#: raises 5.0.1: AttributeError: 'Bone' object has no attribute 'select'
#: right 5.0.1: select
#: note: bone-select
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].select = True

#: armatures/pose_bone_select
#: raises 3.4.1: AttributeError: 'PoseBone' object has no attribute 'select'
#: raises 4.5.15: AttributeError: 'PoseBone' object has no attribute 'select'
#: right 3.4.1 4.5.15: select | bone
#: note: bone-select
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].select = True

#: armatures/bone_select_head
#: raises 5.0.1: AttributeError: 'Bone' object has no attribute 'select_head'
#: right 5.0.1: select_head
#: note: bone-select
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].select_head = True

#: armatures/bone_hide
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].hide = True

#: armatures/pose_bone_hide
#: raises 3.4.1: AttributeError: 'PoseBone' object has no attribute 'hide'
#: raises 4.5.15: AttributeError: 'PoseBone' object has no attribute 'hide'
#: right 3.4.1 4.5.15: hide | bone
#: note: pose-bone-hide
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].hide = True

#: armatures/inherit_scale
#: raises 4.5.15: AttributeError: 'Bone' object has no attribute 'use_inherit_scale'
#: raises 5.0.1: AttributeError: 'Bone' object has no attribute 'use_inherit_scale'
#: right 4.5.15 5.0.1: inherit_scale
#: note: inherit-scale
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].use_inherit_scale = False

#: armatures/inherit_scale_enum
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].inherit_scale = "NONE"

#: armatures/edit_bones
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bone = rig.data.edit_bones.new("Tip")
bone.head = (0, 0, 1)
bone.tail = (0, 0, 2)
bone.parent = rig.data.edit_bones["Bone"]
bpy.ops.object.mode_set(mode="OBJECT")

#: armatures/edit_bones_in_object_mode
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Bone" not found'
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Bone" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Bone" not found'
#: right 3.4.1 4.5.15 5.0.1: mode_set | EDIT
#: note: edit-bones-mode
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
bone = rig.data.edit_bones["Bone"]

#: armatures/new_edit_bone_in_object_mode
#: raises 3.4.1: RuntimeError: Error: Armature 'Rig' not in edit mode, cannot add an editbone
#: raises 4.5.15: RuntimeError: Error: Armature 'Rig' not in edit mode, cannot add an editbone
#: raises 5.0.1: RuntimeError: Error: Armature 'Rig' not in edit mode, cannot add an editbone
#: right 3.4.1 4.5.15 5.0.1: mode_set | EDIT
#: note: edit-bones-mode
import bpy

armature = bpy.data.armatures.new("Rig")
bone = armature.edit_bones.new("Root")

#: armatures/pose_constraint
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
limit = rig.pose.bones["Bone"].constraints.new("LIMIT_ROTATION")
limit.use_limit_x = True

#: armatures/ik
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
ik = rig.pose.bones["Bone"].constraints.new("IK")
ik.chain_count = 2

#: armatures/armature_modifier
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.display_type = "STICK"

#: armatures/draw_type
#: raises 3.4.1: AttributeError: 'Armature' object has no attribute 'draw_type'
#: raises 4.5.15: AttributeError: 'Armature' object has no attribute 'draw_type'
#: raises 5.0.1: AttributeError: 'Armature' object has no attribute 'draw_type'
#: right 3.4.1 4.5.15 5.0.1: display_type
#: note: draw-to-display
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.draw_type = "STICK"

#: armatures/show_group_colors
#: raises 4.5.15: AttributeError: 'Armature' object has no attribute 'show_group_colors'
#: raises 5.0.1: AttributeError: 'Armature' object has no attribute 'show_group_colors'
#: right 4.5.15 5.0.1: show_bone_colors
#: note: show-bone-colors
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.show_group_colors = True

#: armatures/show_bone_colors
#: raises 3.4.1: AttributeError: 'Armature' object has no attribute 'show_bone_colors'
#: right 3.4.1: show_group_colors
#: note: show-bone-colors
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.show_bone_colors = True

#: armatures/pose_group_add
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.pose.group_add" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.pose.group_add" error, could not be found
#: right 4.5.15 5.0.1: collection_create_and_assign | collection_add
#: note: pose-groups-operators
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
bpy.ops.object.mode_set(mode="POSE")
bpy.ops.pose.group_add()

#: armatures/collection_add_operator
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.armature.collection_add" error, could not be found
#: right 3.4.1: group_add | bone_groups
#: note: pose-groups-operators
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
bpy.ops.object.mode_set(mode="POSE")
bpy.ops.armature.collection_add()

#: armatures/bone_length
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
length = rig.data.bones["Bone"].length
matrix = rig.pose.bones["Bone"].matrix.copy()

#: armatures/custom_shape
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].custom_shape = None
rig.pose.bones["Bone"].custom_shape_scale_xyz = (1, 1, 1)

#: armatures/custom_shape_scale
#: raises 3.4.1: AttributeError: 'PoseBone' object has no attribute 'custom_shape_scale'
#: raises 4.5.15: AttributeError: 'PoseBone' object has no attribute 'custom_shape_scale'
#: raises 5.0.1: AttributeError: 'PoseBone' object has no attribute 'custom_shape_scale'
#: right 3.4.1 4.5.15 5.0.1: custom_shape_scale_xyz
#: note: custom-shape-scale
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].custom_shape_scale = 2.0

#: armatures/custom_shape_wire_width
#: raises 3.4.1: AttributeError: 'PoseBone' object has no attribute 'custom_shape_wire_width'
#: right 3.4.1: custom_shape
#: note: custom-shape-wire
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].custom_shape_wire_width = 2.0

#: armatures/bbone
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.data.bones["Bone"].bbone_segments = 4

#: armatures/pose_rotation
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
rig.pose.bones["Bone"].rotation_quaternion = (1, 0, 0, 0)

#: armatures/apply_pose_library
#: raises 4.5.15: KeyError: 'get_rna_type("POSELIB_OT_pose_add") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("POSELIB_OT_pose_add") not found'
#: right 4.5.15 5.0.1: apply_pose_asset
#: note: pose-library
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
kind = bpy.ops.poselib.pose_add.get_rna_type()

#: armatures/bone_layers_operator
#: raises 4.5.15: KeyError: 'get_rna_type("POSE_OT_bone_layers") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("POSE_OT_bone_layers") not found'
#: right 4.5.15 5.0.1: assign_to_collection | collections | move_to_collection
#: note: armature-layers
import bpy

bpy.ops.object.armature_add()
rig = bpy.context.object
kind = bpy.ops.pose.bone_layers.get_rna_type()
