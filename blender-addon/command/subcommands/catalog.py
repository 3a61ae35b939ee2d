"""Catalogs a Blender: everything that programs may use of it, read from the Blender itself in the background.

The catalog is kept in the state folder and built anew when Blender changes. What it holds: docs/CATALOG.md.
"""

import argparse
import shutil
import time
from pathlib import Path

from ..cataloguing import kept
from ..files import write_json
from ..setup import blender as blenders
from .options import add_blender, add_json, writable_file


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which Blender, with what, and where to put a copy."""
    parser.add_argument("--addons", action="store_true", help="with the add-ons that are enabled in it")
    parser.add_argument("--anew", action="store_true", help="build it even where one is kept")
    parser.add_argument("--out", metavar="FILE", type=Path, help="write a copy here (.catalog.gz)")
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Finds or builds it, and says what is in it."""
    blender = blenders.ensure(options.blender)
    began = time.monotonic()
    file = kept.ensure(blender, options.addons, options.anew)
    seconds = round(time.monotonic() - began, 2)
    told = kept.header(file) or {}
    counted = kept.kinds(file)
    if options.out:
        target = writable_file(options.out, "--out")
        shutil.copyfile(file, target)
        file = target
    parts = ", ".join(f"{count:,} {kind}{'' if kind.endswith('s') else 's'}" for kind, count in _plural(counted))
    print(f"Blender {told['blender']} ({told['build']}): {told['entries']:,} entries: {parts}.")
    print(f"{file} ({file.stat().st_size / 1e6:.1f} MB, {seconds} s)")
    if options.json:
        report = {
            "blender": told["blender"],
            "build": told["build"],
            "digest": told["digest"],
            "entries": told["entries"],
            "kinds": counted,
            "file": str(file),
            "bytes": file.stat().st_size,
            "seconds": seconds,
        }
        write_json(writable_file(options.json, "--json"), report)
    return 0


def _plural(counted: dict[str, int]) -> list[tuple[str, int]]:
    irregular = {"property": "properties", "context": "context members"}
    return [(irregular.get(kind, kind), count) for kind, count in counted.items()]
