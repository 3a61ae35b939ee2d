#: meshes/auto_smooth
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: right 4.5.15 5.0.1: set_sharp_from_angle | shade_smooth_by_angle | shade_auto_smooth
#: note: auto-smooth
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.use_auto_smooth = True

#: meshes/auto_smooth_angle
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'auto_smooth_angle'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'auto_smooth_angle'
#: right 4.5.15 5.0.1: set_sharp_from_angle | shade_smooth_by_angle | shade_auto_smooth
#: note: auto-smooth
import math
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.auto_smooth_angle = math.radians(30)

#: meshes/auto_smooth_of_object
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: right 4.5.15 5.0.1: set_sharp_from_angle | shade_smooth_by_angle | shade_auto_smooth
#: note: auto-smooth
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
for polygon in cube.data.polygons:
    polygon.use_smooth = True
cube.data.use_auto_smooth = True

#: meshes/sharp_from_angle
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'set_sharp_from_angle'
#: right 3.4.1: use_auto_smooth | auto_smooth_angle
#: note: auto-smooth
import math
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.set_sharp_from_angle(angle=math.radians(30))

#: meshes/shade_polygons
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
for polygon in mesh.polygons:
    polygon.use_smooth = True
mesh.update()

#: meshes/shade_smooth_method
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'shade_smooth'
#: right 3.4.1: use_smooth
#: note: shade-smooth-method
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.shade_smooth()

#: meshes/shade_flat_method
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'shade_flat'
#: right 3.4.1: use_smooth
#: note: shade-smooth-method
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.shade_flat()

#: meshes/calc_normals
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'calc_normals'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'calc_normals'
#: right 4.5.15 5.0.1: vertex_normals | polygon_normals | corner_normals
#: note: calc-normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_normals()

#: meshes/calc_normals_split
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'calc_normals_split'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'calc_normals_split'
#: right 4.5.15 5.0.1: corner_normals
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_normals_split()

#: meshes/free_normals_split
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'free_normals_split'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'free_normals_split'
#: right 4.5.15 5.0.1: corner_normals
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.free_normals_split()

#: meshes/create_normals_split
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'create_normals_split'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'create_normals_split'
#: right 4.5.15 5.0.1: corner_normals | normals_split_custom_set
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.create_normals_split()

#: meshes/corner_normals
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'corner_normals'
#: right 3.4.1: calc_normals_split
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
normals = [corner.vector.copy() for corner in mesh.corner_normals]

#: meshes/custom_normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.normals_split_custom_set([(0, 0, 1)] * len(mesh.loops))

#: meshes/vertex_normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
up = [normal.vector.z for normal in mesh.vertex_normals]

#: meshes/edge_crease
#: raises 4.5.15: AttributeError: 'MeshEdge' object has no attribute 'crease'
#: raises 5.0.1: AttributeError: 'MeshEdge' object has no attribute 'crease'
#: right 4.5.15 5.0.1: crease_edge | edge_creases | edge_creases_ensure
#: note: edge-crease
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
for edge in mesh.edges:
    edge.crease = 1.0

#: meshes/edge_bevel_weight
#: raises 4.5.15: AttributeError: 'MeshEdge' object has no attribute 'bevel_weight'
#: raises 5.0.1: AttributeError: 'MeshEdge' object has no attribute 'bevel_weight'
#: right 4.5.15 5.0.1: bevel_weight_edge | attributes
#: note: edge-bevel-weight
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.edges[0].bevel_weight = 0.5

#: meshes/vertex_bevel_weight
#: raises 4.5.15: AttributeError: 'MeshVertex' object has no attribute 'bevel_weight'
#: raises 5.0.1: AttributeError: 'MeshVertex' object has no attribute 'bevel_weight'
#: right 4.5.15 5.0.1: bevel_weight_vert | attributes
#: note: vertex-bevel-weight
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.vertices[0].bevel_weight = 1.0

#: meshes/customdata_crease
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'use_customdata_edge_crease'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_customdata_edge_crease'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_customdata_edge_crease'
#: right 3.4.1 4.5.15 5.0.1: crease | crease_edge | edge_creases_ensure
#: note: customdata-crease
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.data.use_customdata_edge_crease = True

#: meshes/crease_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
crease = mesh.attributes.new(name="crease_edge", type="FLOAT", domain="EDGE")
crease.data[0].value = 1.0

#: meshes/bevel_weight_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
weight = mesh.attributes.new("bevel_weight_edge", "FLOAT", "EDGE")
weight.data.foreach_set("value", [0.5] * len(mesh.edges))

#: meshes/edge_creases_ensure
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'edge_creases_ensure'
#: right 3.4.1: crease
#: note: edge-crease
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
creases = mesh.edge_creases_ensure()
creases.data[0].value = 1.0

#: meshes/edge_sharp
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.edges[0].use_edge_sharp = True
mesh.edges[1].use_seam = True

#: meshes/face_maps
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

#: meshes/face_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
front = mesh.attributes.new(name="front", type="INT", domain="FACE")
front.data[0].value = 1

#: meshes/vertex_colors
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.vertex_colors.new(name="Col")
layer.data[0].color = (1, 0, 0, 1)

#: meshes/sculpt_vertex_colors
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'sculpt_vertex_colors'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'sculpt_vertex_colors'
#: right 4.5.15 5.0.1: color_attributes
#: note: sculpt-vertex-colors
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.sculpt_vertex_colors.new(name="Paint")

#: meshes/color_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.color_attributes.new(name="Paint", type="FLOAT_COLOR", domain="POINT")
layer.data[0].color = (1, 0, 0, 1)

#: meshes/vertex_layers_float
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'vertex_layers_float'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'vertex_layers_float'
#: right 4.5.15 5.0.1: attributes
#: note: vertex-layers
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.vertex_layers_float.new(name="mass")

#: meshes/polygon_layers_int
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'polygon_layers_int'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'polygon_layers_int'
#: right 4.5.15 5.0.1: attributes
#: note: vertex-layers
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.polygon_layers_int.new(name="room")

#: meshes/uv_layer
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
for loop in mesh.loops:
    layer.data[loop.index].uv = (0.5, 0.5)

#: meshes/uv_vector
#: raises 3.4.1: AttributeError: 'MeshUVLoopLayer' object has no attribute 'uv'
#: right 3.4.1: data
#: note: uv-vector
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
layer.uv[0].vector = (0.5, 0.5)

#: meshes/uv_select
#: raises 5.0.1: AttributeError: 'MeshUVLoop' object has no attribute 'select'
#: right 5.0.1: uv_select_vert | attributes
#: note: uv-select
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
layer.data[0].select = True

#: meshes/uv_pin
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_layers.new(name="UVMap")
layer.data[0].pin_uv = True

#: meshes/freestyle_edge
#: raises 5.0.1: AttributeError: 'MeshEdge' object has no attribute 'use_freestyle_mark'
#: right 5.0.1: freestyle_edge | attributes
#: note: freestyle-mark
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.edges[0].use_freestyle_mark = True

#: meshes/attribute_bool
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
chosen = mesh.attributes.new(name="chosen", type="BOOLEAN", domain="POINT")
chosen.data[0].value = True

#: meshes/attribute_quaternion
#: raises 3.4.1: TypeError: AttributeGroup.new(): error with keyword argument "type" -  enum "QUATERNION" not found in ('FLOAT', 'INT', 'FLOAT_VECTOR', 'FLOAT_COLOR',
#: right 3.4.1: FLOAT_COLOR
#: note: attribute-types
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
turn = mesh.attributes.new(name="turn", type="QUATERNION", domain="POINT")

#: meshes/attribute_int32_2d
#: raises 3.4.1: TypeError: AttributeGroup.new(): error with keyword argument "type" -  enum "INT32_2D" not found in ('FLOAT', 'INT', 'FLOAT_VECTOR', 'FLOAT_COLOR', 'B
#: right 3.4.1: INT | FLOAT2
#: note: attribute-types
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
cell = mesh.attributes.new(name="cell", type="INT32_2D", domain="POINT")

#: meshes/attribute_float2
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
flat = mesh.attributes.new(name="flat", type="FLOAT2", domain="CORNER")
flat.data[0].vector = (0.1, 0.2)

#: meshes/position_attribute
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "position" not found'
#: right 3.4.1: vertices | co
#: note: position-attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.attributes["position"].data[0].vector = (0, 0, 1)

#: meshes/material_index_attribute
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.polygons[0].material_index = 1

#: meshes/loop_triangles
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_loop_triangles()
corners = [tuple(triangle.vertices) for triangle in mesh.loop_triangles]

#: meshes/loop_triangle_polygons
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'loop_triangle_polygons'
#: right 3.4.1: polygon_index
#: note: loop-triangle-polygons
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_loop_triangles()
faces = [item.value for item in mesh.loop_triangle_polygons]

#: meshes/tessfaces
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'tessfaces'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'tessfaces'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'tessfaces'
#: right 3.4.1 4.5.15 5.0.1: polygons | loop_triangles
#: note: tessfaces
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
count = len(mesh.tessfaces)

#: meshes/faces
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'faces'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'faces'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'faces'
#: right 3.4.1 4.5.15 5.0.1: polygons
#: note: tessfaces
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
count = len(mesh.faces)

#: meshes/uv_textures
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'uv_textures'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'uv_textures'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'uv_textures'
#: right 3.4.1 4.5.15 5.0.1: uv_layers
#: note: uv-textures
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
layer = mesh.uv_textures.new()

#: meshes/validate
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.validate(verbose=False)
mesh.update(calc_edges=True)

#: meshes/transform
from mathutils import Matrix
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.transform(Matrix.Translation((0, 0, 1)))

#: meshes/flip_normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.flip_normals()

#: meshes/remesh_preserve_colors
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_remesh_preserve_vertex_colors'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_remesh_preserve_vertex_colors'
#: right 4.5.15 5.0.1: use_remesh_preserve_attributes
#: note: remesh-preserve
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.use_remesh_preserve_vertex_colors = True

#: meshes/has_crease_edge
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'has_crease_edge'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'has_crease_edge'
#: right 4.5.15 5.0.1: edge_creases | crease_edge | attributes
#: note: has-crease
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
creased = mesh.has_crease_edge

#: meshes/paint_mask
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'vertex_paint_masks'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'vertex_paint_masks'
#: right 4.5.15 5.0.1: .sculpt_mask | attributes
#: note: paint-mask
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
masks = len(mesh.vertex_paint_masks)

#: meshes/show_normal_vertex
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'show_normal_vertex'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'show_normal_vertex'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'show_normal_vertex'
#: right 3.4.1 4.5.15 5.0.1: View3DOverlay
#: note: show-normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.show_normal_vertex = True

#: meshes/clear_geometry
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.clear_geometry()

#: meshes/from_pydata_shade
#: raises 3.4.1: TypeError: Mesh.from_pydata() got an unexpected keyword argument 'shade_flat'
#: right 3.4.1: from_pydata
#: note: from-pydata-shade
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)], shade_flat=False)
