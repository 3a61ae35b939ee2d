"""Listens to Blender's handlers and keeps what happened until somebody asks; the handlers do almost nothing."""

from __future__ import annotations

from typing import Any

import bpy
from bpy.app.handlers import persistent

_OWN = ("depsgraph_update_post", "load_pre", "load_post", "undo_post", "redo_post")


class Watch:
    """What happened since the last look. Registers with Blender when made, and leaves at `close`."""

    def __init__(self) -> None:
        self.touched: dict[str, bool] = {}
        """Full names of objects that Blender updated, with whether more than their place may differ."""
        self.membership = False
        """Whether objects may have come or gone."""
        self.other = False
        """Whether anything at all was updated: selection, cursor, materials."""
        self.file_before = ""
        """Path of the file that was open before the present one."""
        self._jumped = False
        self._loaded = True
        self.loaded = False
        """Whether another file was opened."""
        self.unpushed = True
        """Whether the scene may hold changes that no undo step holds yet, such as those of scripts."""
        self.quiet = False
        """Set while a patch is applied."""
        self._last_operator = 0
        self._handlers = self._make()
        for name, handler in self._handlers.items():
            getattr(bpy.app.handlers, name).append(handler)

    def close(self) -> None:
        """Take the handlers out of Blender."""
        for name, handler in self._handlers.items():
            held = getattr(bpy.app.handlers, name)
            if handler in held:
                held.remove(handler)

    def taken(self) -> None:
        """What happened so far has been looked at."""
        self.touched.clear()
        self.membership = self.other = self.loaded = False

    def history_due(self) -> bool:
        """Whether somebody went back or forth in the history since this was last asked."""
        jumped, self._jumped = self._jumped, False
        return jumped

    def file_due(self) -> bool:
        """Whether a file was opened since this was last asked; the one open at first counts."""
        loaded, self._loaded = self._loaded, False
        return loaded

    def pushed(self) -> None:
        """The undo history holds the scene as it is now."""
        self.unpushed = False
        self._last_operator = _last_operator()

    def _make(self) -> dict[str, Any]:
        @persistent
        def updated(scene: Any, depsgraph: Any = None) -> None:
            if depsgraph is not None:
                self._updated(depsgraph)

        @persistent
        def leaving(*_: Any) -> None:
            self.file_before = bpy.data.filepath

        @persistent
        def loaded(*_: Any) -> None:
            self.loaded = self._loaded = self.membership = self.other = self.unpushed = True
            self.touched.clear()

        @persistent
        def jumped(*_: Any) -> None:
            # Blender evaluates later what came back: done here, it is not taken for a change that nobody pushed.
            bpy.context.view_layer.update()
            self._jumped = self.membership = self.other = True
            self.touched.clear()
            self.pushed()

        return dict(zip(_OWN, (updated, leaving, loaded, jumped, jumped), strict=True))

    def _updated(self, depsgraph: Any) -> None:
        self.other = True
        real = False
        touched = self.touched
        for update in depsgraph.updates:
            block = update.id
            if isinstance(block, bpy.types.Object):
                more = update.is_updated_geometry or update.is_updated_shading or not update.is_updated_transform
                name = block.name_full
                touched[name] = touched.get(name, False) or more
                real = real or update.is_updated_transform or more
            elif isinstance(block, (bpy.types.Scene, bpy.types.Collection)):
                self.membership = True
            else:
                real = True
        if real and not self.quiet:
            operator = _last_operator()
            self.unpushed = operator == self._last_operator
            self._last_operator = operator


def _last_operator() -> int:
    """The address of the last operator in the window's list; operators there push their own undo steps."""
    operators = bpy.context.window_manager.operators
    return int(operators[-1].as_pointer()) if len(operators) else 0
