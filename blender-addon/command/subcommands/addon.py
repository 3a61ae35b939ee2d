"""Writes the add-on as one zip: an extension for Blender 4.2 and newer, an ordinary add-on for 3.4 to 4.1."""

import argparse
from pathlib import Path

from .. import addon_zip
from ..exits import DONE
from ..files import write_json
from ..setup import addon_parts
from .options import add_json, writable_file


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where the zip goes."""
    parser.add_argument("--out", metavar="FILE.zip", type=Path, required=True, help="the zip to write")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Writes the zip and says how to install it; the same sources give the same bytes."""
    target = writable_file(options.out, "--out")
    addon_parts.ensure()
    content = addon_zip.content()
    target.write_bytes(content)
    print(f"{target}: {len(content) / 1000:.0f} kB. Install it in Blender's preferences: Add-ons > Install from Disk.")
    if options.json:
        write_json(options.json, {"path": str(target), "bytes": len(content), "files": addon_zip.names(content)})
    return DONE
