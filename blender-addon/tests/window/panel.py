"""The panel as an artist finds it: by tab, field and button."""

from __future__ import annotations

from typing import Any

from desk import HEIGHT, Desk

_TAB = (1044, 240)
"""The tab on Blender 3.4, which cannot be asked to show a tab."""


class Panel:
    """The tab "3D-CoS" of the sidebar."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self) -> None:
        """Bring the tab to the front."""
        self._desk.wait_for(lambda: self._desk.run(_tabs_are_drawn), "the sidebar")
        if not self._desk.run(_choose_tab):
            self._desk.click(*_TAB)

    def status(self) -> dict[str, Any]:
        """What scripts see of the studio."""
        told: dict[str, Any] = self._desk.run(_studio)
        return told

    def wait_for_status(self, wanted: str, seconds: float = 60) -> None:
        """Wait until the status row says so."""
        self._desk.wait_for(lambda: self.status()["status"] == wanted, f"status {wanted} ({self.status()})", seconds)

    def wait_for_answer(self, seconds: float = 30) -> dict[str, Any]:
        """Wait until no request is under way; the last report."""
        self._desk.wait_for(lambda: not self.status()["busy"], "the answer", seconds)
        report: dict[str, Any] = self._desk.run(_report)
        return report

    def type_prompt(self, text: str) -> None:
        """Put the pointer over the prompt, enter it, replace what it holds."""
        self._desk.point(*self._place_of("prompt"))
        self._desk.press("Return")
        self._desk.press("ctrl+a")
        self._desk.write(text)

    def click_ask(self) -> None:
        """Click Ask."""
        self._desk.click(*self._place_of("ask"))

    def click_mend(self) -> None:
        """Click the button of the status row, which is the first row while nothing can be asked."""
        self._desk.click(*self._place_of("mend"))

    def click_untried(self) -> None:
        """Click Run untried, below the outcome's text."""
        self._desk.click(*self.place_of_untried())

    def place_of_untried(self) -> tuple[float, float]:
        """The middle of Run untried, in pixels from the top left corner."""
        return self._place_of("untried")

    def _place_of(self, name: str) -> tuple[float, float]:
        x, y = self._desk.run(_place, name=name)
        return x, HEIGHT - y


def _tabs_are_drawn() -> bool:
    import bpy

    area = next(area for area in bpy.context.window_manager.windows[0].screen.areas if area.type == "VIEW_3D")
    return any(region.type == "UI" and region.width > 1 for region in area.regions)


def _choose_tab() -> bool:
    import bpy

    area = next(area for area in bpy.context.window_manager.windows[0].screen.areas if area.type == "VIEW_3D")
    region = next(region for region in area.regions if region.type == "UI")
    if not hasattr(region, "active_panel_category"):
        return False
    region.active_panel_category = "3D-CoS"
    region.tag_redraw()
    return True


def _studio() -> dict:
    import bpy

    shared = bpy.context.window_manager.cos3d
    return {"status": shared.status, "busy": shared.busy, "message": shared.message}


def _report() -> dict | None:
    from cos3d import wiring

    return wiring.state().report


def _place(name: str) -> list[float]:
    """The middle of the prompt, of Ask, of the status row's button or of Run untried, in window pixels from below."""
    import bpy

    from cos3d.ui import ask_row, display

    area = next(area for area in bpy.context.window_manager.windows[0].screen.areas if area.type == "VIEW_3D")
    region = next(region for region in area.regions if region.type == "UI")
    x, y = ask_row.middle(bpy.context, region, {"prompt": 0, "ask": 1, "mend": 0, "untried": 1}[name])
    if name == "mend":
        x = region.width * 3 // 4  # its right half, in the row where the prompt is otherwise
    if name == "untried":
        # Half of Ask, what is acted on, the box's edge, the lines of the outcome, and half of the button itself.
        rows = ask_row.HEIGHT / 2 + 1.8 + len(display.shown().outcome_lines) + 0.75
        y -= int(rows * 20 * bpy.context.preferences.system.ui_scale)
    return [region.x + x, region.y + y]
