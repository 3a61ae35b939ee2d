"""The conversation at a glance, composed from all that takes part in it."""

from __future__ import annotations

from ..proto.studio_pb2 import Welcome
from .ports import Life
from .request import Request
from .state import Report, State


def glance(server: Life, welcome: Welcome | None, running: Request | None, last: Report | None) -> State:
    """The state with the `running` request, or with the `last` one's report where none runs."""
    status, text, mend = _connection(server, welcome)
    if running is not None:
        busy = "working" if status == "ready" else status
        return State(busy, text, mend, True, running.stage, running.share, running.text, running.plan)
    return State(status, text, mend, message="" if last is None else str(last["message"]), report=last)


def _connection(server: Life, welcome: Welcome | None) -> tuple[str, str, str]:
    """Status, text and the mending button's label."""
    if welcome is not None:
        model = f" {welcome.model} answers what rules cannot." if welcome.model else ""
        return "ready", f"Ready.{model}", ""
    if server.status == "ready":
        return "starting", "Connecting to the server.", ""
    return server.status, server.text, server.mend_label
