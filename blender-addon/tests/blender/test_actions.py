"""Every action in real Blender: what it does, and that nothing else changes, linked duplicates least of all."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender, BlenderFailed

FOLDER = Path(__file__).resolve().parents[3] / "prompts" / "actions"
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))


def act(blender: BackgroundBlender, name: str, *objects: str, reference: str = "", **settings: str) -> dict[str, Any]:
    """What the action did in a furnished scene."""
    code = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
    told = blender.run(
        "actions_inside:run", code=code, name=name, settings=settings, objects=list(objects), reference=reference
    )
    assert isinstance(told, dict)
    return told


def matrix(told: dict[str, Any], name: str) -> list[float]:
    return [told["after"][name][0][4 * row + 3] for row in range(3)]


def colors(told: dict[str, Any], name: str) -> list[list[float]]:
    return told["after"][name][-1]


def test_shared_functions_are_the_same_in_every_action() -> None:
    found: dict[str, str] = {}
    for name in NAMES:
        source = (FOLDER / f"{name}.py").read_text(encoding="utf-8")
        functions = [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
        assert functions[-1].name == name
        for function in functions[:-1]:
            text = ast.get_source_segment(source, function) or ""
            assert found.setdefault(function.name, text) == text, f"{function.name} of {name} differs"


def test_moves_in_world_space_whatever_the_parent(blender: BackgroundBlender) -> None:
    told = act(blender, "move", "Child", "Cube", X="0.5", Z="-1.0")
    assert told["changed"] == ["Child", "Cube"]
    assert matrix(told, "Cube") == [0.5, 0, 2]
    assert matrix(told, "Child") == [1.5, 2, 2]


def test_moves_a_child_once_when_its_parent_moves_too(blender: BackgroundBlender) -> None:
    told = act(blender, "move", "Parent", "Child", X="1.0")
    assert matrix(told, "Child") == [2, 2, 3]


def test_places(blender: BackgroundBlender) -> None:
    told = act(blender, "place", "Child", X="7.0", Y="-1.0")
    assert matrix(told, "Child") == [7, -1, 0]
    assert told["changed"] == ["Child"]


def test_rotates_about_its_own_origin(blender: BackgroundBlender) -> None:
    told = act(blender, "rotate", "Cube", ANGLE="45")
    assert told["changed"] == ["Cube"]
    assert matrix(told, "Cube") == [0, 0, 3]
    assert told["bounds"]["Cube"][1][:2] == [pytest.approx(1.4142, abs=1e-3)] * 2


def test_scales(blender: BackgroundBlender) -> None:
    told = act(blender, "scale", "Cube", FACTOR_X="2.0", FACTOR_Z="0.5")
    assert told["bounds"]["Cube"] == [[-2, -1, 2.5], [2, 1, 3.5]]
    assert told["changed"] == ["Cube"]


@pytest.mark.parametrize(
    ("axes", "size", "bounds"),
    [
        ("x", "3.0", [[-1.5, -1, 2], [1.5, 1, 4]]),
        ("xy", "1.0", [[-0.5, -0.5, 2], [0.5, 0.5, 4]]),
        ("xyz", "0.5", [[-0.25, -0.25, 2.75], [0.25, 0.25, 3.25]]),
    ],
)
def test_resizes(blender: BackgroundBlender, axes: str, size: str, bounds: list[list[float]]) -> None:
    told = act(blender, "resize", "Cube", AXES=repr(axes), SIZE=size)
    assert told["bounds"]["Cube"] == [pytest.approx(corner, abs=1e-3) for corner in bounds]
    assert told["changed"] == ["Cube"]


def test_resizes_with_all_that_it_carries(blender: BackgroundBlender) -> None:
    told = act(blender, "resize", "Parent", AXES='"z"', SIZE="1.0")
    low, high = told["bounds"]["Child"]
    assert high[2] - low[2] == pytest.approx(1, abs=1e-3)


def test_says_that_an_empty_has_no_size(blender: BackgroundBlender) -> None:
    with pytest.raises(BlenderFailed, match="flat or empty"):
        act(blender, "resize", "Lamp", SIZE="1.0")


def test_paints_one_of_two_that_share_mesh_and_material(blender: BackgroundBlender) -> None:
    told = act(blender, "color", "Cube", COLOR="(0.8, 0.02, 0.02)")
    assert told["changed"] == ["Cube"]
    assert colors(told, "Cube")[0][:3] == [0.8, 0.02, 0.02]


@pytest.mark.parametrize("name", ["Child", "Line", "Title"])
def test_paints_what_has_no_material_yet(blender: BackgroundBlender, name: str) -> None:
    told = act(blender, "color", name, COLOR="(0.1, 0.2, 0.3)")
    assert told["changed"] == [name]
    assert colors(told, name)[0][:3] == [0.1, 0.2, 0.3]


def test_colors_one_of_two_lights_with_the_same_data(blender: BackgroundBlender) -> None:
    told = act(blender, "color", "Lamp", COLOR="(1.0, 0.5, 0.25)")
    assert told["changed"] == ["Lamp"]
    assert told["after"]["Lamp"][2][:3] == [1, 0.5, 0.25]


def test_gives_a_material(blender: BackgroundBlender) -> None:
    told = act(
        blender, "material", "Twin", COLOR="(0.9, 0.6, 0.2)", METALLIC="1.0", ROUGHNESS="0.2", TRANSMISSION="1.0"
    )
    assert told["changed"] == ["Twin"]
    assert colors(told, "Twin")[0] == [0.9, 0.6, 0.2, 1, 0.2]


def test_keeps_colour_and_metal_when_told(blender: BackgroundBlender) -> None:
    told = act(blender, "material", "Other", KEEP_COLOR="True", KEEP_METALLIC="True", ROUGHNESS="0.1")
    assert colors(told, "Other")[0] == [0.8, 0.8, 0.8, 0, 0.1]
    assert told["changed"] == ["Other"]


def test_sets_roughness(blender: BackgroundBlender) -> None:
    told = act(blender, "roughness", "Cube", ROUGHNESS="0.25")
    assert colors(told, "Cube")[0][4] == 0.25
    assert told["changed"] == ["Cube"]


@pytest.mark.parametrize(("share", "value"), [("-0.5", 0.4), ("0.5", 0.9)])
def test_darkens_and_lightens(blender: BackgroundBlender, share: str, value: float) -> None:
    told = act(blender, "shade", "Cube", SHARE=share)
    assert colors(told, "Cube")[0][:3] == [pytest.approx(value, abs=1e-3)] * 3
    assert told["changed"] == ["Cube"]


def test_a_light_gets_stronger(blender: BackgroundBlender) -> None:
    told = act(blender, "shade", "Lamp", SHARE="0.5")
    assert told["changed"] == ["Lamp"]
    assert told["after"]["Lamp"][2][3] == 15


@pytest.mark.parametrize(
    ("name", "settings", "expected"),
    [
        ("bevel", {"WIDTH": "0.1", "SEGMENTS": "4"}, {"width": 0.1, "segments": 4, "limit_method": "ANGLE"}),
        ("subdivide", {"LEVELS": "3"}, {"levels": 3, "render_levels": 3}),
        ("solidify", {"THICKNESS": "0.05"}, {"thickness": 0.05}),
        ("mirror", {"AXIS": '"y"'}, {"use_axis": [0, 1, 0]}),
        ("array", {"COUNT": "5"}, {"count": 5, "relative_offset_displace": [1.1, 0, 0], "use_constant_offset": False}),
        (
            "array",
            {"COUNT": "4", "GAP": "0.5", "AXIS": '"z"', "BACKWARD": "True"},
            {"count": 4, "constant_offset_displace": [0, 0, -0.5], "use_constant_offset": True},
        ),
    ],
)
def test_adds_a_modifier_to_this_object_alone(
    blender: BackgroundBlender, name: str, settings: dict[str, str], expected: dict[str, Any]
) -> None:
    told = act(blender, name, "Cube", **settings)
    assert told["changed"] == ["Cube"]
    made = told["modifiers"]["Cube"]
    assert len(made) == 1
    assert {word: made[0][word] for word in expected} == expected


@pytest.mark.parametrize(("name", "place", "value"), [("bevel", 0, 0.02), ("solidify", 1, 0.01)])
def test_curves_and_texts_have_a_way_of_their_own(
    blender: BackgroundBlender, name: str, place: int, value: float
) -> None:
    for thing in ("Line", "Title"):
        told = act(blender, name, thing)
        assert told["changed"] == [thing]
        assert told["after"][thing][2][place] == value


@pytest.mark.parametrize(("name", "smooth"), [("smooth", True), ("flat", False)])
def test_shades_one_of_two_that_share_a_mesh(blender: BackgroundBlender, name: str, smooth: bool) -> None:
    told = act(blender, name, "Twin")
    assert set(told["after"]["Twin"][3]) == {smooth}
    assert told["changed"] == (["Twin"] if smooth else [])


def test_duplicates_with_data_of_its_own(blender: BackgroundBlender) -> None:
    told = act(blender, "duplicate", "Cube", COUNT="2", X="3.0")
    assert (told["changed"], len(told["added"]), told["returned"]) == ([], 2, told["added"])
    assert [matrix(told, name) for name in told["added"]] == [[3, 0, 3], [6, 0, 3]]
    assert set(told["added"]) <= set(told["linked"])


def test_deletes(blender: BackgroundBlender) -> None:
    told = act(blender, "delete", "Cube", "Lamp")
    assert (told["gone"], told["changed"], told["returned"]) == (["Cube", "Lamp"], [], [])


def test_renames(blender: BackgroundBlender) -> None:
    told = act(blender, "rename", "Cube", NAME='"Été \\"neuf\\""')
    assert (told["added"], told["gone"]) == (['Été "neuf"'], ["Cube"])


def test_hides_and_shows(blender: BackgroundBlender) -> None:
    assert act(blender, "hide", "Cube", "Title")["hidden"] == ["Cube", "Title"]
    assert act(blender, "show", "Cube")["hidden"] == []


def test_shows_what_was_hidden(blender: BackgroundBlender) -> None:
    def hide_and_show(code: str) -> list[bool]:
        import bpy
        from actions_inside import furnish, perform

        furnish()
        cube, twin = bpy.data.objects["Cube"], bpy.data.objects["Twin"]
        cube.hide_set(True)
        twin.hide_viewport = True
        perform(code, "show", {}, ["Cube", "Twin"])
        return [cube.visible_get(), twin.visible_get()]

    assert blender.run(hide_and_show, code=(FOLDER / "show.py").read_text(encoding="utf-8")) == [True, True]


def test_drops_to_the_floor(blender: BackgroundBlender) -> None:
    told = act(blender, "drop_to_floor", "Cube", "Parent")
    assert told["changed"] == ["Child", "Cube", "Parent"]
    assert [told["bounds"][name][0][2] for name in ("Cube", "Child")] == [0, pytest.approx(0, abs=1e-4)]


def test_puts_on_top(blender: BackgroundBlender) -> None:
    told = act(blender, "put_on_top", "Other", reference="Cube")
    assert told["bounds"]["Other"] == [[-0.5, -0.5, 4], [0.5, 0.5, 5]]
    assert told["changed"] == ["Other"]


@pytest.mark.parametrize(("axes", "place"), [("xy", [0, 0, 1]), ("z", [0, 5, 3]), ("x", [0, 5, 1]), ("y", [0, 0, 1])])
def test_aligns(blender: BackgroundBlender, axes: str, place: list[float]) -> None:
    told = act(blender, "align", "Other", reference="Cube", AXES=repr(axes))
    assert matrix(told, "Other") == place


def test_counts_metres_in_the_units_of_the_scene(blender: BackgroundBlender) -> None:
    def move(code: str) -> list[float]:
        import bpy
        from actions_inside import furnish, perform

        furnish()
        bpy.context.scene.unit_settings.scale_length = 0.01
        perform(code, "move", {"X": "0.5"}, ["Cube"])
        return [round(value, 3) for value in bpy.data.objects["Cube"].location]

    assert blender.run(move, code=(FOLDER / "move.py").read_text(encoding="utf-8")) == [50, 0, 3]
