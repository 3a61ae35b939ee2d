#: operators/override_dictionary
#: raises 4.5.15: ValueError: 1-2 args execution context is supported
#: raises 5.0.1: ValueError: 1-2 args execution context is supported
#: right 4.5.15 5.0.1: temp_override
#: note: context-override
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.select_all({"active_object": cube}, action="SELECT")

#: operators/override_and_execution
#: raises 4.5.15: ValueError: 1-2 args execution context is supported
#: raises 5.0.1: ValueError: 1-2 args execution context is supported
#: right 4.5.15 5.0.1: temp_override
#: note: context-override
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.transform_apply({"selected_editable_objects": [cube]}, location=True)

#: operators/context_copy_override
#: raises 4.5.15: ValueError: 1-2 args execution context is supported
#: raises 5.0.1: ValueError: 1-2 args execution context is supported
#: right 4.5.15 5.0.1: temp_override
#: note: context-override
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
override = bpy.context.copy()
override["selected_objects"] = [cube]
bpy.ops.object.delete(override)

#: operators/temp_override
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
with bpy.context.temp_override(selected_objects=[cube]):
    bpy.ops.object.delete()

#: operators/undo_argument
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.select_all("EXEC_DEFAULT", True, action="DESELECT")

#: operators/enter_editmode
import bpy

bpy.ops.mesh.primitive_cube_add(enter_editmode=True, align="WORLD", rotation=(0, 0, 0.5), scale=(1, 1, 2))
bpy.ops.object.mode_set(mode="OBJECT")

#: operators/shade_smooth
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.shade_smooth()

#: operators/shade_smooth_auto
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "use_auto_smooth" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "use_auto_smooth" unrecognized
#: right 4.5.15 5.0.1: shade_smooth_by_angle | shade_auto_smooth
#: note: shade-smooth-auto
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.shade_smooth(use_auto_smooth=True, auto_smooth_angle=0.5)

#: operators/shade_smooth_by_angle
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.object.shade_smooth_by_angle" error, could not be found
#: right 3.4.1: shade_smooth | use_auto_smooth
#: note: shade-smooth-auto
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.shade_smooth_by_angle(angle=0.5)

#: operators/shade_flat
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.shade_flat()

#: operators/shade_flat_keep
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "keep_sharp_edges" unrecognized
#: right 3.4.1: shade_flat
#: note: shade-keep-sharp
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.shade_flat(keep_sharp_edges=False)

#: operators/transform_apply
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.transform_apply(location=False, rotation=True, scale=True)

#: operators/translate
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.transform.translate(value=(0, 0, 1))

#: operators/translate_constraint
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.transform.translate(value=(0, 0, 1), constraint_axis=(False, False, True), orient_type="GLOBAL")

#: operators/constraint_orientation
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "constraint_orientation" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "constraint_orientation" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "constraint_orientation" unrecognized
#: right 3.4.1 4.5.15 5.0.1: orient_type
#: note: constraint-orientation
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.transform.translate(value=(0, 0, 1), constraint_orientation="GLOBAL")

#: operators/rotate_axis
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "axis" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "axis" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "axis" unrecognized
#: right 3.4.1 4.5.15 5.0.1: orient_axis
#: note: rotate-axis
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.transform.rotate(value=0.5, axis=(0, 0, 1))

#: operators/rotate
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.transform.rotate(value=0.5, orient_axis="Z")

#: operators/resize
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.transform.resize(value=(1, 1, 2))

#: operators/proportional
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "proportional" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "proportional" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "proportional" unrecognized
#: right 3.4.1 4.5.15 5.0.1: use_proportional_edit
#: note: proportional
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.transform.translate(value=(0, 0, 1), proportional="ENABLED")

#: operators/modifier_apply
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.modifiers.new("Bevel", "BEVEL")
bpy.ops.object.modifier_apply(modifier="Bevel")

#: operators/modifier_apply_as
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "apply_as" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "apply_as" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "apply_as" unrecognized
#: right 3.4.1 4.5.15 5.0.1: modifier
#: note: modifier-apply-as
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.modifiers.new("Bevel", "BEVEL")
bpy.ops.object.modifier_apply(apply_as="DATA", modifier="Bevel")

#: operators/modifier_add_operator
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.modifier_add(type="SUBSURF")
cube.modifiers[-1].levels = 2

#: operators/modifier_add_wrong
#: raises 3.4.1: TypeError: Converting py args to operator properties:  enum "SUBDIVISION" not found in ('DATA_TRANSFER', 'MESH_CACHE', 'MESH_SEQUENCE_CACHE', 'NORMAL_
#: raises 4.5.15: TypeError: Converting py args to operator properties: enum "SUBDIVISION" not found in ('DATA_TRANSFER', 'MESH_CACHE', 'MESH_SEQUENCE_CACHE', 'NORMAL_E
#: raises 5.0.1: TypeError: Converting py args to operator properties: enum "SUBDIVISION" not found in ('DATA_TRANSFER', 'MESH_CACHE', 'MESH_SEQUENCE_CACHE', 'NORMAL_E
#: right 3.4.1 4.5.15 5.0.1: SUBSURF
#: note: ui-modifier-names
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.modifier_add(type="SUBDIVISION")

#: operators/select_all_toggle
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.select_all(action="TOGGLE")

#: operators/select_by_type
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.select_by_type(type="MESH")

#: operators/duplicate
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.duplicate(linked=False)

#: operators/join
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.join()

#: operators/convert
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.convert(target="MESH")

#: operators/convert_angle
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "angle" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "angle" unrecognized
#: right 4.5.15 5.0.1: convert
#: note: convert-angle
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.convert(target="MESH", angle=1.2)

#: operators/origin_set
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.origin_set(type="ORIGIN_GEOMETRY", center="MEDIAN")

#: operators/reference_image
#: raises 4.5.15: KeyError: 'get_rna_type("OBJECT_OT_load_reference_image") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("OBJECT_OT_load_reference_image") not found'
#: right 4.5.15 5.0.1: empty_image_add
#: note: reference-image
import bpy

kind = bpy.ops.object.load_reference_image.get_rna_type()

#: operators/empty_image_add
#: raises 3.4.1: KeyError: 'get_rna_type("OBJECT_OT_empty_image_add") not found'
#: right 3.4.1: load_reference_image
#: note: reference-image
import bpy

kind = bpy.ops.object.empty_image_add.get_rna_type()

#: operators/modifiers_clear
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.object.modifiers_clear" error, could not be found
#: right 3.4.1: clear
#: note: modifiers-clear
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.modifiers_clear()

#: operators/move_to_collection
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "collection_index" unrecognized
#: right 5.0.1: collection_uid
#: note: move-to-collection
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.data.collections.new("Parts")
bpy.ops.object.move_to_collection(collection_index=0)

#: operators/purge
import bpy

bpy.ops.outliner.orphans_purge(do_recursive=True)

#: operators/purge_num
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "num_deleted" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "num_deleted" unrecognized
#: right 4.5.15 5.0.1: do_local_ids | do_recursive
#: note: orphans-purge
import bpy

bpy.ops.outliner.orphans_purge(num_deleted=0)

#: operators/view_selected
#: raises 3.4.1: RuntimeError: Operator bpy.ops.view3d.view_selected.poll() expected a view3d region
#: raises 4.5.15: RuntimeError: Operator bpy.ops.view3d.view_selected.poll() expected a view3d region
#: raises 5.0.1: RuntimeError: Operator bpy.ops.view3d.view_selected.poll() expected a view3d region
#: right 3.4.1 4.5.15 5.0.1: temp_override
#: note: operators-need-area
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.view3d.view_selected()

#: operators/parent_set
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.object.empty_add()
root = bpy.context.object
cube.select_set(True)
bpy.ops.object.parent_set(type="OBJECT", keep_transform=True)

#: operators/rigid_body
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.rigidbody.object_add()
cube.rigid_body.mass = 2

#: operators/geometry_nodes_new
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.node.new_geometry_nodes_modifier()

#: operators/tree_socket_add
#: raises 4.5.15: KeyError: 'get_rna_type("NODE_OT_tree_socket_add") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("NODE_OT_tree_socket_add") not found'
#: right 4.5.15 5.0.1: interface_item_new | new_socket
#: note: tree-socket-operators
import bpy

kind = bpy.ops.node.tree_socket_add.get_rna_type()
