# reason: a node that runs a program, by worked-out kind and another name of new
# stopped by: limits
import bpy
add = bpy.data.node_groups.new("Tint", "ShaderNodeTree").nodes.new
kind = "ShaderNode" + "Script"
add(kind)
