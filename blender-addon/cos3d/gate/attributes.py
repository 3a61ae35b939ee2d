"""Attribute names that are refused on whatever they are read from, each with its reason and the allowed way."""

from __future__ import annotations

import re

_FAMILIES: tuple[tuple[str, str], ...] = (
    (
        "it reaches the interpreter's frames and code objects; use arguments and return values",
        """f_back f_builtins f_code f_globals f_lasti f_lineno f_locals f_trace mro ag_frame with_traceback co_argcount
        co_branches co_cellvars co_code co_consts co_exceptiontable co_filename co_firstlineno co_flags co_freevars
        co_kwonlyargcount co_linetable co_lines co_lnotab co_name co_names co_nlocals co_posonlyargcount co_positions
        co_qualname co_stacksize co_varnames""",
    ),
    (
        "drivers run text as code on every frame; set the value, or compute it in a measure",
        "driver drivers driver_add driver_remove driver_namespace expression",
    ),
    (
        "code may leave nothing behind that runs later; do the work now",
        "handlers timers msgbus event_timer_add event_timer_remove modal_handler_add event_simulate "
        "depsgraph_update_post depsgraph_update_pre frame_change_post frame_change_pre load_post save_pre "
        "register register_class unregister_class subscribe_rna publish_rna",
    ),
    (
        "Text data-blocks hold programs; code may not make, read or run them",
        "texts as_module as_string script scripts bytecode custom_shader update_script_node",
    ),
    (
        "it loads from other files; build it with bpy.data and bmesh",
        "libraries archive_libraries load load_from_file cache_files movieclips sounds new_sound new_movie new_image "
        "new_clip exec_module fileselect_add",
    ),
    (
        "its strips belong to the scene and no object, and most play files; build objects, and titles as text curves",
        "sequence_editor sequence_editor_create",
    ),
    (
        "it writes or reads files; a component only builds data in memory",
        "save save_render pack unpack reload reload_if_needed write writelines write_text write_bytes read_text open "
        "tofile dump dumps use_autopack pack_linked_ids_hierarchy debug_relations_graphviz debug_stats_gnuplot "
        "debug_lazy_function_graph debug_zone_lazy_function_graph debug_zone_body_lazy_function_graph base_path "
        "file_slots file_output_items output_path image_output_path full_path relative_path proxy_dir font_path_ui "
        "font_path_ui_mono frame_path binary_path tempdir bake",
    ),
    (
        "preferences, windows and add-ons are the artist's; build with bpy.data and bmesh",
        "preferences addons filepaths window_manager window_managers windows screen screens areas workspace workspaces "
        "keyconfigs keymaps space_data spaces popup_menu popover clipboard use_scripts_auto_execute undo_push",
    ),
    (
        "it changes data that the code did not make; name the objects you made",
        "user_remap user_clear batch_remove orphans_purge blend_data temp_data override_create "
        "override_hierarchy_create resync id_properties_clear id_properties_ensure id_properties_ui "
        "bl_system_properties_get path_resolve property_unset property_overridable_library_set",
    ),
    (
        "it reaches modules, classes or memory from the inside; import what you need at the top",
        "os sys builtins subprocess importlib ctypes modules as_pointer bl_rna_get_subclass bl_rna_get_subclass_py "
        "is_registered tag_script_reload ctypeslib popen",
    ),
    (
        "it reaches under numpy's arrays, functions and generators; use slices, reshape and numpy.random.default_rng",
        "cffi capsule setflags setfield getfield newbyteorder bit_generator ufunc",
    ),
)
_WHY: dict[str, str] = {name: why for why, names in _FAMILIES for name in names.split()}

NAMES = frozenset(_WHY)
"""The names that are refused one by one; others are refused by their form."""

_FRAME = re.compile(r"(gi|cr|ag|tb|func|im)_\w+")
_PATH = re.compile(r"(\w+_)?(file_?path|file_?name|director(y|ies))s?(_\w+)?")
_INVOKE = re.compile(r"invoke_\w+|cos3d\w*", re.IGNORECASE)

CALLED_WHERE_READ = frozenset({"format", "new", "remove"})
"""Methods whose arguments the gate reads: they are called by their own name, never taken as a value."""

NAMED_TUPLE = frozenset({"_asdict", "_replace", "_fields", "_make"})


def refusal(name: str) -> str | None:
    """The reason why the attribute `name` is refused on anything, or None where it is allowed.

    Names with one leading underscore are the caller's to judge, since a program may have its own.
    """
    if name.startswith("__"):
        return "names with two underscores reach the inside of Python; use ordinary methods and functions"
    if name == "format_map":
        return "its fields can reach hidden attributes; write an f-string"
    why = _WHY.get(name)
    if why is not None:
        return why
    if _FRAME.fullmatch(name):
        return "it reaches the interpreter's frames and code objects; use arguments and return values"
    if _PATH.fullmatch(name):
        return "it names files; a component only builds data in memory"
    if _INVOKE.fullmatch(name):
        return "it belongs to 3D-CoS or opens dialogs; a component only builds its own objects"
    return None
