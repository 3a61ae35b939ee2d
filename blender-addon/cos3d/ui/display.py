"""The one studio of this Blender, its heartbeat, and the view that the panel shows."""

from __future__ import annotations

import time

import blf
import bpy

from .. import wiring
from ..core.state import State
from ..core.studio import Studio
from ..core.view import Target, View, view
from . import plan_shown, sliders

_STEP = 0.004
"""Seconds that one step may take, so that the window stays fluid."""

_EAGER = 0.03
"""Seconds that the first tick of a request waits for the server, once: an ordinary wish is answered by then, and is
seen applied at the next drawing rather than the one after it."""

_MARGIN = 88
"""Pixels of a sidebar line in a box that hold no text, before the artist's scale."""

_shown: View = view(State.stopped(), Target())
_target = Target()
_told: State | None = None
"""The state that the view was made from."""
_stale = True
"""Whether the selection or the scene may be another since the view was made."""
_fresh = False
"""Whether the next tick is the first one of a request."""


def shown() -> View:
    """What the panel shows."""
    return _shown


def target() -> Target:
    """What a request would act on."""
    return _target


def preferences(context: bpy.types.Context) -> bpy.types.AddonPreferences | None:
    """What the artist set; None where the add-on is registered without being installed."""
    addon = context.preferences.addons.get(__package__.rpartition(".")[0])
    return addon.preferences if addon else None


def enter_asks(context: bpy.types.Context) -> bool:
    """Whether Enter in the prompt asks at once."""
    found = preferences(context)
    return found is None or bool(found.enter_asks)


def after_plan(context: bpy.types.Context) -> str:
    """What follows once something new is planned, as the studio is told it."""
    found = preferences(context)
    return "wait" if found is not None and found.show_plan_first else "make"


def start() -> None:
    """Begin to step the studio; in a background Blender timers never run, so scripts step it themselves."""
    for handlers in _handlers():
        handlers.append(_scene_changed)
    if not bpy.app.background:
        bpy.app.timers.register(_tick, first_interval=0.0, persistent=True)


def stop() -> None:
    """Stop stepping and take leave of the server."""
    if bpy.app.timers.is_registered(_tick):
        bpy.app.timers.unregister(_tick)
    for handlers in _handlers():
        handlers.remove(_scene_changed)
    wiring.stop()


def hurry() -> None:
    """Step at once rather than at the end of the interval at rest; what is new is shown then."""
    global _fresh
    _fresh = True
    if bpy.app.timers.is_registered(_tick):
        bpy.app.timers.unregister(_tick)
        bpy.app.timers.register(_tick, first_interval=0.0, persistent=True)


def refresh() -> None:
    """Make a new view where the state or the selection is another, and have the panels drawn again."""
    global _shown, _target, _told, _stale
    now = wiring.state()
    if now == _told and not _stale:
        return
    if _stale:
        _target = wiring.hands().target()
    _told, _stale = now, False
    _shown = view(now, _target, _room(), _width)
    sliders.follow(_target.asset, _shown.parameters)
    plan_shown.follow(_shown.plan)
    _redraw()


@bpy.app.handlers.persistent
def _scene_changed(*_: object) -> None:
    global _stale
    _stale = True


def _tick() -> float:
    """One step. The studio is made in the first one: while Blender enables an add-on, its data is out of reach."""
    global _fresh
    running = wiring.start()
    running.step(_STEP)
    if _fresh:
        _fresh = False
        _await_answer(running)
    sliders.send_settled()
    plan_shown.send_settled()
    refresh()
    return running.interval()


def _await_answer(running: Studio) -> None:
    until = time.monotonic() + _EAGER
    while running.state.status == "working" and (left := until - time.monotonic()) > 0:
        running.step(_STEP, left)
        if running.state.stage == "applying":
            running.step(_STEP, _EAGER)  # applied: the answer that follows takes the server no time
            return


def _handlers() -> list[list[object]]:
    """Blender tells of a new selection by an update of the dependency graph."""
    handlers = bpy.app.handlers
    return [handlers.depsgraph_update_post, handlers.undo_post, handlers.redo_post, handlers.load_post]


def _room() -> float:
    """Pixels for the text of a line in the narrowest open sidebar."""
    scale = bpy.context.preferences.system.ui_scale
    widths = [region.width for region in _sidebars() if region.width > 1]
    return max(min(widths, default=220 * scale) - _MARGIN * scale, 80 * scale)


def _width(text: str) -> float:
    """Pixels that a text takes in a panel."""
    preferences = bpy.context.preferences
    blf.size(0, preferences.ui_styles[0].widget.points * preferences.system.ui_scale)
    return float(blf.dimensions(0, text)[0])


def _sidebars() -> list[bpy.types.Region]:
    areas = [area for window in bpy.context.window_manager.windows for area in window.screen.areas]
    return [region for area in areas if area.type == "VIEW_3D" for region in area.regions if region.type == "UI"]


def _redraw() -> None:
    for region in _sidebars():
        region.tag_redraw()
