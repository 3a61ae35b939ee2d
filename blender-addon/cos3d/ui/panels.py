"""The sidebar tab "3D-CoS", the entry in the object context menu. Draw code shows the view and nothing else."""

from __future__ import annotations

import bpy

from . import ask_row, display, sliders
from .operators import (
    COS3D_OT_ask,
    COS3D_OT_ask_here,
    COS3D_OT_ask_unproven,
    COS3D_OT_choose,
    COS3D_OT_mend,
    COS3D_OT_reset_parameter,
    COS3D_OT_select_component,
    COS3D_OT_show_program,
    COS3D_OT_stop,
)


class _Sidebar:
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "3D-CoS"


class COS3D_PT_studio(_Sidebar, bpy.types.Panel):
    """Ask for a change in words."""

    bl_idname = "COS3D_PT_studio"
    bl_label = "3D-CoS"

    def draw(self, context: bpy.types.Context) -> None:
        shown = display.shown()
        layout = self.layout
        if shown.hindered:
            _draw_status(layout, shown)
        # First in the panel otherwise: `ask_row` says where the buttons are.
        _draw_prompt(layout, context)
        row = layout.row(align=True)
        row.scale_y = ask_row.HEIGHT
        row.operator(COS3D_OT_ask.bl_idname, icon="PLAY", depress=shown.busy)
        row.operator(COS3D_OT_stop.bl_idname, icon="CANCEL")
        layout.label(text=f"Acts on: {shown.target}", icon="RESTRICT_SELECT_OFF")
        if shown.busy:
            _draw_progress(layout, shown)
        elif shown.outcome_lines:
            _draw_outcome(layout.box(), shown)
        if not shown.hindered:
            _draw_status(layout, shown)


class COS3D_PT_components(_Sidebar, bpy.types.Panel):
    """The components of the selected asset."""

    bl_idname = "COS3D_PT_components"
    bl_label = "Components"
    bl_parent_id = "COS3D_PT_studio"

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return bool(display.shown().components) and display.shown().plan is None

    def draw(self, context: bpy.types.Context) -> None:
        shown = display.shown()
        column = self.layout.column(align=True)
        for component in shown.components:
            pressed = component.name == shown.component
            button = column.operator(
                COS3D_OT_select_component.bl_idname, text=component.label, depress=pressed, icon="MESH_DATA"
            )
            button.asset, button.component, button.meaning = shown.asset, component.name, component.meaning
        self.layout.operator(COS3D_OT_show_program.bl_idname, icon="TEXT").asset = shown.asset


class COS3D_PT_parameters(_Sidebar, bpy.types.Panel):
    """The parameters of the selected asset, as sliders."""

    bl_idname = "COS3D_PT_parameters"
    bl_label = "Parameters"
    bl_parent_id = "COS3D_PT_studio"

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return bool(display.shown().parameters) and display.shown().plan is None

    def draw(self, context: bpy.types.Context) -> None:
        shown = display.shown()
        layout = self.layout.column(align=True)
        layout.enabled = shown.status == "ready"
        for parameter in shown.parameters:
            row = layout.row(align=True)
            if sliders.draw(row, context, parameter):
                row.operator(
                    COS3D_OT_reset_parameter.bl_idname, text="", icon="LOOP_BACK", emboss=False
                ).parameter = parameter.name


def draw_context_menu(menu: bpy.types.Menu, context: bpy.types.Context) -> None:
    """The entry in the object context menu."""
    menu.layout.separator()
    menu.layout.operator_context = "INVOKE_DEFAULT"
    menu.layout.operator(COS3D_OT_ask_here.bl_idname, icon="PLAY")


def _draw_status(layout: bpy.types.UILayout, shown: display.View) -> None:
    row = layout.row(align=True)
    row.label(text=shown.status_lines[0] if shown.status_lines else "", icon=shown.status_icon)
    if shown.mend:
        row.operator(COS3D_OT_mend.bl_idname, text=shown.mend)
    if len(shown.status_lines) > 1:
        _draw_lines(layout.column(align=True), shown.status_lines[1:], "BLANK1")


def _draw_prompt(layout: bpy.types.UILayout, context: bpy.types.Context) -> None:
    shared = context.window_manager.cos3d
    if hasattr(layout, "textbox"):
        layout.textbox(shared, "prompt", placeholder="make the legs 20 % longer")
        return
    row = layout.row()
    row.scale_y = ask_row.HEIGHT
    row.prop(shared, "prompt", text="")


def _draw_progress(layout: bpy.types.UILayout, shown: display.View) -> None:
    if hasattr(layout, "progress"):
        layout.progress(factor=max(shown.share, 0.0), text=shown.stage)
        return
    percent = f"  {shown.share:.0%}" if shown.share >= 0 else ""
    layout.label(text=shown.stage + percent, icon="SORTTIME")


def _draw_outcome(layout: bpy.types.UILayout, shown: display.View) -> None:
    _draw_lines(layout, shown.outcome_lines, shown.outcome_icon)
    for choice in shown.choices:
        layout.operator(COS3D_OT_choose.bl_idname, text=choice, icon="FORWARD").choice = choice
    if shown.may_run_unproven:
        layout.operator(COS3D_OT_ask_unproven.bl_idname, icon="UNLOCKED")


def _draw_lines(layout: bpy.types.UILayout, lines: tuple[str, ...], icon: str) -> None:
    column = layout.column(align=True)
    for number, line in enumerate(lines):
        column.label(text=line, icon=icon if number == 0 else "BLANK1")


CLASSES = (COS3D_PT_studio, COS3D_PT_parameters, COS3D_PT_components)
