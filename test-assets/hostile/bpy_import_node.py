# reason: a geometry node that reads files
# stopped by: gate
# line: 6
import bpy
tree = bpy.data.node_groups.new("Read", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeImportSTL")
