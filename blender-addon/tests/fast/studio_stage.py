"""A stage on which the studio plays without Blender, server or clock: every neighbour keeps what it was told."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from cos3d.core.studio import Studio
from cos3d.core.view import Target
from cos3d.link import Code, End, Endpoint
from cos3d.proto.patch_pb2 import ENDING_APPLIED, RUNG_RULES, MakeAsset, Outcome, ParameterChange, Patch, Step
from cos3d.proto.scene_pb2 import Asset, SceneChanges, SceneSnapshot
from cos3d.proto.studio_pb2 import Answer, BaseAsked, BasePart, FromHost, FromServer, HistoryMoved, Host, Welcome


@dataclass
class Scene:
    """Hands over a scene that is only a list of what was applied to it."""

    applied: list[str] = field(default_factory=list)
    changed: deque[SceneChanges] = field(default_factory=deque)
    moved: deque[HistoryMoved] = field(default_factory=deque)
    assets: list[Asset] = field(default_factory=list)
    reason: str | None = None
    selected: Target = field(default_factory=Target)
    chunks: int = 2
    outdated: bool = False
    outcome: Outcome | None = None
    problem: Exception | None = None

    def describe(self) -> Host:
        return Host(name="Blender", version="3.4.1")

    def snapshot(self) -> Iterator[SceneSnapshot]:
        self.changed.clear()
        self.outdated = False
        for number in range(self.chunks):
            assets = self.assets if number == 0 else []
            yield SceneSnapshot(chunk=number, more=number < self.chunks - 1, assets=assets)

    def changes(self) -> SceneChanges | None:
        return self.changed.popleft() if self.changed else None

    def history(self) -> HistoryMoved | None:
        return self.moved.popleft() if self.moved else None

    def ready(self) -> str | None:
        return self.reason

    def target(self) -> Target:
        return self.selected

    def base(self, asked: BaseAsked) -> Iterator[BasePart]:
        yield BasePart(request=asked.request, object=asked.object, index=0, count=2, data=b"one")
        yield BasePart(request=asked.request, object=asked.object, index=1, count=2, data=b"two")

    def apply(self, patch: Patch) -> Outcome:
        if self.problem is not None:
            raise self.problem
        self.applied.append(str(patch.request))
        if self.outcome is not None:
            return Outcome.FromString(self.outcome.SerializeToString())
        return Outcome(request=patch.request, ending=ENDING_APPLIED, undo_steps=1, objects=["Leg"], seconds=0.01)


class Wire:
    """A link whose other side is the test: `arrives` and `breaks` play the server, `sent` is what it would get."""

    def __init__(self) -> None:
        self.sent: list[FromHost] = []
        self.opened = 0
        self.closed = False
        self.finished = False
        self._incoming: deque[bytes] = deque()
        self._end_next: End | None = None
        self.is_open = False
        self.end: End | None = None

    def open(self, endpoint: Endpoint) -> None:
        self.is_open, self.end, self._end_next = True, None, None
        self.opened += 1
        self.sent.clear()
        self._incoming.clear()

    def step(self, budget: float, wait: float = 0.0) -> list[bytes]:
        received = list(self._incoming)
        self._incoming.clear()
        if self.is_open and self._end_next is not None:
            self.is_open, self.end = False, self._end_next
        return received

    def send(self, message: bytes) -> None:
        self.sent.append(FromHost.FromString(message))

    def finish(self) -> None:
        self.finished = True

    def cancel(self, text: str = "") -> None:
        if self.is_open:
            self.is_open, self.end = False, End(Code.CANCELLED, text)

    def close(self) -> None:
        self.cancel()
        self.closed = True

    def arrives(self, **message: Any) -> None:
        """The server says something."""
        if self.is_open:
            self._incoming.append(FromServer(**message).SerializeToString())

    def garbage(self, data: bytes) -> None:
        """The server says what nobody understands."""
        self._incoming.append(data)

    def breaks(self, code: Code = Code.UNAVAILABLE, text: str = "connection lost") -> None:
        """The stream ends."""
        if self.is_open:
            self._end_next = End(code, text)

    def kinds(self) -> list[str]:
        """Kinds of the messages that the server got, in order."""
        return [str(message.WhichOneof("message")) for message in self.sent]


class Landlord:
    """A server's life that does what the test says."""

    def __init__(self) -> None:
        self.status, self.text, self.mend_label = "ready", "The server listens.", ""
        self.hope = True
        self.calls: list[tuple[Any, ...]] = []

    @property
    def endpoint(self) -> Endpoint | None:
        return Endpoint(4711, "secret") if self.status == "ready" else None

    def becomes(self, status: str, text: str = "so it is", mend: str = "Mend") -> None:
        """Another status from now on."""
        self.status, self.text, self.mend_label = status, text, mend

    def step(self) -> None:
        pass

    def want(self) -> bool:
        self.calls.append(("want",))
        return self.hope

    def mend(self) -> None:
        self.calls.append(("mend",))
        self.becomes("ready", mend="")

    def unreachable(self, text: str) -> None:
        self.calls.append(("unreachable", text))

    def reached(self) -> None:
        self.calls.append(("reached",))

    def left(self, reason: str) -> None:
        self.calls.append(("left", reason))
        self.becomes("stopped", f"The server was stopped: {reason}.", "Start server")

    def turned_away(self, status: str, text: str, restartable: bool) -> None:
        self.calls.append(("turned_away", status, restartable))
        self.becomes(status, text)


class Stage:
    """A studio with all of its neighbours, and the time."""

    def __init__(self, connected: bool = True) -> None:
        self.now = 1000.0
        self.scene, self.wire, self.landlord = Scene(), Wire(), Landlord()
        self.studio = Studio(self.scene, lambda: self.wire, self.landlord, lambda: self.now)
        if connected:
            self.connect()

    def connect(self) -> None:
        """Open the stream and be welcomed."""
        self.step()
        self.wire.arrives(welcome=Welcome(protocol=1, version="0.1.0", conversation="test"))
        self.step()

    def step(self, seconds: float = 0.1) -> None:
        """Some time passes, then one step."""
        self.now += seconds
        self.studio.step(0.004)

    def asked(self, text: str = "a chair") -> str:
        """Ask and let it be sent; gives the id."""
        request = self.studio.ask(text)
        self.step()
        return request


def make_chair(request: str) -> Patch:
    """The patch by which a server makes a chair."""
    step = Step(make_asset=MakeAsset(asset="a1", name="Chair", program="..."))
    change = ParameterChange(asset="a1", name="LEG_LENGTH", old="0.43", new="0.5")
    return Patch(request=request, title="Make a chair", rung=RUNG_RULES, steps=[step], parameters=[change])


def answer(request: str, status: int = Answer.STATUS_APPLIED, **more: object) -> Answer:
    """What a server says in the end."""
    return Answer(request=request, status=status, message="There it is.", rung=RUNG_RULES, **more)
