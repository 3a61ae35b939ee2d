"""Cataloguing: reads everything that a program may use of the Blender it runs in. docs/CATALOG.md tells the form.

`build` is the door. It empties the open file, so it runs in a background Blender. No other room but `proving` knows it.
"""

from .catalog import build

__all__ = ["build"]
