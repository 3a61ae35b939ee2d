"""What the artist is shown of the conversation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .plan import Plan

Report = dict[str, Any]
"""How one request ended, with the fields of `ask`'s report."""

STATUSES = ("stopped", "starting", "ready", "working", "wrong_version", "no_java", "refused")


class NotNow(Exception):
    """Why something cannot be done at the moment and what to do about it, in plain words."""


@dataclass(frozen=True)
class State:
    """The conversation at a glance; an equal state is shown alike."""

    status: str
    """One of STATUSES."""
    text: str
    """What the status means here, in plain words."""
    mend: str = ""
    """Label of the one button that mends it; empty where there is nothing to mend."""
    busy: bool = False
    """Whether a request is under way or waits for the server."""
    stage: str = ""
    """Stage of the request, as the server names it; empty without one."""
    share: float = -1.0
    """Share of the request that is done, 0 to 1; negative where unknown."""
    message: str = ""
    """What is being done, or what came of the last request."""
    plan: Plan | None = None
    """What the request under way is going to make; None where nothing is planned."""
    report: Report | None = None
    """How the last request ended; None before the first, and while one is under way."""

    @property
    def may_run_unproven(self) -> bool:
        """Whether the last request was refused only for want of a trial, so that `ask_unproven` repeats it."""
        return bool(self.report and self.report.get("may_run_unproven"))

    @property
    def choices(self) -> tuple[str, ...]:
        """Answers to choose from where the last request asked back, which `choose` takes."""
        return tuple(self.report.get("choices", ())) if self.report else ()

    @classmethod
    def stopped(cls) -> State:
        """The state while the add-on is disabled."""
        return cls("stopped", "Not connected.")
