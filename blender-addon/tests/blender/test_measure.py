"""Measuring and rendering in real Blender."""

from math import pi
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender


def measured(cubes: list[dict[str, Any]]) -> dict[str, Any]:
    import bpy

    from cos3d.hands.measure import measure

    for cube in cubes:
        bpy.ops.mesh.primitive_cube_add(size=1, location=cube["at"])
        thing = bpy.context.object
        thing.name, thing.scale = cube["name"], cube.get("scale", (1, 1, 1))
        thing.rotation_euler = cube.get("turn", (0, 0, 0))
        if cube.get("open"):
            thing.data.clear_geometry()
            thing.data.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
        if cube.get("join"):
            bpy.ops.mesh.primitive_cube_add(size=1, location=cube["join"])
            other = bpy.context.object
            bpy.ops.object.select_all(action="DESELECT")
            other.select_set(True)
            thing.select_set(True)
            bpy.context.view_layer.objects.active = thing
            bpy.ops.object.join()
        thing.hide_render = cube.get("tool", False)
    told = measure(bpy.data.objects, penetrations=True)
    return {
        "parts": {
            part.name: [part.vertices, part.faces, part.pieces, part.closed, round(part.volume, 6)]
            for part in told.parts
        },
        "open": sum(part.edges_open for part in told.parts),
        "size": told.bounds and [round(side, 4) for side in told.bounds.size],
        "contacts": [list(pair) for pair in told.contacts],
        "meetings": [[round(value, 4) for value in (*box.low, *box.high)] for box in told.meetings],
        "penetrations": [[p.first, p.second, round(p.depth, 4)] for p in told.penetrations],
        "floating": list(told.floating),
        "gaps": [[gap.first, gap.second, round(gap.metres, 6)] for gap in told.gaps],
        "groups": len(told.groups),
    }


def cube(name: str, *at: float, **more: Any) -> dict[str, Any]:
    return {"name": name, "at": at, **more}


def test_a_stack_on_the_ground_is_one_group(blender: BackgroundBlender) -> None:
    told = blender.run(measured, cubes=[cube("Lower", 0, 0, 0.5), cube("Upper", 0.2, 0, 1.5)])
    assert told["parts"] == {"Lower": [8, 6, 1, True, 1.0], "Upper": [8, 6, 1, True, 1.0]}
    assert told["contacts"] == [["Lower", "Upper"], ["Lower", "ground"]]
    assert (told["groups"], told["floating"], told["gaps"], told["penetrations"]) == (1, [], [], [])
    assert told["size"] == [1.2, 1.0, 2.0]


@pytest.mark.parametrize(
    ("gap", "touches"), [(0.0, True), (0.0004, True), (0.0009, True), (0.003, False), (0.2, False)]
)
def test_crossed_boards_touch_where_no_corner_is_near(blender: BackgroundBlender, gap: float, touches: bool) -> None:
    boards = [cube("Across", 0, 0, 0.5, scale=[3, 1, 1]), cube("Along", 0, 0, 1.5 + gap, scale=[1, 3, 1])]
    told = blender.run(measured, cubes=boards)
    assert (["Across", "Along"] in told["contacts"]) is touches
    assert told["floating"] == ([] if touches else ["Along"])
    assert told["gaps"] == ([] if touches else [["Along", "Across", gap]])


def test_sinking_is_contact_and_has_a_depth(blender: BackgroundBlender) -> None:
    told = blender.run(measured, cubes=[cube("Lower", 0, 0, 0.5), cube("Upper", 0, 0, 1.4, scale=[0.5, 0.5, 1])])
    assert told["penetrations"] == [["Lower", "Upper", 0.1]]
    assert told["meetings"][0] == [-0.25, -0.25, 0.9, 0.25, 0.25, 1.0]
    inside = blender.run(measured, cubes=[cube("Lower", 0, 0, 0.5), cube("Inner", 0, 0, 0.5, scale=[0.5, 0.5, 0.5])])
    assert ["Inner", "Lower"] in inside["contacts"]
    assert inside["floating"] == []


@pytest.mark.parametrize("turn", [(0, 0, pi / 4), (pi, 0, pi / 4), (0, 0, 3 * pi / 4), (0, pi / 2, pi / 4)])
def test_what_lies_beside_a_piece_is_not_deep_inside(
    blender: BackgroundBlender, turn: tuple[float, float, float]
) -> None:
    """Corners of the floor lie in the box around the cube, a hair above its lower face, and far from the cube."""
    cubes = [cube("Floor", 0, 0, 0.5, scale=[1.41, 1.41, 1]), cube("On edge", 0, 0, 1.49995, turn=turn)]
    told = blender.run(measured, cubes=cubes)
    assert ["Floor", "On edge"] in told["contacts"]
    assert max((depth for _, _, depth in told["penetrations"]), default=0) <= 0.0001


@pytest.mark.parametrize(("gap", "floats"), [(-0.0003, False), (0.0, False), (0.0008, False), (0.004, True)])
def test_letters_on_a_board_are_held_by_it(blender: BackgroundBlender, gap: float, floats: bool) -> None:
    def lettered(gap: float) -> dict[str, Any]:
        import bpy

        from cos3d.hands.measure import measure

        bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, 0.5))
        curve = bpy.data.curves.new("Letters", "FONT")
        curve.body, curve.size, curve.extrude = "For Ada i", 0.15, 0.005
        curve.fill_mode, curve.align_x = "BOTH", "CENTER"
        letters = bpy.data.objects.new("Letters", curve)
        letters.location = (0, 0, 1.005 + gap)
        bpy.context.scene.collection.objects.link(letters)
        bpy.context.view_layer.update()
        told = measure(bpy.data.objects)
        return {"floating": list(told.floating), "pieces": {part.name: part.pieces for part in told.parts}}

    told = blender.run(lettered, gap=gap)
    assert told["floating"] == (["Letters"] if floats else [])
    assert told["pieces"]["Letters"] >= 8


def test_knives_that_cross_edge_on_edge_touch(blender: BackgroundBlender) -> None:
    def crossed(gap: float) -> int:
        import bpy

        from cos3d.hands.measure import measure

        def knife(name: str, low: float, high: float, along: int) -> bpy.types.Object:
            """A wedge whose edge, at `high`, runs along an axis."""
            corners = []
            for end in (-1.0, 1.0):
                for side, z in ((-0.02, low), (0.02, low), (0.0, high)):
                    corners.append((end, side, z) if along == 0 else (side, end, z))
            mesh = bpy.data.meshes.new(name)
            mesh.from_pydata(corners, [], [(2, 1, 0), (4, 5, 3), (1, 4, 3, 0), (2, 5, 4, 1), (0, 3, 5, 2)])
            thing = bpy.data.objects.new(name, mesh)
            bpy.context.scene.collection.objects.link(thing)
            return thing

        knives = [knife("Up", 0.0, 0.5, 0), knife("Down", 1.0, 0.5 + gap, 1)]
        bpy.context.view_layer.update()
        return len([pair for pair in measure(knives).contacts if "ground" not in pair])

    assert blender.run(crossed, gap=0.0005) == 1
    assert blender.run(crossed, gap=0.004) == 0


def test_one_loose_piece_makes_its_object_float(blender: BackgroundBlender) -> None:
    told = blender.run(measured, cubes=[cube("Legs", 0, 0, 0.5, join=[3, 0, 0.6])])
    assert told["parts"]["Legs"][2] == 2
    assert told["floating"] == ["Legs"]
    assert told["gaps"] == [["Legs", "ground", 0.1]]


def test_each_group_of_what_floats_has_its_own_gap(blender: BackgroundBlender) -> None:
    pair = [cube("Low", 0, 0, 1.6), cube("High", 0, 0, 2.6), cube("Base", 0, 0, 0.5)]
    beside = [cube("Beside", 1.25, 0, 2.6), cube("Far", 9, 0, 1.7)]
    told = blender.run(measured, cubes=[*pair, *beside])
    assert told["floating"] == ["Beside", "Far", "High", "Low"]
    assert told["gaps"] == [["Beside", "High", 0.25], ["Far", "ground", 1.2], ["Low", "Base", 0.1]]


def test_what_no_picture_shows_is_left_out(blender: BackgroundBlender) -> None:
    cutter = {"name": "Cutter", "at": (0, 0, 5), "tool": True}
    told = blender.run(measured, cubes=[{"name": "Low", "at": (0, 0, 0.5)}, cutter])
    assert list(told["parts"]) == ["Low"] and told["size"] == [1, 1, 1]
    assert told["floating"] == []


def test_an_open_surface_is_told(blender: BackgroundBlender) -> None:
    told = blender.run(measured, cubes=[cube("Sail", 0, 0, 0, open=True)])
    assert told["open"] == 3
    assert told["parts"]["Sail"][3] is False


def test_a_picture_shows_the_object_and_leaves_nothing_behind(blender: BackgroundBlender, tmp_path: Path) -> None:
    def pictures(folder: str) -> dict[str, Any]:
        from pathlib import Path

        import bpy

        from cos3d.hands.render import View, contact_sheet, render

        bpy.ops.mesh.primitive_monkey_add(location=(5, 5, 1))
        kinds = bpy.types.BlendData.bl_rna.properties
        collections = [name for name, kind in kinds.items() if kind.type == "COLLECTION"]
        before = {name: len(getattr(bpy.data, name)) for name in collections}
        seen = {}
        for view in View:
            path = render([bpy.context.object], Path(folder, f"{view.name}.png"), view=view, size=(96, 96), floor=False)
            image = bpy.data.images.load(str(path))
            pixels = image.pixels[:]
            other = [at for at in range(0, len(pixels), 4) if abs(pixels[at] - pixels[0]) > 0.05]
            seen[view.name] = len(other) / (96 * 96)
            bpy.data.images.remove(image)
        sheet = contact_sheet(
            [Path(folder, f"{view.name}.png") for view in View], Path(folder, "sheet.png"), columns=2, size=(96, 96)
        )
        after = {name: len(getattr(bpy.data, name)) for name in collections}
        image = bpy.data.images.load(str(sheet))
        return {"seen": seen, "before": before, "after": after, "sheet": list(image.size)}

    told = blender.run(pictures, folder=str(tmp_path))
    assert all(0.1 < share < 0.9 for share in told["seen"].values()), told["seen"]
    assert told["after"] == told["before"]
    assert told["sheet"] == [192, 288]


def test_flipped_and_crowded_edges_are_told(blender: BackgroundBlender) -> None:
    def faults() -> list[list[int]]:
        import bpy

        from cos3d.hands.measure import measure

        corners = [(0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 0), (0, 0, 1)]
        told = []
        for faces in ([(0, 1, 2), (1, 3, 2)], [(0, 1, 2), (1, 2, 3)], [(0, 1, 2), (1, 3, 2), (1, 4, 2)]):
            mesh = bpy.data.meshes.new("Sheet")
            mesh.from_pydata(corners, [], faces)
            thing = bpy.data.objects.new("Sheet", mesh)
            bpy.context.scene.collection.objects.link(thing)
            (part,) = measure([thing]).parts
            told.append([part.edges_open, part.edges_crowded, part.edges_flipped])
        return told

    assert blender.run(faults) == [[4, 0, 0], [4, 0, 1], [6, 1, 0]]
