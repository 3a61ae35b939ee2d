"""How a call ended: gRPC's status code and a text."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import IntEnum

from ..vendor.grpclib.exceptions import GRPCError, ProtocolError, StreamTerminatedError
from ..vendor.h2.exceptions import H2Error


class Code(IntEnum):
    """Status codes of gRPC, with gRPC's numbers."""

    OK = 0
    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16


@dataclass(frozen=True)
class End:
    """The end of a call: `text` is the other side's, where it said one."""

    code: Code
    text: str = ""


def end_of(error: BaseException | None) -> End:
    """The end that an exception of the call stands for; None is an orderly end."""
    if error is None:
        return End(Code.OK)
    if isinstance(error, GRPCError):
        return End(Code(error.status.value), error.message or "")
    if isinstance(error, asyncio.CancelledError):
        return End(Code.CANCELLED, "cancelled on this side")
    if isinstance(error, (asyncio.TimeoutError, TimeoutError)):
        return End(Code.DEADLINE_EXCEEDED, "no answer in time")
    # The connection is gone, or the other side announced that it goes (GOAWAY): both mean "connect again".
    if isinstance(error, (StreamTerminatedError, OSError, H2Error)):
        return End(Code.UNAVAILABLE, f"{type(error).__name__}: {error}")
    if isinstance(error, ProtocolError):
        return End(Code.INTERNAL, f"{type(error).__name__}: {error}")
    return End(Code.UNKNOWN, repr(error))
