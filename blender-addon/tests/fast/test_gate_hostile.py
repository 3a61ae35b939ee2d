"""Hostile programs that the text alone gives away: each is refused, on its line, in plain words.

A program in test-assets/hostile says on its first lines what it tries, who stops it (`gate`, `limits` or `prover`), for
which purpose it asks where that is not a program, and on which line it is refused.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cos3d import gate
from cos3d.gate import attributes, modules, names, numpy_names

HOSTILE = Path(__file__).resolve().parents[3] / "test-assets" / "hostile"
PROGRAMS = sorted(HOSTILE.glob("*.py"))
ROUTES = {
    "attribute chains": "class_mro class_subclasses class_bases_index getattr_default_chain super_arguments",
    "format strings": "format_attribute_chain format_map_call format_fstring_nested format_match format_wide_constant",
    "frames": "frame_generator frame_coroutine frame_traceback frame_code_consts frame_exception_context",
    "decorators": "decorator_eval decorator_exec_lambda decorator_import decorator_special_method",
    "metaclasses": "metaclass_keyword metaclass_getitem metaclass_keywords_spread type_three_arguments",
    "text as code": "exec_call eval_call compile_call import_dunder_call unicode_eval rebind_exec_argument",
    "files": "open_file open_write import_os import_from_posix print_to_file",
    "processes and network": "import_socket import_urllib import_signal_kill import_threading",
    "raw memory": "import_ctypes memoryview_bytes bpy_as_pointer numpy_ctypes_of_array limit_numpy_resize",
    "numpy": "numpy_load_pickle numpy_as_strided numpy_object_dtype numpy_bit_generator limit_numpy_fromiter",
    "drivers and expressions": "bpy_driver_add bpy_driver_expression bpy_driver_namespace bpy_drivers_list",
    "bpy.utils": "bpy_utils_execfile bpy_utils_register bpy_utils_resource import_bpy_utils",
    "handlers, timers, message bus": "bpy_handlers bpy_handlers_renamed bpy_timers bpy_msgbus",
    "bpy.ops.wm": "bpy_wm_open bpy_wm_save bpy_wm_quit bpy_wm_append bpy_wm_url bpy_wm_homefile bpy_wm_export_obj",
    "app templates, add-ons": "bpy_app_template bpy_app_template_paths bpy_ops_addon_install bpy_ops_extension",
    "preferences": "bpy_preferences bpy_ops_preferences bpy_keymap",
    "Text data-blocks": "bpy_text_as_module bpy_text_read bpy_texts_new bpy_ops_text_run bpy_ops_script",
    "libraries": "bpy_libraries_load bpy_libraries_write",
    "image paths": "bpy_images_load bpy_images_filepath bpy_images_save_render bpy_images_pack bpy_background_image",
    "sound": "bpy_sounds_load bpy_ops_sound",
    "volumes and caches": "bpy_volume_path bpy_ops_volume_import bpy_mesh_cache bpy_cache_files bpy_fluid_modifier",
    "render output": "bpy_render_path bpy_ops_render bpy_file_output_node bpy_ops_bake",
    "import nodes": "bpy_import_node bpy_import_node_text limit_node_name",
    "OSL scripts": "bpy_osl_node bpy_osl_script bpy_osl_file",
    "video sequence editor": "bpy_sequence_editor bpy_sequence_sound bpy_ops_sequencer",
    "asset paths": "bpy_asset_path bpy_asset_library",
    "loops and recursion": "limit_while limit_while_try limit_recursion limit_recursion_caught limit_exponential_calls",
    "giant modifiers": "dos_levels_added dos_subdivision_constant dos_voxel limit_levels_name limit_levels_index",
    "giant values": "dos_text_repeat dos_power_tower limit_text_times_name prover_text_doubled prover_list_doubled",
    "regular expressions": "import_re_bomb",
    "sleep": "import_time_sleep",
    "quit": "quit_call exit_call raise_system_exit credits_chain decorator_exit action_quit",
    "crash": "prover_crash_corner prover_map_depth prover_vertices_added",
    "our own data": "bpy_own_property bpy_own_property_case bpy_own_property_delete bpy_own_attribute limit_own_key",
    "other people's objects": "bpy_data_remove_others bpy_data_remove_all bpy_data_batch_remove bpy_ops_delete",
}
"""The routes that code may try, with programs that try them."""
SAYS = re.compile(
    r"line \d+: (?P<what>.+) is refused: (?P<why>.{8,}?); (?P<way>.{8,})\.|line \d+: (it .+|the program .+); (.{8,})\.",
    re.DOTALL,
)
"""What is refused, why, and the allowed way; of what cannot be read at all, what is wrong and what to do."""
STOPPERS = ("gate", "limits", "prover")


def head(text: str) -> dict[str, str]:
    """The words of the first comments, such as {"stopped by": "gate", "line": "4"}."""
    found: dict[str, str] = {}
    for line in text.split("\n"):
        said = re.fullmatch(r"# (reason|stopped by|purpose|line): (.+)", line)
        if said is None:
            break
        found[said[1]] = said[2]
    return found


def purpose(said: dict[str, str]) -> gate.Purpose:
    """What the code is judged for."""
    return gate.Purpose(said.get("purpose", "program"))


def stopped_by(stopper: str) -> list[Path]:
    """The programs that `stopper` has to stop."""
    return [path for path in PROGRAMS if head(path.read_text(encoding="utf-8")).get("stopped by") == stopper]


def test_there_are_many_programs_and_each_says_what_it_tries() -> None:
    said = [head(path.read_text(encoding="utf-8")) for path in PROGRAMS]
    assert len(PROGRAMS) >= 150
    assert all(one.get("reason") and one.get("stopped by") in STOPPERS for one in said)
    assert len({one["reason"] + one["stopped by"] for one in said}) > 0.8 * len(said)


@pytest.mark.parametrize("route", ROUTES)
def test_each_route_is_tried(route: str) -> None:
    assert {path.stem for path in PROGRAMS} >= set(ROUTES[route].split())


@pytest.mark.parametrize("path", stopped_by("gate"), ids=lambda path: path.stem)
def test_it_is_refused_with_line_and_reason(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    said = head(text)
    verdict = gate.inspect(text, purpose=purpose(said))
    assert not verdict.passed
    if "line" in said:
        assert int(said["line"]) in {finding.line for finding in verdict.findings}
    for finding in verdict.findings:
        assert 1 <= finding.line <= text.count("\n") + 1
        assert finding.text.startswith(f"line {finding.line}: ")
        assert SAYS.fullmatch(finding.text), finding.text


REFUSED = {
    "attribute": [f"x.{name}\n" for name in attributes.NAMES],
    "built-in": [f"{name}\n" for name in sorted(names.REFUSED - names.READABLE_DUNDERS)],
    "import": [f"import {name}.inside\n" for name in modules.WHY_NOT],
    "numpy": [f"import numpy\n{name}\n" for name in numpy_names.WHY_NOT],
    "operator": [
        f"import bpy\nbpy.ops.{name}()\n"
        for name in "wm.quit_blender ed.undo object.delete font.text_copy mesh.export_it nowhere.at".split()
    ],
}


@pytest.mark.parametrize("family", REFUSED)
def test_every_refusal_says_what_why_and_the_way(family: str) -> None:
    for source in REFUSED[family]:
        findings = gate.inspect(source, purpose=gate.Purpose.PROGRAM).findings
        assert findings, source
        for finding in findings:
            assert SAYS.fullmatch(finding.text), finding.text


@pytest.mark.parametrize("path", [*stopped_by("limits"), *stopped_by("prover")], ids=lambda path: path.stem)
def test_what_only_shows_while_running_passes_the_text(path: Path) -> None:
    """Otherwise the program would prove nothing about the limits."""
    text = path.read_text(encoding="utf-8")
    assert gate.inspect(text, purpose=purpose(head(text))).findings == ()
