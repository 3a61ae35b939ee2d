"""Writes the program of each asset in a .blend as DIR/ASSET.py, as it would run alone."""

import argparse
from pathlib import Path

from ..asking import background
from ..asking.job import Job
from ..exits import USAGE, Trouble
from ..files import write_json
from ..setup import addon_parts
from ..setup import blender as blenders
from .options import add_blender, add_json, existing_file


def arguments(parser: argparse.ArgumentParser) -> None:
    """The file, and the folder for the programs."""
    parser.add_argument("file", metavar="FILE.blend", help="the .blend to read; it is not changed")
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder; made where it is missing")
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Prints the path of each program; a file without any is no failure."""
    blend = existing_file(options.file, "FILE.blend")
    if options.out.exists() and not options.out.is_dir():
        raise Trouble(f"--out {options.out} is a file.", "give the name of a folder.", USAGE)
    job = Job(str(blend), steps=[], report="", timeout=0, programs=str(options.out.absolute()))
    addon_parts.ensure()
    done = background.run(blenders.ensure(options.blender), job)
    code = background.finish(done)
    for program in done.report["programs"]:
        print(program["path"])
    if not done.report["programs"]:
        print(f"{options.file} holds no program: nothing in it was made by 3D-CoS.")
    if options.json:
        write_json(options.json, {"blender": done.report["blender"], "programs": done.report["programs"]})
    return code
