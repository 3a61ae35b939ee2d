"""Blender's undo history: pushing, going back, and the mark that says which request is in force."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import bpy

from . import marks


class NoHistory(Exception):
    """Blender keeps no undo history here, or refused to go back."""


@contextmanager
def _window() -> Iterator[None]:
    """A window around operators: timers have none of their own, and going back asks for one."""
    if bpy.context.window is not None:
        yield
        return
    windows = bpy.context.window_manager.windows
    if not windows:
        yield
        return
    with bpy.context.temp_override(window=windows[0]):
        yield


def push(title: str) -> None:
    """Add the state as it is now as one step, named `title`."""
    with _window():
        if bpy.ops.ed.undo_push(message=title[:60]) != {"FINISHED"}:
            raise NoHistory("Blender did not take the undo step")


def back() -> bool:
    """Go one step back; False where there is none. All references to Blender's data are dead afterwards."""
    with _window():
        return bool(bpy.ops.ed.undo.poll()) and bpy.ops.ed.undo() == {"FINISHED"}


def in_force() -> tuple[int, str]:
    """Number and id of the last request in force in this file; (0, "") for none."""
    found = [(0, "")]
    for scene in bpy.data.scenes:
        number, _, request = marks.read(scene, marks.REQUEST).partition(":")
        if number.isdigit():
            found.append((int(number), request))
    return max(found)


def mark(scene: bpy.types.Scene, number: int, request: str) -> None:
    """Say in the file that `request` is the last one in force; undone and redone along with it."""
    scene[marks.REQUEST] = f"{number}:{request}"


class History:
    """Which of our requests are in force, told from the mark; it notices when the artist goes back or forth."""

    def __init__(self) -> None:
        self._requests: dict[int, str] = {}
        self._shown = 0
        self._next = 1
        self.restart()

    def restart(self) -> None:
        """Begin anew with the mark of a file just opened; its earlier steps cannot be reached any more."""
        self._requests.clear()
        self._shown = in_force()[0]
        self._next = max(self._next, self._shown + 1)

    def applied(self, scene: bpy.types.Scene, request: str) -> None:
        """Note and mark a request, to be called right before its step is pushed. Undone ones are gone for good."""
        for number in [number for number in self._requests if number > self._shown]:
            del self._requests[number]
        mark(scene, self._next, request)
        self._requests[self._next] = request
        self._shown = self._next
        self._next += 1

    @property
    def last(self) -> str:
        """The last request in force that was applied since the file was opened; empty for none."""
        number = in_force()[0]
        return self._requests.get(number, "")

    def moved(self) -> tuple[list[str], list[str]]:
        """Requests undone and requests redone since the last look."""
        number = in_force()[0]
        low, high = sorted((number, self._shown))
        between = [self._requests[n] for n in sorted(self._requests) if low < n <= high]
        undone = number < self._shown
        self._shown = number
        return (between[::-1], []) if undone else ([], between)
