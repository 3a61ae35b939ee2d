"""The buttons. Each calls one thing of the studio and returns at once.

Blender reads properties from annotations, which must be values here rather than texts.
"""

import bpy

from .. import wiring
from ..core.state import NotNow
from . import ask_row, display, selecting, sliders


def _say(operator: bpy.types.Operator, problem: NotNow) -> set[str]:
    operator.report({"WARNING"}, str(problem))
    return {"CANCELLED"}


class COS3D_OT_ask(bpy.types.Operator):
    """Ask for the change in words; it is applied as one undo step"""

    bl_idname = "cos3d.ask"
    bl_label = "Ask"

    prompt: bpy.props.StringProperty(  # type: ignore[valid-type]
        name="What shall change",
        description="In words; empty takes the panel's prompt",
        options={"SKIP_SAVE"},
    )

    # No poll that greys it while a request runs: Blender leaves the button under the pointer grey afterwards.

    def execute(self, context: bpy.types.Context) -> set[str]:
        prompt = self.prompt.strip() or context.window_manager.cos3d.prompt.strip()
        if not prompt:
            self.report({"WARNING"}, "Say what shall change, such as: make the legs 20 % longer")
            return {"CANCELLED"}
        try:
            shown = wiring.gallery()
            wiring.studio().ask(prompt, shown.images, masks=shown.masks, after_plan=display.after_plan(context))
        except NotNow as problem:
            return _say(self, problem)
        display.hurry()
        return {"FINISHED"}


class COS3D_OT_ask_here(bpy.types.Operator):
    """Ask for a change of what is selected, in words; it is applied as one undo step"""

    bl_idname = "cos3d.ask_here"
    bl_label = "Ask 3D-CoS…"

    prompt: bpy.props.StringProperty(  # type: ignore[valid-type]
        name="", description="In words, such as: make the legs 20 % longer", options={"SKIP_SAVE"}
    )

    def invoke(self, context: bpy.types.Context, event: bpy.types.Event) -> set[str]:
        self.prompt = ""
        return context.window_manager.invoke_props_dialog(self, width=420)

    def draw(self, context: bpy.types.Context) -> None:
        column = self.layout.column()
        column.label(text=f"Acts on: {display.shown().target}", icon="RESTRICT_SELECT_OFF")
        column.activate_init = True
        column.prop(self, "prompt", text="")

    def execute(self, context: bpy.types.Context) -> set[str]:
        if not self.prompt.strip():
            return {"CANCELLED"}
        return bpy.ops.cos3d.ask(prompt=self.prompt)


class COS3D_OT_entered(bpy.types.Operator):
    """Ask where the prompt was left by Enter or by a click on Ask, which Blender spends on leaving the field"""

    bl_idname = "cos3d.entered"
    bl_label = "Prompt entered"
    bl_options = {"INTERNAL"}

    def invoke(self, context: bpy.types.Context, event: bpy.types.Event) -> set[str]:
        entered = event.type in {"RET", "NUMPAD_ENTER"} and display.enter_asks(context)
        clicked = event.type == "LEFTMOUSE" and ask_row.holds(context, event)
        if not (entered or clicked):
            return {"CANCELLED"}
        return bpy.ops.cos3d.ask()


class COS3D_OT_choose(bpy.types.Operator):
    """Answer what was asked back, and go on with the wish"""

    bl_idname = "cos3d.choose"
    bl_label = "Choose"

    choice: bpy.props.StringProperty(name="Answer", options={"SKIP_SAVE"})  # type: ignore[valid-type]

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return bool(wiring.state().choices)

    def execute(self, context: bpy.types.Context) -> set[str]:
        try:
            wiring.studio().choose(self.choice)
        except NotNow as problem:
            return _say(self, problem)
        display.hurry()
        return {"FINISHED"}


class COS3D_OT_ask_unproven(bpy.types.Operator):
    """Ask once more, with leave for this one request to run what could not be tried first"""

    bl_idname = "cos3d.ask_unproven"
    bl_label = "Run untried"
    bl_description = (
        # Blender shows no more than 250 letters.
        "Run it, this once, although no background Blender could try it first.\n"
        "The gate still refuses code that reaches for files or network; stray changes are put back.\n"
        "But nobody has seen it run: it may hang or crash Blender, so save first"
    )

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return wiring.state().may_run_unproven

    def execute(self, context: bpy.types.Context) -> set[str]:
        try:
            wiring.studio().ask_unproven()
        except NotNow as problem:
            return _say(self, problem)
        display.hurry()
        return {"FINISHED"}


class COS3D_OT_stop(bpy.types.Operator):
    """Stop the request; nothing in the scene changes"""

    bl_idname = "cos3d.stop"
    bl_label = "Stop"

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return wiring.state().busy

    def execute(self, context: bpy.types.Context) -> set[str]:
        wiring.studio().stop()
        display.hurry()
        return {"FINISHED"}


class COS3D_OT_mend(bpy.types.Operator):
    """Do what the status row proposes"""

    bl_idname = "cos3d.mend"
    bl_label = "Mend"

    def execute(self, context: bpy.types.Context) -> set[str]:
        wiring.studio().mend()
        display.hurry()
        return {"FINISHED"}


class COS3D_OT_select_component(bpy.types.Operator):
    """Select the objects of a component"""

    bl_idname = "cos3d.select_component"
    bl_label = "Select component"
    bl_options = {"REGISTER", "UNDO"}

    asset: bpy.props.StringProperty(options={"HIDDEN"})  # type: ignore[valid-type]
    component: bpy.props.StringProperty(options={"HIDDEN"})  # type: ignore[valid-type]
    meaning: bpy.props.StringProperty(options={"HIDDEN"})  # type: ignore[valid-type]

    @classmethod
    def description(cls, context: bpy.types.Context, properties: bpy.types.OperatorProperties) -> str:
        return properties.meaning or cls.__doc__ or ""

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return context.mode == "OBJECT"

    def execute(self, context: bpy.types.Context) -> set[str]:
        if selecting.select_component(context, self.asset, self.component):
            return {"FINISHED"}
        self.report({"INFO"}, f"{self.component} has no objects that can be selected here")
        return {"CANCELLED"}


class COS3D_OT_show_program(bpy.types.Operator):
    """Show the program of the asset: in an open text editor, else in a new window"""

    bl_idname = "cos3d.show_program"
    bl_label = "Show program"

    asset: bpy.props.StringProperty(options={"HIDDEN"})  # type: ignore[valid-type]

    def execute(self, context: bpy.types.Context) -> set[str]:
        if selecting.show_program(context, self.asset):
            return {"FINISHED"}
        self.report({"WARNING"}, "The program's text is not in this file; undo may bring it back")
        return {"CANCELLED"}


class COS3D_OT_reset_parameter(bpy.types.Operator):
    """Set the parameter back to the value that the asset was made with"""

    bl_idname = "cos3d.reset_parameter"
    bl_label = "Reset parameter"

    parameter: bpy.props.StringProperty(options={"HIDDEN"})  # type: ignore[valid-type]

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return wiring.state().status == "ready"

    def execute(self, context: bpy.types.Context) -> set[str]:
        first = selecting.first_value(display.target().asset, self.parameter)
        if first is None:
            self.report({"INFO"}, "The asset was made without this parameter")
            return {"CANCELLED"}
        try:
            sliders.send(self.parameter, first)
        except NotNow as problem:
            return _say(self, problem)
        display.hurry()
        return {"FINISHED"}


CLASSES = (
    COS3D_OT_ask,
    COS3D_OT_ask_here,
    COS3D_OT_entered,
    COS3D_OT_ask_unproven,
    COS3D_OT_choose,
    COS3D_OT_stop,
    COS3D_OT_mend,
    COS3D_OT_select_component,
    COS3D_OT_show_program,
    COS3D_OT_reset_parameter,
)
