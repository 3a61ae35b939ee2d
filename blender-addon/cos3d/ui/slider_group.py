"""A group of sliders, one for each parameter.

A slider needs a property with the parameter's own range and unit, and Blender fixes both when a class is registered:
so a class is made for each set of parameters, when they come to be shown and never while drawing. What is changed by
hand waits in the group until it has rested for a moment: one drag is one change.
"""

from __future__ import annotations

import math
import time
from collections.abc import Collection
from typing import Any

import bpy

from ..core.program_text import Parameter, Value

_WIDEST = 1e6
"""Bounds of a number without a stated range."""


class SliderGroup:
    """Sliders at `bpy.types.WindowManager.<attribute>`, of a class that is called `name`."""

    def __init__(self, attribute: str, name: str) -> None:
        self._attribute = attribute
        self._name = name
        self._made: type[bpy.types.PropertyGroup] | None = None
        self._parameters: tuple[Parameter, ...] = ()
        self._changed_at = 0.0
        self._following = False
        self.waiting: dict[str, str] = {}
        """Literals that were set by hand, by name of their parameter."""

    def values(self, context: bpy.types.Context) -> bpy.types.PropertyGroup | None:
        """The group with one property for each parameter; None where none are shown."""
        return getattr(context.window_manager, self._attribute, None) if self._made else None

    def holds(self, group: bpy.types.PropertyGroup, parameter: Parameter) -> bool:
        """Whether the group has a property for the parameter."""
        return parameter.name in type(group).bl_rna.properties

    def follow(self, parameters: tuple[Parameter, ...], anew: bool = False) -> None:
        """Show these parameters; values that the artist is changing are left alone, but for `anew`."""
        if anew or _shape(parameters) != _shape(self._parameters):
            self.waiting.clear()
            self._register(parameters)
        self._parameters = parameters
        group = self.values(bpy.context)
        if group is None:
            return
        self._following = True
        try:
            for parameter in parameters:
                if parameter.name not in self.waiting and self.holds(group, parameter):
                    _show(group, parameter.name, _to_blender(parameter))
        finally:
            self._following = False

    def rests(self, seconds: float) -> bool:
        """Whether something was changed by hand, and nothing more for so long."""
        return bool(self.waiting) and time.monotonic() - self._changed_at >= seconds

    def draw(self, layout: bpy.types.UILayout, context: bpy.types.Context, parameter: Parameter) -> bool:
        """Draw the slider of a parameter; False where there is none."""
        values = self.values(context)
        if values is None or not self.holds(values, parameter):
            return False
        layout.prop(values, parameter.name, slider=parameter.unit not in ("color", "text", "choice", "switch"))
        return True

    def close(self) -> None:
        """Leave nothing behind."""
        self.waiting.clear()
        self._parameters = ()
        self._register(())

    def _register(self, parameters: Collection[Parameter]) -> None:
        if self._made is not None:
            delattr(bpy.types.WindowManager, self._attribute)
            bpy.utils.unregister_class(self._made)
            self._made = None
        if parameters:
            properties = {parameter.name: _property(parameter, self._changed(parameter)) for parameter in parameters}
            self._made = type(self._name, (bpy.types.PropertyGroup,), {"__annotations__": properties})
            bpy.utils.register_class(self._made)
            setattr(bpy.types.WindowManager, self._attribute, bpy.props.PointerProperty(type=self._made))

    def _changed(self, parameter: Parameter) -> Any:
        def changed(group: bpy.types.PropertyGroup, context: bpy.types.Context) -> None:
            if self._following:
                return
            self.waiting[parameter.name] = parameter.literal(_from_blender(parameter, getattr(group, parameter.name)))
            self._changed_at = time.monotonic()

        return changed


def _shape(parameters: tuple[Parameter, ...]) -> tuple[object, ...]:
    return tuple((found.name, found.unit, found.low, found.high, found.choices, found.meaning) for found in parameters)


def _property(parameter: Parameter, changed: Any) -> Any:
    """The Blender property for a parameter: lengths in metres, angles in radians as Blender holds them."""
    shared = {
        "name": parameter.label,
        "description": parameter.meaning or parameter.name,
        "update": changed,
        "options": {"SKIP_SAVE"},
    }
    low, high = max(parameter.low, -_WIDEST), min(parameter.high, _WIDEST)
    if parameter.unit == "color":
        return bpy.props.FloatVectorProperty(subtype="COLOR", size=3, min=0.0, max=1.0, **shared)
    if parameter.unit == "switch":
        return bpy.props.BoolProperty(**shared)
    if parameter.unit == "text":
        return bpy.props.StringProperty(**shared)
    if parameter.unit == "choice":
        return bpy.props.EnumProperty(items=[(item, item.capitalize(), "") for item in parameter.choices], **shared)
    if parameter.unit == "count":
        return bpy.props.IntProperty(min=math.ceil(low), max=math.floor(high), **shared)
    if parameter.unit == "deg":
        return bpy.props.FloatProperty(subtype="ANGLE", min=math.radians(low), max=math.radians(high), **shared)
    subtype = "DISTANCE" if parameter.unit == "m" else "NONE"
    return bpy.props.FloatProperty(subtype=subtype, min=low, max=high, precision=3, **shared)


def _show(group: bpy.types.PropertyGroup, name: str, value: Value) -> None:
    """Set a property where it shows something else: to set one makes Blender evaluate and draw everything again."""
    shown = getattr(group, name)
    if isinstance(value, (str, bool)):
        same = shown == value
    else:
        parts = zip(shown, value, strict=True) if isinstance(value, tuple) else [(shown, value)]
        same = all(math.isclose(old, new, rel_tol=1e-6, abs_tol=1e-7) for old, new in parts)
    if not same:
        setattr(group, name, value)


def _to_blender(parameter: Parameter) -> Value:
    if parameter.unit == "deg":
        return math.radians(float(parameter.value))  # type: ignore[arg-type]
    return parameter.value


def _from_blender(parameter: Parameter, value: Any) -> Value:
    if parameter.unit == "deg":
        degrees = round(math.degrees(value), 3)
        return round(degrees) if isinstance(parameter.value, int) and degrees == round(degrees) else degrees
    if parameter.unit == "color":
        return tuple(round(part, 4) for part in value)
    if parameter.unit in ("m", "ratio"):
        return round(float(value), 5)
    result: Value = value
    return result
