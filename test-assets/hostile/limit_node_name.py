# reason: a refused node from a name
# stopped by: limits
import bpy
tree = bpy.data.node_groups.new("Nodes", "ShaderNodeTree")
kind = "Shader" + "NodeScript"
tree.nodes.new(kind)
