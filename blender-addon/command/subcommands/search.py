"""Looks words up: what this Blender has, notes on how versions differ, and demonstrations.

Takes plain words ("round the edges"), an identifier, or one that is wrong ("use_auto_smooth"): docs/RETRIEVAL.md.
"""

import argparse
import subprocess
from pathlib import Path

from ..cataloguing import kept
from ..exits import USAGE, Trouble
from ..paths import ROOT
from ..server import build, launch
from ..setup import addon_parts
from ..setup import blender as blenders
from .options import add_blender, add_json, writable_file

PROMPTS = ROOT / "prompts"


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to look for, and how much of it."""
    parser.add_argument("words", metavar="WORDS", nargs="+", help="what to look for")
    parser.add_argument("-k", metavar="N", dest="most", type=int, default=5, help="how many results (default: 5)")
    parser.add_argument("--tokens", metavar="N", type=int, help="how long all results may be, in tokens of a model")
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Builds the catalog if none is kept, then asks the server's code; its exit code is the command's."""
    if options.most < 1 or (options.tokens is not None and options.tokens < 1):
        raise Trouble("-k and --tokens are numbers from 1 up.", "leave them out for the usual.", USAGE)
    blender = blenders.ensure(options.blender)
    addon_parts.ensure()
    build.ensure()
    limits = ["-k", str(options.most)]
    if options.tokens is not None:
        limits += ["--tokens", str(options.tokens)]
    if options.json:
        limits += ["--json", str(writable_file(options.json, "--json"))]
    return subprocess.run([*asking(kept.ensure(blender)), *limits, "--", *options.words], check=False).returncode


def asking(catalog: object, prompts: Path = PROMPTS) -> list[str]:
    """The command line that looks words up in a kept catalog, by lexicon, notes and demonstrations of a folder."""
    return [*launch.command_line(), "search", "--catalog", str(catalog), "--prompts", str(prompts)]
