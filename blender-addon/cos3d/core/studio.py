"""The conversation as the panel and scripts see it: ask, adjust, stop, mend, and step."""

from __future__ import annotations

import atexit
import logging
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ..link import Code, End
from ..proto.patch_pb2 import ParameterChange, Patch
from ..proto.studio_pb2 import (
    Answer,
    BaseAsked,
    Cancel,
    ComponentTold,
    Farewell,
    FromHost,
    Hello,
    Instruction,
    PlanAnswer,
    Planned,
    Progress,
    TurnedAway,
    Welcome,
)
from . import plan
from . import request as ending
from .applying import apply, unwanted
from .conversation import Conversation, Event
from .glance import glance
from .ports import Conversing, Hands, Life
from .request import Request
from .scene_feed import SceneFeed
from .server import PROTOCOL
from .state import NotNow, Report, State
from .wishes import asked_so, by_sliders, followed, in_words, with_choice, with_leave

__all__ = ["VERSION", "NotNow", "Report", "State", "Studio"]

VERSION = "0.1.0"
"""Version of the add-on."""

_LOG = logging.getLogger(__name__)
_WAIT = 90.0
"""Seconds that an instruction waits for a server to come."""
_DYING = 3.0
"""Seconds that the next instruction waits for the server to be done with the one that was stopped."""
_KEPT = 200
"""Reports that are kept; older ones are forgotten."""
_NO_HOPE = ("stopped", "wrong_version", "no_java", "refused")


class Studio:
    """One host's conversation with the server. It only moves in `step`, which is called again after `interval()`.

    `hands` is the scene, `link_factory` makes the link, `server` minds the server's life, `clock` counts seconds.
    """

    def __init__(
        self,
        hands: Hands,
        link_factory: Callable[[], Conversing],
        server: Life,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._hands = hands
        self._server = server
        self._clock = clock
        self._conversation = Conversation(link_factory(), clock)
        self._request: Request | None = None
        self._reports: dict[str, Report] = {}
        self._last: Report | None = None
        self._unproven: Request | None = None
        self._unclear: Request | None = None
        self._feed = SceneFeed(hands, self._send, clock)
        self._dying: tuple[str, float] | None = None
        self._unsent = False
        self._closed = False

    # What the artist does.

    def ask(
        self,
        text: str,
        images: Iterable[bytes] = (),
        *,
        masks: Iterable[bytes] = (),
        unproven: bool = False,
        workflow: str = "",
        without: Iterable[str] = (),
        after_plan: str = "make",
    ) -> str:
        """Ask for something in words, with pictures to go by (PNG or JPEG, 1 MB each, 3 MB in all) and their masks.

        Returns the request's id at once. While the server is still coming, the instruction waits for it. `unproven`
        lets a program run for it that nothing can try first. `workflow` and `without` say how a language model is
        asked (see `wishes.asked_so`), `after_plan` what follows once something new is planned ("make", "wait" for
        `plan_numbers` and `make_planned`, or "end"). Raises NotNow where it cannot be asked at the moment.
        """
        instruction, words = in_words(text, images, masks)
        aids = list(without)
        if workflow or aids:
            instruction = asked_so(instruction, workflow or "full", aids)
        if after_plan != "make":
            instruction = followed(instruction, after_plan)
        return self._begin(with_leave(instruction) if unproven else instruction, words)

    def ask_unproven(self) -> str:
        """Ask once more for what was refused because nothing could try its program, and let it run, this once."""
        refused = self._unproven
        if refused is None or refused.target != self._hands.target():
            raise NotNow("What is selected now does not wait for leave to run untried: ask again.")
        return self._begin(with_leave(refused.instruction), refused.words)

    def choose(self, choice: str) -> str:
        """Go on with a request that asked back: its wish once more, with this answer. As `ask`."""
        unclear, last = self._unclear, self._last
        if unclear is None or last is None or unclear.target != self._hands.target():
            raise NotNow("What is selected now does not wait for an answer: ask again.")
        return self._begin(*with_choice(unclear.instruction, str(last["message"]), choice))

    def adjust(self, asset_id: str, parameters: Mapping[str, str]) -> str:
        """Set parameters of an asset to literals; as `ask`, without words."""
        return self._begin(*by_sliders(asset_id, parameters))

    def plan_numbers(self, parameters: Mapping[str, str]) -> None:
        """Set parameters of the plan that waits to literals; it is shown again with them. Raises NotNow without one."""
        self._answer_plan(parameters, go=False)

    def make_planned(self, parameters: Mapping[str, str]) -> None:
        """Have the plan that waits made, with these literals set first. Raises NotNow where none waits."""
        running = self._answer_plan(parameters, go=True)
        assert running.plan is not None
        running.plan = replace(running.plan, held=False)

    def stop(self) -> None:
        """End the request, which is dead at once: nothing that comes for it later is looked at."""
        running = self._request
        if running is None:
            return
        if running.sent:
            self._send(FromHost(cancel=Cancel(request=running.id)))
            self._dying = (running.id, self._clock())
        self._finish(running, ending.stopped(running, self._clock()))

    def mend(self) -> None:
        """Do what the state's button says."""
        if self.state.mend:
            self._conversation.drop()
            self._server.mend()

    def close(self) -> None:
        """Take leave of the server; the studio cannot be used afterwards."""
        if self._closed:
            return
        self.stop()
        self._closed = True
        atexit.unregister(self.close)
        self._conversation.leave("the host was closed")

    # What it is about.

    @property
    def state(self) -> State:
        """The conversation at a glance."""
        if self._closed:
            return replace(State.stopped(), report=self._last)
        return glance(self._server, self._conversation.welcome, self._request, self._last)

    def report(self, request: str) -> Report | None:
        """How a request ended: one entry of `ask`'s report. None while it runs, and for one that is not known."""
        return self._reports.get(request)

    def interval(self) -> float:
        """Seconds until `step` wants to be called again."""
        if self._conversation.is_open:
            running = self._request
            waits = running is None or (running.plan is not None and running.plan.held)
            at_rest = waits and self._conversation.welcome is not None and not self._unsent
            return 0.1 if at_rest else 0.005
        return 0.02 if self._server.status in ("starting", "ready") else 0.25

    # What happens.

    def step(self, budget: float, wait: float = 0.0) -> None:
        """Move everything for about `budget` seconds, waiting up to `wait` seconds for a message first.

        A patch is applied in the step in which it comes, which then takes as long as that takes.
        """
        if self._closed:
            return
        self._server.step()
        endpoint = self._server.endpoint
        if not self._conversation.is_open and endpoint is not None:
            hello = Hello(protocol=PROTOCOL, version=VERSION, host=self._hands.describe())
            self._conversation.open(endpoint, hello)
        self._say()
        self._move(budget, wait)
        self._say()
        if self._unsent:
            self._move(budget)

    def _move(self, budget: float, wait: float = 0.0) -> None:
        self._unsent = False
        for event in self._conversation.step(budget, wait):
            self._handle(event)
        self._give_up_waiting()

    def _say(self) -> None:
        """Show the scene as it is now, then send the instruction that waits."""
        if self._conversation.welcome is None:
            return
        running = self._request
        if self._dying is not None and self._clock() - self._dying[1] > _DYING:
            self._dying = None
        if running is None or running.sent or self._dying is not None:
            self._feed.show_changes()
            return
        self._feed.show_changes(now=True)
        running.sent, running.text, running.stage = True, "Sent to the server", "reading"
        running.target = self._hands.target()
        self._send(FromHost(instruction=running.instruction))

    def _send(self, message: FromHost) -> None:
        self._conversation.send(message)
        self._unsent = True

    def _begin(self, instruction: Instruction, words: str) -> str:
        if self._closed:
            raise NotNow("3D-CoS is disabled: enable the add-on first.")
        if self._request is not None:
            raise NotNow(f"“{self._request.words}” is still under way: wait for it or stop it.")
        reason = self._hands.ready()
        if reason is not None:
            raise NotNow(reason)
        if self._conversation.welcome is None and not self._server.want():
            raise NotNow(self._server.text)
        self._request, self._unproven, self._unclear = Request(instruction, words, self._clock()), None, None
        return self._request.id

    def _handle(self, event: Event) -> None:
        if isinstance(event, Welcome):
            self._welcomed(event)
        elif isinstance(event, TurnedAway):
            self._turned_away(event)
        elif isinstance(event, Progress):
            self._progress(event)
        elif isinstance(event, (Planned, ComponentTold)):
            self._show_plan(event)
        elif isinstance(event, Patch):
            self._patch(event)
        elif isinstance(event, BaseAsked):
            self._tell_base(event)
        elif isinstance(event, Answer):
            self._answer(event)
        elif isinstance(event, Farewell):
            self._conversation.drop()
            self._server.left(str(event.reason))
            self._break_off("The server was stopped while the request ran.")
        else:
            self._lost(event)

    def _welcomed(self, welcome: Welcome) -> None:
        if welcome.protocol != PROTOCOL:
            update = "update the server" if welcome.protocol < PROTOCOL else "update this add-on"
            self._conversation.drop()
            text = f"The server speaks version {welcome.protocol} of the contract, this add-on {PROTOCOL}: {update}."
            self._server.turned_away("wrong_version", text, restartable=welcome.protocol < PROTOCOL)
            return
        self._server.reached()
        # At Python's end what was registered last comes first: the farewell before the link's own end.
        atexit.unregister(self.close)
        atexit.register(self.close)
        self._dying = None
        self._feed.show_all()

    def _turned_away(self, event: TurnedAway) -> None:
        self._conversation.drop()
        versions = (TurnedAway.REASON_HOST_TOO_OLD, TurnedAway.REASON_SERVER_TOO_OLD)
        status = "wrong_version" if event.reason in versions else "refused"
        restartable = event.reason == TurnedAway.REASON_SERVER_TOO_OLD
        self._server.turned_away(status, str(event.text) or "The server turned this add-on away.", restartable)
        self._break_off("The server turned this add-on away.")

    def _progress(self, event: Progress) -> None:
        running = self._current(event.request)
        if running is not None:
            running.stage, running.text, running.share = str(event.stage), str(event.text), float(event.share)

    def _show_plan(self, event: Planned | ComponentTold) -> None:
        running = self._current(event.request)
        if running is None:
            return
        if isinstance(event, Planned):
            running.plan = plan.of(event)
        elif running.plan is not None:
            running.plan = running.plan.told(str(event.component), plan.state_of(event))

    def _answer_plan(self, parameters: Mapping[str, str], go: bool) -> Request:
        running = self._request
        if running is None or running.plan is None or not running.plan.held:
            raise NotNow("No plan waits for an answer: ask for something new with “Show the plan first”.")
        changes = [ParameterChange(name=name, new=new) for name, new in parameters.items()]
        self._send(FromHost(plan_answer=PlanAnswer(request=running.id, parameters=changes, go=go)))
        return running

    def _patch(self, patch: Patch) -> None:
        running = self._current(patch.request)
        if running is None:
            self._send(FromHost(outcome=unwanted(patch)))
            return
        if running.patch is not None:
            return
        running.patch, running.stage, running.text = patch, "applying", str(patch.title)
        running.outcome = apply(self._hands, patch)
        # The scene first: when the server learns of the outcome, it knows the scene that came of it.
        self._feed.show_changes(now=True)
        running.names = dict(self._feed.names)
        self._send(FromHost(outcome=running.outcome))

    def _tell_base(self, asked: BaseAsked) -> None:
        if self._current(asked.request) is not None:
            for part in self._hands.base(asked):
                self._send(FromHost(base=part))

    def _answer(self, answer: Answer) -> None:
        if self._dying is not None and self._dying[0] == answer.request:
            self._dying = None
        running = self._current(answer.request)
        if running is not None:
            running.names = running.names or dict(self._feed.names)
            self._finish(running, ending.answered(running, answer, self._clock()))

    def _lost(self, end: End) -> None:
        if end.code == Code.UNAUTHENTICATED:
            self._server.turned_away("refused", end.text or "The server refused the add-on's token.", restartable=False)
        elif end.code == Code.UNIMPLEMENTED:
            text = "What listens there is not a server that this add-on knows: update the server."
            self._server.turned_away("wrong_version", text, restartable=True)
        else:
            _LOG.info("the conversation ended: %s %s", end.code.name, end.text)
            self._server.unreachable(end.text)
        self._break_off("The server was lost while the request ran; it is being sought or started again.")

    def _current(self, request: str) -> Request | None:
        running = self._request
        return running if running is not None and running.sent and running.id == request else None

    def _break_off(self, reason: str) -> None:
        running = self._request
        if running is not None and running.sent:
            self._finish(running, ending.broken_off(running, reason, self._clock()))

    def _give_up_waiting(self) -> None:
        running = self._request
        if running is None or running.sent:
            return
        if not self._conversation.is_open and self._server.status in _NO_HOPE:
            self._finish(running, ending.broken_off(running, self._server.text, self._clock()))
        elif self._clock() - running.asked > _WAIT:
            reason = f"No server came within {_WAIT:.0f} seconds."
            self._finish(running, ending.broken_off(running, reason, self._clock()))
        else:
            running.text = "Waiting for the server"

    def _finish(self, running: Request, report: Report) -> None:
        self._request, self._last = None, report
        self._unproven = running if report["may_run_unproven"] else None
        self._unclear = running if report["choices"] else None
        self._reports[running.id] = report
        while len(self._reports) > _KEPT:
            del self._reports[next(iter(self._reports))]
