"""Pictures as they come, PNG or JPEG, read by Blender; only in a prover, which is shut in, for anybody made them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import numpy as np

from .masks import NoMask

_LARGEST_SIDE = 8192


def pixels(data: bytes, folder: Path) -> Any:
    """Rows × columns × 4, 0 to 1, the first row on top, colours as the file has them. Raises NoMask."""
    file = folder / ("picture.jpg" if data[:2] == b"\xff\xd8" else "picture.png")
    try:
        file.write_bytes(data)
    except OSError as problem:
        file.unlink(missing_ok=True)
        raise NoMask(f"it cannot be put into the prover's folder: {problem.strerror}") from problem
    image = None
    try:
        image = bpy.data.images.load(str(file))
        image.colorspace_settings.name = "Non-Color"
        image.alpha_mode = "CHANNEL_PACKED"
        width, height = image.size
        if not 0 < width <= _LARGEST_SIDE or not 0 < height <= _LARGEST_SIDE:
            raise NoMask("it cannot be read as a picture")
        held = np.empty(width * height * 4, dtype=np.float32)
        image.pixels.foreach_get(held)
        return held.reshape(height, width, 4)[::-1]
    except RuntimeError as problem:
        raise NoMask("it cannot be read as a picture") from problem
    finally:
        if image is not None:
            bpy.data.images.remove(image)
        file.unlink(missing_ok=True)
