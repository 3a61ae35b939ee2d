"""One streaming call: what is sent waits in a queue, what comes and how it ended wait to be taken."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from ..vendor.grpclib.client import StreamStreamMethod
from ..vendor.grpclib.config import Configuration
from ..vendor.grpclib.encoding.base import CodecBase
from ..vendor.grpclib.exceptions import GRPCError, StreamTerminatedError
from ..vendor.grpclib.stream import recv_message
from .channel import FramedChannel
from .ending import End, end_of
from .endpoint import HOST, Endpoint
from .loop import SteppedLoop

PATH = "/cos3d.v1.Studio/Converse"
_WINDOW = 8 << 20
"""Bytes that may be under way to us before the server must wait."""
_KEEPALIVE = 20.0
"""Seconds without a sign of life before the connection is probed, and again until it is given up."""


class _Bytes(CodecBase):  # type: ignore[misc, unused-ignore]
    """Messages stay bytes here: what they mean is not the link's business."""

    __content_subtype__ = "proto"

    def encode(self, message: bytes, message_type: Any) -> bytes:
        return message

    def decode(self, data: bytes, message_type: Any) -> bytes:
        return data


_CODEC = _Bytes()


class Call:
    """One call on a connection of its own."""

    def __init__(self, loop: SteppedLoop, endpoint: Endpoint, deadline: float | None) -> None:
        self.received: deque[bytes] = deque()
        self.end: End | None = None
        self._loop = loop
        self._outgoing: deque[bytes | None] = deque()
        self._more = asyncio.Event()
        self._finished = False
        self._channel: Any = None
        self._task = loop.start(self._run(endpoint, deadline))
        # A task that is cancelled before its first step never runs its body: only this callback always comes.
        self._task.add_done_callback(self._ended)

    def send(self, message: bytes) -> None:
        """Queue a message; it leaves as fast as the server takes it."""
        self._outgoing.append(message)
        self._more.set()

    def finish(self) -> None:
        """Say, after what is queued, that nothing more comes."""
        self._finished = True
        self._outgoing.append(None)
        self._more.set()

    def cancel(self) -> None:
        """End the call now; the server sees it cancelled."""
        self._task.cancel()

    @property
    def leaving(self) -> bool:
        """Whether something has still to leave, or the server to end the call that was finished on this side."""
        return self._finished or bool(self._outgoing)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.end = end_of(asyncio.CancelledError() if task.cancelled() else task.exception())
        if self._channel is not None:
            self._channel.close()

    async def _run(self, endpoint: Endpoint, deadline: float | None) -> None:
        # grpclib has no public setting for keep-alive of a client; these are the fields that its own protocol reads.
        configuration = Configuration(
            http2_connection_window_size=2 * _WINDOW,
            http2_stream_window_size=_WINDOW,
            _keepalive_time=_KEEPALIVE,
            _keepalive_timeout=_KEEPALIVE,
            _http2_max_pings_without_data=0,
            _http2_min_sent_ping_interval_without_data=_KEEPALIVE,
        )
        # The channel asks for the running loop, so it is made in here.
        self._channel = FramedChannel(HOST, endpoint.port, codec=_CODEC, config=configuration)
        method = StreamStreamMethod(self._channel, PATH, bytes, bytes)
        metadata = {"authorization": f"Bearer {endpoint.token}"}
        async with method.open(timeout=deadline, metadata=metadata) as stream:
            await stream.send_request()
            writer = self._loop.start(self._write(stream))
            try:
                async for message in stream:
                    self.received.append(message)
                    await self._loop.breathe()
                if not self._finished:
                    await stream.end()  # the library demands it, also of a call that the server has ended
            except (GRPCError, StreamTerminatedError):
                await self._take_rest(stream._stream)
                raise
            finally:
                writer.cancel()

    async def _take_rest(self, stream: Any) -> None:
        """Take the messages that came before the end: the library stops reading as soon as it learns of an end."""
        stream.buffer.eof()
        try:
            while (message := await recv_message(stream, _CODEC, bytes)) is not None:
                self.received.append(message)
        except AssertionError:
            return  # what is left is the beginning of a message whose rest never comes

    async def _write(self, stream: Any) -> None:
        while True:
            await self._more.wait()
            while self._outgoing:
                message = self._outgoing[0]
                if message is None:
                    await stream.end()
                else:
                    await stream.send_message(message)
                self._outgoing.popleft()
                if message is None:
                    return
                await self._loop.breathe()
            self._more.clear()
