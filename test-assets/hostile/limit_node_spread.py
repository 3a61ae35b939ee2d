# reason: a refused node in spread arguments
# stopped by: limits
import bpy
tree = bpy.data.node_groups.new("Nodes", "ShaderNodeTree")
kinds = ["Shader" + "NodeScript"]
tree.nodes.new(*kinds)
