"""A job's pictures: masks made of them, parameters fitted to them, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy

from ..core import program_text
from ..hands.trouble import Trouble
from ..proto import prover_pb2
from .limits import Budget, Limits

_SECONDS = 45.0
_PROCESSOR_SECONDS = 60.0
_SPARE = 3.0
"""Seconds of the job that are left for telling what came of it."""
_MOST = 8
_EVERY = 0.5
"""Seconds between two words on how far it is."""
_AXES = {"X": 0, "Y": 1, "Z": 2}
_ONE_RUN = 15.0
"""Seconds that one run of the program may take: with other values it may be slower than as it is."""


def work(
    job: prover_pb2.Job, held: Limits, left: float, folder: Path, told: Callable[[float, float], None]
) -> prover_pb2.Fitted:
    """Fit the program of a job to its pictures within what is `left` of its time, seconds."""
    try:
        import numpy  # noqa: F401
    except ImportError:
        text = "this Blender's Python has no numpy, which fitting needs (on Debian: apt install python3-numpy)"
        return prover_pb2.Fitted(trouble=text)
    asked = job.fit
    if len(asked.pictures) > _MOST:
        return prover_pb2.Fitted(trouble=f"{len(asked.pictures)} pictures are too many; {_MOST} are the most")
    from .. import fitting

    result = prover_pb2.Fitted()
    views, places = [], []
    for place, picture in enumerate(asked.pictures):
        entry = result.pictures.add()
        try:
            view, how = fitting.view(picture, folder)
        except fitting.NoMask as problem:
            entry.trouble = str(problem)
            continue
        entry.mask = how
        views.append(view)
        places.append(place)
    if not views:
        result.trouble = "no outline can be made from the pictures"
        return result
    seconds = min(asked.seconds or _SECONDS, left - _SPARE)
    try:
        found = fitting.fit(
            job.program,
            views,
            names=list(asked.parameters),
            known=[fitting.Known(_AXES[size.axis], size.metres) for size in asked.sizes if _sound(size)],
            seconds=seconds,
            processor_seconds=asked.processor_seconds or _PROCESSOR_SECONDS,
            budget=lambda: _budget(held),
            told=_now_and_then(told),
        )
    except Trouble as trouble:
        result.trouble = trouble.text
        return result
    _tell(result, job.program, found, places)
    return result


def _sound(size: prover_pb2.KnownSize) -> bool:
    return size.axis in _AXES and size.metres > 0


def _now_and_then(told: Callable[[float, float], None]) -> Callable[[float, float], bool]:
    """Tells how far it is twice a second; a job ends before its time only with its prover."""
    last = 0.0

    def tell(share: float, overlap: float) -> bool:
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            told(share, overlap)
        return True

    return tell


def _budget(held: Limits) -> Budget:
    one = Limits(_ONE_RUN, _ONE_RUN, held.memory, held.objects, held.vertices, held.output)
    return Budget(one, lambda: len(bpy.data.objects))


def _tell(result: prover_pb2.Fitted, program: str, found: Any, places: list[int]) -> None:
    result.kept = found.kept
    result.unseen.extend(found.unseen)
    result.seconds, result.processor_seconds, result.runs = found.seconds, found.processor_seconds, found.runs
    for one in program_text.read(program).parameters:
        new = one.literal(found.values.get(one.name, one.value))
        if found.kept and new != one.literal(one.value):
            result.parameters.add(name=one.name, old=one.literal(one.value), new=new)
    for place, camera, before, after in zip(places, found.cameras, found.before, found.after, strict=True):
        entry = result.pictures[place]
        entry.before, entry.after = before, after
        entry.azimuth, entry.elevation, entry.field_of_view = camera.azimuth, camera.elevation, camera.field_of_view
