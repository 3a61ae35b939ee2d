"""Taking back the last request: by Blender's own undo where nothing came after it, else by the reverse edit."""

from __future__ import annotations

from dataclasses import dataclass

from ..core import program_text
from ..proto import patch_pb2
from . import fingerprint, undo
from .fingerprint import Fingerprint
from .identity import Identities
from .trouble import Trouble
from .work import Work, sha256

_MOST = 64
"""Steps without edits, such as selecting, that are gone back over to reach the request."""
_KEPT = 64
"""Requests whose reversal is kept; older ones are forgotten."""


@dataclass(frozen=True)
class _Last:
    """The last request, and the state that it left: of that one only, for a whole scene's state is large."""

    request: str
    after: Fingerprint


class Takeback:
    """Remembers for each request of this session the edit that reverses it, where there is one."""

    def __init__(self, history: undo.History, identities: Identities) -> None:
        self._history = history
        self._identities = identities
        self._inverses: dict[str, patch_pb2.Patch | None] = {}
        self._last: _Last | None = None

    def prepare(self, patch: patch_pb2.Patch, work: Work) -> patch_pb2.Patch | None:
        """The patch that reverses `patch`, made before it is applied; None where only undo can."""
        if len(patch.steps) != 1:
            return None
        step, kind = patch.steps[0], patch.steps[0].WhichOneof("step")
        inverse = patch_pb2.Patch(title=f"Take back: {patch.title}", rung=patch.rung, time_limit=patch.time_limit)
        if kind == "make_asset":
            inverse.steps.add().remove_asset.asset = step.make_asset.asset
        elif kind == "adopt_object":
            inverse.steps.add().release_object.asset = step.adopt_object.asset
        elif kind == "release_object":
            asset = work.book.find(step.release_object.asset)
            again = inverse.steps.add().adopt_object
            again.object, again.asset = work.identities.id_of(asset.root), step.release_object.asset
            again.program = asset.program
            again.components.extend(component.name for component in program_text.read(asset.program).components)
        elif kind == "edit_program":
            edit = step.edit_program
            asset = work.book.find(edit.asset)
            names = {name for name, _ in asset.parts}
            back = inverse.steps.add().edit_program
            back.asset, back.base_sha256, back.program = edit.asset, sha256(edit.program), asset.program
            back.rerun.extend([name for name in [*edit.rerun, *edit.dropped] if name in names])
            back.dropped.extend([name for name in edit.rerun if name not in names])
            if asset.base is not None:
                back.ClearField("dropped")
                back.rerun[:] = [component.name for component in program_text.read(asset.program).components]
            back.note = f"taken back: {edit.note}"
            inverse.touches.components.extend(
                patch_pb2.ComponentTouch(asset=edit.asset, component=name) for name in [*back.rerun, *back.dropped]
            )
            inverse.touches.adds = True
        else:
            return None
        return inverse

    def remember(self, request: str, inverse: patch_pb2.Patch | None, after: Fingerprint) -> None:
        """A request was applied; `after` is the state that it left."""
        self._last = _Last(request, after)
        self._inverses[request] = inverse
        while len(self._inverses) > _KEPT:
            del self._inverses[next(iter(self._inverses))]

    def forget(self) -> None:
        """Another file is open."""
        self._inverses.clear()
        self._last = None

    def resolve(self, patch: patch_pb2.Patch, outcome: patch_pb2.Outcome) -> patch_pb2.Patch | None:
        """Take back by undo and give None, or give the patch that does it as an edit of its own."""
        if len(patch.steps) != 1:
            raise Trouble("format", "taking back cannot be mixed with other edits; ask for it alone")
        request = patch.steps[0].undo_request.request or self._history.last
        if not request:
            raise Trouble(
                "stale", "there is no request to take back since this file was opened; Ctrl-Z goes back further"
            )
        last = self._last
        if last is not None and request == self._history.last == last.request and self._unchanged(last):
            self._go_back(request)
            outcome.ending = patch_pb2.ENDING_APPLIED
            return None
        inverse = self._inverses.get(request)
        if inverse is None:
            raise Trouble(
                "stale",
                "the scene was changed since, so it cannot be taken back alone; press Ctrl-Z until it is undone",
            )
        reverse = patch_pb2.Patch()
        reverse.CopyFrom(inverse)
        reverse.request = patch.request
        return reverse

    def _unchanged(self, last: _Last) -> bool:
        return not fingerprint.compare(last.after, fingerprint.take(), same_tick=False)

    def _go_back(self, request: str) -> None:
        """Undo steps until the request is no longer in force."""
        for _ in range(_MOST):
            if not undo.back():
                break
            if self._history.last != request:
                self._identities.sync()
                return
        raise Trouble(
            "stale", "Blender's undo history no longer holds the request; press Ctrl-Z to see how far it goes back"
        )
