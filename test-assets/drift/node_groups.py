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
#: right 3.4.1: node_group
#: note: tree-is-modifier
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.is_modifier = True
