"""What may go wrong while an artist works: the server dies, the add-on is switched off, a slider is dragged."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path

from desk import Desk
from panel import Panel


def test_a_server_killed_while_a_request_runs_comes_back_and_nothing_is_half_applied(
    desk: Desk, panel: Panel, state: Path
) -> None:
    before = desk.run(_everything)
    server = json.loads((state / "server.json").read_text())["pid"]
    os.kill(server, signal.SIGSTOP)  # the request cannot be answered before the server dies
    desk.run(_ask, words="make a chair")
    desk.wait_for(lambda: panel.status()["busy"] and desk.run(_is_sent), "the request on its way")
    os.kill(server, signal.SIGKILL)
    report = panel.wait_for_answer()
    assert report["status"] == "failed"
    assert "server was lost" in report["message"]
    assert "server was lost" in panel.status()["message"]
    assert desk.run(_everything) == before
    panel.wait_for_status("ready")
    assert json.loads((state / "server.json").read_text())["pid"] != server
    desk.run(_ask, words="make a chair")
    made = panel.wait_for_answer()
    assert (made["status"], made["collateral"], made["undo_steps"]) == ("applied", [], 1)


def test_undo_after_undo_goes_back_one_request_each_time(desk: Desk, panel: Panel) -> None:
    for words in ("make a chair", "set the length of the legs to 60 cm"):
        desk.run(_ask, words=words)
        assert panel.wait_for_answer()["status"] == "applied"
    desk.point(400, 500)
    desk.press("ctrl+z")
    desk.wait_for(lambda: desk.run(_leg_length) == "0.43", "the first length")
    made = desk.run(_everything)
    desk.run(_ask, words="set the length of the legs to 30 cm")
    assert panel.wait_for_answer()["status"] == "applied"
    desk.press("ctrl+z")
    desk.wait_for(lambda: desk.run(_everything) == made, "the chair as it was made")
    desk.press("ctrl+z")
    desk.wait_for(lambda: desk.run(_leg_length) == "", "no chair")


def test_a_slider_is_one_edit_and_one_undo_step(desk: Desk, panel: Panel) -> None:
    desk.run(_ask, words="make a chair")
    assert panel.wait_for_answer()["status"] == "applied"
    desk.wait_for(lambda: desk.run(_has_sliders), "the sliders")
    for value in (0.5, 0.55, 0.6):
        desk.run(_drag, name="LEG_LENGTH", value=value)
    desk.wait_for(lambda: desk.run(_leg_length) == "0.6", "the new length")
    report = panel.wait_for_answer()
    assert (report["status"], report["collateral"], report["undo_steps"]) == ("applied", [], 1)
    desk.point(400, 500)
    desk.press("ctrl+z")
    desk.wait_for(lambda: desk.run(_leg_length) == "0.43", "the length before the slider")
    desk.wait_for(lambda: desk.run(_shown, name="LEG_LENGTH") == 0.43, "the slider as it was")


def test_a_slider_moved_in_edit_mode_waits_and_is_applied_afterwards(desk: Desk, panel: Panel) -> None:
    desk.run(_ask, words="make a chair")
    assert panel.wait_for_answer()["status"] == "applied"
    desk.wait_for(lambda: desk.run(_has_sliders), "the sliders")
    desk.run(_edit_a_leg)
    desk.run(_drag, name="LEG_LENGTH", value=0.6)
    time.sleep(1.0)  # longer than a slider rests before it is sent
    assert (desk.run(_mode), desk.run(_leg_length), panel.status()["busy"]) == ("EDIT_MESH", "0.43", False)
    desk.run(_leave_edit_mode)
    desk.wait_for(lambda: desk.run(_leg_length) == "0.6", "the new length", 10)
    report = panel.wait_for_answer()
    assert (report["status"], report["collateral"], report["undo_steps"]) == ("applied", [], 1)


def test_a_server_that_was_stopped_is_started_again_by_the_button_of_the_status_row(
    desk: Desk, panel: Panel, state: Path, pictures: Path
) -> None:
    server = json.loads((state / "server.json").read_text())["pid"]
    os.kill(server, signal.SIGTERM)
    panel.wait_for_status("stopped")
    time.sleep(2.0)  # a server that took its leave is not started before somebody wants it
    assert panel.status()["status"] == "stopped"
    desk.picture(pictures / "window-stopped.png")
    panel.click_mend()
    panel.wait_for_status("ready")
    assert json.loads((state / "server.json").read_text())["pid"] != server


def test_at_rest_the_view_is_not_drawn(desk: Desk, panel: Panel) -> None:
    desk.run(_ask, words="make a chair")
    assert panel.wait_for_answer()["status"] == "applied"
    desk.run(_count_drawings)
    desk.wait_for(lambda: desk.run(_quiet_for) > 2.0, "two seconds without a drawing")


def test_switched_off_it_leaves_nothing_behind_and_on_again_it_works(desk: Desk, panel: Panel) -> None:
    desk.run(_ask, words="make a chair")
    assert panel.wait_for_answer()["status"] == "applied"
    assert desk.run(_left_behind_when_off) == []
    desk.run(_switch_on)
    panel.open()
    panel.wait_for_status("ready")
    desk.run(_ask, words="set the length of the legs to 60 cm")
    assert panel.wait_for_answer()["status"] == "applied"


def _ask(words: str) -> None:
    import bpy

    bpy.ops.cos3d.ask(prompt=words)


def _is_sent() -> bool:
    from cos3d import wiring

    return wiring.state().stage == "reading"


def _everything() -> list:
    import bpy

    kinds = ("objects", "meshes", "materials", "collections", "texts")
    places = [[thing.name, [list(row) for row in thing.matrix_world]] for thing in bpy.data.objects]
    return [*(sorted(getattr(bpy.data, kind).keys()) for kind in kinds), sorted(places)]


def _leg_length() -> str:
    import bpy

    lines = [line.body for text in bpy.data.texts for line in text.lines]
    found = [line.partition("=")[2].partition("#")[0].strip() for line in lines if line.startswith("LEG_LENGTH")]
    return found[0] if found else ""


def _has_sliders() -> bool:
    import bpy

    return hasattr(getattr(bpy.context.window_manager, "cos3d_parameters", None), "LEG_LENGTH")


def _drag(name: str, value: float) -> None:
    import bpy

    setattr(bpy.context.window_manager.cos3d_parameters, name, value)


def _shown(name: str) -> float:
    import bpy

    return round(getattr(bpy.context.window_manager.cos3d_parameters, name), 4)


def _edit_a_leg() -> None:
    import bpy

    leg = next(thing for thing in bpy.data.objects if thing.type == "MESH" and thing.name.startswith("Leg"))
    for thing in bpy.data.objects:
        thing.select_set(thing == leg)
    bpy.context.view_layer.objects.active = leg
    with bpy.context.temp_override(window=bpy.context.window_manager.windows[0]):
        bpy.ops.object.mode_set(mode="EDIT")


def _mode() -> str:
    import bpy

    return bpy.context.mode


def _leave_edit_mode() -> None:
    import bpy

    with bpy.context.temp_override(window=bpy.context.window_manager.windows[0]):
        bpy.ops.object.mode_set(mode="OBJECT")


def _count_drawings() -> None:
    import time

    import bpy

    def drawn() -> None:
        bpy.app.driver_namespace["drawn"] = time.monotonic()

    drawn()
    bpy.types.SpaceView3D.draw_handler_add(drawn, (), "WINDOW", "POST_VIEW")


def _quiet_for() -> float:
    import time

    import bpy

    return time.monotonic() - bpy.app.driver_namespace["drawn"]


def _left_behind_when_off() -> list[str]:
    import sys

    import addon_utils
    import bpy

    addon_utils.disable("cos3d", default_set=True)
    found = [name for name in dir(bpy.types) if "cos3d" in name.lower()]
    found += [name for name in dir(bpy.types.WindowManager) if "cos3d" in name]
    found += [f"operator {name}" for name in dir(bpy.ops.cos3d)]
    for name in dir(bpy.app.handlers):
        handlers = getattr(bpy.app.handlers, name)
        if isinstance(handlers, list):
            found += [f"{name} {handler}" for handler in handlers if "cos3d" in getattr(handler, "__module__", "")]
    display = sys.modules.get("cos3d.ui.display")
    if display is not None and bpy.app.timers.is_registered(display._tick):
        found.append("timer")
    return found


def _switch_on() -> bool:
    import addon_utils

    return addon_utils.enable("cos3d", default_set=True) is not None
