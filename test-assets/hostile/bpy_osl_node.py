# reason: a node that runs shader code
# stopped by: gate
# line: 6
import bpy
wood = bpy.data.materials.new("Wood")
node = wood.node_tree.nodes.new("ShaderNodeScript")
