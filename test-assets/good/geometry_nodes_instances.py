import bpy
tree = bpy.data.node_groups.new("Forest", "GeometryNodeTree")
nodes = tree.nodes
grid = nodes.new("GeometryNodeMeshGrid")
grid.inputs["Vertices X"].default_value = 20
place = nodes.new("GeometryNodeInstanceOnPoints")
cone = nodes.new("GeometryNodeMeshCone")
turn = nodes.new("FunctionNodeRandomValue")
turn.data_type = "FLOAT_VECTOR"
tree.links.new(grid.outputs["Mesh"], place.inputs["Points"])
tree.links.new(cone.outputs["Mesh"], place.inputs["Instance"])
tree.links.new(turn.outputs[0], place.inputs["Rotation"])
