"""An asyncio loop that only moves while it is stepped: no thread, no global loop, no waking from outside."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any

_Events = list[tuple[selectors.SelectorKey, int]]


class _Selector(selectors.DefaultSelector):
    """Never blocks longer than `wait` seconds; stops the loop when nothing is left to do or the time is spent."""

    loop: asyncio.AbstractEventLoop | None = None
    end = 0.0
    wait = 0.0

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        # The loop's constructor registers a wake-up socket. Nobody wakes this loop from outside, and on Windows that
        # socket can die after a suspend and then spins the loop (cpython issue 156344): it is left out.
        if self.loop is None:
            return selectors.SelectorKey(fileobj, -1, events, data)
        return super().register(fileobj, events, data)

    def select(self, timeout: float | None = None) -> _Events:
        assert self.loop is not None
        idle = timeout is None or timeout > 0
        wait, self.wait = (self.wait, 0.0) if idle else (0.0, self.wait)
        if timeout is not None:
            wait = min(wait, max(timeout, 0.0))
        events: _Events = []
        if self.get_map():
            events = super().select(wait)
        elif wait > 0:
            time.sleep(wait)  # without a socket, select() is an error on Windows
        if (idle and not events) or time.perf_counter() > self.end:
            self.loop.stop()
        return events


class SteppedLoop:
    """A private event loop that `step` advances."""

    def __init__(self) -> None:
        self._selector = _Selector()
        # A selector loop by name: the proactor loop of Windows takes over the process's signal wake-up.
        self.asyncio = asyncio.SelectorEventLoop(self._selector)
        self._selector.loop = self.asyncio

    def step(self, budget: float, wait: float = 0.0) -> None:
        """Do what there is to do for at most `budget` seconds, first waiting up to `wait` seconds for something.

        Inside somebody else's running loop it does nothing: that tick is skipped.
        """
        if self.asyncio.is_closed() or asyncio._get_running_loop() is not None:
            return
        self._selector.end = time.perf_counter() + budget + wait
        self._selector.wait = wait
        self.asyncio.run_forever()

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Begin a task; it moves with the next steps."""
        return self.asyncio.create_task(work)

    async def breathe(self) -> None:
        """Let the step end if its time is spent: the gRPC library never yields while data is at hand."""
        if time.perf_counter() > self._selector.end:
            await asyncio.sleep(0)

    def close(self) -> None:
        """Cancel what is left and close the loop."""
        if self.asyncio.is_closed():
            return
        for task in asyncio.all_tasks(self.asyncio):
            task.cancel()
        self.step(0.05)
        self.asyncio.close()
