"""Earlier versions of a program, kept in its Text data-block: the first in full, each later one as a difference.

The list stands on its own, so a text that was edited by hand loses nothing: what was written before is still there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import bpy

from . import marks

BY_HAND = "edited by hand"


@dataclass(frozen=True)
class Version:
    """One version: `number` counts from 1, `note` says in plain words what made it."""

    number: int
    note: str
    program: str


def write(text: bpy.types.Text, program: str, note: str) -> None:
    """Make `program` the new version of the text; whatever the text held before is kept as an earlier version."""
    entries, last = _read(text)
    standing = text.as_string()
    if standing != last and (entries or standing != program):
        entries.append({"note": BY_HAND, "change": _difference(last, standing)})
        last = standing
    entries.append({"note": note, "change": _difference(last, program)})
    text.clear()
    text.write(program)
    text[marks.HISTORY] = json.dumps(entries, ensure_ascii=False)


def count(text: bpy.types.Text) -> int:
    """Number of versions so far; an edit by hand counts as one."""
    return len(versions(text))


def versions(text: bpy.types.Text) -> list[Version]:
    """All versions, the first one first; the last one is the text as it stands."""
    entries, last = _read(text)
    standing = text.as_string()
    if not entries or standing != last:
        entries.append({"note": BY_HAND, "change": _difference(last, standing)})
    found, program = [], ""
    for number, entry in enumerate(entries, start=1):
        program = _changed(program, entry["change"])
        found.append(Version(number, entry["note"], program))
    return found


def _read(text: bpy.types.Text) -> tuple[list[dict[str, Any]], str]:
    """The stored list and the program that it ends with; a list that somebody damaged is begun anew."""
    try:
        entries = json.loads(marks.read(text, marks.HISTORY) or "[]")
        program = ""
        for entry in entries:
            program = _changed(program, entry["change"])
    except (ValueError, TypeError, KeyError):
        return [], ""
    return entries, program


def _difference(before: str, after: str) -> list[Any]:
    """How `after` comes from `before`: characters kept at the beginning, characters kept at the end, text between."""
    head = _common(before, after, min(len(before), len(after)))
    tail = _common(before[::-1], after[::-1], min(len(before), len(after)) - head)
    return [head, tail, after[head : len(after) - tail]]


def _changed(before: str, difference: list[Any]) -> str:
    head, tail, middle = difference
    return str(before[:head] + middle + before[len(before) - tail :])


def _common(first: str, second: str, most: int) -> int:
    """Length of the common beginning, at most `most`."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if first[:middle] == second[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
