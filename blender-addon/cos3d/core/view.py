"""What the panel shows, worked out when something changes, never while it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from . import program_text
from .plan import Plan
from .program_text import Component, Parameter
from .state import State

_ICONS = {
    "stopped": "RADIOBUT_OFF",
    "starting": "SORTTIME",
    "ready": "CHECKMARK",
    "working": "PLAY",
    "wrong_version": "ERROR",
    "no_java": "ERROR",
    "refused": "LOCKED",
}
_ENDINGS = {
    "applied": "CHECKMARK",
    "refused": "INFO",
    "not_understood": "QUESTION",
    "failed": "ERROR",
    "cancelled": "CANCEL",
}
_SEVERAL = 3
"""Objects that are named one by one; more are counted."""


@dataclass(frozen=True)
class Target:
    """What a request would act on: an asset with, where one is selected, its component; or plain objects."""

    asset: str = ""
    asset_name: str = ""
    component: str = ""
    """The component that all of the asset's selected objects belong to; empty for several, or for the root."""
    program: str = ""
    objects: tuple[str, ...] = ()
    elsewhere: int = 0
    """Selected objects that do not belong to the asset."""

    @property
    def words(self) -> str:
        """In plain words."""
        if not self.objects:
            return "the scene (nothing is selected)"
        if self.asset:
            part = f"the {self.component.replace('_', ' ')} of {self.asset_name}" if self.component else self.asset_name
            return f"{part}, and {_counted(self.elsewhere, 'more object')}" if self.elsewhere else part
        if len(self.objects) <= _SEVERAL:
            return ", ".join(self.objects)
        return f"{self.objects[0]} and {len(self.objects) - 1} more objects"


@dataclass(frozen=True)
class View:
    """The whole panel: texts are ready to be shown, one entry a line."""

    status: str
    status_icon: str
    status_lines: tuple[str, ...]
    hindered: bool
    """Whether nothing can be asked before something is mended."""
    mend: str
    """Label of the one button that mends the state; empty where there is nothing to mend."""
    busy: bool
    stage: str
    share: float
    """Share of the request that is done, 0 to 1; negative where unknown."""
    target: str
    outcome_icon: str
    outcome_lines: tuple[str, ...]
    may_run_unproven: bool
    """Whether the artist may let the last request run untried."""
    choices: tuple[str, ...]
    """Answers to choose from where the last request asked back."""
    plan: Plan | None
    """What is going to be made; None where nothing is planned."""
    plan_lines: tuple[str, ...]
    plan_findings: tuple[str, ...]
    asset: str
    components: tuple[Component, ...]
    component: str
    parameters: tuple[Parameter, ...]


def view(state: State, target: Target, room: float = 38, width: Callable[[str], float] = len) -> View:
    """Compose the panel from the conversation's state and the selection.

    `room` is what a line may take, and `width` what a text takes: letters, or pixels of the font that it is drawn in.
    """
    report = state.report or {}
    program = program_text.read(target.program)
    message = str(report.get("message") or state.message)
    if report.get("spent"):
        message += f"\n{report['spent']}."
    return View(
        status=state.status,
        status_icon=_ICONS[state.status],
        status_lines=wrapped(state.text, room, width),
        hindered=state.status not in ("ready", "working", "starting"),
        mend=state.mend,
        busy=state.busy,
        stage=state.stage,
        share=state.share,
        target=target.words,
        outcome_icon=_ENDINGS.get(str(report.get("status", "")), "INFO"),
        outcome_lines=wrapped(message, room, width),
        may_run_unproven=state.may_run_unproven,
        choices=() if state.busy else state.choices,
        plan=state.plan,
        plan_lines=_all_wrapped(state.plan.lines, room, width) if state.plan else (),
        plan_findings=_all_wrapped(_wrong_with(state.plan), room, width) if state.plan else (),
        asset=target.asset,
        components=program.components,
        component=target.component,
        parameters=program.parameters,
    )


def _wrong_with(plan: Plan) -> tuple[str, ...]:
    return (plan.trouble, *plan.findings) if plan.trouble else plan.findings


def _all_wrapped(texts: tuple[str, ...], room: float, width: Callable[[str], float]) -> tuple[str, ...]:
    return tuple(line for text in texts for line in wrapped(text, room, width))


def wrapped(text: str, room: float, width: Callable[[str], float] = len) -> tuple[str, ...]:
    """Lines that take at most `room`, but for a single letter; the text's own line ends stay, empty lines go."""
    return tuple(line for paragraph in text.splitlines() for line in _lines(paragraph.split(), room, width))


def _lines(words: list[str], room: float, width: Callable[[str], float]) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if line and width(longer) > room:
            yield line
            longer = word
        while width(longer) > room and len(longer) > 1:
            head = next(
                (longer[:end] for end in range(len(longer) - 1, 1, -1) if width(longer[:end]) <= room), longer[0]
            )
            yield head
            longer = longer[len(head) :]
        line = longer
    if line:
        yield line


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
