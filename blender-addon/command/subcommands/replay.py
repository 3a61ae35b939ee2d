"""Replays the requests of a journal without a model and without Blender, and compares each patch with the one sent.

A journal is one conversation, in journals/ of the state folder. What a request came upon is in it: the scene, what the
model answered, what was proven. Exit codes: 0 every patch is the same, 1 one differs, 3 one cannot be replayed.
"""

import argparse
import subprocess
from pathlib import Path

from ..exits import USAGE, Trouble
from ..paths import ROOT, state_folder
from ..server import build, launch
from ..setup import addon_parts
from .options import add_json, writable_file

PROMPTS = ROOT / "prompts"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The journal, and which of its requests."""
    parser.add_argument("journal", metavar="JOURNAL", type=Path, help="a file of journals/ in the state folder")
    parser.add_argument("--request", metavar="N", type=int, help="only this one, counted from 1")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Asks the server's code; its exit code is the command's."""
    if not options.journal.is_file():
        raise Trouble(f"There is no journal {options.journal}.", "they are in journals/ of the state folder.", USAGE)
    addon_parts.ensure()
    build.ensure()
    more = ["--request", str(options.request)] if options.request is not None else []
    if options.json:
        more += ["--json", str(writable_file(options.json, "--json"))]
    return subprocess.run([*asking(), *more, "--", str(options.journal)], check=False).returncode


def asking() -> list[str]:
    """The command line that replays journals."""
    catalogs = state_folder() / "catalogs"
    return [*launch.command_line(), "replay", "--prompts", str(PROMPTS), "--catalogs", str(catalogs)]
