import bpy
mesh = bpy.data.meshes.new("Terrain")
heights = mesh.attributes.new("height", "FLOAT", "POINT")
heights.data.foreach_set("value", [vertex.co.z for vertex in mesh.vertices])
