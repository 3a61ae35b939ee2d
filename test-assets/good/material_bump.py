import bpy
material = bpy.data.materials.new("Bark")
material.use_nodes = True
tree = material.node_tree
wave = tree.nodes.new("ShaderNodeTexWave")
bump = tree.nodes.new("ShaderNodeBump")
bump.inputs["Strength"].default_value = 0.4
tree.links.new(wave.outputs["Color"], bump.inputs["Height"])
tree.links.new(bump.outputs["Normal"], tree.nodes["Principled BSDF"].inputs["Normal"])
