import bpy
material = bpy.data.materials.new("Varied")
material.use_nodes = True
tree = material.node_tree
info = tree.nodes.new("ShaderNodeObjectInfo")
shift = tree.nodes.new("ShaderNodeHueSaturation")
tree.links.new(info.outputs["Random"], shift.inputs["Hue"])
