"""Cameras as a few numbers, and where points of the world fall in their pictures."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

NEAR = 1e-3
"""Metres before the camera within which nothing is drawn."""
_ROUNDS = 12


@dataclass(frozen=True)
class Camera:
    """A camera that stands upright and looks at a point.

    `azimuth` is degrees to the right of the front (0 looks along +Y, 90 along -X), `elevation` degrees above the floor,
    `field_of_view` degrees across the longer side of the picture, `target` the point it looks at and `distance` how far
    that is, metres.
    """

    azimuth: float
    elevation: float
    field_of_view: float
    target: tuple[float, float, float] = (0.0, 0.0, 0.0)
    distance: float = 1.0

    @property
    def axes(self) -> Any:
        """Rows: to its right, upward, and backward, each of length 1."""
        around, above = math.radians(self.azimuth), math.radians(self.elevation)
        right = (math.cos(around), math.sin(around), 0.0)
        back = (math.sin(around) * math.cos(above), -math.cos(around) * math.cos(above), math.sin(above))
        up = np.cross(back, right)
        return np.array([right, up, back])

    def project(self, points: Any, size: tuple[int, int]) -> tuple[Any, Any]:
        """Pixels (x to the right, y downward) of points (n, 3), and how far before the camera each is, metres."""
        seen = (np.asarray(points, dtype=np.float64) - self.target) @ self.axes.T
        away = self.distance - seen[:, 2]
        scale = max(size) / 2 / math.tan(math.radians(self.field_of_view) / 2) / np.maximum(away, NEAR)
        pixels = np.empty((len(seen), 2))
        pixels[:, 0] = size[0] / 2 + seen[:, 0] * scale
        pixels[:, 1] = size[1] / 2 - seen[:, 1] * scale
        return pixels, away

    def moved(self, right: float, up: float) -> Camera:
        """The camera moved along its picture, in shares of its distance; it still looks the same way."""
        axes = self.axes
        target = np.asarray(self.target) + (axes[0] * right + axes[1] * up) * self.distance
        return replace(self, target=(float(target[0]), float(target[1]), float(target[2])))

    def framed(self, points: Any, box: tuple[float, float, float, float], size: tuple[int, int]) -> Camera:
        """The camera moved so that points fill a box (left, top, right, bottom) of the picture as well as they can."""
        points = np.asarray(points)
        middle = (points.min(axis=0) + points.max(axis=0)) / 2
        reach = float(np.linalg.norm(points - middle, axis=1).max()) or 1.0
        wide = math.tan(math.radians(self.field_of_view) / 2)
        target = (float(middle[0]), float(middle[1]), float(middle[2]))
        camera = replace(self, target=target, distance=1.5 * reach / wide + reach)
        for _ in range(_ROUNDS):
            pixels, _ = camera.project(points, size)
            low, high = pixels.min(axis=0), pixels.max(axis=0)
            share = (max(box[2] - box[0], 1.0) + max(box[3] - box[1], 1.0)) / max(float((high - low).sum()), 1e-9)
            camera = replace(camera, distance=max(camera.distance / share, reach * 1.05))
            pixels, _ = camera.project(points, size)
            off = (pixels.min(axis=0) + pixels.max(axis=0)) / 2
            one = 2 * wide / max(size)
            camera = camera.moved(
                (float(off[0]) - (box[0] + box[2]) / 2) * one, ((box[1] + box[3]) / 2 - float(off[1])) * one
            )
        return camera
