# reason: new handed to a function, which calls it with what cannot be read
# stopped by: gate
# line: 6
import bpy
tree = bpy.data.node_groups.new("Tint", "ShaderNodeTree")
add = tree.nodes.new
list(map(add, ["ShaderNode" + "Script"]))
