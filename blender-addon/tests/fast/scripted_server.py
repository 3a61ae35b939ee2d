"""A server that plays a script over a real socket, moved by hand like the link: no thread, no process."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from cos3d.link.call import PATH, _Bytes
from cos3d.link.loop import SteppedLoop
from cos3d.proto.studio_pb2 import FromHost, FromServer, Welcome
from cos3d.vendor.grpclib.const import Cardinality, Handler
from cos3d.vendor.grpclib.server import Server

Play = Callable[[Any], Awaitable[None]]
"""What one call does: it is given grpclib's stream of bytes."""


class ScriptedServer:
    """Listens on a free port of 127.0.0.1; every call is played by `play`, and its metadata kept in `callers`."""

    def __init__(self, play: Play, port: int = 0) -> None:
        self.loop = SteppedLoop()
        self.callers: list[dict[str, str]] = []
        self._transports: list[Any] = []
        self._play = play
        self._server: Any = None
        self.port = 0
        self._wanted = port
        started = self.loop.start(self._start())
        while not started.done():
            self.step()
        started.result()

    def __mapping__(self) -> dict[str, Handler]:
        return {PATH: Handler(self._called, Cardinality.STREAM_STREAM, bytes, bytes)}

    def step(self) -> None:
        """Move for a few milliseconds at most."""
        self.loop.step(0.005)

    def close(self) -> None:
        """Stop listening and drop every connection, as a process that is killed does."""
        if self.loop.asyncio.is_closed():
            return
        self._server.close()
        for transport in self._transports:
            transport.abort()
        self.step()
        self.loop.close()

    async def _start(self) -> None:
        self._server = Server([self], codec=_Bytes())
        await self._server.start("127.0.0.1", self._wanted)
        self.port = self._server._server.sockets[0].getsockname()[1]

    async def _called(self, stream: Any) -> None:
        self.callers.append(dict(stream.metadata))
        self._transports.append(stream._stream._transport)
        await self._play(stream)


async def receive(stream: Any) -> FromHost | None:
    """The host's next message; None when it sends no more."""
    data = await stream.recv_message()
    return None if data is None else FromHost.FromString(data)


async def send(stream: Any, **message: Any) -> None:
    """Send one message to the host."""
    await stream.send_message(FromServer(**message).SerializeToString())


async def welcome(stream: Any) -> FromHost:
    """Take the hello and welcome the host; gives the hello."""
    first = await receive(stream)
    assert first is not None and first.HasField("hello")
    await send(stream, welcome=Welcome(protocol=1, version="9.9.9", conversation="test"))
    return first


async def for_ever(stream: Any) -> None:
    """Keep the call open and say nothing."""
    await asyncio.Event().wait()
