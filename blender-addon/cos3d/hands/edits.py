"""Edit components: they take the object that they edit, change its data or add modifiers, and return it."""

from __future__ import annotations

from collections.abc import Sequence

import bpy

from . import run as running_code
from .trouble import Trouble


def run(running: running_code.Running, name: str, given: Sequence[bpy.types.Object]) -> None:
    """Run one over the first of the objects; Trouble of the family "format" where it breaks the contract."""
    thing = given[0]
    known = {one.as_pointer() for one in bpy.data.objects}
    place = thing.matrix_basis.copy()
    result = running.call(name, *given)
    running_code.leave_modes()
    returned = list(result) if isinstance(result, (list, tuple)) else [result]
    if thing not in returned:
        raise Trouble(
            "format", "it did not return the object that it edits; end it with a `return` of its argument", name
        )
    if [one for one in bpy.data.objects if one.as_pointer() not in known]:
        text = "it leaves objects of its own behind; an edit component changes the object that it takes, and no other"
        raise Trouble("format", text, name)
    if thing.matrix_basis != place:
        text = "it moves, turns or scales the object, whose place is the artist's; change its data instead"
        raise Trouble("format", text, name)
