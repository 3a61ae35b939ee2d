import bpy
material = bpy.data.materials.new(name="Wood")
material.use_nodes = True
shader = material.node_tree.nodes.get("Principled BSDF")
if shader:
    shader.inputs["Base Color"].default_value = (0.4, 0.2, 0.1, 1)
    shader.inputs["Roughness"].default_value = 0.6
material.diffuse_color = (0.4, 0.2, 0.1, 1)
