import bpy
corners = [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0.5, 0.5, 1)]
faces = [(0, 3, 2, 1), (0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4)]
mesh = bpy.data.meshes.new("Pyramid")
mesh.from_pydata(corners, [], faces)
mesh.validate()
mesh.update()
pyramid = bpy.data.objects.new("Pyramid", mesh)
bpy.context.scene.collection.objects.link(pyramid)
