# reason: a pattern takes .new without a call, so that its kind is not read
# stopped by: gate
# line: 7
import bpy
tree = bpy.data.materials.new("Wood").node_tree
match tree.nodes:
    case object(new=make):
        make("Shader" + "NodeScript")
