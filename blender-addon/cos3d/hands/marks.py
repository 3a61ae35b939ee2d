"""What the file itself remembers about assets: custom properties on objects, collections, materials and texts."""

from __future__ import annotations

import json
import re
from typing import Any

import bpy

PREFIX = "cos3d_"
ASSET = "cos3d_asset"
"""On root, parts, collection and text: id of the asset."""
ROOT = "cos3d_root"
"""On the root: 1."""
COMPONENT = "cos3d_component"
"""On parts: name of the component that made the object."""
PART = "cos3d_part"
"""On parts: part key, such as `Leg#2`."""
RECORD = "cos3d_record"
"""On parts: what the program gave the object, as JSON; tells the artist's own work from it."""
MATERIAL = "cos3d_material"
"""On materials: digest of the material as its program made it."""
NAME = "cos3d_name"
"""On texts: name of the asset."""
PROGRAM = "cos3d_program"
"""On an asset's collection and on an adopted object: the Text data-block of the program."""
BASE = "cos3d_base"
"""On texts of adopted objects: the object that holds the data as the artist made it."""
HISTORY = "cos3d_history"
"""On texts: earlier versions; see history.py."""
REQUEST = "cos3d_request"
"""On scenes: `NUMBER:REQUEST`, the last request in force. It is undone and redone along with the edit itself."""

_NUMBERED = re.compile(r"^(.*?)\.(\d{3,})$")


def read(block: bpy.types.ID, mark: str) -> str:
    """A mark of a data-block; empty where there is none or it was overwritten by something else."""
    value = block.get(mark)
    return value if isinstance(value, str) else ""


def strip(block: bpy.types.ID) -> None:
    """Take all marks off a data-block."""
    for key in [key for key in block.keys() if key.startswith(PREFIX)]:  # noqa: SIM118 - not a dict
        del block[key]


def record(block: bpy.types.ID) -> dict[str, Any]:
    """What the program gave the object; empty where there is no record or it cannot be read."""
    try:
        told = json.loads(read(block, RECORD) or "{}")
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def base_name(name: str) -> str:
    """The name without the number that Blender put behind it: `Leg.001` gives `Leg`."""
    found = _NUMBERED.match(name)
    return found[1] if found else name


def name_order(name: str) -> tuple[int, str]:
    """Sorts `Leg` before `Leg.001` before `Leg.012`: an original before its copies."""
    found = _NUMBERED.match(name)
    return (int(found[2]), found[1]) if found else (-1, name)
