#: geometry_nodes/mesh_cube
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
box = tree.nodes.new("GeometryNodeMeshCube")
box.inputs["Size"].default_value = (1, 1, 2)

#: geometry_nodes/set_position
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSetPosition")
node.inputs["Offset"].default_value = (0, 0, 1)

#: geometry_nodes/distribute_points
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeDistributePointsOnFaces")
node.distribute_method = "POISSON"
node.inputs["Distance Min"].default_value = 0.2

#: geometry_nodes/instance_on_points
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
points = tree.nodes.new("GeometryNodeDistributePointsOnFaces")
node = tree.nodes.new("GeometryNodeInstanceOnPoints")
tree.links.new(points.outputs["Points"], node.inputs["Points"])
tree.links.new(points.outputs["Rotation"], node.inputs["Rotation"])

#: geometry_nodes/point_distribute
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodePointDistribute undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodePointDistribute undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodePointDistribute undefined
#: right 3.4.1 4.5.15 5.0.1: GeometryNodeDistributePointsOnFaces
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodePointDistribute")

#: geometry_nodes/point_instance
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodePointInstance undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodePointInstance undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodePointInstance undefined
#: right 3.4.1 4.5.15 5.0.1: GeometryNodeInstanceOnPoints
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodePointInstance")

#: geometry_nodes/menu_switch
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeMenuSwitch undefined
#: right 3.4.1: GeometryNodeSwitch
#: note: menu-switch
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMenuSwitch")
node.enum_items.new("Round")

#: geometry_nodes/index_switch
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeIndexSwitch undefined
#: right 3.4.1: GeometryNodeSwitch
#: note: menu-switch
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeIndexSwitch")

#: geometry_nodes/switch
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSwitch")
node.input_type = "FLOAT"

#: geometry_nodes/switch_sockets
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSwitch")
node.input_type = "GEOMETRY"
chosen = node.outputs["Output"]

#: geometry_nodes/resample_count
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeResampleCurve")
node.inputs["Count"].default_value = 32

#: geometry_nodes/transform_geometry
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeTransform")
node.inputs["Translation"].default_value = (0, 0, 2)

#: geometry_nodes/boolean_operation
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMeshBoolean")
node.operation = "UNION"

#: geometry_nodes/set_shade_smooth
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSetShadeSmooth")
node.inputs["Shade Smooth"].default_value = True

#: geometry_nodes/mesh_to_points_and_curve
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
points = tree.nodes.new("GeometryNodeMeshToPoints")
curve = tree.nodes.new("GeometryNodeMeshToCurve")

#: geometry_nodes/curve_to_mesh
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCurveToMesh")
node.inputs["Fill Caps"].default_value = True

#: geometry_nodes/curve_primitive_circle
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCurvePrimitiveCircle")
node.inputs["Radius"].default_value = 0.2

#: geometry_nodes/string_to_curves
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeStringToCurves")
node.inputs["String"].default_value = "Hello"

#: geometry_nodes/triangulate_minimum
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Minimum Vertices" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Minimum Vertices" not found'
#: right 4.5.15 5.0.1: ngon_method | Selection
#: note: triangulate-minimum
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeTriangulate")
node.inputs["Minimum Vertices"].default_value = 5

#: geometry_nodes/link_from_socket_names
#: raises 3.4.1: TypeError: NodeLinks.new(): error with argument 1, "input" -  Function.input expected a NodeSocket type, not GeometryNodeMeshCube
#: raises 4.5.15: TypeError: NodeLinks.new(): error with argument 1, "input" -  Function.input expected a NodeSocket type, not GeometryNodeMeshCube
#: raises 5.0.1: TypeError: NodeLinks.new(): error with argument 1, "input" -  Function.input expected a NodeSocket type, not GeometryNodeMeshCube
#: right 3.4.1 4.5.15 5.0.1: to_socket | new
#: note: link-sockets
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
box = tree.nodes.new("GeometryNodeMeshCube")
node = tree.nodes.new("GeometryNodeSetPosition")
tree.links.new(box, node)

#: geometry_nodes/link
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
box = tree.nodes.new("GeometryNodeMeshCube")
node = tree.nodes.new("GeometryNodeSetPosition")
tree.links.new(box.outputs["Mesh"], node.inputs["Geometry"])
