import bpy
bpy.ops.object.select_all(action="DESELECT")
bpy.ops.mesh.primitive_monkey_add()
head = bpy.context.object
head.select_set(True)
bpy.context.view_layer.objects.active = head
