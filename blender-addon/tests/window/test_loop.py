"""The main job by mouse and keyboard: select, ask, see it applied, undo, redo."""

from __future__ import annotations

import time
from pathlib import Path

from desk import Desk
from panel import Panel


def test_an_artist_asks_for_a_chair_and_makes_its_legs_longer(desk: Desk, panel: Panel, pictures: Path) -> None:
    desk.run(_only_an_empty_scene)
    panel.type_prompt("a chair")
    desk.press("Return")
    made = panel.wait_for_answer()
    assert (made["status"], made["collateral"], made["undo_steps"]) == ("applied", [], 1)
    before = desk.run(_chair)
    desk.run(_look_at_it)
    desk.picture(pictures / "window-chair.png")

    panel.type_prompt("make the legs 20 % longer")
    panel.click_ask()
    desk.wait_for(lambda: desk.run(_chair) != before, "longer legs")
    longer = panel.wait_for_answer()
    assert (longer["status"], longer["collateral"], longer["undo_steps"]) == ("applied", [], 1)
    after = desk.run(_chair)
    assert after["top"] > before["top"]
    assert after["legs"] != before["legs"]
    desk.picture(pictures / "window-longer.png")

    desk.point(400, 500)
    desk.press("ctrl+z")
    desk.wait_for(lambda: desk.run(_chair) == before, "the chair as it was")
    desk.picture(pictures / "window-undone.png")
    desk.press("ctrl+shift+z")
    desk.wait_for(lambda: desk.run(_chair) == after, "the chair with long legs again")
    desk.picture(pictures / "window-redone.png")
    assert desk.quit() == 0


def test_what_is_selected_is_changed_from_its_context_menu(desk: Desk, panel: Panel, pictures: Path) -> None:
    panel.type_prompt("a chair")
    desk.press("Return")
    assert panel.wait_for_answer()["status"] == "applied"
    before = desk.run(_chair)
    desk.click(400, 500, button=3)
    time.sleep(0.5)  # software drawing: keys before the menu is there go to the view
    desk.press("End")  # the last entry
    desk.picture(pictures / "window-menu.png")
    desk.press("Return")
    desk.picture(pictures / "window-ask-here.png")
    desk.write("make the legs 20 % longer")
    desk.press("Return")  # leaves the field
    desk.press("Return")  # and this is OK
    desk.wait_for(lambda: desk.run(_chair) != before, "longer legs")
    longer = panel.wait_for_answer()
    assert (longer["status"], longer["collateral"], longer["undo_steps"]) == ("applied", [], 1)
    assert desk.run(_chair)["legs"] != before["legs"]


def test_a_click_elsewhere_keeps_the_prompt_and_asks_nothing(desk: Desk, panel: Panel) -> None:
    panel.type_prompt("a stool")
    desk.click(400, 600)
    desk.wait_for(lambda: desk.run(_prompt) == "a stool", "the prompt")
    assert not panel.status()["busy"]
    assert desk.run(_count_of_texts) == 0


def test_words_that_are_not_understood_change_nothing_and_are_named(desk: Desk, panel: Panel, pictures: Path) -> None:
    before = desk.run(_objects)
    panel.type_prompt("frobnicate the cube")
    desk.press("Return")
    answer = panel.wait_for_answer()
    assert answer["status"] == "not_understood"
    assert "frobnicate" in answer["message"]
    assert desk.run(_objects) == before
    desk.picture(pictures / "window-not-understood.png")


def _only_an_empty_scene() -> bool:
    import bpy

    for thing in list(bpy.data.objects):
        bpy.data.objects.remove(thing)
    bpy.ops.ed.undo_push(message="An empty scene")
    return True


def _chair() -> dict:
    import bpy

    tops = [
        (thing.matrix_world @ vertex.co).z
        for thing in bpy.data.objects
        if thing.type == "MESH"
        for vertex in thing.data.vertices
    ]
    legs = sorted(
        (thing.name, round(max(vertex.co.z for vertex in thing.data.vertices), 5))
        for thing in bpy.data.objects
        if thing.type == "MESH" and thing.name.startswith("Leg")
    )
    return {"top": round(max(tops, default=0.0), 5), "legs": [list(leg) for leg in legs]}


def _look_at_it() -> bool:
    import bpy

    window = bpy.context.window_manager.windows[0]
    area = next(area for area in window.screen.areas if area.type == "VIEW_3D")
    region = next(region for region in area.regions if region.type == "WINDOW")
    area.spaces.active.shading.color_type = "MATERIAL"
    with bpy.context.temp_override(window=window, area=area, region=region):
        bpy.ops.view3d.view_all()
    return True


def _prompt() -> str:
    import bpy

    return bpy.context.window_manager.cos3d.prompt


def _count_of_texts() -> int:
    import bpy

    return len(bpy.data.texts)


def _objects() -> list[str]:
    import bpy

    return sorted(bpy.data.objects.keys())
