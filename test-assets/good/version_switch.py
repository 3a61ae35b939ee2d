import bpy
SPECULAR = "Specular IOR Level" if bpy.app.version >= (4, 0, 0) else "Specular"
material = bpy.data.materials.new("Paint")
material.use_nodes = True
material.node_tree.nodes["Principled BSDF"].inputs[SPECULAR].default_value = 0.3
