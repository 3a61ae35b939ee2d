"""Opens Blender with the add-on enabled from this checkout and connected; it starts the server when none runs."""

import argparse
import subprocess

from ..exits import USAGE, Trouble
from ..paths import ADDON
from ..server import build
from ..setup import addon_parts
from ..setup import blender as blenders
from .options import add_blender, existing_file

ENABLE = ADDON / "command" / "in_blender" / "enable.py"


def arguments(parser: argparse.ArgumentParser) -> None:
    """A file to open, and Blender's own options after `--`."""
    add_blender(parser)
    parser.add_argument("file", nargs="?", metavar="FILE", help="a .blend to open")
    parser.add_argument(
        "--factory-startup", action="store_true", help="leave your own preferences and start-up file out"
    )


def run(options: argparse.Namespace) -> int:
    """Runs Blender's window until it is closed; the exit code is Blender's own."""
    blender = blenders.ensure(options.blender)
    if blender.is_module:
        raise Trouble(
            f"{blender.program} is Blender as a Python module, which has no window.", "give --blender a program.", USAGE
        )
    file = [str(existing_file(options.file, "FILE"))] if options.file else []
    addon_parts.ensure()
    build.ensure()
    factory = ["--factory-startup"] if options.factory_startup else []
    return subprocess.run([str(blender.program), *factory, *file, "--python", str(ENABLE)], check=False).returncode
