"""How far the silhouettes of bodies are from those of pictures, as numbers that change smoothly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from . import raster
from .cameras import Camera

_MARGIN = 0.2
"""Room around a picture, as a share of its longer side: what reaches out of it has to be led back."""


@dataclass(frozen=True)
class Target:
    """The silhouette that a picture shows: the share of each pixel that is inside (rows × columns, 0 to 1)."""

    coverage: Any

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, pixels."""
        return (int(self.coverage.shape[1]), int(self.coverage.shape[0]))

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what is inside, pixels."""
        rows = np.flatnonzero((self.coverage >= 0.5).any(axis=1))
        columns = np.flatnonzero((self.coverage >= 0.5).any(axis=0))
        if not len(rows):
            return (0.0, 0.0, float(self.size[0]), float(self.size[1]))
        return (float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1))


class Comparison:
    """Blurred differences: a wide blur leads thin parts to where they belong, a narrow one places their edges.

    `sigma` is the width of the blur in pixels, `fine` the points of the grid along each side of a pixel.
    """

    def __init__(self, targets: Sequence[Target], sigma: float, fine: int) -> None:
        self._targets = targets
        self._fine = fine
        self._margins = [round(max(target.size) * _MARGIN) for target in targets]
        self._told = [_told(target, margin) for target, margin in zip(targets, self._margins, strict=True)]
        self._stride = max(1, round(sigma * 0.6))
        self._blurs = [
            tuple(_blur(side + 2 * margin, sigma, self._stride) for side in target.size)
            for target, margin in zip(targets, self._margins, strict=True)
        ]
        self._weights = [self._stride / np.sqrt(max(float(target.coverage.sum()), 1.0)) for target in targets]
        self._wanted = [
            self._blurred(view, np.pad(target.coverage, margin))
            for view, (target, margin) in enumerate(zip(targets, self._margins, strict=True))
        ]
        self._masks: list[dict[tuple[int, Camera], Any]] = [{} for _ in targets]

    def target(self, view: int) -> Any:
        """The share of each pixel that a picture shows as inside."""
        return self._targets[view].coverage

    def residuals(self, bodies: Mapping[str, Any], cameras: Sequence[Camera]) -> Any:
        """One flat array over all views; its square is the difference as a share of what the pictures show."""
        return np.concatenate(
            [
                (self._blurred(view, self._whole(view, bodies, camera)) - self._wanted[view]).ravel()
                for view, camera in enumerate(cameras)
            ]
        )

    def coverage(self, view: int, bodies: Mapping[str, Any], camera: Camera) -> Any:
        """The share of each pixel of the picture that bodies hide."""
        margin = self._margins[view]
        width, height = self._targets[view].size
        return self._whole(view, bodies, camera)[margin : margin + height, margin : margin + width]

    def _whole(self, view: int, bodies: Mapping[str, Any], camera: Camera) -> Any:
        """The same with the margin, where that tells something."""
        known = self._masks[view]
        masks = {}
        whole = None
        for triangles in bodies.values():
            key = (id(triangles), camera)
            held = known.get(key)
            if held is None:
                held = (
                    raster.silhouette(triangles, camera, self._targets[view].size, self._fine, self._margins[view]),
                    triangles,
                )
            masks[key] = held  # holds the triangles too, so that no other array gets their id
            whole = held[0].copy() if whole is None else np.logical_or(whole, held[0], out=whole)
        self._keep(view, masks)
        assert whole is not None
        return raster.coverage(whole, self._fine) * self._told[view]

    def _keep(self, view: int, masks: dict[tuple[int, Camera], Any]) -> None:
        known = self._masks[view]
        for key, held in masks.items():
            known.pop(key, None)
            known[key] = held
        while len(known) > 4 * len(masks):
            del known[next(iter(known))]

    def _blurred(self, view: int, coverage: Any) -> Any:
        across, down = self._blurs[view]
        return (down @ coverage @ across.T) * self._weights[view]


def _told(target: Target, margin: int) -> Any:
    """1 where it is known what the picture would show, 0 beyond the sides at which it cuts the thing off."""
    inside = target.coverage >= 0.5
    told = np.ones((inside.shape[0] + 2 * margin, inside.shape[1] + 2 * margin), dtype=np.float32)
    if inside[0].any():
        told[:margin] = 0
    if inside[-1].any():
        told[-margin:] = 0
    if inside[:, 0].any():
        told[:, :margin] = 0
    if inside[:, -1].any():
        told[:, -margin:] = 0
    return told


def _blur(side: int, sigma: float, stride: int) -> Any:
    """The matrix that blurs one axis, and keeps one in `stride` of its places."""
    places = np.arange(stride / 2, side, stride)[:, None]
    weights = np.exp(-0.5 * ((np.arange(side) + 0.5 - places) / sigma) ** 2)
    return (weights / (sigma * np.sqrt(2 * np.pi))).astype(np.float32)
