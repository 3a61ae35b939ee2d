import bpy
tree = bpy.data.node_groups.new("Wobble", "GeometryNodeTree")
position = tree.nodes.new("GeometryNodeInputPosition")
noise = tree.nodes.new("ShaderNodeTexNoise")
move = tree.nodes.new("GeometryNodeSetPosition")
scale = tree.nodes.new("ShaderNodeVectorMath")
scale.operation = "SCALE"
scale.inputs["Scale"].default_value = 0.1
for first, second in ((position.outputs[0], noise.inputs["Vector"]), (noise.outputs["Color"], scale.inputs[0])):
    tree.links.new(first, second)
tree.links.new(scale.outputs[0], move.inputs["Offset"])
