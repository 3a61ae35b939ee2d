"""Sliders for the parameters of the selected asset; a change is sent when it has rested: one drag is one undo step."""

from __future__ import annotations

import bpy

from .. import wiring
from ..core.program_text import Parameter
from ..core.state import NotNow
from .slider_group import SliderGroup

_REST = 0.25
"""Seconds without a change after which a slider counts as let go."""

_group = SliderGroup("cos3d_parameters", "COS3D_PG_parameters")
_asset = ""


def draw(layout: bpy.types.UILayout, context: bpy.types.Context, parameter: Parameter) -> bool:
    """Draw the slider of a parameter; False where there is none."""
    return _group.draw(layout, context, parameter)


def follow(asset: str, parameters: tuple[Parameter, ...]) -> None:
    """Show the parameters of `asset`; values that the artist is changing right now are left alone."""
    global _asset
    _group.follow(parameters, anew=asset != _asset)
    _asset = asset


def send_settled() -> None:
    """Send what was changed by hand once it has rested and nothing else is under way."""
    if not _group.rests(_REST) or wiring.state().status != "ready":
        return
    try:
        wiring.studio().adjust(_asset, dict(_group.waiting))
    except NotNow:
        return  # such as in edit mode: the change stays on the slider and is sent when it can be
    _group.waiting.clear()


def send(parameter: str, literal: str) -> None:
    """Set one parameter of the shown asset at once."""
    wiring.studio().adjust(_asset, {parameter: literal})


def close() -> None:
    """Leave nothing behind."""
    global _asset
    _asset = ""
    _group.close()
