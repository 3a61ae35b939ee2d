import bpy
mesh = bpy.data.meshes.new("Die")
for name, color in {"White": (1, 1, 1, 1), "Black": (0, 0, 0, 1)}.items():
    material = bpy.data.materials.get(name) or bpy.data.materials.new(name)
    material.diffuse_color = color
    mesh.materials.append(material)
for polygon in mesh.polygons:
    polygon.material_index = polygon.index % 2
