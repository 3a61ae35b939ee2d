"""Messages over two pipes: four bytes of length, big-endian, then one message. No bpy."""

from __future__ import annotations

import os
import struct

from ..proto import prover_pb2

MAGIC = b"COS3D-PROVER-1\n"
"""After this line there are frames only."""
LARGEST_IN = 20_000_000
LARGEST_OUT = 8_000_000
_LENGTH = struct.Struct(">I")


class BadFrame(Exception):
    """What came is no message of the contract; the text says what is wrong with it."""


class Frames:
    """One end of the conversation: `incoming` and `outgoing` are file descriptors."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        self._incoming = incoming
        self._outgoing = outgoing

    def greet(self) -> None:
        """Say that frames follow."""
        self._write(MAGIC)

    def receive(self) -> prover_pb2.ToProver | None:
        """Wait for the next message; None where the other side is gone. Raises BadFrame."""
        head = self._read(_LENGTH.size)
        if head is None:
            return None
        (length,) = _LENGTH.unpack(head)
        if length > LARGEST_IN:
            raise BadFrame(f"a message of {length:,} bytes is announced; {LARGEST_IN:,} is the most")
        body = self._read(length)
        if body is None:
            return None
        try:
            return prover_pb2.ToProver.FromString(body)
        except Exception as problem:
            raise BadFrame(f"a message cannot be read: {problem}") from problem

    def send(self, message: prover_pb2.FromProver) -> None:
        """Send one message; it has left this process when this returns."""
        body = message.SerializeToString()
        if len(body) > LARGEST_OUT:
            raise BadFrame(f"a message has {len(body):,} bytes; {LARGEST_OUT:,} is the most")
        self._write(_LENGTH.pack(len(body)) + body)

    def _read(self, count: int) -> bytes | None:
        parts = []
        while count:
            part = os.read(self._incoming, min(count, 1 << 20))
            if not part:
                return None
            parts.append(part)
            count -= len(part)
        return b"".join(parts)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(self._outgoing, view) :]
