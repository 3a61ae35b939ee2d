# reason: a refused node in spread settings
# stopped by: limits
import bpy
tree = bpy.data.node_groups.new("Nodes", "ShaderNodeTree")
settings = {"type": "Shader" + "NodeScript"}
tree.nodes.new(**settings)
