#: edit_mode/editmode_bevel
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.bevel(offset=0.1, segments=2, affect="EDGES")

#: edit_mode/editmode_bevel_vertex_only
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "vertex_only" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "vertex_only" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "vertex_only" unrecognized
#: right 3.4.1 4.5.15 5.0.1: affect
#: note: bevel-vertex-only
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.bevel(offset=0.1, vertex_only=True)

#: edit_mode/editmode_inset
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.inset(thickness=0.1, depth=0.05)

#: edit_mode/editmode_extrude
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.extrude_region_move(TRANSFORM_OT_translate={"value": (0, 0, 1)})

#: edit_mode/editmode_extrude_region_old
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.mesh.extrude" error, could not be found
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.mesh.extrude" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.mesh.extrude" error, could not be found
#: right 3.4.1 4.5.15 5.0.1: extrude_region_move
#: note: extrude-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.extrude(value=1)

#: edit_mode/editmode_remove_doubles
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.remove_doubles(threshold=0.001)

#: edit_mode/editmode_merge_by_distance
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.mesh.merge_by_distance" error, could not be found
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.mesh.merge_by_distance" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.mesh.merge_by_distance" error, could not be found
#: right 3.4.1 4.5.15 5.0.1: remove_doubles
#: note: merge-by-distance
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.merge_by_distance(threshold=0.001)

#: edit_mode/editmode_use_centroid
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "use_centroid" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "use_centroid" unrecognized
#: right 3.4.1 4.5.15: threshold
#: note: remove-doubles-centroid
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.remove_doubles(threshold=0.001, use_centroid=True)

#: edit_mode/editmode_subdivide
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.subdivide(number_cuts=2, smoothness=0.0)

#: edit_mode/editmode_subdivide_cuts
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "cuts" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "cuts" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "cuts" unrecognized
#: right 3.4.1 4.5.15 5.0.1: number_cuts
#: note: subdivide-cuts
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.subdivide(cuts=2)

#: edit_mode/editmode_operator_in_object_mode
#: raises 3.4.1: RuntimeError: Operator bpy.ops.mesh.bevel.poll() failed, context is incorrect
#: raises 4.5.15: RuntimeError: Operator bpy.ops.mesh.bevel.poll() failed, context is incorrect
#: raises 5.0.1: RuntimeError: Operator bpy.ops.mesh.bevel.poll() failed, context is incorrect
#: right 3.4.1 4.5.15 5.0.1: mode_set | EDIT
#: note: operator-modes
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.mesh.bevel(offset=0.1)

#: edit_mode/editmode_normals
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.normals_make_consistent(inside=False)

#: edit_mode/uv_unwrap
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.uv.smart_project(angle_limit=1.15, island_margin=0.02)

#: edit_mode/uv_unwrap_iterations
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "iterations" unrecognized
#: right 3.4.1: method | margin
#: note: uv-unwrap
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.uv.unwrap(iterations=10)

#: edit_mode/uv_unwrap_minimum_stretch
#: raises 3.4.1: TypeError: Converting py args to operator properties:  enum "MINIMUM_STRETCH" not found in ('ANGLE_BASED', 'CONFORMAL')
#: right 3.4.1: ANGLE_BASED
#: note: uv-unwrap
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.uv.unwrap(method="MINIMUM_STRETCH")

#: edit_mode/uv_lightmap_pack
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "PREF_IMG_PX_SIZE" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "PREF_IMG_PX_SIZE" unrecognized
#: right 4.5.15 5.0.1: PREF_CONTEXT | PREF_MARGIN_DIV
#: note: lightmap-pack
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.uv.lightmap_pack(PREF_IMG_PX_SIZE=512)

#: edit_mode/customdata_crease_add
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.mesh.customdata_crease_edge_add" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.mesh.customdata_crease_edge_add" error, could not be found
#: right 4.5.15 5.0.1: edge_creases_ensure | crease_edge
#: note: customdata-crease
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.mesh.customdata_crease_edge_add()

#: edit_mode/custom_normals_add
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.mesh.customdata_custom_splitnormals_add()

#: edit_mode/face_map_add
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.object.face_map_add" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.object.face_map_add" error, could not be found
#: right 4.5.15 5.0.1: attributes
#: note: face-maps
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.face_map_add()

#: edit_mode/vertex_color_add
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.geometry.color_attribute_add(name="Col")

#: edit_mode/sharp_by_angle
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.mesh.set_sharpness_by_angle" error, could not be found
#: right 3.4.1: edges_select_sharp | mark_sharp
#: note: sharpness-by-angle
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.set_sharpness_by_angle(angle=0.5)

#: edit_mode/paint_mask_extract
#: raises 4.5.15: KeyError: 'get_rna_type("MESH_OT_paint_mask_extract") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("MESH_OT_paint_mask_extract") not found'
#: right 4.5.15 5.0.1: paint_mask_extract
#: note: sculpt-mask-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
kind = bpy.ops.mesh.paint_mask_extract.get_rna_type()
