"""What scripts and shortcuts see: `context.window_manager.cos3d`."""

import bpy

from .. import wiring


def _typed(shared: bpy.types.PropertyGroup, context: bpy.types.Context) -> None:
    """Ask when the field was left by Enter or for the button, as an artist expects; a click elsewhere only keeps it."""
    if shared.prompt.strip() and not bpy.app.background:
        bpy.ops.cos3d.entered("INVOKE_DEFAULT")


class COS3D_PG_studio(bpy.types.PropertyGroup):
    """The state of the studio, read-only but for the prompt."""

    prompt: bpy.props.StringProperty(  # type: ignore[valid-type]
        name="What shall change",
        description="Say in words what shall change, such as: make the legs 20 % longer",
        update=_typed,
        options={"SKIP_SAVE"},
    )
    status: bpy.props.StringProperty(  # type: ignore[valid-type]
        name="Status",
        description="stopped, starting, ready, working, wrong_version, no_java or refused",
        get=lambda shared: wiring.state().status,
    )
    busy: bpy.props.BoolProperty(  # type: ignore[valid-type]
        name="Busy",
        description="Whether a request is under way",
        get=lambda shared: wiring.state().busy,
    )
    message: bpy.props.StringProperty(  # type: ignore[valid-type]
        name="Message",
        description="The last outcome in plain words",
        get=lambda shared: wiring.state().message,
    )


def register() -> None:
    """Put the state where scripts find it."""
    bpy.utils.register_class(COS3D_PG_studio)
    bpy.types.WindowManager.cos3d = bpy.props.PointerProperty(type=COS3D_PG_studio)


def unregister() -> None:
    """Leave nothing behind."""
    del bpy.types.WindowManager.cos3d
    bpy.utils.unregister_class(COS3D_PG_studio)
