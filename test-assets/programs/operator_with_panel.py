# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: attribute, class, import, name
"""A small add-on in one file: settings, an operator that builds a spiral of objects, a panel; tried, then removed."""

bl_info = {
    "name": "Spiral array",
    "author": "Somebody",
    "version": (1, 2, 0),
    "blender": (3, 4, 0),
    "location": "View3D > Sidebar > Spiral",
    "description": "Copies the active object along a spiral",
    "category": "Object",
}

import bpy
from bpy.props import BoolProperty, EnumProperty, FloatProperty, IntProperty, PointerProperty
from bpy.types import Operator, Panel, PropertyGroup
from math import cos, radians, sin, tau
from mathutils import Matrix, Vector


class SpiralSettings(PropertyGroup):
    count: IntProperty(name="Count", default=20, min=1, soft_max=100)
    turns: FloatProperty(name="Turns", default=2.0, min=0.0, soft_max=10.0)
    rise: FloatProperty(name="Rise", default=3.0, unit="LENGTH")
    radius: FloatProperty(name="Radius", default=2.0, min=0.0, unit="LENGTH")
    shrink: FloatProperty(name="Shrink", default=0.5, min=0.0, max=1.0, subtype="FACTOR")
    linked: BoolProperty(name="Linked data", default=True, description="Share the mesh instead of copying it")
    facing: EnumProperty(
        name="Facing",
        items=(
            ("KEEP", "Keep", "Leave the rotation"),
            ("OUT", "Outward", "Look away from the axis"),
            ("ALONG", "Along", "Look along the spiral"),
        ),
        default="OUT",
    )


class OBJECT_OT_spiral_array(Operator):
    """Copy the active object along a spiral"""

    bl_idname = "object.spiral_array"
    bl_label = "Spiral Array"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context):
        return context.object is not None and context.mode == "OBJECT"

    def execute(self, context):
        settings = context.scene.spiral_settings
        source = context.object
        target = bpy.data.collections.new(f"{source.name} spiral")
        context.scene.collection.children.link(target)
        for index in range(settings.count):
            share = index / max(1, settings.count - 1)
            copy = source.copy()
            if not settings.linked and source.data is not None:
                copy.data = source.data.copy()
            copy.matrix_world = self.place(settings, share) @ Matrix.Scale(1 - settings.shrink * share, 4)
            target.objects.link(copy)
        self.report({"INFO"}, f"{settings.count} copies of {source.name}")
        return {"FINISHED"}

    @staticmethod
    def place(settings, share):
        angle = tau * settings.turns * share
        at = Vector((settings.radius * cos(angle), settings.radius * sin(angle), settings.rise * share))
        turn = {"KEEP": 0.0, "OUT": angle, "ALONG": angle + radians(90)}[settings.facing]
        return Matrix.Translation(at) @ Matrix.Rotation(turn, 4, "Z")


class VIEW3D_PT_spiral_array(Panel):
    bl_label = "Spiral array"
    bl_idname = "VIEW3D_PT_spiral_array"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "Spiral"

    def draw(self, context):
        layout = self.layout
        layout.use_property_split = True
        settings = context.scene.spiral_settings
        column = layout.column(align=True)
        for name in ("count", "turns", "rise", "radius"):
            column.prop(settings, name)
        layout.prop(settings, "shrink", slider=True)
        layout.prop(settings, "facing")
        row = layout.row()
        row.enabled = context.object is not None
        row.operator(OBJECT_OT_spiral_array.bl_idname, icon="FORCE_VORTEX")


CLASSES = (SpiralSettings, OBJECT_OT_spiral_array, VIEW3D_PT_spiral_array)


def register():
    for cls in CLASSES:
        bpy.utils.register_class(cls)
    bpy.types.Scene.spiral_settings = PointerProperty(type=SpiralSettings)


def unregister():
    del bpy.types.Scene.spiral_settings
    for cls in reversed(CLASSES):
        bpy.utils.unregister_class(cls)


if __name__ == "__main__":
    register()
    try:
        bpy.ops.mesh.primitive_cone_add(radius1=0.3, depth=0.8)
        settings = bpy.context.scene.spiral_settings
        settings.count = 30
        settings.facing = "ALONG"
        assert bpy.ops.object.spiral_array.poll()
        print(bpy.ops.object.spiral_array(), len(bpy.data.objects))
    finally:
        unregister()
