import bpy
tree = bpy.data.node_groups.new("Repeat", "GeometryNodeTree")
if bpy.app.version >= (4, 0, 0):
    end = tree.nodes.new("GeometryNodeRepeatOutput")
    start = tree.nodes.new("GeometryNodeRepeatInput")
    start.pair_with_output(end)
    start.inputs["Iterations"].default_value = 5
