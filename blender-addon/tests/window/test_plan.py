"""The plan of something new: drawn over the viewport, its numbers changed by sliders, made, and nothing left of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk
from panel import Panel

from command.paths import ROOT
from command.server import build

BENCH = "a garden bench with cast-iron scroll sides and wooden slats, seats two"


@pytest.fixture
def state(tmp_path: Path) -> Iterator[Path]:
    """A state folder whose server has the recorded answers of the bench for a model; it tries nothing first."""
    folder = tmp_path / "state"
    folder.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COS3D_STATE", str(folder))
        patched.setenv("COS3D_MODEL", f"scripted:{ROOT / 'test-assets' / 'exchanges' / 'bench'}")
        patched.setenv("COS3D_PROVERS", "0")
        patched.setenv("COS3D_UNPROVEN", "allow")
        build.ensure()
        yield folder


def test_a_plan_is_shown_first_changed_by_its_sliders_and_made(desk: Desk, panel: Panel, pictures: Path) -> None:
    desk.run(_only_an_empty_scene)
    before = desk.run(_fingerprint)
    _ask(desk)
    assert desk.run(_handlers) == 2
    desk.run(_look_at_it)
    desk.picture(pictures / "window-plan.png", pause=2)
    assert desk.run(_fingerprint) == before

    width = desk.run(_width)
    desk.run(_drag, name="BENCH_WIDTH", value=1.5)
    desk.wait_for(lambda: desk.run(_width) > width + 0.1, "longer boxes")
    assert desk.run(_literal, name="BENCH_WIDTH") == 1.5
    desk.picture(pictures / "window-plan-longer.png", pause=2)
    assert desk.run(_fingerprint) == before

    assert desk.run(_make_it) == ["FINISHED"]
    made = panel.wait_for_answer(180)
    assert (made["status"], made["collateral"], made["undo_steps"]) == ("applied", [], 1), made["message"]
    assert desk.run(_in_program, name="BENCH_WIDTH") == "1.5"
    desk.wait_for(lambda: desk.run(_handlers) == 0, "no drawing of the plan")
    desk.picture(pictures / "window-plan-made.png")
    desk.point(400, 500)
    desk.press("ctrl+z")
    desk.wait_for(lambda: desk.run(_fingerprint) == before, "the scene as it was")

    _ask(desk)
    desk.run(_stop)
    desk.wait_for(lambda: desk.run(_handlers) == 0, "no drawing of what was stopped")
    assert panel.wait_for_answer()["status"] == "cancelled"

    _ask(desk)
    assert desk.run(_handlers_when_off) == 0


def _ask(desk: Desk) -> None:
    desk.run(_ask_with_plan, words=BENCH)
    desk.wait_for(lambda: desk.run(_held), "the plan")


def _ask_with_plan(words: str) -> None:
    import bpy

    bpy.context.preferences.addons["cos3d"].preferences.show_plan_first = True
    bpy.ops.cos3d.ask(prompt=words)


def _held() -> bool:
    import bpy

    from cos3d import wiring

    plan = wiring.state().plan
    return plan is not None and plan.held and hasattr(bpy.context.window_manager, "cos3d_plan")


def _handlers() -> int:
    from cos3d.ui import block_out

    return len(block_out._handlers)


def _width() -> float:
    from cos3d import wiring

    plan = wiring.state().plan
    across = [corner[0] for block in plan.blocks for corner in block.corners]
    return max(across) - min(across)


def _literal(name: str) -> float:
    from cos3d import wiring

    return next(one.value for one in wiring.state().plan.parameters if one.name == name)


def _drag(name: str, value: float) -> None:
    import bpy

    setattr(bpy.context.window_manager.cos3d_plan, name, value)


def _make_it() -> list:
    import bpy

    return sorted(bpy.ops.cos3d.make_planned())


def _stop() -> None:
    import bpy

    bpy.ops.cos3d.stop()


def _handlers_when_off() -> int:
    import addon_utils

    from cos3d.ui import block_out

    addon_utils.disable("cos3d", default_set=True)
    return len(block_out._handlers)


def _in_program(name: str) -> str:
    import bpy

    lines = [line.body for text in bpy.data.texts for line in text.lines]
    found = [line.partition("=")[2].partition("#")[0].strip() for line in lines if line.startswith(f"{name} ")]
    return found[0] if found else ""


def _fingerprint() -> list:
    from cos3d.hands import fingerprint

    taken = fingerprint.take()
    return sorted([str(key), str(state)] for key, state in taken.states.items())


def _only_an_empty_scene() -> bool:
    import bpy

    for thing in list(bpy.data.objects):
        bpy.data.objects.remove(thing)
    bpy.ops.outliner.orphans_purge(do_recursive=True)
    bpy.ops.ed.undo_push(message="An empty scene")
    return True


def _look_at_it() -> bool:
    import bpy
    from mathutils import Quaternion, Vector

    area = next(area for area in bpy.context.window_manager.windows[0].screen.areas if area.type == "VIEW_3D")
    view = area.spaces.active.region_3d
    view.view_location, view.view_distance = Vector((0.0, 0.0, 0.45)), 3.2
    view.view_rotation = Quaternion((0.83, 0.42, 0.16, 0.32))
    return True
