# reason: a node that runs a program, made by another name of new
# stopped by: gate
# line: 7
import bpy
tree = bpy.data.node_groups.new("Tint", "ShaderNodeTree")
add = tree.nodes.new
add("ShaderNodeScript")
