"""The connection of a call, read frame by frame: what comes before an end is told whatever comes behind it."""

from __future__ import annotations

from asyncio import BaseTransport
from collections.abc import Iterator
from typing import Any

from ..vendor.grpclib.client import Channel, Handler
from ..vendor.grpclib.protocol import H2Protocol

_HEAD = 9
"""Bytes before the body of a frame of HTTP/2; the first three are the body's length."""


class Frames:
    """Cuts what comes, in whatever portions, where frames end; only the last piece may be part of a frame."""

    def __init__(self) -> None:
        self._head = b""
        self._left = 0

    def cut(self, data: bytes) -> Iterator[bytes]:
        """The pieces of the next portion."""
        start = place = 0
        while place < len(data):
            if self._left:
                step = min(self._left, len(data) - place)
                self._left -= step
            else:
                step = min(_HEAD - len(self._head), len(data) - place)
                self._head += data[place : place + step]
                if len(self._head) == _HEAD:
                    self._left, self._head = int.from_bytes(self._head[:3], "big"), b""
            place += step
            if not self._left and not self._head:
                yield data[start:place]
                start = place
        if start < place:
            yield data[start:place]


class _Protocol(H2Protocol):  # type: ignore[misc, unused-ignore]
    """A server that stops says GOAWAY and then pings, often in one go with its last messages.

    The HTTP/2 library takes the ping for an error, for GOAWAY closed the connection, and an error makes it forget what
    it read in the same go, the farewell among it.
    """

    def connection_made(self, transport: BaseTransport) -> None:
        self._frames = Frames()
        self._transport = transport
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        for piece in self._frames.cut(data):
            if self._transport.is_closing():
                return
            super().data_received(piece)


class FramedChannel(Channel):  # type: ignore[misc, unused-ignore]
    """A channel whose connection is read frame by frame."""

    def _protocol_factory(self) -> Any:
        return _Protocol(Handler(), self._config, self._h2_config)
