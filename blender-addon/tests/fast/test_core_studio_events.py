"""Whatever the server, the artist and the connection do in whatever order: the conversation's promises hold."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from studio_stage import Stage

from cos3d.core.state import STATUSES
from cos3d.core.studio import NotNow
from cos3d.link import Code
from cos3d.proto.patch_pb2 import Outcome, Patch
from cos3d.proto.studio_pb2 import Answer, Farewell, Progress, TurnedAway, Welcome

ENDS = ("applied", "refused", "not_understood", "failed", "cancelled")
LOSSES = [Code.OK, Code.UNAVAILABLE, Code.CANCELLED, Code.INTERNAL, Code.UNAUTHENTICATED, Code.UNIMPLEMENTED]


class Life(RuleBasedStateMachine):
    """Every request has exactly one report, which never changes; nothing is applied for a dead one, nor twice."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage(connected=False)
        self.asked: list[str] = []
        self.reports: dict[str, str] = {}
        self.dead_when: dict[str, int] = {}

    @rule()
    def ask(self) -> None:
        busy = self.stage.studio.state.busy
        try:
            self.asked.append(self.stage.studio.ask("a chair"))
        except NotNow as problem:
            assert str(problem)
        else:
            assert not busy

    @rule()
    def stop(self) -> None:
        self.stage.studio.stop()
        assert not self.stage.studio.state.busy

    @rule()
    def mend(self) -> None:
        self.stage.studio.mend()

    @rule(seconds=st.sampled_from([0.0, 0.1, 2.0, 100.0]))
    def step(self, seconds: float) -> None:
        self.stage.step(seconds)

    @rule(patches=st.sampled_from([0, 0, 1, 2]))
    def all_goes_well(self, patches: int) -> None:
        """A server is there and welcomes us, what is asked is sent, and perhaps a patch comes, or by mistake two."""
        self.stage.scene.reason = None
        self.stage.landlord.becomes("ready")
        self.stage.connect()
        self.ask()
        self.stage.step()
        for _ in range(patches):
            self.stage.wire.arrives(patch=Patch(request=self.one_of_the_last(1)))

    @rule(protocol=st.sampled_from([1, 1, 1, 2]))
    def welcome(self, protocol: int) -> None:
        self.stage.wire.arrives(welcome=Welcome(protocol=protocol, version="0.1.0"))

    @rule(back=st.sampled_from([1, 1, 1, 2, 3, 99]), status=st.sampled_from(range(6)))
    def an_answer_comes(self, back: int, status: int) -> None:
        self.stage.wire.arrives(answer=Answer(request=self.one_of_the_last(back), status=status))

    @rule(back=st.sampled_from([1, 1, 1, 2, 3, 99]), times=st.integers(1, 2))
    def a_patch_comes(self, back: int, times: int) -> None:
        for _ in range(times):
            self.stage.wire.arrives(patch=Patch(request=self.one_of_the_last(back)))

    @rule(back=st.sampled_from([1, 1, 1, 2, 3, 99]), share=st.floats())
    def progress_comes(self, back: int, share: float) -> None:
        progress = Progress(request=self.one_of_the_last(back), stage="planning", share=share)
        self.stage.wire.arrives(progress=progress)

    def one_of_the_last(self, back: int) -> str:
        """Id of the request that was asked so many ago; of none where there were not so many."""
        return self.asked[-back] if back <= len(self.asked) else "unknown"

    @rule(reason=st.sampled_from([0, 1, 2, 3]))
    def turned_away(self, reason: int) -> None:
        self.stage.wire.arrives(turned_away=TurnedAway(reason=reason, text="no"))

    @rule()
    def farewell(self) -> None:
        self.stage.wire.arrives(farewell=Farewell(reason="bye"))

    @rule(code=st.sampled_from(LOSSES))
    def connection_ends(self, code: Code) -> None:
        self.stage.wire.breaks(code)

    @rule(data=st.binary(max_size=12))
    def garbage(self, data: bytes) -> None:
        if self.stage.wire.is_open:
            self.stage.wire.garbage(data)

    @rule(status=st.sampled_from(["ready", "starting", "stopped", "no_java", "wrong_version", "refused"]))
    def servers_life(self, status: str) -> None:
        self.stage.landlord.becomes(status)

    @rule(reason=st.sampled_from([None, "Leave edit mode first."]))
    def mode(self, reason: str | None) -> None:
        self.stage.scene.reason = reason

    @precondition(lambda self: len(self.asked) > 2)
    @rule()
    def hands_fail(self) -> None:
        self.stage.scene.outcome = Outcome(request="", ending=3)

    @invariant()
    def one_report_each(self) -> None:
        state = self.stage.studio.state
        assert state.status in STATUSES and state.text
        running = [request for request in self.asked if self.stage.studio.report(request) is None]
        assert running == (self.asked[-1:] if state.busy else [])
        for request in self.asked:
            report = self.stage.studio.report(request)
            if report is not None:
                assert report["status"] in ENDS and report["message"] is not None
                shown = repr(report)
                assert self.reports.setdefault(request, shown) == shown

    @invariant()
    def nothing_is_applied_for_the_dead_nor_twice(self) -> None:
        applied = self.stage.scene.applied
        assert len(set(applied)) == len(applied)
        for request in self.asked:
            if self.stage.studio.report(request) is not None:
                assert applied.count(request) == self.dead_when.setdefault(request, applied.count(request))

    @invariant()
    def nothing_but_the_hello_before_the_welcome(self) -> None:
        kinds = self.stage.wire.kinds()
        assert "hello" not in kinds[1:]
        for kind in ("instruction", "changes", "snapshot", "outcome"):
            assert kind not in kinds[:1]
        if "instruction" in kinds:
            assert "snapshot" in kinds[: kinds.index("instruction")]


Life.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestLife = Life.TestCase
