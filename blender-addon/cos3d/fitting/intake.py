"""From a picture of a job to a view that can be fitted to."""

from __future__ import annotations

from pathlib import Path

from ..proto import prover_pb2
from . import decoding, masks
from .cameras import Camera
from .fit import SIDE
from .problem import View
from .silhouettes import Target


def view(told: prover_pb2.FitPicture, folder: Path) -> tuple[View, str]:
    """The view, and what its mask was made from: "alpha", "background" or "mask". Raises NoMask."""
    pixels = decoding.pixels(told.image, folder)
    if told.mask:
        height, width = pixels.shape[:2]
        mask = masks.given(decoding.pixels(told.mask, folder), (width, height))
    else:
        mask = masks.of_picture(pixels)
    framed = len(told.target) == 3
    camera = Camera(told.azimuth, told.elevation, min(max(told.field_of_view or 40.0, 2.0), 120.0))
    if framed:
        x, y, z = told.target
        camera = Camera(camera.azimuth, camera.elevation, camera.field_of_view, (x, y, z), max(told.distance, 1e-3))
    unsure = (told.azimuth_doubt, told.elevation_doubt, told.field_of_view_doubt)
    return View(Target(masks.shrunk(mask.inside, SIDE)), camera, unsure, framed), mask.how.value
