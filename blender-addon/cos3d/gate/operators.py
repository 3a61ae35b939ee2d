"""Operators that code may call: whole modules that change data, less those that reach files, caches or the window."""

from __future__ import annotations

import re

_MODULES = frozenset(
    """mesh object curve curves surface transform uv material geometry armature lattice mball pose font collection
    grease_pencil gpencil""".split()
)
_SINGLE = frozenset({"rigidbody.object_add", "rigidbody.world_add"})
"""Operators of other modules that only change objects; the rest of rigidbody bakes, and copies to what is selected."""
_REACHES_OUT = re.compile(
    r"(\w+_)?(import|export|exporter|external|save|open|load|unload|file|bake|image|images|override|script|layout|cache|"
    r"drop|asset|node_group|ocean|quick|poselib|library|lib|knife_tool|modal|volume|paste_text)(_\w+)?"
)
_ALONE: dict[str, str] = {
    "object.delete": "it deletes whatever is selected, also what others made; a program only adds its own objects",
    "font.text_paste": "it reads the clipboard",
    "font.text_copy": "it writes the clipboard",
    "font.text_cut": "it writes the clipboard",
    "material.copy": "it writes the clipboard; use material.copy() of the data-block",
    "material.paste": "it reads the clipboard",
    "pose.copy": "it writes the clipboard file",
    "pose.paste": "it reads the clipboard file",
    "object.make_dupli_face": "it changes every selected object",
}
_WHY_MODULE: dict[str, str] = {
    "wm": "it opens, saves, quits, imports and exports",
    "ed": "undo belongs to the artist; the edit is one undo step by itself",
    "screen": "the window is the artist's",
    "script": "it runs other code",
    "text": "it edits and runs Text data-blocks",
    "render": "it writes pictures; a component only builds",
    "image": "it opens and saves files",
    "sound": "it reads files",
    "preferences": "preferences are the artist's",
    "extensions": "it installs add-ons",
    "console": "it runs other code",
    "outliner": "it deletes and relinks what others made",
    "import_scene": "it reads files",
    "export_scene": "it writes files",
    "import_mesh": "it reads files",
    "export_mesh": "it writes files",
    "node": "it works on the window's node editor; use tree.nodes.new and tree.links.new",
    "view3d": "the view is the artist's",
    "anim": "drivers run text as code; use keyframe_insert",
    "cos3d": "it is 3D-CoS's own",
}


def refusal(module: str, name: str, more: frozenset[str]) -> str | None:
    """The reason why `bpy.ops.<module>.<name>` is refused, or None; `more` holds dotted names allowed besides."""
    dotted = f"{module}.{name}"
    if dotted in more or dotted in _SINGLE:
        return None
    if module not in _MODULES:
        return _WHY_MODULE.get(module, "operators of this kind are not among those that only change objects")
    if dotted in _ALONE:
        return _ALONE[dotted]
    if _REACHES_OUT.fullmatch(name):
        return "it reaches files, caches, other libraries or the window"
    return None
