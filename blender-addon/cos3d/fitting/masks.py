"""Which pixels of a picture belong to the thing it shows: by its alpha, by a plain background, or by the artist's mask.

Pixels are arrays (rows × columns × 4), 0 to 1, the first row on top. A mask is the share of each pixel that is inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np

_CLEAR = 0.02
"""Share of pixels that have to be see-through for alpha to be a mask."""
_PLAIN = 0.045
"""How far the colours of a plain background may be from each other (Euclidean, of 0 to 1 for each of three)."""
_APART = 3.0
"""A pixel is the thing where it is this many times as far from the background as the background from itself."""
_EVEN = 0.85
"""Share of the border that has to be background."""
_SHARES = (0.002, 0.95)
"""Of the picture, what a thing may fill."""


class How(Enum):
    """What a mask was made from."""

    ALPHA = "alpha"
    BACKGROUND = "background"
    GIVEN = "mask"


class NoMask(Exception):
    """No mask can be made; the text says why and what would help."""


@dataclass(frozen=True)
class Mask:
    """The share of each pixel that is inside, and what it was made from."""

    inside: Any
    how: How


def of_picture(pixels: Any) -> Mask:
    """By alpha where the picture has some, else by its background. Raises NoMask."""
    alpha = pixels[:, :, 3]
    if float((alpha < 0.5).mean()) >= _CLEAR:
        return Mask(_sensible(alpha), How.ALPHA)
    return Mask(_sensible(_before_background(pixels[:, :, :3])), How.BACKGROUND)


def given(pixels: Any, size: tuple[int, int]) -> Mask:
    """The artist's own: its alpha where it has some, else what is white. Raises NoMask where it has another shape.

    `size` is the width and height of the picture that it belongs to.
    """
    height, width = pixels.shape[:2]
    if abs(width / height - size[0] / size[1]) > 0.02 * size[0] / size[1]:
        raise NoMask(f"the mask is {width} × {height} pixels, which is not the shape of its picture")
    alpha = pixels[:, :, 3]
    see_through = float((alpha < 0.5).mean()) >= _CLEAR
    return Mask(_sensible(alpha if see_through else pixels[:, :, :3].mean(axis=2)), How.GIVEN)


def shrunk(inside: Any, longest: int) -> Any:
    """The mask with its longer side that many pixels, each the mean of what it covers."""
    height, width = inside.shape
    scale = longest / max(height, width)
    rows, columns = max(1, round(height * scale)), max(1, round(width * scale))
    return (_means(height, rows) @ inside.astype(np.float32) @ _means(width, columns).T).astype(np.float32)


def _means(old: int, new: int) -> Any:
    """The matrix that makes `new` places of `old` ones, each the mean of its share of them."""
    edges = np.linspace(0, old, new + 1)
    low, high = edges[:-1, None], edges[1:, None]
    places = np.arange(old)[None, :]
    shares = np.clip(np.minimum(high, places + 1) - np.maximum(low, places), 0, 1)
    return (shares / shares.sum(axis=1, keepdims=True)).astype(np.float32)


def _sensible(inside: Any) -> Any:
    share = float((inside >= 0.5).mean())
    if share < _SHARES[0]:
        raise NoMask("nothing stands out in it")
    if share > _SHARES[1]:
        raise NoMask("what it shows fills all of it, so that there is no outline")
    return np.clip(inside, 0.0, 1.0)


def _before_background(colors: Any) -> Any:
    """What a flood of the background's colour from the border does not reach."""
    border = np.concatenate([colors[0], colors[-1], colors[:, 0], colors[:, -1]])
    plain = np.median(border, axis=0)
    off = np.linalg.norm(border - plain, axis=1)
    near = off < 2 * _PLAIN
    if float(near.mean()) < _EVEN:
        raise NoMask("its background is not of one colour; give a mask with it, or a picture with alpha")
    noise = max(float(np.quantile(off[near], 0.9)), _PLAIN / _APART)
    distance = np.linalg.norm(colors - plain, axis=2)
    reached = flood(distance < noise * _APART)
    # At an edge a pixel is a mixture: its share inside is how far it is from the background on the way to the thing.
    thing = float(np.median(distance[~reached])) if (~reached).any() else 1.0
    mixed = np.clip(distance / max(thing, 1e-6), 0.0, 1.0)
    return np.where(reached, np.where(_beside(~reached), mixed, 0.0), 1.0)


def flood(open_pixels: Any) -> Any:
    """The open pixels (truth values) that open ones join to the border."""
    reached = np.zeros_like(open_pixels)
    reached[0], reached[-1], reached[:, 0], reached[:, -1] = True, True, True, True
    reached &= open_pixels
    while True:
        before = int(np.count_nonzero(reached))
        for axis in (0, 1):
            for turned in (False, True):
                reached = _swept(reached, open_pixels, axis, turned)
        if int(np.count_nonzero(reached)) == before:
            return reached


def _swept(reached: Any, open_pixels: Any, axis: int, turned: bool) -> Any:
    """Each open pixel that a run of open ones along one way joins to a reached one."""
    if axis:
        return _swept(reached.T, open_pixels.T, 0, turned).T
    if turned:
        return _swept(reached[::-1], open_pixels[::-1], 0, False)[::-1]
    rows = np.arange(len(reached))[:, None]
    last_reached = np.maximum.accumulate(np.where(reached, rows, -1), axis=0)
    last_shut = np.maximum.accumulate(np.where(open_pixels, -1, rows), axis=0)
    return open_pixels & (last_reached > last_shut)


def _beside(inside: Any) -> Any:
    """Pixels with one of these among their four neighbours."""
    beside = np.zeros_like(inside)
    beside[1:] |= inside[:-1]
    beside[:-1] |= inside[1:]
    beside[:, 1:] |= inside[:, :-1]
    beside[:, :-1] |= inside[:, 1:]
    return beside
