"""Where the Ask button is.

A click that leaves a text field is spent on that: Blender shows it to no button, so that "type, then click Ask" would
need two clicks. The click's place is known, though, and the button's follows from the panel's form: the tab holds one
panel, with the prompt first and the buttons below it.
"""

import bpy

HEIGHT = 1.4
"""Height of the prompt and of the buttons, in units of an ordinary row."""

_HEADER = 1.75
_GAP = 0.3
_TOP = _HEADER + HEIGHT + _GAP
_SHARE = 0.5
"""The part of the panel's width that Ask takes; Stop has the rest."""


def holds(context: bpy.types.Context, event: bpy.types.Event) -> bool:
    """Whether an event's place is on the Ask button of the sidebar."""
    region = context.region
    if region is None or region.type != "UI":
        return False
    unit = 20.0 * context.preferences.system.ui_scale
    x, y = region.view2d.region_to_view(event.mouse_region_x, event.mouse_region_y)
    width, _ = region.view2d.region_to_view(region.width, 0)
    return _TOP * unit <= -y <= (_TOP + HEIGHT) * unit and 0 <= x <= width * _SHARE


def middle(context: bpy.types.Context, region: bpy.types.Region, row: int) -> tuple[int, int]:
    """The middle of the prompt (row 0) or of Ask (row 1), in pixels from the region's lower left corner."""
    unit = 20.0 * context.preferences.system.ui_scale
    down = _HEADER + HEIGHT / 2 + row * (HEIGHT + _GAP)
    x, y = region.view2d.view_to_region(region.width * _SHARE / 2, -down * unit, clip=False)
    return int(x), int(y)
