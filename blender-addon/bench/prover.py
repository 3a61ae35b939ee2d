"""Provers: cold and warm start, the chair whole and by component, two against one, the artist's window meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from command.exits import Trouble
from command.measures import Measure, Place, percentile
from command.paths import ROOT
from command.proving.prover import Prover, messages

from . import _beats

PROGRAM = ROOT / "prompts" / "demonstrations" / "chair.py"
JOBS = 24
"""Proofs of the chair that one prover, and then two, work off."""
GOAL = 150.0
"""Milliseconds for one component, warm."""


def measure(place: Place) -> list[Measure]:
    """One run of all of it, in milliseconds and megabytes."""
    starts, first = _timed(lambda: Prover(place.blender))
    with first:
        again, second = _timed(lambda: Prover(place.blender))
        with second:
            return [
                Measure("start, first of this run", starts, "ms"),
                Measure("start, the next", again, "ms"),
                Measure("memory before any job", first.ready.memory / 1e6, "MB"),
                *_chair(first),
                *_side_by_side(first, second),
                *_window(place, first, second),
            ]


def _chair(prover: Prover) -> list[Measure]:
    cold, proof = _timed(lambda: _prove(prover, "first"))
    names = [component.name for component in proof.components]
    whole = [_timed(partial(_prove, prover, f"whole-{n}"))[0] for n in range(5)]
    apart = {name: _timed(partial(_prove, prover, name, [name]))[0] for name in names}
    slowest = max(apart, key=lambda name: apart[name])
    return [
        Measure("chair whole, first proof", cold, "ms"),
        Measure("chair whole, warm", percentile(whole, 0.5), "ms"),
        Measure("one component, warm: median", percentile(list(apart.values()), 0.5), "ms", GOAL),
        Measure(f"one component, warm: slowest ({slowest})", apart[slowest], "ms", GOAL),
    ]


def _side_by_side(first: Prover, second: Prover) -> list[Measure]:
    _prove(second, "warm")
    alone = _timed(lambda: _many(first, range(JOBS)))[0]
    halves = [threading.Thread(target=_many, args=(one, range(JOBS // 2))) for one in (first, second)]

    def both() -> None:
        for half in halves:
            half.start()
        for half in halves:
            half.join()

    together = _timed(both)[0]
    return [
        Measure(f"{JOBS} chairs, one prover", alone, "ms"),
        Measure(f"{JOBS} chairs, two provers", together, "ms"),
        Measure("two provers against one", alone / together, "times"),
    ]


def _window(place: Place, *provers: Prover) -> list[Measure]:
    """Beats of a window while all provers work; none where the Blender has no windows."""
    if place.blender.is_module:
        return []
    return _beats.measure(place, [partial(_prove, prover, "beats") for prover in provers])


def _many(prover: Prover, numbers: range) -> None:
    for number in numbers:
        _prove(prover, f"many-{number}")


def _prove(prover: Prover, name: str, components: list[str] | None = None) -> Any:
    text = PROGRAM.read_text(encoding="utf-8")
    proof = prover.prove(messages().Job(id=name, program=text, components=components or []))
    if proof.verdict != messages().Proof.VERDICT_PROVEN:
        raise Trouble(f"The chair was not proven: {proof}")
    return proof


def _timed(action: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    made = action()
    return (time.perf_counter() - started) * 1000, made
