# reason: a node that writes files while rendering
# stopped by: gate
# line: 6
import bpy
tree = bpy.data.node_groups.new("Out", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeOutputFile")
