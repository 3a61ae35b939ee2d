import bpy
mesh = bpy.data.meshes.new("Flag")
layer = mesh.uv_layers.new(name="UVMap")
for loop in mesh.loops:
    place = mesh.vertices[loop.vertex_index].co
    layer.data[loop.index].uv = place.xy
