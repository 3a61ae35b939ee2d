# reason: a node that runs a program, spread into another name of new
# stopped by: limits
import bpy
def make(kinds):
    add = bpy.data.node_groups.new("Tint", "ShaderNodeTree").nodes.new
    add(*kinds)
make(["ShaderNodeScript"])
