"""Where nothing can try a program, the artist is told and chooses: Run untried, for that one request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk
from panel import Panel

from command.server import build


@pytest.fixture
def state(tmp_path: Path) -> Iterator[Path]:
    """A state folder whose server has no provers."""
    folder = tmp_path / "state"
    folder.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COS3D_STATE", str(folder))
        patched.setenv("COS3D_PROVERS", "0")
        build.ensure()
        yield folder


def test_an_artist_lets_a_program_run_untried_once(desk: Desk, panel: Panel, pictures: Path) -> None:
    _ask(desk, panel, "make a stool")
    desk.run(_write_by_hand)

    told = _ask(desk, panel, "set the height to 60 cm")
    assert (told["status"], told["may_run_unproven"]) == ("refused", True)
    assert "COS3D_PROVERS=0" in told["message"] and "doctor" in told["message"]
    assert desk.run(_height) == "0.46"
    assert desk.run(_cut_off) == []
    desk.picture(pictures / "window-untried.png")
    desk.point(*panel.place_of_untried())
    desk.picture(pictures / "window-untried-tip.png", pause=2.5)
    panel.click_untried()
    desk.wait_for(lambda: desk.run(_height) == "0.6", "the new height")
    done = panel.wait_for_answer()
    assert (done["status"], done["may_run_unproven"], done["undo_steps"]) == ("applied", False, 1)
    assert "not tried first" in done["message"]
    desk.picture(pictures / "window-ran-untried.png")

    again = _ask(desk, panel, "set the height to 70 cm")
    assert (again["status"], again["may_run_unproven"]) == ("refused", True)
    assert desk.run(_height) == "0.6"


def _ask(desk: Desk, panel: Panel, words: str) -> dict:
    panel.type_prompt(words)
    desk.press("Return")
    return panel.wait_for_answer()


def _write_by_hand() -> None:
    import bpy

    (text,) = bpy.data.texts
    head, line, rest = text.as_string().partition("# Components\n")
    text.from_string(f"{head}def by_hand():\n    return 1\n\n\n{line}{rest}")


def _cut_off() -> list[str]:
    """Lines of the outcome that are wider than the sidebar, and descriptions that are longer than Blender shows."""
    import blf
    import bpy

    from cos3d.ui import display, operators

    area = next(area for area in bpy.context.window_manager.windows[0].screen.areas if area.type == "VIEW_3D")
    region = next(region for region in area.regions if region.type == "UI")
    blf.size(0, bpy.context.preferences.ui_styles[0].widget.points)
    room = region.width - 85  # seen in a picture: tabs, edges of panel and box, the icon
    wide = [line for line in display.shown().outcome_lines if blf.dimensions(0, line)[0] > room]
    texts = [getattr(operator, "bl_description", operator.__doc__ or "") for operator in operators.CLASSES]
    return wide + [text for text in texts if len(text) > 250]


def _height() -> str:
    import bpy

    lines = [line.body for text in bpy.data.texts for line in text.lines]
    found = [line.partition("=")[2].partition("#")[0].strip() for line in lines if line.startswith("SEAT_HEIGHT")]
    return found[0] if found else ""
