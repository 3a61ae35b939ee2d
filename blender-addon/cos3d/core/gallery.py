"""The artist's pictures that go with what is asked in words; kept while Blender is open, written nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from .state import NotNow

MOST = 8
"""Pictures that a request may come with."""
LARGEST = 1 << 20
"""Bytes of one."""
ALL = 3 << 20
"""Bytes of all of them, masks among them."""


@dataclass(frozen=True)
class Shown:
    """A picture: what to call it, and its PNG or JPEG; `mask` is the artist's own, empty where there is none."""

    name: str
    image: bytes
    mask: bytes = b""

    @property
    def bytes(self) -> int:
        """Its size."""
        return len(self.image) + len(self.mask)


class Gallery:
    """Pictures in the order in which they were added."""

    def __init__(self) -> None:
        self._shown: list[Shown] = []

    @property
    def pictures(self) -> tuple[Shown, ...]:
        """All of them."""
        return tuple(self._shown)

    def add(self, picture: Shown) -> None:
        """Put one behind the others. Raises NotNow where there is no room for it."""
        if len(self._shown) >= MOST:
            raise NotNow(f"There are {MOST} pictures already: remove one first.")
        if picture.bytes + sum(one.bytes for one in self._shown) > ALL:
            raise NotNow("The pictures would be larger than 3 MB in all: remove one first.")
        self._shown.append(picture)

    def give_mask(self, place: int, mask: bytes) -> None:
        """Give a picture, by its place, another mask. Raises NotNow where it is gone."""
        if not 0 <= place < len(self._shown):
            raise NotNow("That picture is gone.")
        old = self._shown[place]
        self._shown[place] = Shown(old.name, old.image, mask)

    def remove(self, place: int) -> None:
        """Take one out by its place; a place that is none is left."""
        if 0 <= place < len(self._shown):
            del self._shown[place]

    @property
    def images(self) -> list[bytes]:
        """As a request takes them."""
        return [one.image for one in self._shown]

    @property
    def masks(self) -> list[bytes]:
        """As a request takes them: none at all where no picture has one."""
        return [one.mask for one in self._shown] if any(one.mask for one in self._shown) else []
