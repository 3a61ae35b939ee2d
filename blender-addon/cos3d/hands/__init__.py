"""The only files that touch Blender: observe, measure, render, apply.

`Hands` is the door for the conversation. It is to be called from one thread, between two steps of Blender's loop; an
edit is applied within one call. Where Blender runs without a window, timers do not run: call the same methods by hand.
"""

from __future__ import annotations

from collections.abc import Iterator

import bpy

from ..core.view import Target
from ..proto import patch_pb2, scene_pb2, studio_pb2
from . import base, history, host, ready, undo
from .apply import Applier
from .asset import Book
from .identity import Identities
from .observe import Observer
from .target import target
from .watch import Watch

__all__ = ["Hands"]


class Hands:
    """Blender as the conversation sees it. Listens to Blender's handlers until `close`."""

    def __init__(self) -> None:
        self._watch = Watch()
        self._book = Book()
        self._identities = Identities()
        self._history = undo.History()
        self._observer = Observer(self._watch, self._book, self._identities)
        self._applier = Applier(self._watch, self._book, self._identities, self._history)

    def describe(self) -> studio_pb2.Host:
        """This Blender, for the hello."""
        return host.describe()

    def snapshot(self) -> Iterator[scene_pb2.SceneSnapshot]:
        """The whole scene in chunks, to be sent without anything between them."""
        self._follow_file()
        return self._observer.snapshot()

    @property
    def outdated(self) -> bool:
        """Whether another file or another scene was opened, so that a new `snapshot` is due before `changes`."""
        return self._observer.outdated

    def changes(self) -> scene_pb2.SceneChanges | None:
        """What changed in the scene since the last look; None where nothing did."""
        self._follow_file()
        return self._observer.changes()

    def history(self) -> studio_pb2.HistoryMoved | None:
        """Which of our requests the artist undid or redid since the last look; None for none."""
        if not self._watch.history_due():
            return None
        undone, redone = self._history.moved()
        return studio_pb2.HistoryMoved(undone=undone, redone=redone) if undone or redone else None

    def apply(self, patch: patch_pb2.Patch) -> patch_pb2.Outcome:
        """Apply a patch, whole and as one undo step, or leave the scene as it is; never raises for a bad patch."""
        self._follow_file()
        return self._applier.apply(patch)

    def base(self, asked: studio_pb2.BaseAsked) -> Iterator[studio_pb2.BasePart]:
        """What an object is made of, in parts, as the server asked for it; the scene stays as it is."""
        self._follow_file()
        thing = self._identities.object_of(asked.object)
        holders = (found for found in self._book.read().values() if found.base is not None and found.root == thing)
        return base.parts(asked, thing, next(holders, None) if thing is not None else None)

    def ready(self) -> str | None:
        """What hinders an edit at this moment and the fix, in plain words; None where nothing does."""
        return ready.hindrance()

    def target(self) -> Target:
        """What a request would act on: the selection as it is now."""
        return target(self._book)

    def objects_of(self, asset: str, component: str) -> list[bpy.types.Object]:
        """The objects of a component; none where its asset is gone."""
        found = self._book.read().get(asset)
        if found is None:
            return []
        adopted = found.root if found.base is not None else None
        return [adopted] if adopted is not None else list(found.of_component(component).values())

    def text_of(self, asset: str) -> bpy.types.Text | None:
        """The Text data-block of an asset's program."""
        found = self._book.read().get(asset)
        return found.text if found else None

    def first_program_of(self, asset: str) -> str | None:
        """The program as it was when the asset was made."""
        text = self.text_of(asset)
        return history.versions(text)[0].program if text else None

    def close(self) -> None:
        """Leave Blender's handlers."""
        self._watch.close()

    def _follow_file(self) -> None:
        """Forget what belonged to the file before, where another one was opened."""
        if self._watch.file_due():
            self._identities.loaded(self._watch.file_before)
            self._book.forget()
            self._history.restart()
            self._applier.takeback.forget()
