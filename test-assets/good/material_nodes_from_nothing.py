import bpy
material = bpy.data.materials.new("Glass")
material.use_nodes = True
nodes = material.node_tree.nodes
links = material.node_tree.links
nodes.clear()
output = nodes.new(type="ShaderNodeOutputMaterial")
glass = nodes.new(type="ShaderNodeBsdfGlass")
glass.inputs["IOR"].default_value = 1.45
links.new(glass.outputs["BSDF"], output.inputs["Surface"])
output.location = (300, 0)
