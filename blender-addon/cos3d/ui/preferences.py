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

    def draw(self, context: bpy.types.Context) -> None:
        self.layout.prop(self, "enter_asks")


CLASSES = (COS3D_AP_preferences,)
