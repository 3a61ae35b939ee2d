"""Where a server listens, and what it asks for at the door."""

from __future__ import annotations

from dataclasses import dataclass, field

HOST = "127.0.0.1"
"""Loopback by number: a name would be looked up on a thread, and anything else would need encryption."""


@dataclass(frozen=True)
class Endpoint:
    """A server on this machine: its port, and the token that every call must carry."""

    port: int
    token: str = field(repr=False)

    def __post_init__(self) -> None:
        if not 0 < self.port < 65536:
            raise ValueError(f"a port lies between 1 and 65535, not at {self.port}")
