"""Pictures of what a program made, from the views that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import bpy

from ..hands.overview import overview
from ..hands.render import View, contact_sheet, render

SHEET = "contact_sheet"
"""The view that puts the others side by side; alone it shows the thing from all sides."""
_LARGEST = 1_000_000
_END = b"IEND\xaeB`\x82"
"""The last bytes of every PNG."""
_SIZES = range(16, 2049)
_COLUMNS = 3


def take(
    objects: Sequence[bpy.types.Object],
    views: Sequence[str],
    size: int,
    folder: Path,
    show: Callable[[str, bytes], None],
) -> list[str]:
    """Call `show` with each view and its PNG; returns why a picture is missing, one line each."""
    wanted = [view for view in views if view != SHEET]
    unknown = [view for view in wanted if view.upper() not in View.__members__]
    if unknown:
        return [f"there is no view {unknown[0]}; there are {', '.join(view.name.lower() for view in View)}"]
    if size not in _SIZES:
        return [f"pictures of {size} pixels are not drawn; ask for {_SIZES.start} to {_SIZES.stop - 1}"]
    missing: list[str] = []
    files: list[Path] = []
    try:
        for view in wanted:
            file = folder / f"{view}.png"
            files.append(file)
            render(objects, file, view=View[view.upper()], size=(size, size))
            _hand_over(view, file, show, missing)
        if SHEET in views and files:
            sheet = folder / f"{SHEET}.png"
            tiles = list(files)
            files.append(sheet)
            contact_sheet(tiles, sheet, columns=min(_COLUMNS, len(tiles)), size=(size, size))
            _hand_over(SHEET, sheet, show, missing)
        elif SHEET in views:
            sheet = folder / f"{SHEET}.png"
            files.append(sheet)
            overview(objects, sheet, tile=size)
            _hand_over(SHEET, sheet, show, missing)
    except (OSError, RuntimeError, ValueError) as problem:
        missing.append(f"no more pictures: {problem}")
    finally:
        for file in files:
            file.unlink(missing_ok=True)
    return missing


def _hand_over(view: str, file: Path, show: Callable[[str, bytes], None], missing: list[str]) -> None:
    png = file.read_bytes()
    if not png.endswith(_END):  # newer Blenders do not say that the disk was full
        raise OSError(f"{view} could not be written whole")
    if len(png) > _LARGEST:
        missing.append(f"the picture {view} has {len(png):,} bytes; {_LARGEST:,} is the most: ask for a smaller one")
        return
    show(view, png)
