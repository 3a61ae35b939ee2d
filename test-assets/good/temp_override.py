import bpy
mesh = bpy.data.meshes.new("Ball")
ball = bpy.data.objects.new("Ball", mesh)
bpy.context.collection.objects.link(ball)
with bpy.context.temp_override(active_object=ball, selected_objects=[ball]):
    bpy.ops.object.shade_smooth()
