import bpy
material = bpy.data.materials.new("Stone")
material.use_nodes = True
tree = material.node_tree
noise = tree.nodes.new("ShaderNodeTexNoise")
ramp = tree.nodes.new("ShaderNodeValToRGB")
noise.inputs["Scale"].default_value = 12.0
ramp.color_ramp.elements[0].color = (0.1, 0.1, 0.1, 1)
middle = ramp.color_ramp.elements.new(0.5)
middle.color = (0.3, 0.3, 0.3, 1)
tree.links.new(noise.outputs["Fac"], ramp.inputs["Fac"])
