"""Sliders for the parameters of the selected asset.

A slider needs a property with the parameter's own range and unit, and Blender fixes both when a class is registered:
so a class is made for each set of parameters, when the selection comes to it and never while drawing. A change is sent
when it has rested for a moment: one drag is one request, and one undo step.
"""

from __future__ import annotations

import math
import time
from typing import Any

import bpy

from .. import wiring
from ..core.program_text import Parameter, Value
from ..core.state import NotNow

_REST = 0.25
"""Seconds without a change after which a slider counts as let go."""
_WIDEST = 1e6
"""Bounds of a number without a stated range."""

_made: type[bpy.types.PropertyGroup] | None = None
_asset = ""
_parameters: tuple[Parameter, ...] = ()
_waiting: dict[str, str] = {}
_changed_at = 0.0
_following = False


def values(context: bpy.types.Context) -> bpy.types.PropertyGroup | None:
    """The group with one property per parameter; None where no asset is selected."""
    return getattr(context.window_manager, "cos3d_parameters", None) if _made else None


def holds(group: bpy.types.PropertyGroup, parameter: Parameter) -> bool:
    """Whether the group has a property for the parameter."""
    return parameter.name in type(group).bl_rna.properties


def follow(asset: str, parameters: tuple[Parameter, ...]) -> None:
    """Show the parameters of `asset`; values that the artist is changing right now are left alone."""
    global _asset, _parameters, _following
    if _shape(parameters) != _shape(_parameters) or asset != _asset:
        _waiting.clear()
        _register(parameters)
    _asset, _parameters = asset, parameters
    group = values(bpy.context)
    if group is None:
        return
    _following = True
    try:
        for parameter in parameters:
            if parameter.name not in _waiting and holds(group, parameter):
                _show(group, parameter.name, _to_blender(parameter))
    finally:
        _following = False


def send_settled() -> None:
    """Send what was changed by hand once it has rested and nothing else is under way."""
    if not _waiting or time.monotonic() - _changed_at < _REST or wiring.state().status != "ready":
        return
    try:
        wiring.studio().adjust(_asset, dict(_waiting))
    except NotNow:
        return  # such as in edit mode: the change stays on the slider and is sent when it can be
    _waiting.clear()


def send(parameter: str, literal: str) -> None:
    """Set one parameter of the shown asset at once."""
    wiring.studio().adjust(_asset, {parameter: literal})


def close() -> None:
    """Leave nothing behind."""
    global _asset, _parameters
    _waiting.clear()
    _asset, _parameters = "", ()
    _register(())


def _shape(parameters: tuple[Parameter, ...]) -> tuple[object, ...]:
    return tuple((found.name, found.unit, found.low, found.high, found.choices, found.meaning) for found in parameters)


def _register(parameters: tuple[Parameter, ...]) -> None:
    global _made
    if _made is not None:
        del bpy.types.WindowManager.cos3d_parameters
        bpy.utils.unregister_class(_made)
        _made = None
    if parameters:
        properties = {parameter.name: _property(parameter) for parameter in parameters}
        _made = type("COS3D_PG_parameters", (bpy.types.PropertyGroup,), {"__annotations__": properties})
        bpy.utils.register_class(_made)
        bpy.types.WindowManager.cos3d_parameters = bpy.props.PointerProperty(type=_made)


def _property(parameter: Parameter) -> Any:
    """The Blender property for a parameter: lengths in metres, angles in radians as Blender holds them."""
    shared = {
        "name": parameter.label,
        "description": parameter.meaning or parameter.name,
        "update": _changed(parameter),
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


def _changed(parameter: Parameter) -> Any:
    def changed(group: bpy.types.PropertyGroup, context: bpy.types.Context) -> None:
        global _changed_at
        if _following:
            return
        _waiting[parameter.name] = parameter.literal(_from_blender(parameter, getattr(group, parameter.name)))
        _changed_at = time.monotonic()

    return changed


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
