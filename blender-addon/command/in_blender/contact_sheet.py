"""Makes one picture of all demonstrations, each with its name.

Run as `blender -b --factory-startup --python contact_sheet.py -- --out docs/demonstrations.png`, or with a Python that
has bpy.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import bpy

ADDON = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ADDON))

from cos3d.gate import Budget, Purpose, inspect, instrument, namespace  # noqa: E402
from cos3d.hands.render import View, contact_sheet, render  # noqa: E402

PROGRAMS = ADDON.parent / "prompts" / "demonstrations"


def make(path: Path) -> list[bpy.types.Object]:
    """The objects of the program in `path`, made under the gate and in the scene; SystemExit if it is refused."""
    verdict = inspect(path.read_text(encoding="utf-8"), purpose=Purpose.PROGRAM)
    if not verdict.passed or verdict.tree is None:
        raise SystemExit(f"{path.name}: " + " ".join(finding.text for finding in verdict.findings))
    before = set(bpy.data.objects)
    exec(compile(instrument(verdict.tree), path.name, "exec"), namespace("__main__", Budget(20)))
    return [thing for thing in bpy.data.objects if thing not in before]


def main(arguments: list[str]) -> None:
    """Render each program, put the pictures together and say where they are."""
    parser = argparse.ArgumentParser(prog="contact_sheet", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--out", type=Path, required=True, help="the PNG to write")
    parser.add_argument("--only", nargs="*", default=[], help="names of programs; all where it is left out")
    parser.add_argument("--columns", type=int, default=5)
    parser.add_argument("--size", type=int, default=300, help="width and height of one picture in pixels")
    parser.add_argument("--view", choices=[view.name.lower() for view in View], default="three_quarter")
    chosen = parser.parse_args(arguments)
    paths = [path for path in sorted(PROGRAMS.glob("*.py")) if not chosen.only or path.stem in chosen.only]
    if not paths:
        raise SystemExit(f"There is no program {' or '.join(chosen.only)} in {PROGRAMS}.")
    size = (chosen.size, chosen.size)
    with tempfile.TemporaryDirectory() as folder:
        tiles = []
        for path in paths:
            bpy.ops.wm.read_factory_settings(use_empty=True)
            tile, caption = Path(folder, f"{path.stem}.png"), path.stem.replace("_", " ")
            tiles.append(render(make(path), tile, view=View[chosen.view.upper()], size=size, caption=caption))
        contact_sheet(tiles, chosen.out.resolve(), columns=min(chosen.columns, len(tiles)), size=size)
    print(f"{len(tiles)} demonstrations are in {chosen.out} ({chosen.out.stat().st_size // 1000} kB).")


if __name__ == "__main__":
    main(sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else sys.argv[1:])
