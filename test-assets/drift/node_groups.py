#: node_groups/inputs_new
#: raises 4.5.15: AttributeError: 'GeometryNodeTree' object has no attribute 'inputs'
#: raises 5.0.1: AttributeError: 'GeometryNodeTree' object has no attribute 'inputs'
#: right 4.5.15 5.0.1: new_socket
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.inputs.new("NodeSocketFloat", "Density")

#: node_groups/outputs_new
#: raises 4.5.15: AttributeError: 'GeometryNodeTree' object has no attribute 'outputs'
#: raises 5.0.1: AttributeError: 'GeometryNodeTree' object has no attribute 'outputs'
#: right 4.5.15 5.0.1: new_socket
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.outputs.new("NodeSocketGeometry", "Geometry")

#: node_groups/shader_group_inputs
#: raises 4.5.15: AttributeError: 'ShaderNodeTree' object has no attribute 'inputs'
#: raises 5.0.1: AttributeError: 'ShaderNodeTree' object has no attribute 'inputs'
#: right 4.5.15 5.0.1: new_socket
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Rust", "ShaderNodeTree")
tree.inputs.new("NodeSocketColor", "Color")
tree.inputs["Color"].default_value = (1, 0, 0, 1)

#: node_groups/inputs_clear
#: raises 4.5.15: AttributeError: 'GeometryNodeTree' object has no attribute 'inputs'
#: raises 5.0.1: AttributeError: 'GeometryNodeTree' object has no attribute 'inputs'
#: right 4.5.15 5.0.1: interface
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.inputs.clear()

#: node_groups/new_socket
#: raises 3.4.1: AttributeError: 'GeometryNodeTree' object has no attribute 'interface'
#: right 3.4.1: inputs | outputs
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.interface.new_socket(name="Density", in_out="INPUT", socket_type="NodeSocketFloat")

#: node_groups/new_socket_int
#: raises 3.4.1: AttributeError: 'GeometryNodeTree' object has no attribute 'interface'
#: raises 4.5.15: TypeError: NodeTreeInterface.new_socket(): error with keyword argument "socket_type" -  enum "NodeSocketInteger" not found in ('NodeSocketFloat', 'Nod
#: raises 5.0.1: TypeError: NodeTreeInterface.new_socket(): error with keyword argument "socket_type" -  enum "NodeSocketInteger" not found in ('NodeSocketFloat', 'Nod
#: right 3.4.1: inputs
#: right 4.5.15 5.0.1: NodeSocketInt
#: note: interface-base-types
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.interface.new_socket(name="Count", in_out="INPUT", socket_type="NodeSocketInteger")

#: node_groups/new_socket_factor
#: raises 3.4.1: AttributeError: 'GeometryNodeTree' object has no attribute 'interface'
#: raises 4.5.15: TypeError: NodeTreeInterface.new_socket(): error with keyword argument "socket_type" -  enum "NodeSocketFloatFactor" not found in ('NodeSocketFloat',
#: raises 5.0.1: TypeError: NodeTreeInterface.new_socket(): error with keyword argument "socket_type" -  enum "NodeSocketFloatFactor" not found in ('NodeSocketFloat',
#: right 3.4.1: inputs
#: right 4.5.15 5.0.1: NodeSocketFloat | subtype
#: note: interface-base-types
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.interface.new_socket(name="Amount", in_out="INPUT", socket_type="NodeSocketFloatFactor")

#: node_groups/socket_limits
#: raises 3.4.1: AttributeError: 'GeometryNodeTree' object has no attribute 'interface'
#: right 3.4.1: inputs
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
socket = tree.interface.new_socket(name="Density", in_out="INPUT", socket_type="NodeSocketFloat")
socket.min_value = 0.0
socket.default_value = 0.5

#: node_groups/panel
#: raises 3.4.1: AttributeError: 'GeometryNodeTree' object has no attribute 'interface'
#: right 3.4.1: inputs
#: note: group-interface-panel
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
panel = tree.interface.new_panel("Shape")

#: node_groups/items_tree
#: raises 3.4.1: AttributeError: 'GeometryNodeTree' object has no attribute 'interface'
#: right 3.4.1: inputs
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
names = [item.name for item in tree.interface.items_tree]

#: node_groups/group_input_node
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
start = tree.nodes.new("NodeGroupInput")
end = tree.nodes.new("NodeGroupOutput")
start.location = (-300, 0)

#: node_groups/active_input
#: raises 4.5.15: AttributeError: 'GeometryNodeTree' object has no attribute 'active_input'
#: raises 5.0.1: AttributeError: 'GeometryNodeTree' object has no attribute 'active_input'
#: right 4.5.15 5.0.1: interface | active_index
#: note: group-interface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.active_input = 0

#: node_groups/group_of_node
import bpy

inner = bpy.data.node_groups.new("Rust", "ShaderNodeTree")
material = bpy.data.materials.new("Iron")
material.use_nodes = True
group = material.node_tree.nodes.new("ShaderNodeGroup")
group.node_tree = inner

#: node_groups/tree_type_geometry
#: raises 3.4.1: TypeError: BlendDataNodeTrees.new(): error with argument 2, "type" -  enum "GEOMETRY" not found in ('CompositorNodeTree', 'TextureNodeTree', 'Geometry
#: raises 4.5.15: TypeError: BlendDataNodeTrees.new(): error with argument 2, "type" -  enum "GEOMETRY" not found in ('GeometryNodeTree', 'CompositorNodeTree', 'ShaderN
#: raises 5.0.1: TypeError: BlendDataNodeTrees.new(): error with argument 2, "type" -  enum "GEOMETRY" not found in ('GeometryNodeTree', 'CompositorNodeTree', 'ShaderN
#: right 3.4.1 4.5.15 5.0.1: GeometryNodeTree
#: note: tree-types
import bpy

tree = bpy.data.node_groups.new("Scatter", "GEOMETRY")

#: node_groups/capture_data_type
#: raises 4.5.15: AttributeError: 'GeometryNodeCaptureAttribute' object has no attribute 'data_type'
#: raises 5.0.1: AttributeError: 'GeometryNodeCaptureAttribute' object has no attribute 'data_type'
#: right 4.5.15 5.0.1: capture_items
#: note: capture-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCaptureAttribute")
node.data_type = "FLOAT_VECTOR"

#: node_groups/capture_items
#: raises 3.4.1: AttributeError: 'GeometryNodeCaptureAttribute' object has no attribute 'capture_items'
#: right 3.4.1: data_type
#: note: capture-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCaptureAttribute")
node.capture_items.new("VECTOR", "Place")

#: node_groups/capture_value_socket
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Value" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Value" not found'
#: right 4.5.15 5.0.1: capture_items
#: note: capture-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCaptureAttribute")
value = node.inputs["Value"]

#: node_groups/mesh_cube
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
box = tree.nodes.new("GeometryNodeMeshCube")
box.inputs["Size"].default_value = (1, 1, 2)

#: node_groups/set_position
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSetPosition")
node.inputs["Offset"].default_value = (0, 0, 1)

#: node_groups/distribute_points
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeDistributePointsOnFaces")
node.distribute_method = "POISSON"
node.inputs["Distance Min"].default_value = 0.2

#: node_groups/instance_on_points
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
points = tree.nodes.new("GeometryNodeDistributePointsOnFaces")
node = tree.nodes.new("GeometryNodeInstanceOnPoints")
tree.links.new(points.outputs["Points"], node.inputs["Points"])
tree.links.new(points.outputs["Rotation"], node.inputs["Rotation"])

#: node_groups/point_distribute
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodePointDistribute undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodePointDistribute undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodePointDistribute undefined
#: right 3.4.1 4.5.15 5.0.1: GeometryNodeDistributePointsOnFaces
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodePointDistribute")

#: node_groups/point_instance
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodePointInstance undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodePointInstance undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodePointInstance undefined
#: right 3.4.1 4.5.15 5.0.1: GeometryNodeInstanceOnPoints
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodePointInstance")

#: node_groups/attribute_math
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeAttributeMath undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodeAttributeMath undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodeAttributeMath undefined
#: right 3.4.1 4.5.15 5.0.1: ShaderNodeMath
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeAttributeMath")

#: node_groups/align_euler
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeAlignEulerToVector")
node.axis = "Z"

#: node_groups/align_rotation
#: raises 3.4.1: RuntimeError: Error: Node type FunctionNodeAlignRotationToVector undefined
#: right 3.4.1: FunctionNodeAlignEulerToVector
#: note: rotation-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeAlignRotationToVector")

#: node_groups/rotate_euler_type
#: raises 4.5.15: AttributeError: bpy_struct: attribute "type" from "FunctionNodeRotateEuler" is read-only
#: raises 5.0.1: AttributeError: bpy_struct: attribute "type" from "FunctionNodeRotateEuler" is read-only
#: right 4.5.15 5.0.1: rotation_type
#: note: rotate-euler-type
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRotateEuler")
node.type = "AXIS_ANGLE"

#: node_groups/rotate_euler_rotation_type
#: raises 3.4.1: AttributeError: 'FunctionNodeRotateEuler' object has no attribute 'rotation_type'
#: right 3.4.1: type
#: note: rotate-euler-type
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRotateEuler")
node.rotation_type = "AXIS_ANGLE"

#: node_groups/axis_angle_to_rotation
#: raises 3.4.1: RuntimeError: Error: Node type FunctionNodeAxisAngleToRotation undefined
#: right 3.4.1: FunctionNodeRotateEuler
#: note: rotation-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeAxisAngleToRotation")

#: node_groups/random_value
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRandomValue")
node.data_type = "FLOAT_VECTOR"
node.inputs["Min"].default_value = (-1, -1, -1)

#: node_groups/random_value_float
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRandomValue")
node.data_type = "FLOAT"
node.inputs[2].default_value = 0.1

#: node_groups/simulation_zone
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeSimulationInput undefined
#: right 3.4.1: GeometryNodeSetPosition | python
#: note: zones
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
start = tree.nodes.new("GeometryNodeSimulationInput")
end = tree.nodes.new("GeometryNodeSimulationOutput")
start.pair_with_output(end)

#: node_groups/repeat_zone
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeRepeatInput undefined
#: right 3.4.1: GeometryNodeGroup
#: note: zones
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
start = tree.nodes.new("GeometryNodeRepeatInput")
end = tree.nodes.new("GeometryNodeRepeatOutput")
start.pair_with_output(end)

#: node_groups/for_each_zone
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeForeachGeometryElementInput undefined
#: right 3.4.1: GeometryNodeInstanceOnPoints
#: note: zones
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
start = tree.nodes.new("GeometryNodeForeachGeometryElementInput")
end = tree.nodes.new("GeometryNodeForeachGeometryElementOutput")
start.pair_with_output(end)

#: node_groups/menu_switch
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeMenuSwitch undefined
#: right 3.4.1: GeometryNodeSwitch
#: note: menu-switch
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMenuSwitch")
node.enum_items.new("Round")

#: node_groups/index_switch
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeIndexSwitch undefined
#: right 3.4.1: GeometryNodeSwitch
#: note: menu-switch
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeIndexSwitch")

#: node_groups/switch
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSwitch")
node.input_type = "FLOAT"

#: node_groups/switch_sockets
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSwitch")
node.input_type = "GEOMETRY"
chosen = node.outputs["Output"]

#: node_groups/resample_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeResampleCurve' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeResampleCurve")
node.mode = "LENGTH"

#: node_groups/resample_count
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeResampleCurve")
node.inputs["Count"].default_value = 32

#: node_groups/fill_curve_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeFillCurve' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeFillCurve")
node.mode = "NGONS"

#: node_groups/fillet_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeFilletCurve' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeFilletCurve")
node.mode = "POLY"

#: node_groups/merge_by_distance_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeMergeByDistance' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMergeByDistance")
node.mode = "CONNECTED"

#: node_groups/triangulate_method
#: raises 5.0.1: AttributeError: 'GeometryNodeTriangulate' object has no attribute 'quad_method'
#: right 5.0.1: inputs | Quad Method
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeTriangulate")
node.quad_method = "BEAUTY"

#: node_groups/subdivision_smooth
#: raises 5.0.1: AttributeError: 'GeometryNodeSubdivisionSurface' object has no attribute 'boundary_smooth'
#: right 5.0.1: inputs | Boundary Smooth
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSubdivisionSurface")
node.boundary_smooth = "ALL"

#: node_groups/raycast_mapping
#: raises 5.0.1: AttributeError: 'GeometryNodeRaycast' object has no attribute 'mapping'
#: right 5.0.1: inputs | Interpolation
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeRaycast")
node.mapping = "NEAREST"

#: node_groups/volume_to_mesh_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeVolumeToMesh' object has no attribute 'resolution_mode'
#: right 5.0.1: inputs | Resolution Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeVolumeToMesh")
node.resolution_mode = "VOXEL_SIZE"

#: node_groups/transform_geometry
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeTransform")
node.inputs["Translation"].default_value = (0, 0, 2)

#: node_groups/boolean_operation
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMeshBoolean")
node.operation = "UNION"

#: node_groups/boolean_solver
#: raises 3.4.1: AttributeError: 'GeometryNodeMeshBoolean' object has no attribute 'solver'
#: right 3.4.1: operation
#: note: mesh-boolean-solver
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMeshBoolean")
node.solver = "EXACT"

#: node_groups/compare
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeCompare")
node.operation = "LESS_THAN"

#: node_groups/compare_floats
#: raises 3.4.1: RuntimeError: Error: Node type FunctionNodeCompareFloats undefined
#: raises 4.5.15: RuntimeError: Error: Node type FunctionNodeCompareFloats undefined
#: raises 5.0.1: RuntimeError: Error: Node type FunctionNodeCompareFloats undefined
#: right 3.4.1 4.5.15 5.0.1: FunctionNodeCompare
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeCompareFloats")

#: node_groups/transfer_attribute
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeAttributeTransfer undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodeAttributeTransfer undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodeAttributeTransfer undefined
#: right 3.4.1 4.5.15 5.0.1: GeometryNodeSampleNearestSurface | GeometryNodeSampleIndex
#: note: transfer-attribute
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeAttributeTransfer")

#: node_groups/sample_nearest_surface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSampleNearestSurface")
node.data_type = "FLOAT_VECTOR"

#: node_groups/store_named_attribute
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeStoreNamedAttribute")
node.data_type = "FLOAT"
node.inputs["Name"].default_value = "height"

#: node_groups/set_shade_smooth
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSetShadeSmooth")
node.inputs["Shade Smooth"].default_value = True

#: node_groups/mesh_to_points_and_curve
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
points = tree.nodes.new("GeometryNodeMeshToPoints")
curve = tree.nodes.new("GeometryNodeMeshToCurve")

#: node_groups/curve_to_mesh
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCurveToMesh")
node.inputs["Fill Caps"].default_value = True

#: node_groups/curve_primitive_circle
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCurvePrimitiveCircle")
node.inputs["Radius"].default_value = 0.2

#: node_groups/realize_legacy
#: raises 4.5.15: AttributeError: 'GeometryNodeRealizeInstances' object has no attribute 'legacy_behavior'
#: raises 5.0.1: AttributeError: 'GeometryNodeRealizeInstances' object has no attribute 'legacy_behavior'
#: right 4.5.15 5.0.1: GeometryNodeRealizeInstances
#: note: realize-legacy
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeRealizeInstances")
node.legacy_behavior = True

#: node_groups/string_to_curves
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeStringToCurves")
node.inputs["String"].default_value = "Hello"

#: node_groups/viewer_data_type
#: raises 5.0.1: AttributeError: 'GeometryNodeViewer' object has no attribute 'data_type'
#: right 5.0.1: viewer_items
#: note: viewer-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeViewer")
node.data_type = "FLOAT"

#: node_groups/proximity_identifier
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeProximity")
start = node.inputs["Source Position"]

#: node_groups/proximity_name
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Sample Position" not found'
#: right 3.4.1: Source Position
#: note: proximity-sockets
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeProximity")
start = node.inputs["Sample Position"]

#: node_groups/triangulate_minimum
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Minimum Vertices" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Minimum Vertices" not found'
#: right 4.5.15 5.0.1: ngon_method | Selection
#: note: triangulate-minimum
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeTriangulate")
node.inputs["Minimum Vertices"].default_value = 5

#: node_groups/math_in_geometry
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("ShaderNodeMath")
node.operation = "SINE"
noise = tree.nodes.new("ShaderNodeTexNoise")

#: node_groups/musgrave_in_geometry
#: raises 4.5.15: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: right 4.5.15 5.0.1: ShaderNodeTexNoise
#: note: musgrave
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("ShaderNodeTexMusgrave")

#: node_groups/link_from_socket_names
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

#: node_groups/link
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
box = tree.nodes.new("GeometryNodeMeshCube")
node = tree.nodes.new("GeometryNodeSetPosition")
tree.links.new(box.outputs["Mesh"], node.inputs["Geometry"])

#: node_groups/modifier_type
#: raises 3.4.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "GEOMETRY_NODES" not found in ('DATA_TRANSFER', 'MESH_CACHE', 'MESH_SEQUENCE_C
#: raises 4.5.15: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "GEOMETRY_NODES" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', 'DATA_
#: raises 5.0.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "GEOMETRY_NODES" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', 'DATA_
#: right 3.4.1 4.5.15 5.0.1: NODES
#: note: nodes-modifier-type
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
modifier = tile.modifiers.new("Scatter", "GEOMETRY_NODES")

#: node_groups/modifier
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
modifier = tile.modifiers.new("Scatter", "NODES")
modifier.node_group = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")

#: node_groups/is_modifier
#: raises 3.4.1: AttributeError: 'GeometryNodeTree' object has no attribute 'is_modifier'
#: right 3.4.1: new
#: note: tree-is-modifier
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.is_modifier = True

#: node_groups/node_width_hidden
#: raises 4.5.15: AttributeError: 'GeometryNodeMeshCube' object has no attribute 'width_hidden'
#: raises 5.0.1: AttributeError: 'GeometryNodeMeshCube' object has no attribute 'width_hidden'
#: right 4.5.15 5.0.1: width | hide
#: note: node-width-hidden
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMeshCube")
node.width_hidden = 60
