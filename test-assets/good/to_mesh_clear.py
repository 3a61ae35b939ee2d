import bpy
words = bpy.data.objects.new("Words", bpy.data.curves.new("Words", "FONT"))
bpy.context.collection.objects.link(words)
view = words.evaluated_get(bpy.context.evaluated_depsgraph_get())
mesh = view.to_mesh()
print(len(mesh.vertices))
view.to_mesh_clear()
