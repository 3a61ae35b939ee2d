"""The door of the link."""

from __future__ import annotations

import atexit
import time
import weakref
from collections.abc import Callable

from .call import Call
from .ending import Code, End
from .endpoint import Endpoint
from .loop import SteppedLoop

_LEAVING = 0.2
"""Longest time that closing waits for what is queued to leave and, after `finish`, for the server to end the call."""


class Link:
    """A conversation with the server that moves only while `step` runs."""

    def __init__(self) -> None:
        self._loop: SteppedLoop | None = None
        self._call: Call | None = None
        self._end: End | None = None
        self._at_exit = _closer(self)

    @property
    def is_open(self) -> bool:
        """Whether there is a call that has not ended; it may still be connecting."""
        return self._call is not None

    @property
    def end(self) -> End | None:
        """How the last call ended; None while one is open and before the first."""
        return self._end

    def open(self, endpoint: Endpoint, deadline: float | None = None) -> None:
        """Begin a call, ending the one before; `deadline` is the longest time it may last, in seconds."""
        self._drop(Code.CANCELLED, "another call was opened")
        if self._loop is None:
            self._loop = SteppedLoop()
            atexit.register(self._at_exit)
        self._end = None
        self._call = Call(self._loop, endpoint, deadline)

    def step(self, budget: float, wait: float = 0.0) -> list[bytes]:
        """Move for at most `budget` seconds after waiting up to `wait` seconds; gives the messages that came, in order.

        Look at `end` afterwards: what came before the end is given first.
        """
        call, loop = self._call, self._loop
        if loop is None:
            if wait > 0:
                time.sleep(wait)
            return []
        loop.step(budget, wait)
        if call is None:
            return []
        received = list(call.received)
        call.received.clear()
        if call.end is not None:
            self._end = call.end
            self._call = None
        return received

    def send(self, message: bytes) -> None:
        """Queue a message; it leaves with the next steps. Without a call it is dropped, and `end` says why."""
        if self._call is not None:
            self._call.send(message)

    def finish(self) -> None:
        """Say, after what is queued, that nothing more comes: the server ends the call in its own time."""
        if self._call is not None:
            self._call.finish()

    def cancel(self, text: str = "cancelled on this side") -> None:
        """End the call now: it has ended when this returns."""
        self._drop(Code.CANCELLED, text)

    def close(self) -> None:
        """Let what is queued leave, end the call and let go of everything. The link may be opened again."""
        loop, call = self._loop, self._call
        if loop is None:
            return
        until = time.monotonic() + _LEAVING
        while call is not None and call.end is None and call.leaving and time.monotonic() < until:
            loop.step(0.01, wait=0.005)
        self._drop(Code.CANCELLED, "closed on this side")
        loop.step(0.02)
        loop.close()
        self._loop = None
        atexit.unregister(self._at_exit)

    def _drop(self, code: Code, text: str) -> None:
        if self._call is None or self._loop is None:
            return
        self._call.cancel()
        self._loop.step(0.02)
        self._call = None
        self._end = End(code, text)


def _closer(link: Link) -> Callable[[], None]:
    """What Python calls at its end; it does not keep the link alive."""
    seen = weakref.ref(link)

    def close() -> None:
        there = seen()
        if there is not None:
            there.close()

    return close
