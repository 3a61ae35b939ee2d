import bpy
material = bpy.data.materials.new("Stripes")
material.use_nodes = True
tree = material.node_tree
last = tree.nodes.new("ShaderNodeTexCoord").outputs["Object"]
for operation in ("SINE", "ABSOLUTE", "POWER"):
    step = tree.nodes.new("ShaderNodeMath")
    step.operation = operation
    tree.links.new(last, step.inputs[0])
    last = step.outputs[0]
