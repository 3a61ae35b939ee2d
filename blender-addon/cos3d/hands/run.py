"""Runs the code of programs: judged by the gate, with limits written in, in a namespace of its own."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from typing import Any

import bpy

from .. import gate
from . import judged
from .trouble import Trouble

_MODULE = "cos3d_program"


def judge(source: str, purpose: gate.Purpose) -> None:
    """Raise Trouble with the first finding where the gate refuses the code."""
    findings = judged.look(source, purpose).findings
    if findings:
        raise Trouble("gate", findings[0].text, line=findings[0].line)


class Running:
    """One program while it runs: its module is executed at once, its functions are called by name."""

    def __init__(self, source: str, purpose: gate.Purpose, budget: gate.Budget) -> None:
        judge(source, purpose)
        self._space = gate.namespace(_MODULE, budget)
        self._budget = budget
        self._guarded("", lambda: judged.look(source, purpose).execute(self._space))

    def call(self, function: str, *arguments: Any) -> Any:
        """What `function` returns; Trouble names the function and the line where it failed."""
        if not callable(self._space.get(function)):
            raise Trouble("format", f"the program has no function named {function}", component=function)
        return self._guarded(function, lambda: self._space[function](*arguments))

    def _guarded(self, component: str, call: Any) -> Any:
        try:
            result = call()
            self._budget.check()
        except gate.TimeLimit as limit:
            text = f"it ran for {limit}, and was stopped; ask for less detail or fewer copies"
            raise Trouble("time_limit", text, component, _line(limit)) from limit
        except Exception as problem:
            text = f"{type(problem).__name__}: {problem}"
            raise Trouble("exception", text, component, _line(problem)) from problem
        return result


def _line(problem: BaseException) -> int:
    """The deepest line of the program itself, from 1; 0 where none is to blame."""
    frames = traceback.extract_tb(problem.__traceback__)
    lines = [frame.lineno or 0 for frame in frames if frame.filename == judged.FILE]
    return lines[-1] if lines else 0


def components(program: Running, names: Iterable[str]) -> list[tuple[str, list[bpy.types.Object]]]:
    """Run components in order; for each the objects that it returned, then others that it made, linked nowhere."""
    made = []
    known = {thing.as_pointer() for thing in bpy.data.objects}
    for name in names:
        result = program.call(name)
        leave_modes()
        new = [thing for thing in bpy.data.objects if thing.as_pointer() not in known]
        returned = _objects(name, result, new)
        told = {thing.as_pointer() for thing in returned}
        objects = [*returned, *(thing for thing in new if thing.as_pointer() not in told)]
        for thing in objects:
            unlink(thing)
        known.update(thing.as_pointer() for thing in objects)
        made.append((name, objects))
    return made


def unlink(thing: bpy.types.Object) -> None:
    """Take an object out of every collection."""
    for collection in thing.users_collection:
        collection.objects.unlink(thing)


def _objects(component: str, result: Any, new: list[bpy.types.Object]) -> list[bpy.types.Object]:
    """The objects in what a component returned, without repetition; an object that it did not make is an error."""
    if result is None:
        return []
    given = [result] if isinstance(result, bpy.types.Object) else result
    made = {thing.as_pointer() for thing in new}
    found: dict[int, bpy.types.Object] = {}
    for thing in given if isinstance(given, (list, tuple, set)) else [given]:
        if not isinstance(thing, bpy.types.Object):
            text = f"it returned {type(thing).__name__} where an object was expected; a component returns its objects"
            raise Trouble("format", text, component)
        if thing.as_pointer() not in made:
            text = f"it returned {thing.name}, which it did not make; a component returns only its own objects"
            raise Trouble("format", text, component)
        found[thing.as_pointer()] = thing
    return list(found.values())


def leave_modes() -> None:
    """Back to Object Mode, which code that uses operators may have left."""
    if bpy.context.mode != "OBJECT":
        bpy.ops.object.mode_set(mode="OBJECT")
