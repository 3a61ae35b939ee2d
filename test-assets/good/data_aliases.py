import bpy
D = bpy.data
C = bpy.context
mesh = D.meshes.new("Plate")
plate = D.objects.new("Plate", mesh)
C.scene.collection.objects.link(plate)
