# reason: new as an attribute of a class, called where it cannot be read
# stopped by: gate
# line: 6
import bpy
class Tree:
    add = bpy.data.node_groups.new("Tint", "ShaderNodeTree").nodes.new
Tree.add("ShaderNode" + "Script")
