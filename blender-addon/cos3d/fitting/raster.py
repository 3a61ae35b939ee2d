"""Silhouettes of triangles: which points of a fine grid lie inside at least one of them. By numpy alone."""

from __future__ import annotations

from typing import Any

import numpy as np

from .cameras import NEAR, Camera

FINE = 3
"""Points of the grid along each side of a pixel."""


def silhouette(triangles: Any, camera: Camera, size: tuple[int, int], fine: int = FINE, margin: int = 0) -> Any:
    """The mask (rows × columns, truth values) of triangles (n, 3, 3), `fine` points to each side of a pixel.

    The mask reaches `margin` pixels beyond the picture of `size` on each side.
    """
    height, width = (size[1] + 2 * margin) * fine, (size[0] + 2 * margin) * fine
    mask = np.zeros((height, width), dtype=bool)
    if not len(triangles):
        return mask
    pixels, away = camera.project(triangles.reshape(-1, 3), size)
    corners = ((pixels + margin) * fine).reshape(-1, 3, 2)
    before = away.reshape(-1, 3) > NEAR
    if not before.all():
        corners = corners[before.all(axis=1)]
    if not len(corners):
        return mask
    flat = corners.reshape(-1, 2)
    left, top = np.clip(np.floor(flat.min(axis=0)), 0, (width, height)).astype(int)
    right, bottom = np.clip(np.ceil(flat.max(axis=0)), 0, (width, height)).astype(int)
    if left < right and top < bottom:
        corners = corners - (left, top)
        mask[top:bottom, left:right] |= fill(corners, int(right - left), int(bottom - top))
    return mask


def fill(corners: Any, width: int, height: int) -> Any:
    """Points (column + ½, row + ½) inside triangles whose corners (n, 3, 2) are in the units of the grid.

    Each row of each triangle is a run of points. A run adds 1 where it begins and takes it where it ends: the sum along
    a row is how many triangles hold a point.
    """
    order = np.argsort(corners[:, :, 1], axis=1)
    ordered = np.take_along_axis(corners, order[:, :, None], axis=1)
    top, middle, bottom = ordered[:, 0], ordered[:, 1], ordered[:, 2]
    first = np.clip(np.ceil(top[:, 1] - 0.5), 0, height).astype(np.int64)
    past = np.clip(np.ceil(bottom[:, 1] - 0.5), 0, height).astype(np.int64)
    counts = past - first
    kept = np.flatnonzero(counts > 0)
    counts, first = counts[kept], first[kept]
    triangle = np.repeat(kept, counts)
    starts = np.cumsum(counts) - counts
    rows = np.arange(len(triangle)) - np.repeat(starts, counts) + np.repeat(first, counts)
    level = rows + 0.5
    long = _along(top, bottom, triangle, level)
    lower = level >= middle[triangle, 1]
    short = np.where(lower, _along(middle, bottom, triangle, level), _along(top, middle, triangle, level))
    left = np.clip(np.ceil(np.minimum(long, short) - 0.5), 0, width).astype(np.int64)
    right = np.clip(np.ceil(np.maximum(long, short) - 0.5), 0, width).astype(np.int64)
    line = rows * (width + 1)
    cells = height * (width + 1)
    steps = np.bincount(line + left, minlength=cells) - np.bincount(line + right, minlength=cells)
    return np.cumsum(steps.astype(np.int32).reshape(height, width + 1), axis=1)[:, :width] > 0


def _along(start: Any, end: Any, triangle: Any, level: Any) -> Any:
    """Where the edges from `start` to `end` cross the level of each row."""
    drop = end[:, 1] - start[:, 1]
    slope = (end[:, 0] - start[:, 0]) / np.where(np.abs(drop) < 1e-12, 1.0, drop)
    return start[triangle, 0] + (level - start[triangle, 1]) * slope[triangle]


def coverage(mask: Any, fine: int = FINE) -> Any:
    """The share of each pixel that is inside, from a mask of a finer grid."""
    height, width = mask.shape
    return mask.reshape(height // fine, fine, width // fine, fine).mean(axis=(1, 3), dtype=np.float32)


def overlap(one: Any, other: Any) -> float:
    """Intersection over union of two coverages (0 to 1), each cut at one half; 1 where both are empty."""
    a, b = one >= 0.5, other >= 0.5
    union = int(np.count_nonzero(a | b))
    return int(np.count_nonzero(a & b)) / union if union else 1.0
