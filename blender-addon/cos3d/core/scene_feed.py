"""The scene as it is shown to the server: whole at first, then what changes in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..proto.scene_pb2 import Asset
from ..proto.studio_pb2 import FromHost
from .ports import Hands

_PACE = 0.05
"""Seconds between two looks at the scene."""


class SceneFeed:
    """Sends what the hands see, and remembers what the assets are called."""

    def __init__(self, hands: Hands, send: Callable[[FromHost], None], clock: Callable[[], float]) -> None:
        self._hands = hands
        self._send = send
        self._clock = clock
        self._looked = 0.0
        self.names: dict[str, str] = {}
        """Names of the assets by id."""

    def show_all(self) -> None:
        """Send the whole scene: in one go, so that all chunks show one and the same scene."""
        self._looked = self._clock()
        self.names.clear()
        for snapshot in self._hands.snapshot():
            self._learn(snapshot.assets)
            self._send(FromHost(snapshot=snapshot))

    def show_changes(self, now: bool = False) -> None:
        """Send what changed, or the whole scene where it is another; at a gentle pace unless it must be `now`."""
        if not now and self._clock() - self._looked < _PACE:
            return
        self._looked = self._clock()
        moved = self._hands.history()
        if moved is not None:
            self._send(FromHost(history_moved=moved))
        if self._hands.outdated:
            self.show_all()
            return
        changes = self._hands.changes()
        if changes is not None:
            self._learn(changes.assets)
            for identity in changes.removed_assets:
                self.names.pop(str(identity), None)
            self._send(FromHost(changes=changes))

    def _learn(self, assets: Iterable[Asset]) -> None:
        self.names.update({str(asset.id): str(asset.name) for asset in assets})
