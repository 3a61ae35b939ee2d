"""The plan that is shown: its boxes in the viewport, and sliders for its numbers while it waits."""

from __future__ import annotations

import bpy

from .. import wiring
from ..core.plan import Plan
from ..core.state import NotNow
from . import block_out
from .slider_group import SliderGroup

_REST = 0.15
"""Seconds without a change after which the plan is evaluated anew: quick, for nothing in the scene changes."""

_group = SliderGroup("cos3d_plan", "COS3D_PG_plan")


def follow(plan: Plan | None) -> None:
    """Show a plan in the viewport and as sliders; None takes both away."""
    block_out.show(plan.blocks if plan else ())
    _group.follow(plan.parameters if plan and plan.held else ())


def send_settled() -> None:
    """Have the plan evaluated with what was changed by hand, once that has rested."""
    if not _group.rests(_REST):
        return
    numbers = dict(_group.waiting)
    _group.waiting.clear()
    try:
        wiring.studio().plan_numbers(numbers)
    except NotNow:
        return  # the plan is gone in the meantime, and its sliders go with it


def make() -> None:
    """Have the plan made, with what was changed by hand. Raises NotNow where none waits."""
    numbers = dict(_group.waiting)
    _group.waiting.clear()
    wiring.studio().make_planned(numbers)


def draw(layout: bpy.types.UILayout, context: bpy.types.Context, plan: Plan) -> None:
    """Draw the sliders."""
    for parameter in plan.parameters:
        _group.draw(layout, context, parameter)


def close() -> None:
    """Leave nothing behind."""
    block_out.show(())
    _group.close()
