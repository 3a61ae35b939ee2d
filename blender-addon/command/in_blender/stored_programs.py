"""The programs that a .blend keeps in its Text data-blocks. Runs inside Blender."""

from __future__ import annotations

from pathlib import Path

import bpy

from command.asking.job import file_name


def write_all(folder: Path) -> list[dict[str, str]]:
    """Writes the program of each asset as `folder`/ASSET.py; returns name and path of each, in the order of names."""
    from cos3d.hands import marks

    texts = [text for text in bpy.data.texts if marks.read(text, marks.ASSET)]
    texts.sort(key=lambda text: text.name)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[dict[str, str]] = []
    taken: set[str] = set()
    for text in texts:
        asset = marks.read(text, marks.NAME) or text.name.removesuffix(".py")
        path = folder / file_name(asset, taken)
        path.write_text(text.as_string(), encoding="utf-8")
        written.append({"asset": asset, "path": str(path)})
    return written
