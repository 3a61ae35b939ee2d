import bpy
mesh = bpy.data.meshes.new("Leaf")
colors = mesh.color_attributes.new(name="Color", type="FLOAT_COLOR", domain="POINT")
for place in colors.data:
    place.color = (0.1, 0.6, 0.2, 1.0)
