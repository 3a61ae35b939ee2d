#: geometry_fields/capture_data_type
#: raises 4.5.15: AttributeError: 'GeometryNodeCaptureAttribute' object has no attribute 'data_type'
#: raises 5.0.1: AttributeError: 'GeometryNodeCaptureAttribute' object has no attribute 'data_type'
#: right 4.5.15 5.0.1: capture_items
#: note: capture-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCaptureAttribute")
node.data_type = "FLOAT_VECTOR"

#: geometry_fields/capture_items
#: raises 3.4.1: AttributeError: 'GeometryNodeCaptureAttribute' object has no attribute 'capture_items'
#: right 3.4.1: data_type
#: note: capture-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCaptureAttribute")
node.capture_items.new("VECTOR", "Place")

#: geometry_fields/capture_value_socket
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Value" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Value" not found'
#: right 4.5.15 5.0.1: capture_items
#: note: capture-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeCaptureAttribute")
value = node.inputs["Value"]

#: geometry_fields/attribute_math
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeAttributeMath undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodeAttributeMath undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodeAttributeMath undefined
#: right 3.4.1 4.5.15 5.0.1: ShaderNodeMath
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeAttributeMath")

#: geometry_fields/align_euler
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeAlignEulerToVector")
node.axis = "Z"

#: geometry_fields/align_rotation
#: raises 3.4.1: RuntimeError: Error: Node type FunctionNodeAlignRotationToVector undefined
#: right 3.4.1: FunctionNodeAlignEulerToVector
#: note: rotation-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeAlignRotationToVector")

#: geometry_fields/rotate_euler_type
#: raises 4.5.15: AttributeError: bpy_struct: attribute "type" from "FunctionNodeRotateEuler" is read-only
#: raises 5.0.1: AttributeError: bpy_struct: attribute "type" from "FunctionNodeRotateEuler" is read-only
#: right 4.5.15 5.0.1: rotation_type
#: note: rotate-euler-type
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRotateEuler")
node.type = "AXIS_ANGLE"

#: geometry_fields/rotate_euler_rotation_type
#: raises 3.4.1: AttributeError: 'FunctionNodeRotateEuler' object has no attribute 'rotation_type'
#: right 3.4.1: type
#: note: rotate-euler-type
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRotateEuler")
node.rotation_type = "AXIS_ANGLE"

#: geometry_fields/axis_angle_to_rotation
#: raises 3.4.1: RuntimeError: Error: Node type FunctionNodeAxisAngleToRotation undefined
#: right 3.4.1: FunctionNodeRotateEuler
#: note: rotation-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeAxisAngleToRotation")

#: geometry_fields/random_value
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRandomValue")
node.data_type = "FLOAT_VECTOR"
node.inputs["Min"].default_value = (-1, -1, -1)

#: geometry_fields/random_value_float
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeRandomValue")
node.data_type = "FLOAT"
node.inputs[2].default_value = 0.1

#: geometry_fields/simulation_zone
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeSimulationInput undefined
#: right 3.4.1: GeometryNodeSetPosition | python
#: note: zones
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
start = tree.nodes.new("GeometryNodeSimulationInput")
end = tree.nodes.new("GeometryNodeSimulationOutput")
start.pair_with_output(end)

#: geometry_fields/repeat_zone
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeRepeatInput undefined
#: right 3.4.1: GeometryNodeGroup
#: note: zones
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
start = tree.nodes.new("GeometryNodeRepeatInput")
end = tree.nodes.new("GeometryNodeRepeatOutput")
start.pair_with_output(end)

#: geometry_fields/for_each_zone
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeForeachGeometryElementInput undefined
#: right 3.4.1: GeometryNodeInstanceOnPoints
#: note: zones
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
start = tree.nodes.new("GeometryNodeForeachGeometryElementInput")
end = tree.nodes.new("GeometryNodeForeachGeometryElementOutput")
start.pair_with_output(end)

#: geometry_fields/resample_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeResampleCurve' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeResampleCurve")
node.mode = "LENGTH"

#: geometry_fields/fill_curve_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeFillCurve' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeFillCurve")
node.mode = "NGONS"

#: geometry_fields/fillet_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeFilletCurve' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeFilletCurve")
node.mode = "POLY"

#: geometry_fields/merge_by_distance_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeMergeByDistance' object has no attribute 'mode'
#: right 5.0.1: inputs | Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMergeByDistance")
node.mode = "CONNECTED"

#: geometry_fields/triangulate_method
#: raises 5.0.1: AttributeError: 'GeometryNodeTriangulate' object has no attribute 'quad_method'
#: right 5.0.1: inputs | Quad Method
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeTriangulate")
node.quad_method = "BEAUTY"

#: geometry_fields/subdivision_smooth
#: raises 5.0.1: AttributeError: 'GeometryNodeSubdivisionSurface' object has no attribute 'boundary_smooth'
#: right 5.0.1: inputs | Boundary Smooth
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSubdivisionSurface")
node.boundary_smooth = "ALL"

#: geometry_fields/raycast_mapping
#: raises 5.0.1: AttributeError: 'GeometryNodeRaycast' object has no attribute 'mapping'
#: right 5.0.1: inputs | Interpolation
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeRaycast")
node.mapping = "NEAREST"

#: geometry_fields/volume_to_mesh_mode
#: raises 5.0.1: AttributeError: 'GeometryNodeVolumeToMesh' object has no attribute 'resolution_mode'
#: right 5.0.1: inputs | Resolution Mode
#: note: geometry-menus
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeVolumeToMesh")
node.resolution_mode = "VOXEL_SIZE"

#: geometry_fields/boolean_solver
#: raises 3.4.1: AttributeError: 'GeometryNodeMeshBoolean' object has no attribute 'solver'
#: right 3.4.1: operation
#: note: mesh-boolean-solver
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMeshBoolean")
node.solver = "EXACT"

#: geometry_fields/compare
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeCompare")
node.operation = "LESS_THAN"

#: geometry_fields/compare_floats
#: raises 3.4.1: RuntimeError: Error: Node type FunctionNodeCompareFloats undefined
#: raises 4.5.15: RuntimeError: Error: Node type FunctionNodeCompareFloats undefined
#: raises 5.0.1: RuntimeError: Error: Node type FunctionNodeCompareFloats undefined
#: right 3.4.1 4.5.15 5.0.1: FunctionNodeCompare
#: note: old-geometry-nodes
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("FunctionNodeCompareFloats")

#: geometry_fields/transfer_attribute
#: raises 3.4.1: RuntimeError: Error: Node type GeometryNodeAttributeTransfer undefined
#: raises 4.5.15: RuntimeError: Error: Node type GeometryNodeAttributeTransfer undefined
#: raises 5.0.1: RuntimeError: Error: Node type GeometryNodeAttributeTransfer undefined
#: right 3.4.1 4.5.15 5.0.1: GeometryNodeSampleNearestSurface | GeometryNodeSampleIndex
#: note: transfer-attribute
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeAttributeTransfer")

#: geometry_fields/sample_nearest_surface
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeSampleNearestSurface")
node.data_type = "FLOAT_VECTOR"

#: geometry_fields/store_named_attribute
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeStoreNamedAttribute")
node.data_type = "FLOAT"
node.inputs["Name"].default_value = "height"

#: geometry_fields/realize_legacy
#: raises 4.5.15: AttributeError: 'GeometryNodeRealizeInstances' object has no attribute 'legacy_behavior'
#: raises 5.0.1: AttributeError: 'GeometryNodeRealizeInstances' object has no attribute 'legacy_behavior'
#: right 4.5.15 5.0.1: GeometryNodeRealizeInstances
#: note: realize-legacy
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeRealizeInstances")
node.legacy_behavior = True

#: geometry_fields/viewer_data_type
#: raises 5.0.1: AttributeError: 'GeometryNodeViewer' object has no attribute 'data_type'
#: right 5.0.1: viewer_items
#: note: viewer-items
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeViewer")
node.data_type = "FLOAT"

#: geometry_fields/proximity_identifier
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeProximity")
start = node.inputs["Source Position"]

#: geometry_fields/proximity_name
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Sample Position" not found'
#: right 3.4.1: Source Position
#: note: proximity-sockets
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeProximity")
start = node.inputs["Sample Position"]

#: geometry_fields/math_in_geometry
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("ShaderNodeMath")
node.operation = "SINE"
noise = tree.nodes.new("ShaderNodeTexNoise")

#: geometry_fields/musgrave_in_geometry
#: raises 4.5.15: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: right 4.5.15 5.0.1: ShaderNodeTexNoise
#: note: musgrave
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("ShaderNodeTexMusgrave")

#: geometry_fields/node_width_hidden
#: raises 4.5.15: AttributeError: 'GeometryNodeMeshCube' object has no attribute 'width_hidden'
#: raises 5.0.1: AttributeError: 'GeometryNodeMeshCube' object has no attribute 'width_hidden'
#: right 4.5.15 5.0.1: width | hide
#: note: node-width-hidden
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
node = tree.nodes.new("GeometryNodeMeshCube")
node.width_hidden = 60
