"""Checks a program against the catalog of a Blender, without running it.

Exit codes: 0 no errors (warnings may be), 1 errors.
"""

import argparse
import subprocess
from pathlib import Path

from ..cataloguing import kept
from ..exits import FAILED, FINDINGS, Trouble
from ..paths import ROOT
from ..server import build, launch
from ..setup import addon_parts
from ..setup import blender as blenders
from .options import add_blender, add_json, existing_file, writable_file


def arguments(parser: argparse.ArgumentParser) -> None:
    """The program, and where its mended form goes."""
    parser.add_argument("program", metavar="FILE.py", help="the program (docs/PROGRAMS.md), or any script for Blender")
    parser.add_argument("--mend", metavar="OUT", type=Path, help="write the program with all edits that are certain")
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Checks in a short Java process."""
    file = existing_file(options.program, "the program")
    chosen = []
    for flag, path in (("--json", options.json), ("--mend", options.mend)):
        if path is not None:
            chosen += [flag, str(writable_file(path, flag))]
    blender = blenders.ensure(options.blender)
    addon_parts.ensure()
    catalog = kept.ensure(blender)
    code = subprocess.run(command(catalog, [file], *chosen), check=False).returncode
    if code not in (0, FINDINGS):
        raise Trouble(f"The check ended with code {code}.", "see what it says above.", FAILED)
    return code


def command(catalog: Path, files: list[Path], *flags: str) -> list[str]:
    """The command line that checks programs against a catalog."""
    build.ensure()
    prompts = ["--prompts", str(ROOT / "prompts")]
    return [*launch.command_line(), "lint", "--catalog", str(catalog), *prompts, *flags, *map(str, files)]
