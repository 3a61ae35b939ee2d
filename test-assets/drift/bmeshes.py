#: bmeshes/crease_layer
#: raises 4.5.15: AttributeError: 'BMLayerAccessEdge' object has no attribute 'crease'
#: raises 5.0.1: AttributeError: 'BMLayerAccessEdge' object has no attribute 'crease'
#: right 4.5.15 5.0.1: crease_edge | float
#: note: bmesh-crease-layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.edges.layers.crease.verify()
for edge in bm.edges:
    edge[layer] = 1.0

#: bmeshes/bevel_weight_layer
#: raises 4.5.15: AttributeError: 'BMLayerAccessEdge' object has no attribute 'bevel_weight'
#: raises 5.0.1: AttributeError: 'BMLayerAccessEdge' object has no attribute 'bevel_weight'
#: right 4.5.15 5.0.1: bevel_weight_edge | float
#: note: bmesh-bevel-weight-layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.edges.layers.bevel_weight.verify()

#: bmeshes/vertex_bevel_weight_layer
#: raises 4.5.15: AttributeError: 'BMLayerAccessVert' object has no attribute 'bevel_weight'
#: raises 5.0.1: AttributeError: 'BMLayerAccessVert' object has no attribute 'bevel_weight'
#: right 4.5.15 5.0.1: bevel_weight_vert | float
#: note: bmesh-bevel-weight-layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.verts.layers.bevel_weight.verify()

#: bmeshes/float_layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.edges.layers.float.new("crease_edge")
for edge in bm.edges:
    edge[layer] = 1.0

#: bmeshes/bool_layer
#: raises 3.4.1: AttributeError: 'BMLayerAccessFace' object has no attribute 'bool'
#: right 3.4.1: int
#: note: bmesh-bool-layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.faces.layers.bool.new("front")

#: bmeshes/face_map_layer
#: raises 4.5.15: AttributeError: 'BMLayerAccessFace' object has no attribute 'face_map'
#: raises 5.0.1: AttributeError: 'BMLayerAccessFace' object has no attribute 'face_map'
#: right 4.5.15 5.0.1: int
#: note: bmesh-face-map-layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.faces.layers.face_map.verify()

#: bmeshes/paint_mask_layer
#: raises 4.5.15: AttributeError: 'BMLayerAccessVert' object has no attribute 'paint_mask'
#: raises 5.0.1: AttributeError: 'BMLayerAccessVert' object has no attribute 'paint_mask'
#: right 4.5.15 5.0.1: float | .sculpt_mask
#: note: bmesh-paint-mask-layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.verts.layers.paint_mask.verify()

#: bmeshes/freestyle_layer
#: raises 5.0.1: AttributeError: 'BMLayerAccessEdge' object has no attribute 'freestyle'
#: right 5.0.1: freestyle_edge | bool
#: note: bmesh-freestyle-layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.edges.layers.freestyle.verify()

#: bmeshes/uv_select_of_layer
#: raises 5.0.1: AttributeError: 'BMLoopUV' object has no attribute 'select'
#: right 5.0.1: uv_select_vert
#: note: uv-select
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.loops.layers.uv.verify()
for face in bm.faces:
    for loop in face.loops:
        loop[layer].select = True

#: bmeshes/uv_select_of_loop
#: raises 3.4.1: AttributeError: 'BMLoop' object has no attribute 'uv_select_vert'
#: raises 4.5.15: AttributeError: 'BMLoop' object has no attribute 'uv_select_vert'
#: right 3.4.1 4.5.15: select
#: note: uv-select
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
for face in bm.faces:
    for loop in face.loops:
        loop.uv_select_vert = True

#: bmeshes/uv_layer
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
layer = bm.loops.layers.uv.new("UVMap")
for face in bm.faces:
    for loop in face.loops:
        loop[layer].uv = (0.5, 0.5)

#: bmeshes/bevel
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.bevel(bm, geom=bm.edges[:], offset=0.1, segments=3, profile=0.5, affect="EDGES")

#: bmeshes/bevel_vertex_only
#: raises 3.4.1: TypeError: bevel: keyword "vertex_only" is invalid for this operator
#: raises 4.5.15: TypeError: bevel: keyword "vertex_only" is invalid for this operator
#: raises 5.0.1: TypeError: bevel: keyword "vertex_only" is invalid for this operator
#: right 3.4.1 4.5.15 5.0.1: affect
#: note: bmesh-bevel-vertex-only
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.bevel(bm, geom=bm.verts[:], offset=0.1, segments=2, vertex_only=True)

#: bmeshes/cone_diameter
#: raises 3.4.1: TypeError: create_cone: keyword "diameter1" is invalid for this operator
#: raises 4.5.15: TypeError: create_cone: keyword "diameter1" is invalid for this operator
#: raises 5.0.1: TypeError: create_cone: keyword "diameter1" is invalid for this operator
#: right 3.4.1 4.5.15 5.0.1: radius1
#: note: bmesh-diameter
import bmesh

bm = bmesh.new()
bmesh.ops.create_cone(bm, segments=16, diameter1=1, diameter2=0, depth=2)

#: bmeshes/cone_radius
import bmesh

bm = bmesh.new()
bmesh.ops.create_cone(bm, cap_ends=True, segments=16, radius1=1, radius2=0, depth=2)

#: bmeshes/uvsphere_diameter
#: raises 3.4.1: TypeError: create_uvsphere: keyword "diameter" is invalid for this operator
#: raises 4.5.15: TypeError: create_uvsphere: keyword "diameter" is invalid for this operator
#: raises 5.0.1: TypeError: create_uvsphere: keyword "diameter" is invalid for this operator
#: right 3.4.1 4.5.15 5.0.1: radius
#: note: bmesh-diameter
import bmesh

bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, u_segments=16, v_segments=8, diameter=1)

#: bmeshes/icosphere
import bmesh

bm = bmesh.new()
bmesh.ops.create_icosphere(bm, subdivisions=2, radius=1)

#: bmeshes/circle
import bmesh

bm = bmesh.new()
bmesh.ops.create_circle(bm, cap_ends=True, radius=1, segments=24)

#: bmeshes/lookup_missing
#: raises 3.4.1: IndexError: BMElemSeq[index]: outdated internal index table, run ensure_lookup_table() first
#: raises 4.5.15: IndexError: BMElemSeq[index]: outdated internal index table, run ensure_lookup_table() first
#: raises 5.0.1: IndexError: BMElemSeq[index]: outdated internal index table, run ensure_lookup_table() first
#: right 3.4.1 4.5.15 5.0.1: ensure_lookup_table
#: note: bmesh-lookup-table
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
first = bm.verts[0]

#: bmeshes/lookup
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bm.verts.ensure_lookup_table()
first = bm.verts[0]

#: bmeshes/extrude
from mathutils import Vector
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
made = bmesh.ops.extrude_face_region(bm, geom=bm.faces[:])
moved = [item for item in made["geom"] if isinstance(item, bmesh.types.BMVert)]
bmesh.ops.translate(bm, vec=Vector((0, 0, 1)), verts=moved)

#: bmeshes/extrude_discrete
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
made = bmesh.ops.extrude_discrete_faces(bm, faces=bm.faces[:])

#: bmeshes/recalc_normals
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.recalc_face_normals(bm, faces=bm.faces)

#: bmeshes/remove_doubles
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=0.001)

#: bmeshes/delete_context_number
#: raises 3.4.1: TypeError: delete: keyword "context" expected a string, not int
#: raises 4.5.15: TypeError: delete: keyword "context" expected a string, not int
#: raises 5.0.1: TypeError: delete: keyword "context" expected a string, not int
#: right 3.4.1 4.5.15 5.0.1: VERTS | FACES
#: note: bmesh-delete-context
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.delete(bm, geom=bm.faces[:], context=5)

#: bmeshes/delete
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bm.faces.ensure_lookup_table()
bmesh.ops.delete(bm, geom=[bm.faces[0]], context="FACES")

#: bmeshes/subdivide
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.subdivide_edges(bm, edges=bm.edges[:], cuts=2, use_grid_fill=True)

#: bmeshes/inset
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.inset_individual(bm, faces=bm.faces[:], thickness=0.1, depth=0.0)

#: bmeshes/spin_axis_missing
#: raises 3.4.1: TypeError: spin: keyword "center" is invalid for this operator
#: raises 4.5.15: TypeError: spin: keyword "center" is invalid for this operator
#: raises 5.0.1: TypeError: spin: keyword "center" is invalid for this operator
#: right 3.4.1 4.5.15 5.0.1: cent | axis | dvec
#: note: bmesh-spin
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.spin(bm, geom=bm.verts[:], center=(0, 0, 0), axis=(0, 0, 1), angle=3.14, steps=8)

#: bmeshes/spin
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.spin(bm, geom=bm.edges[:], cent=(2, 0, 0), axis=(0, 0, 1), dvec=(0, 0, 0), angle=3.14, steps=8)

#: bmeshes/rotate
from mathutils import Matrix
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.rotate(bm, cent=(0, 0, 0), matrix=Matrix.Rotation(0.5, 3, "Z"), verts=bm.verts)

#: bmeshes/rotate_center
#: raises 3.4.1: TypeError: rotate: keyword "center" is invalid for this operator
#: raises 4.5.15: TypeError: rotate: keyword "center" is invalid for this operator
#: raises 5.0.1: TypeError: rotate: keyword "center" is invalid for this operator
#: right 3.4.1 4.5.15 5.0.1: cent
#: note: bmesh-spin
from mathutils import Matrix
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.rotate(bm, center=(0, 0, 0), matrix=Matrix.Rotation(0.5, 3, "Z"), verts=bm.verts)

#: bmeshes/bisect
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.bisect_plane(bm, geom=bm.verts[:] + bm.edges[:] + bm.faces[:], plane_co=(0, 0, 0), plane_no=(0, 0, 1))

#: bmeshes/connect_verts
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.triangulate(bm, faces=bm.faces[:])

#: bmeshes/triangulate_method_number
#: raises 3.4.1: TypeError: triangulate: keyword "quad_method" expected a string, not int
#: raises 4.5.15: TypeError: triangulate: keyword "quad_method" expected a string, not int
#: raises 5.0.1: TypeError: triangulate: keyword "quad_method" expected a string, not int
#: right 3.4.1 4.5.15 5.0.1: BEAUTY
#: note: bmesh-triangulate-method
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.triangulate(bm, faces=bm.faces[:], quad_method=0, ngon_method=0)

#: bmeshes/grid_size
import bmesh

bm = bmesh.new()
bmesh.ops.create_grid(bm, x_segments=4, y_segments=4, size=1)

#: bmeshes/face_normal_flip
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
for face in bm.faces:
    face.normal_flip()

#: bmeshes/select_flush
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
for face in bm.faces:
    face.select_set(True)
bm.select_flush(True)

#: bmeshes/from_object
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
import bmesh

bm = bmesh.new()
bm.from_object(cube, bpy.context.evaluated_depsgraph_get())

#: bmeshes/from_mesh_and_back
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
import bmesh

bm = bmesh.new()
bm.from_mesh(mesh)
bm.to_mesh(mesh)
bm.free()

#: bmeshes/used_after_free
#: raises 3.4.1: ReferenceError: BMesh data of type BMesh has been removed
#: raises 4.5.15: ReferenceError: BMesh data of type BMesh has been removed
#: raises 5.0.1: ReferenceError: BMesh data of type BMesh has been removed
#: right 3.4.1 4.5.15 5.0.1: free | new
#: note: bmesh-after-free
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bm.free()
count = len(bm.verts)

#: bmeshes/flip_quad
#: raises 3.4.1: AttributeError: BMeshOpsModule: operator "flip_quad_tessellation" doesn't exist
#: right 3.4.1: triangulate | rotate_edges
#: note: bmesh-flip-quad
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.flip_quad_tessellation(bm, faces=bm.faces[:])

#: bmeshes/smooth_vert
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.smooth_vert(bm, verts=bm.verts[:], factor=0.5, use_axis_x=True, use_axis_y=True, use_axis_z=True)

#: bmeshes/convex_hull
import bmesh

bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.convex_hull(bm, input=bm.verts[:])
