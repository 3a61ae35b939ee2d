import bpy
tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.inputs.new("NodeSocketGeometry", "Geometry")
tree.outputs.new("NodeSocketGeometry", "Geometry")
start = tree.nodes.new("NodeGroupInput")
end = tree.nodes.new("NodeGroupOutput")
points = tree.nodes.new("GeometryNodeDistributePointsOnFaces")
points.inputs["Density"].default_value = 20
tree.links.new(start.outputs[0], points.inputs["Mesh"])
tree.links.new(points.outputs["Points"], end.inputs[0])
