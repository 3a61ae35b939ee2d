#: mesh_attributes/edge_crease
#: raises 4.5.15: AttributeError: 'MeshEdge' object has no attribute 'crease'
#: raises 5.0.1: AttributeError: 'MeshEdge' object has no attribute 'crease'
#: right 4.5.15 5.0.1: crease_edge | edge_creases | edge_creases_ensure
#: note: edge-crease
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
for edge in mesh.edges:
    edge.crease = 1.0

#: mesh_attributes/edge_bevel_weight
#: raises 4.5.15: AttributeError: 'MeshEdge' object has no attribute 'bevel_weight'
#: raises 5.0.1: AttributeError: 'MeshEdge' object has no attribute 'bevel_weight'
#: right 4.5.15 5.0.1: bevel_weight_edge | attributes
#: note: edge-bevel-weight
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.edges[0].bevel_weight = 0.5

#: mesh_attributes/vertex_bevel_weight
#: raises 4.5.15: AttributeError: 'MeshVertex' object has no attribute 'bevel_weight'
#: raises 5.0.1: AttributeError: 'MeshVertex' object has no attribute 'bevel_weight'
#: right 4.5.15 5.0.1: bevel_weight_vert | attributes
#: note: vertex-bevel-weight
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.vertices[0].bevel_weight = 1.0

#: mesh_attributes/customdata_crease
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'use_customdata_edge_crease'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_customdata_edge_crease'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_customdata_edge_crease'
#: right 3.4.1 4.5.15 5.0.1: crease | crease_edge | edge_creases_ensure
#: note: customdata-crease
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.data.use_customdata_edge_crease = True

#: mesh_attributes/crease_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
crease = mesh.attributes.new(name="crease_edge", type="FLOAT", domain="EDGE")
crease.data[0].value = 1.0

#: mesh_attributes/bevel_weight_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
weight = mesh.attributes.new("bevel_weight_edge", "FLOAT", "EDGE")
weight.data.foreach_set("value", [0.5] * len(mesh.edges))

#: mesh_attributes/edge_creases_ensure
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'edge_creases_ensure'
#: right 3.4.1: crease
#: note: edge-crease
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
creases = mesh.edge_creases_ensure()
creases.data[0].value = 1.0

#: mesh_attributes/face_maps
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'face_maps'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'face_maps'
#: right 4.5.15 5.0.1: attributes
#: note: face-maps
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
faces = tile.face_maps.new(name="Front")

#: mesh_attributes/face_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
front = mesh.attributes.new(name="front", type="INT", domain="FACE")
front.data[0].value = 1

#: mesh_attributes/vertex_colors
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.vertex_colors.new(name="Col")
layer.data[0].color = (1, 0, 0, 1)

#: mesh_attributes/sculpt_vertex_colors
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'sculpt_vertex_colors'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'sculpt_vertex_colors'
#: right 4.5.15 5.0.1: color_attributes
#: note: sculpt-vertex-colors
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.sculpt_vertex_colors.new(name="Paint")

#: mesh_attributes/color_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.color_attributes.new(name="Paint", type="FLOAT_COLOR", domain="POINT")
layer.data[0].color = (1, 0, 0, 1)

#: mesh_attributes/vertex_layers_float
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'vertex_layers_float'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'vertex_layers_float'
#: right 4.5.15 5.0.1: attributes
#: note: vertex-layers
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.vertex_layers_float.new(name="mass")

#: mesh_attributes/polygon_layers_int
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'polygon_layers_int'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'polygon_layers_int'
#: right 4.5.15 5.0.1: attributes
#: note: vertex-layers
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.polygon_layers_int.new(name="room")

#: mesh_attributes/uv_layer
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
for loop in mesh.loops:
    layer.data[loop.index].uv = (0.5, 0.5)

#: mesh_attributes/uv_vector
#: raises 3.4.1: AttributeError: 'MeshUVLoopLayer' object has no attribute 'uv'
#: right 3.4.1: data
#: note: uv-vector
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
layer.uv[0].vector = (0.5, 0.5)

#: mesh_attributes/uv_select
#: raises 5.0.1: AttributeError: 'MeshUVLoop' object has no attribute 'select'
#: right 5.0.1: uv_select_vert | attributes
#: note: uv-select
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
layer.data[0].select = True

#: mesh_attributes/uv_pin
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
layer.data[0].pin_uv = True

#: mesh_attributes/freestyle_edge
#: raises 5.0.1: AttributeError: 'MeshEdge' object has no attribute 'use_freestyle_mark'
#: right 5.0.1: freestyle_edge | attributes
#: note: freestyle-mark
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.edges[0].use_freestyle_mark = True

#: mesh_attributes/attribute_bool
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
chosen = mesh.attributes.new(name="chosen", type="BOOLEAN", domain="POINT")
chosen.data[0].value = True

#: mesh_attributes/attribute_quaternion
#: raises 3.4.1: TypeError: AttributeGroup.new(): error with keyword argument "type" -  enum "QUATERNION" not found in ('FLOAT', 'INT', 'FLOAT_VECTOR', 'FLOAT_COLOR',
#: right 3.4.1: FLOAT_COLOR
#: note: attribute-types
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
turn = mesh.attributes.new(name="turn", type="QUATERNION", domain="POINT")

#: mesh_attributes/attribute_int32_2d
#: raises 3.4.1: TypeError: AttributeGroup.new(): error with keyword argument "type" -  enum "INT32_2D" not found in ('FLOAT', 'INT', 'FLOAT_VECTOR', 'FLOAT_COLOR', 'B
#: right 3.4.1: INT | FLOAT2
#: note: attribute-types
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
cell = mesh.attributes.new(name="cell", type="INT32_2D", domain="POINT")

#: mesh_attributes/attribute_float2
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
flat = mesh.attributes.new(name="flat", type="FLOAT2", domain="CORNER")
flat.data[0].vector = (0.1, 0.2)

#: mesh_attributes/position_attribute
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "position" not found'
#: right 3.4.1: vertices | co
#: note: position-attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.attributes["position"].data[0].vector = (0, 0, 1)

#: mesh_attributes/material_index_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.polygons[0].material_index = 1

#: mesh_attributes/uv_textures
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'uv_textures'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'uv_textures'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'uv_textures'
#: right 3.4.1 4.5.15 5.0.1: uv_layers
#: note: uv-textures
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_textures.new()

#: mesh_attributes/remesh_preserve_colors
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_remesh_preserve_vertex_colors'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_remesh_preserve_vertex_colors'
#: right 4.5.15 5.0.1: use_remesh_preserve_attributes
#: note: remesh-preserve
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.use_remesh_preserve_vertex_colors = True

#: mesh_attributes/has_crease_edge
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'has_crease_edge'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'has_crease_edge'
#: right 4.5.15 5.0.1: edge_creases | crease_edge | attributes
#: note: has-crease
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
creased = mesh.has_crease_edge

#: mesh_attributes/paint_mask
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'vertex_paint_masks'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'vertex_paint_masks'
#: right 4.5.15 5.0.1: .sculpt_mask | attributes
#: note: paint-mask
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
masks = len(mesh.vertex_paint_masks)
