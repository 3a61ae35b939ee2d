"""What is no mesh (cloth, soft bodies, particles, nodes, lights, cameras) arrives by a patch and follows an edit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import program_text
import pytest
from background import BackgroundBlender

DEMONSTRATIONS = Path(__file__).resolve().parents[3] / "prompts" / "demonstrations"


def made_and_edited(program: str, changed: str, components: list[str], rerun: list[str], look: str) -> dict[str, Any]:
    """Make an asset by the hands, edit one parameter, undo; tell what `look` finds each time, and what is left over."""
    import bpy
    import hands_kit as kit

    from cos3d.hands import Hands

    def told() -> Any:
        return eval(look, {"bpy": bpy, "len": len, "list": list, "round": round, "sorted": sorted})

    hands = Hands()
    kit.applied(hands.apply(kit.make(program, tuple(components), name="Thing")))
    seen = {"made": told(), "objects": sorted(thing.name for thing in bpy.data.objects)}
    kit.applied(hands.apply(kit.edit(program, changed, tuple(rerun))))
    seen["edited"] = told()
    seen["kept"] = sorted(thing.name for thing in bpy.data.objects) == seen["objects"]
    seen["unused"] = [
        block.name
        for home in (bpy.data.meshes, bpy.data.particles, bpy.data.node_groups, bpy.data.lights, bpy.data.cameras)
        for block in home
        if not block.users
    ]
    kit.undo()
    seen["undone"] = told()
    hands.close()
    return seen


CASES = {
    "tablecloth": (
        "TABLE_HEIGHT = 0.74",
        "TABLE_HEIGHT = 0.9",
        """[[one.type for one in bpy.data.objects["Cloth"].modifiers],
        bpy.data.objects["Cloth"].modifiers["Cloth"].settings.vertex_group_mass,
        [group.name for group in bpy.data.objects["Cloth"].vertex_groups],
        round(max(vertex.co.z for vertex in bpy.data.objects["Cloth"].data.vertices), 3)]""",
        [["CLOTH", "SOLIDIFY"], "Pinned", ["Pinned"], 0.743],
        [["CLOTH", "SOLIDIFY"], "Pinned", ["Pinned"], 0.903],
    ),
    "jelly": (
        "WOBBLE = 0.55",
        "WOBBLE = 0.9",
        """[bpy.data.objects["Jelly body"].modifiers["Soft body"].settings.vertex_group_goal,
        round(bpy.data.objects["Jelly body"].modifiers["Soft body"].settings.goal_spring, 3)]""",
        ["Held", 0.482],
        ["Held", 0.185],
    ),
    "grass": (
        "BLADES = 2600",
        "BLADES = 900",
        """[len(bpy.data.objects["Turf"].particle_systems),
        bpy.data.objects["Turf"].particle_systems[0].settings.type,
        bpy.data.objects["Turf"].particle_systems[0].settings.count,
        bpy.data.objects["Turf"].particle_systems[0].vertex_group_density]""",
        [1, "HAIR", 2600, "Grass"],
        [1, "HAIR", 900, "Grass"],
    ),
    "pebbles": (
        "PEBBLES = 46",
        "PEBBLES = 12",
        """[bpy.data.objects["Pebbles"].modifiers[0].node_group.name.split(".")[0],
        bpy.data.objects["Pebbles"].modifiers[0].node_group.users,
        len(bpy.data.objects["Pebbles"].evaluated_get(bpy.context.evaluated_depsgraph_get()).data.polygons) > 320 * 20]
        """,
        ["Scatter pebbles", 1, True],
        ["Scatter pebbles", 1, False],
    ),
    "light_rig": (
        "POWER = 320",
        "POWER = 500",
        """[bpy.data.objects["Key light"].data.energy, bpy.data.objects["Key light"].data.shape]""",
        [320, "RECTANGLE"],
        [500, "RECTANGLE"],
    ),
    "turntable": (
        "LENS = 60",
        "LENS = 80",
        """[bpy.data.objects["Camera"].data.lens, bpy.data.objects["Camera"].constraints[0].target.name,
        bpy.data.objects["Camera"].data.dof.focus_object.name]""",
        [60, "Camera target", "Camera target"],
        [80, "Camera target", "Camera target"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_it_arrives_follows_an_edit_and_is_taken_back(blender: BackgroundBlender, name: str) -> None:
    old, new, look, made, edited = CASES[name]
    program = (DEMONSTRATIONS / f"{name}.py").read_text(encoding="utf-8")
    changed = program.replace(f"\n{old} ", f"\n{new} ")
    parameter = old.partition(" ")[0]
    reached = program_text.dependencies(program)
    told = blender.run(
        made_and_edited,
        program=program,
        changed=changed,
        components=program_text.components(program),
        rerun=[component for component, names in reached.items() if parameter in names],
        look=" ".join(look.split()),
    )
    assert told["made"] == made == told["undone"]
    assert told["edited"] == edited
    assert told["kept"]
    assert told["unused"] == []
