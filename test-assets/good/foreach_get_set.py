import bpy
mesh = bpy.data.meshes.new("Cloth")
mesh.vertices.add(4)
places = [0.0] * (len(mesh.vertices) * 3)
mesh.vertices.foreach_get("co", places)
for k in range(2, len(places), 3):
    places[k] += 1.0
mesh.vertices.foreach_set("co", places)
mesh.update()
