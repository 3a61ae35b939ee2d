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

    def click_button(self, name: str) -> None:
        """Click "ask" or "stop"."""
        self._desk.click(*self._place_of(name))

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
    from cos3d.ui import display

    return display.state().report


def _place(name: str) -> list[float]:
    """The middle of a row of the panel in window pixels from below; rows are counted from the top of the tab."""
    import bpy

    from cos3d.ui import display

    area = next(area for area in bpy.context.window_manager.windows[0].screen.areas if area.type == "VIEW_3D")
    region = next(region for region in area.regions if region.type == "UI")
    unit = bpy.context.preferences.system.ui_scale * 20
    above = 1.4 + 1.15 * (len(display.shown().status_lines) + 1)
    rows = {"prompt": above + 0.9, "ask": above + 2.5, "stop": above + 2.5}
    across = {"prompt": 0.4, "ask": 0.22, "stop": 0.62}
    return [region.x + region.width * across[name], region.y + region.height - rows[name] * unit]
