"""The list of pictures that go with what is asked, and where they come from."""

from __future__ import annotations

from pathlib import Path

import bpy

from .. import wiring
from ..core.gallery import Shown
from ..core.state import NotNow
from ..hands import reference
from . import display

_FILES = "*.png;*.jpg;*.jpeg;*.webp;*.tif;*.tiff;*.bmp;*.tga;*.exr"


def _added(operator: bpy.types.Operator, name: str, image: bytes) -> set[str]:
    wiring.gallery().add(Shown(name, image))
    operator.report({"INFO"}, f"{name} goes with what is asked next")
    display.hurry()
    return {"FINISHED"}


class _FromFile(bpy.types.Operator):
    """Choose a picture with Blender's own browser."""

    bl_options = {"INTERNAL"}

    filepath: bpy.props.StringProperty(subtype="FILE_PATH", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    filter_glob: bpy.props.StringProperty(default=_FILES, options={"HIDDEN"})  # type: ignore[valid-type]

    def invoke(self, context: bpy.types.Context, event: bpy.types.Event) -> set[str]:
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}


class COS3D_OT_picture_file(_FromFile):
    """Add a picture of what is wanted, from a file; it goes to the language model with what is asked"""

    bl_idname = "cos3d.picture_file"
    bl_label = "Picture from file"

    def execute(self, context: bpy.types.Context) -> set[str]:
        try:
            return _added(self, Path(self.filepath).name, reference.of_file(self.filepath))
        except NotNow as problem:
            self.report({"WARNING"}, str(problem))
            return {"CANCELLED"}


class COS3D_OT_picture_mask(_FromFile):
    """Add a mask to the picture: the thing white and all else black, or all else see-through"""

    bl_idname = "cos3d.picture_mask"
    bl_label = "Mask from file"

    place: bpy.props.IntProperty(options={"HIDDEN", "SKIP_SAVE"})  # type: ignore[valid-type]

    def execute(self, context: bpy.types.Context) -> set[str]:
        try:
            wiring.gallery().give_mask(self.place, reference.of_file(self.filepath))
        except NotNow as problem:
            self.report({"WARNING"}, str(problem))
            return {"CANCELLED"}
        display.hurry()
        return {"FINISHED"}


class COS3D_OT_picture_take(bpy.types.Operator):
    """Add a picture of what is wanted"""

    bl_idname = "cos3d.picture_take"
    bl_label = "Add picture"
    bl_options = {"INTERNAL"}

    source: bpy.props.EnumProperty(  # type: ignore[valid-type]
        items=(
            ("CLIPBOARD", "Clipboard", "The picture in the clipboard"),
            ("BACKGROUND", "Camera background", "The first background image of the scene's camera"),
            ("RENDER", "Last render", "What was rendered last"),
            ("VIEWPORT", "Viewport", "What the viewport shows; it becomes the render result as well"),
        ),
        options={"HIDDEN", "SKIP_SAVE"},
    )

    def execute(self, context: bpy.types.Context) -> set[str]:
        try:
            if self.source == "CLIPBOARD":
                return _added(self, "Clipboard", reference.of_clipboard(context))
            if self.source == "BACKGROUND":
                return _added(self, *reference.of_background(context.scene))
            if self.source == "RENDER":
                return _added(self, "Last render", reference.of_render())
            return _added(self, "Viewport", reference.of_viewport(context))
        except NotNow as problem:
            self.report({"WARNING"}, str(problem))
            return {"CANCELLED"}


class COS3D_OT_picture_remove(bpy.types.Operator):
    """Take the picture out of the list"""

    bl_idname = "cos3d.picture_remove"
    bl_label = "Remove picture"
    bl_options = {"INTERNAL"}

    place: bpy.props.IntProperty(options={"HIDDEN", "SKIP_SAVE"})  # type: ignore[valid-type]

    def execute(self, context: bpy.types.Context) -> set[str]:
        wiring.gallery().remove(self.place)
        display.hurry()
        return {"FINISHED"}


class COS3D_MT_picture_sources(bpy.types.Menu):
    """Where a picture comes from."""

    bl_idname = "COS3D_MT_picture_sources"
    bl_label = "Add picture"

    def draw(self, context: bpy.types.Context) -> None:
        layout = self.layout
        layout.operator_context = "INVOKE_DEFAULT"
        layout.operator(COS3D_OT_picture_file.bl_idname, text="File…", icon="FILE_IMAGE")
        if reference.clipboard_offered():
            _source(layout, "CLIPBOARD", "Clipboard", "PASTEDOWN")
        _source(layout, "BACKGROUND", "Camera background", "CAMERA_DATA")
        _source(layout, "RENDER", "Last render", "RENDER_RESULT")
        _source(layout, "VIEWPORT", "Viewport", "VIEW3D")


class COS3D_PT_pictures(bpy.types.Panel):
    """Pictures that go with what is asked."""

    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "3D-CoS"
    bl_idname = "COS3D_PT_pictures"
    bl_label = "Pictures"
    bl_parent_id = "COS3D_PT_studio"
    bl_options = {"DEFAULT_CLOSED"}

    def draw_header_preset(self, context: bpy.types.Context) -> None:
        count = len(wiring.gallery().pictures)
        if count:
            self.layout.label(text=f"{count}  ")  # the number alone: a sentence is drawn over the title

    def draw(self, context: bpy.types.Context) -> None:
        layout = self.layout
        shown = wiring.gallery().pictures
        if shown:
            layout.label(text="Go with what is asked:")
        column = layout.column(align=True)
        for place, picture in enumerate(shown):
            row = column.row(align=True)
            row.label(text=picture.name, icon="IMAGE_DATA")
            mask = row.operator(COS3D_OT_picture_mask.bl_idname, text="", icon="MOD_MASK", depress=bool(picture.mask))
            mask.place = place
            row.operator(COS3D_OT_picture_remove.bl_idname, text="", icon="X").place = place
        layout.menu(COS3D_MT_picture_sources.bl_idname, icon="ADD")


def _source(layout: bpy.types.UILayout, source: str, text: str, icon: str) -> None:
    layout.operator(COS3D_OT_picture_take.bl_idname, text=text, icon=icon).source = source


CLASSES = (
    COS3D_OT_picture_file,
    COS3D_OT_picture_mask,
    COS3D_OT_picture_take,
    COS3D_OT_picture_remove,
    COS3D_MT_picture_sources,
)
PANELS = (COS3D_PT_pictures,)
"""Registered after the panel that they belong to."""
