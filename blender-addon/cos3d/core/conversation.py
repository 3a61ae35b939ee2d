"""The stream to the server: greeting, messages, and whether the other side still lives."""

from __future__ import annotations

from collections.abc import Callable

from ..link import Code, End, Endpoint
from ..proto.patch_pb2 import Patch
from ..proto.studio_pb2 import (
    Answer,
    BaseAsked,
    ComponentTold,
    Farewell,
    FromHost,
    FromServer,
    Heartbeat,
    Hello,
    Planned,
    Progress,
    TurnedAway,
    Welcome,
)
from ..vendor.google.protobuf.message import DecodeError
from .ports import Conversing

Event = Welcome | TurnedAway | Progress | Planned | ComponentTold | Patch | Answer | BaseAsked | Farewell | End
"""What the other side said, or how the stream ended."""

_GREETING = 30.0
"""Seconds from opening to the welcome: a cold server on a busy machine takes its time."""
_BEAT = 10.0
"""Seconds between signs of life of ours."""
_SILENCE = 20.0
"""Seconds without any message after which the other side counts as gone: two beats unanswered."""
_PAUSE = 3.0
"""Seconds between two steps above which we ourselves were away, so that silence says nothing."""


class Conversation:
    """One stream at a time; `step` gives what happened."""

    def __init__(self, link: Conversing, clock: Callable[[], float]) -> None:
        self._link = link
        self._clock = clock
        self._opened = self._heard = self._beaten = self._stepped = 0.0
        self._beats = 0
        self.is_open = False
        """Whether there is a stream; it may still wait for the welcome."""
        self.welcome: Welcome | None = None
        """The server's welcome; None until it came."""

    def open(self, endpoint: Endpoint, hello: Hello) -> None:
        """Open a stream and introduce ourselves."""
        now = self._clock()
        self._opened = self._heard = self._beaten = self._stepped = now
        self.is_open, self.welcome = True, None
        self._link.open(endpoint)
        self.send(FromHost(hello=hello))

    def send(self, message: FromHost) -> None:
        """Queue a message."""
        if self.is_open:
            self._link.send(message.SerializeToString())

    def step(self, budget: float, wait: float = 0.0) -> list[Event]:
        """Move the stream for at most `budget` seconds; what happened, in order.

        An End is the last of a stream, and so are a farewell and a turning away, whatever comes behind them.
        """
        now = self._clock()
        if now - self._stepped > _PAUSE:
            self._opened = now
            self._heard = now
        self._stepped = now
        received = self._link.step(budget, wait)
        if not self.is_open:
            return []
        events: list[Event] = []
        for data in received:
            self._heard = now
            try:
                message = FromServer.FromString(data)
            except DecodeError as problem:
                return [*events, self._break(Code.DATA_LOSS, f"the server's message cannot be read ({problem})")]
            self._sort(message, events)
            if events and isinstance(events[-1], (Farewell, TurnedAway)):
                self.drop()
                return events
        if self._link.end is not None:
            self._closed()
            events.append(self._link.end)
        elif self.welcome is not None and now - self._heard > _SILENCE:
            events.append(self._break(Code.UNAVAILABLE, "the server gives no sign of life"))
        elif self.welcome is None and now - self._opened > _GREETING:
            events.append(self._break(Code.DEADLINE_EXCEEDED, "the server did not welcome us in time"))
        else:
            self._beat(now)
        return events

    def leave(self, reason: str) -> None:
        """Take leave in good order."""
        if self.is_open:
            self.send(FromHost(farewell=Farewell(reason=reason)))
            self._link.finish()
        self._link.close()
        self._closed()

    def drop(self) -> None:
        """End the stream at once."""
        if self.is_open:
            self._link.cancel()
        self._closed()

    def _sort(self, message: FromServer, events: list[Event]) -> None:
        kind = message.WhichOneof("message")
        if kind is None or kind == "heartbeat":
            return  # a sign of life, or something that only newer hosts know
        found = getattr(message, kind)
        if kind == "welcome":
            self.welcome = found
        events.append(found)

    def _beat(self, now: float) -> None:
        if self.welcome is not None and now - self._beaten >= _BEAT:
            self._beaten = now
            self._beats += 1
            self.send(FromHost(heartbeat=Heartbeat(number=self._beats)))

    def _break(self, code: Code, text: str) -> End:
        self._link.cancel(text)
        self._closed()
        return End(code, text)

    def _closed(self) -> None:
        self.is_open, self.welcome = False, None
