import bpy
frame = bpy.data.armatures.new("Arm")
arm = bpy.data.objects.new("Arm", frame)
bpy.context.collection.objects.link(arm)
bpy.context.view_layer.objects.active = arm
bpy.ops.object.mode_set(mode="EDIT")
bone = frame.edit_bones.new("Upper")
bone.head = (0, 0, 0)
bone.tail = (0, 0, 1)
bpy.ops.object.mode_set(mode="OBJECT")
