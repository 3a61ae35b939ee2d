import bpy
glow = bpy.data.materials.new("Glow")
glow.use_nodes = True
shader = next(node for node in glow.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
color = shader.inputs.get("Emission Color") or shader.inputs.get("Emission")
color.default_value = (1, 0.8, 0.4, 1)
shader.inputs["Emission Strength"].default_value = 5
