# reason: a refused node in a choice
# stopped by: limits
import bpy
tree = bpy.data.node_groups.new("Nodes", "GeometryNodeTree")
for part in ("ImportSTL", "ImportOBJ"):
    tree.nodes.new("GeometryNode" + part)
