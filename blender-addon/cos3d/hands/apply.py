"""Applies a patch in one tick: whole and as one undo step, or not at all."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass

import bpy

from .. import gate
from ..proto import patch_pb2
from . import fingerprint, ready, rollback, run, steps, takeback, undo
from .asset import Book
from .declared import undeclared
from .fingerprint import Difference, Fingerprint
from .identity import Identities
from .trouble import Trouble
from .watch import Watch
from .work import Work

_LOG = logging.getLogger(__name__)
_ENDINGS = {
    "gate": patch_pb2.ENDING_REFUSED,
    "stale": patch_pb2.ENDING_STALE,
    "format": patch_pb2.ENDING_REFUSED,
    "mode": patch_pb2.ENDING_NOT_NOW,
}
"""How a patch ends that was found wanting before anything ran."""
_LONGEST = 60.0
"""Seconds that code may run where a patch does not say."""


@dataclass
class Applier:
    """Applies patches."""

    watch: Watch
    book: Book
    identities: Identities
    history: undo.History

    def __post_init__(self) -> None:
        self.takeback = takeback.Takeback(self.history, self.identities)
        self._after = Fingerprint({}, {}, frozenset())

    def apply(self, patch: patch_pb2.Patch) -> patch_pb2.Outcome:
        """Apply `patch`; never raises for what a patch can do wrong."""
        started = time.perf_counter()
        outcome = patch_pb2.Outcome(request=patch.request)
        bpy.context.view_layer.update()
        self.watch.quiet = True
        try:
            self._apply(patch, outcome)
        except Trouble as trouble:
            outcome.ending = _ENDINGS.get(trouble.family, patch_pb2.ENDING_ROLLED_BACK)
            _explain(outcome, trouble)
        finally:
            self.watch.quiet = False
        outcome.seconds = time.perf_counter() - started
        outcome.selected.extend(thing.name for thing in bpy.context.view_layer.objects.selected)
        return outcome

    def _apply(self, patch: patch_pb2.Patch, outcome: patch_pb2.Outcome) -> None:
        hindrance = ready.hindrance()
        if hindrance is not None:
            raise Trouble("mode", hindrance)
        if any(step.WhichOneof("step") == "undo_request" for step in patch.steps):
            reverse = self.takeback.resolve(patch, outcome)
            if reverse is None:
                return
            patch = reverse
        budget = gate.Budget(patch.time_limit or _LONGEST)
        work = Work(Fingerprint({}, {}, frozenset()), budget, self.book, self.identities)
        steps.check(patch, work)
        for source, purpose in steps.codes(patch):
            run.judge(source, purpose)
        self._perform(patch, work, outcome)

    def _perform(self, patch: patch_pb2.Patch, work: Work, outcome: patch_pb2.Outcome) -> None:
        if self.watch.unpushed:
            undo.push(f"Before: {patch.title}")
            self.watch.pushed()
        work.before = fingerprint.take()
        kept = rollback.Selection.keep()
        inverse = self.takeback.prepare(patch, work)
        try:
            self._steps(patch, work)
        except BaseException as problem:
            rest = self._roll_back(work.before, kept, patch.title)
            outcome.ending = patch_pb2.ENDING_HALF_DONE if rest else patch_pb2.ENDING_ROLLED_BACK
            if not isinstance(problem, Trouble):
                if not isinstance(problem, Exception):
                    raise
                _LOG.exception("a patch failed")
                problem = Trouble(
                    "internal", f"3D-CoS itself failed ({type(problem).__name__}: {problem}); please report it"
                )
            _explain(outcome, _half_done(problem, rest) if rest else problem)
            return
        kept.followed().restore(work.select)
        self.history.applied(bpy.context.scene, patch.request)
        undo.push(patch.title or "3D-CoS")
        self.watch.pushed()
        self.takeback.remember(patch.request, inverse, self._after)
        outcome.ending = patch_pb2.ENDING_APPLIED
        outcome.undo_steps = 1
        outcome.objects.extend(dict.fromkeys(work.objects))
        outcome.components.extend(dict.fromkeys(work.components))

    def _steps(self, patch: patch_pb2.Patch, work: Work) -> None:
        work.may_add = work.may_add or patch.touches.adds
        work.budget.start()
        for step in patch.steps:
            steps.perform(step, work)
        work.purge()
        bpy.context.view_layer.update()
        after = fingerprint.take()
        found = undeclared(work.before, after, work)
        if found:
            lines = tuple(one.words for one in found)
            text = f"The code changed what it may not, so everything was put back: {_shown(lines)}"
            raise Trouble("collateral", text, collateral=lines)
        self._after = after

    def _roll_back(self, before: Fingerprint, kept: rollback.Selection, title: str) -> list[Difference]:
        """Put everything back; what could not be."""
        rest = rollback.restore(before, title)
        self.watch.pushed()
        kept.restore([])
        self.identities.sync()
        return rest


def _half_done(problem: Trouble, rest: list[Difference]) -> Trouble:
    """What is left of a patch that failed, and why it did."""
    lines = tuple(one.words for one in rest)
    text = (
        f"It failed, and not everything could be put back. Not as it was: {_shown(lines)}. "
        f"Look at that before you save, or open the file again. Why it failed: {problem.text}"
    )
    return Trouble(problem.family, text, problem.component, problem.line, lines)


def _shown(lines: tuple[str, ...]) -> str:
    return "; ".join(lines[:5]) + (f" and {len(lines) - 5} more" if len(lines) > 5 else "")


def _explain(outcome: patch_pb2.Outcome, trouble: Trouble) -> None:
    outcome.failure.CopyFrom(
        patch_pb2.Failure(family=trouble.family, component=trouble.component, line=trouble.line, text=trouble.text)
    )
    outcome.collateral.extend(trouble.collateral)
