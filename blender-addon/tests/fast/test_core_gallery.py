"""The list of pictures keeps its order, its masks and its limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cos3d.core.gallery import LARGEST, MOST, Gallery, Shown
from cos3d.core.state import NotNow
from cos3d.core.wishes import in_words


def test_pictures_go_with_their_masks() -> None:
    gallery = Gallery()
    gallery.add(Shown("front.png", b"front"))
    gallery.add(Shown("side.png", b"side"))
    assert (gallery.images, gallery.masks) == ([b"front", b"side"], [])
    gallery.give_mask(1, b"mask")
    asked, _ = in_words("a chair like this", gallery.images, gallery.masks)
    assert (list(asked.images), list(asked.masks)) == ([b"front", b"side"], [b"", b"mask"])
    gallery.remove(0)
    assert (gallery.images, gallery.masks) == ([b"side"], [b"mask"])
    gallery.remove(7)
    assert len(gallery.pictures) == 1
    with pytest.raises(NotNow, match="gone"):
        gallery.give_mask(1, b"mask")


@given(st.lists(st.integers(1, LARGEST), max_size=12))
def test_whatever_is_in_the_list_can_be_asked_with(sizes: list[int]) -> None:
    gallery = Gallery()
    for place, size in enumerate(sizes):
        try:
            gallery.add(Shown(f"{place}.png", bytes(size)))
        except NotNow as problem:
            assert "remove one" in str(problem)
    assert len(gallery.pictures) <= MOST
    asked, _ = in_words("a chair", gallery.images, gallery.masks)
    assert len(asked.images) == len(gallery.pictures)


def test_more_masks_than_pictures_are_refused() -> None:
    with pytest.raises(NotNow, match="more masks than pictures"):
        in_words("a chair", [b"one"], [b"", b"mask"])
