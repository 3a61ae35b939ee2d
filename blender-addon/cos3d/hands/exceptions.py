"""What the walk leaves out or treats in its own way, because Blender's own description of it does not tell."""

from __future__ import annotations

from typing import Any

import bpy

_EVERYWHERE = frozenset(
    """rna_type bl_rna name_full original users tag preview library library_weak_reference asset_data override_library
    is_evaluated is_embedded_data is_library_indirect is_missing session_uid is_runtime_data use_extra_user
    is_linked_packed is_editable select show_expanded is_active is_dirty is_modified
    select_control_point select_left_handle select_right_handle select_end select_head select_tail hide_get
    active_index use_pin is_valid execution_time persistent_uid""".split()
)
_OF: dict[str, frozenset[str]] = {
    "Object": frozenset(
        """mode bound_box dimensions matrix_world matrix_local matrix_basis active_material active_material_index
        active_shape_key_index active_selection_set is_instancer is_from_instancer is_from_set use_shape_key_edit_mode
        use_dynamic_topology_sculpting use_mesh_mirror_x use_mesh_mirror_y use_mesh_mirror_z active_shape_key
        motion_path evaluated_geometry material_slots animation_visualization""".split()
    ),
    "Scene": frozenset(
        """objects tool_settings view_layers keying_sets keying_sets_all is_nla_tweakmode frame_current_final
        frame_float frame_subframe sequence_editor node_tree sequencer_colorspace_settings
        statistics asset_browser""".split()
    ),
    "Collection": frozenset("all_objects collection_objects collection_children children_recursive".split()),
    "Text": frozenset(
        """lines current_line current_line_index current_character select_end_line select_end_line_index
        select_end_character is_in_memory""".split()
    ),
    "Material": frozenset(
        """paint_active_slot paint_clone_slot texture_paint_images texture_paint_slots is_grease_pencil
        use_preview_world preview_render_type""".split()
    ),
    "Image": frozenset(
        "colorspace_settings pixels depth channels size bindcode has_data packed_file packed_files render_slots".split()
    ),
    "PoseBone": frozenset(
        """parent child bone matrix matrix_basis matrix_channel head tail length motion_path is_in_ik_chain""".split()
    ),
    "Bone": frozenset("parent children matrix matrix_local head tail length use_relative_parent".split()),
    "EditBone": frozenset(),
    "NodeLink": frozenset("is_hidden is_muted multi_input_sort_id".split()),
    "Node": frozenset("parent internal_links dimensions location_absolute warning_propagation".split()),
    "NodeSocket": frozenset("node is_linked is_unavailable is_output is_multi_input label is_inactive".split()),
    "NodeTree": frozenset("view_center active_input active_output grease_pencil interface_items type".split()),
    "Action": frozenset("groups frame_range curve_frame_range fcurves_".split()),
    "FCurve": frozenset("group is_empty color".split()),
    "Driver": frozenset("is_simple_expression is_valid".split()),
    "AnimData": frozenset("action_suitable_slots use_tweak_mode".split()),
    "View3DCursor": frozenset("matrix".split()),
    "SceneDisplay": frozenset(),
    "RenderSettings": frozenset("frame_path bake".split()),
    "Key": frozenset("user eval_time animation_data_".split()),
    "ShapeKey": frozenset("data points frame".split()),
    "ParticleSystem": frozenset("particles child_particles reactor_target_object_ seed_ has_multiple_caches".split()),
    "VertexGroup": frozenset("index".split()),
    "ObjectModifiers": frozenset("active".split()),
    "World": frozenset("color_ lightgroup_".split()),
    "Mesh": frozenset(
        """vertices edges loops polygons loop_triangles loop_triangle_polygons attributes color_attributes uv_layers
        uv_layer_stencil vertex_colors vertex_layers_float vertex_layers_int vertex_layers_string edge_creases
        polygon_layers_float polygon_layers_int polygon_layers_string sculpt_vertex_colors skin_vertices normals
        vertex_creases vertex_paint_masks face_maps corner_normals vertex_normals polygon_normals edge_bevel_weights
        vertex_bevel_weights edge_creases vertex_creases texture_mesh has_custom_normals is_editmode""".split()
    ),
    "Curve": frozenset("splines".split()),
    "Curves": frozenset("curves points attributes color_attributes position_data curve_offset_data normals".split()),
    "PointCloud": frozenset("points attributes color_attributes".split()),
    "Lattice": frozenset("points is_editmode".split()),
    "Armature": frozenset("edit_bones is_editmode collections_all".split()),
    "Spline": frozenset("points bezier_points".split()),
    "NodesModifier": frozenset("panels node_warnings bake_target_".split()),
    "ColorManagedInputColorspaceSettings": frozenset({"name"}),
    "View3DShading": frozenset({"wireframe_color_type"}),
    "FFmpegSettings": frozenset({"ffmpeg_preset"}),
    "CyclesRenderSettings": frozenset({"denoiser"}),
    "PointCache": frozenset("info is_baked is_baking is_outdated is_frame_skip point_caches".split()),
}
"""By type, its ancestors' lists included."""

_TOLD = frozenset({"type", "bl_idname", "identifier"})
"""Read-only texts that say what a thing is."""

_ENTERED = frozenset(
    {("Material", "node_tree"), ("World", "node_tree"), ("Light", "node_tree"), ("Scene", "collection")}
)
"""Data-blocks that live inside another one."""

_POINTED_AT = frozenset(
    """from_node to_node from_socket to_socket parent child bone node custom_shape_transform active_material
    corner_node zone_input paired_output_node interface_ user""".split()
)
_ID = bpy.types.ID.bl_rna


def left_out(rna: Any, prop: Any) -> bool:
    """Whether a property of the type described by `rna` is no part of the state."""
    name = prop.identifier
    if name in _EVERYWHERE or name.startswith("active_") or getattr(prop, "is_deprecated", False):
        return True
    while rna is not None:
        if name in _OF.get(rna.identifier, ()):
            return True
        rna = rna.base
    if prop.type in {"POINTER", "COLLECTION"}:
        return prop.type == "POINTER" and prop.fixed_type is None
    return bool(prop.is_readonly) and name not in _TOLD


def owned(rna: Any, prop: Any) -> bool:
    """Whether a pointer of the type described by `rna` leads to a part of the thing itself; else it is told by name."""
    if prop.identifier in _POINTED_AT:
        return False
    if _is_block(prop.fixed_type):
        while rna is not None:
            if (rna.identifier, prop.identifier) in _ENTERED:
                return True
            rna = rna.base
        return False
    return bool(prop.is_readonly)


def holds_blocks(prop: Any) -> bool:
    """Whether a collection lists data-blocks."""
    return _is_block(prop.fixed_type)


def may_hold_keys(cls: type) -> bool:
    """Whether things of the type carry custom properties that are the artist's."""
    kept = (bpy.types.ID, bpy.types.PoseBone, bpy.types.Bone, bpy.types.NodesModifier)
    return issubclass(cls, kept)


def _is_block(rna: Any) -> bool:
    while rna is not None:
        if rna == _ID:
            return True
        rna = rna.base
    return False
