"""Ready-made programs whose modifiers work with other objects: made, edited and measured through the hands."""

from __future__ import annotations

from pathlib import Path

import pytest
from background import BackgroundBlender

PROGRAMS = Path(__file__).resolve().parents[3] / "prompts" / "demonstrations"


def edited(program: str, component: str, parameter: str, value: str) -> dict:
    import re

    import bpy
    import hands_kit as kit
    import program_text

    from cos3d.hands import Hands
    from cos3d.hands.measure import measure

    def told() -> dict:
        bpy.context.view_layer.update()
        things = bpy.data.collections["Thing"].objects
        found = measure(things)
        tools = {
            modifier.object.name
            for thing in things
            for modifier in thing.modifiers
            if getattr(modifier, "object", None) is not None
        }
        return {
            "names": sorted(thing.name for thing in things),
            "tools": sorted(tools),
            "floating": list(found.floating),
            "open": [part.name for part in found.parts if not part.closed],
            "size": [round(side, 4) for side in found.bounds.size],
        }

    hands = Hands()
    kit.applied(hands.apply(kit.make(program, tuple(program_text.components(program)), name="Thing")))
    before = told()
    after = re.sub(rf"(?m)^{parameter} = \S+", f"{parameter} = {value}", program)
    kit.applied(hands.apply(kit.edit(program, after, (component,))))
    now = told()
    hands.close()
    return {"before": before, "now": now, "objects": len(bpy.data.objects)}


@pytest.mark.parametrize(
    ("name", "component", "parameter", "value", "tools"),
    [
        ("padlock", "body", "GROOVES", "2", ["Grooves", "Holes"]),
        ("picket_fence", "pickets_and_rails", "TIP", '"round"', ["Path"]),
        ("leaning_tower", "tower", "TWIST", "20", ["Cage"]),
    ],
)
def test_an_edit_leaves_modifiers_with_the_tools_that_stand(
    blender: BackgroundBlender, name: str, component: str, parameter: str, value: str, tools: list[str]
) -> None:
    program = (PROGRAMS / f"{name}.py").read_text(encoding="utf-8")
    told = blender.run(edited, program=program, component=component, parameter=parameter, value=value)
    assert told["before"]["tools"] == told["now"]["tools"] == tools
    assert told["before"]["names"] == told["now"]["names"]
    assert told["objects"] == len(told["now"]["names"]), "an edit left objects behind"
    assert told["now"]["floating"] == [] and told["now"]["open"] == []
    assert all(side > 0 for side in told["now"]["size"])
