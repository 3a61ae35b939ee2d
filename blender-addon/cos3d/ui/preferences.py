"""The add-on's preferences. Keys and models live with the server, never here."""

import bpy


class COS3D_AP_preferences(bpy.types.AddonPreferences):
    """What the artist may set."""

    bl_idname = __package__.rpartition(".")[0]

    enter_asks: bpy.props.BoolProperty(  # type: ignore[valid-type]
        name="Enter asks",
        description="Enter in the prompt asks at once; otherwise it only leaves the field",
        default=True,
    )

    show_plan_first: bpy.props.BoolProperty(  # type: ignore[valid-type]
        name="Show the plan first",
        description=(
            "Something new that the language model plans is drawn over the viewport, with its numbers to change, and"
            " waits for Make it before any code is written"
        ),
        default=False,
    )

    def draw(self, context: bpy.types.Context) -> None:
        self.layout.prop(self, "enter_asks")
        self.layout.prop(self, "show_plan_first")


CLASSES = (COS3D_AP_preferences,)
