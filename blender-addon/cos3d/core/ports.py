"""What the conversation asks of its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ..link import End, Endpoint
from ..proto.patch_pb2 import Outcome, Patch
from ..proto.scene_pb2 import SceneChanges, SceneSnapshot
from ..proto.studio_pb2 import BaseAsked, BasePart, HistoryMoved, Host
from .view import Target


class Hands(Protocol):
    """The host's scene: shown to the server, and changed by its patches. All of it on the host's main thread."""

    def describe(self) -> Host:
        """The program in which the artist works."""

    def snapshot(self) -> Iterator[SceneSnapshot]:
        """The whole scene in chunks; `changes` starts from here."""

    @property
    def outdated(self) -> bool:
        """Whether another file or scene was opened, so that a new `snapshot` is due before `changes`."""

    def changes(self) -> SceneChanges | None:
        """What changed since the last call or snapshot; None where nothing did. Quick when nothing did."""

    def history(self) -> HistoryMoved | None:
        """Edits of ours that the artist undid or redid since the last call; None where none."""

    def ready(self) -> str | None:
        """Why no edit can be applied right now, in plain words; None where one can."""

    def target(self) -> Target:
        """What a request would act on: the selection as it is now."""

    def base(self, asked: BaseAsked) -> Iterator[BasePart]:
        """What an object is made of, in parts; the scene stays as it is."""

    def apply(self, patch: Patch) -> Outcome:
        """Apply a patch as one undo step, or nothing of it; never raises for what the patch holds."""


class Conversing(Protocol):
    """A link to the server, as `cos3d.link.Link` is one."""

    @property
    def is_open(self) -> bool:
        """Whether there is a call that has not ended."""

    @property
    def end(self) -> End | None:
        """How the last call ended."""

    def open(self, endpoint: Endpoint) -> None:
        """Begin a call."""

    def step(self, budget: float, wait: float = 0.0) -> list[bytes]:
        """Move for a while; gives the messages that came."""

    def send(self, message: bytes) -> None:
        """Queue a message."""

    def finish(self) -> None:
        """Nothing more will be sent."""

    def cancel(self, text: str = ...) -> None:
        """End the call now."""

    def close(self) -> None:
        """Let go of everything."""


class Life(Protocol):
    """The server's life, as `cos3d.core.server.Server` minds it."""

    @property
    def status(self) -> str:
        """ "stopped", "starting", "ready" (it listens), "wrong_version", "no_java" or "refused"."""

    @property
    def text(self) -> str:
        """What the status means here, in plain words."""

    @property
    def mend_label(self) -> str:
        """Label of the one button that mends it; empty where there is nothing to mend."""

    @property
    def endpoint(self) -> Endpoint | None:
        """Where the server listens; None unless the status is "ready"."""

    def step(self) -> None:
        """Look, and do what is due; never blocks."""

    def want(self) -> bool:
        """Have it started if it is stopped; whether there is hope."""

    def mend(self) -> None:
        """Do what the button says."""

    def unreachable(self, text: str) -> None:
        """No connection could be made."""

    def reached(self) -> None:
        """The server answered."""

    def left(self, reason: str) -> None:
        """The server took its leave in good order: it is not started again unless it is wanted."""

    def turned_away(self, status: str, text: str, restartable: bool) -> None:
        """The server refused us."""
