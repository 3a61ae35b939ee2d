import bpy
thing = bpy.data.objects.new("Thing", bpy.data.meshes.new("Thing"))
bpy.context.scene.collection.objects.link(thing)
graph = bpy.context.evaluated_depsgraph_get()
solid = bpy.data.meshes.new_from_object(thing.evaluated_get(graph))
thing.data = solid
thing.modifiers.clear()
