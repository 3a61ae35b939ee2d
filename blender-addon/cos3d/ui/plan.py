"""The plan of something new in the panel: its lines, its numbers, Make it and Stop."""

from __future__ import annotations

import bpy

from .. import wiring
from ..core.state import NotNow
from . import display, plan_shown
from .operators import COS3D_OT_stop


class COS3D_OT_make_planned(bpy.types.Operator):
    """Have the plan made with the numbers as they are"""

    bl_idname = "cos3d.make_planned"
    bl_label = "Make it"

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        plan = wiring.state().plan
        return plan is not None and plan.held

    def execute(self, context: bpy.types.Context) -> set[str]:
        try:
            plan_shown.make()
        except NotNow as problem:
            self.report({"WARNING"}, str(problem))
            return {"CANCELLED"}
        display.hurry()
        return {"FINISHED"}


class COS3D_PT_plan(bpy.types.Panel):
    """What is going to be made."""

    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "3D-CoS"
    bl_idname = "COS3D_PT_plan"
    bl_label = "Plan"
    bl_parent_id = "COS3D_PT_studio"

    def draw(self, context: bpy.types.Context) -> None:
        shown = display.shown()
        layout = self.layout
        preferences = display.preferences(context)
        if preferences is not None:
            layout.prop(preferences, "show_plan_first")
        if shown.plan is None:
            return
        # What is to be done comes first: the lines below may be longer than the sidebar is high.
        if shown.plan.held:
            row = layout.row(align=True)
            row.scale_y = 1.4
            row.operator(COS3D_OT_make_planned.bl_idname, icon="CHECKMARK")
            row.operator(COS3D_OT_stop.bl_idname, icon="CANCEL")
            plan_shown.draw(layout.column(align=True), context, shown.plan)
        if shown.plan_findings:
            _draw_lines(layout.box(), shown.plan_findings, "ERROR")
        _draw_lines(layout.box(), shown.plan_lines, "MOD_WIREFRAME")


def _draw_lines(layout: bpy.types.UILayout, lines: tuple[str, ...], icon: str) -> None:
    column = layout.column(align=True)
    for number, line in enumerate(lines):
        column.label(text=line, icon=icon if number == 0 else "BLANK1")


CLASSES = (COS3D_OT_make_planned,)
PANELS = (COS3D_PT_plan,)
"""Registered after the panel that they belong to."""
