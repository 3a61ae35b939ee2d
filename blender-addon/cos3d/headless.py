"""The same conversation for scripts in a background Blender, where timers never run: `connect`, `ask`, `close`.

from cos3d import headless
headless.connect(60)
report = headless.ask("a chair 90 cm high")
headless.close()
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from . import wiring
from .core.request import not_begun
from .core.state import NotNow, Report
from .core.studio import Studio

_BUDGET = 0.05
"""Seconds that one step may take: there is no window to keep fluid."""
_WAIT = 0.002
"""Seconds that one step waits for a message; one that comes ends the wait."""


class Unreachable(Exception):
    """No conversation came about: why, and what to do, in plain words."""


def connect(timeout: float = 60.0) -> None:
    """Find or start the server and wait until it welcomed us, `timeout` seconds at most. Raises Unreachable."""
    studio = wiring.start()
    until = time.monotonic() + timeout
    while studio.state.status not in ("ready", "working"):
        studio.step(_BUDGET, _WAIT)
        state = studio.state
        if state.status in ("wrong_version", "no_java", "refused", "stopped"):
            raise Unreachable(state.text)
        if time.monotonic() > until:
            raise Unreachable(f"The server did not answer within {timeout:g} seconds. {state.text}")


def ask(
    instruction: str,
    images: Iterable[bytes | str | Path] = (),
    timeout: float = 600.0,
    *,
    masks: Iterable[bytes | str | Path] = (),
    unproven: bool = False,
    workflow: str = "",
    without: Iterable[str] = (),
    after_plan: str = "make",
) -> Report:
    """Ask for something and wait for what comes of it; `images` are pictures or their paths.

    `masks` are those of the pictures, in the same order. `unproven` lets a program run for it that nothing can try
    first; `workflow` and `without` say how a language model is asked, such as "plain", or "" without "repair".
    `after_plan` is "make", or "end" where the plan of something new is all that is wanted.
    Returns one entry of `ask`'s report: with status "failed" where `timeout` seconds were not enough, "refused" where
    it cannot be asked now, such as in edit mode.
    """
    studio = wiring.start()
    try:
        request = studio.ask(
            instruction,
            map(_bytes, images),
            masks=map(_bytes, masks),
            unproven=unproven,
            workflow=workflow,
            without=without,
            after_plan=after_plan,
        )
    except NotNow as problem:
        return not_begun(instruction, str(problem))
    return _answer(studio, request, timeout)


def close() -> None:
    """Take leave of the server; `connect` and `ask` begin anew."""
    wiring.stop()


def _bytes(picture: bytes | str | Path) -> bytes:
    return Path(picture).read_bytes() if isinstance(picture, (str, Path)) else picture


def _answer(studio: Studio, request: str, timeout: float) -> Report:
    until = time.monotonic() + timeout
    while True:
        studio.step(_BUDGET, _WAIT)
        report = studio.report(request)
        if report is not None:
            return report
        if time.monotonic() > until:
            return _timed_out(studio, request, timeout)


def _timed_out(studio: Studio, request: str, timeout: float) -> Report:
    studio.stop()
    studio.step(_BUDGET)
    report = dict(studio.report(request) or {})
    if report.get("status") == "cancelled":
        text = f"No answer came within {timeout:g} seconds. Nothing was changed in the scene."
        error = {"family": "time_limit", "component": None, "line": None, "text": text}
        report.update(status="failed", message=text, error=error)
    return report
