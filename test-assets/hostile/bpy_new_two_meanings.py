# reason: new under a name that stands for another function too
# stopped by: gate
# line: 7
import bpy
def run(add):
    return add("ShaderNode" + "Script")
add = bpy.data.node_groups.new("Tint", "ShaderNodeTree").nodes.new
run(add)
