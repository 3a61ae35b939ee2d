"""Finds the subcommand that was asked for, and turns its troubles into plain words and an exit code."""

import argparse
import importlib
import sys
from typing import Protocol

from . import exits

SUBCOMMANDS = {
    "demo": "make a chair by words, edit it in steps, write pictures, program and report",
    "test": "every test: Java, add-on, in background Blender, in a real Blender window",
    "serve": "the server alone, in the foreground",
    "blender": "Blender with the add-on enabled and connected",
    "ask": "one or more instructions, headless, on a .blend or an empty scene",
    "prove": "run a program in a background Blender shut off from network and files",
    "catalog": "what one Blender lets programs use: built, kept, counted",
    "replay": "replay the requests of a journal without a model and without Blender",
    "search": "look words up in what this Blender has, the notes and the demonstrations",
    "replayable": "a recording of a language model as a folder of answers that replays it",
    "lint": "check a program against the catalog of a Blender, without running it",
    "programs": "write the program of each asset in a .blend",
    "addon": "the add-on as one zip, for installing by hand",
    "bench": "the measurements",
    "doctor": "what is found here, what is missing, and the fix for each",
}


class Subcommand(Protocol):
    """What each module in `subcommands` offers."""

    def arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, options: argparse.Namespace) -> int: ...


def usage() -> str:
    """The text of `./cos3d --help`."""
    width = max(map(len, SUBCOMMANDS))
    rows = "\n".join(f"  {name:<{width}}  {text}" for name, text in SUBCOMMANDS.items())
    return f"usage: cos3d SUBCOMMAND …\n\n{rows}\n\n`cos3d SUBCOMMAND --help` tells the rest."


def load(name: str) -> Subcommand:
    """The module of one subcommand; loaded alone, so that a command costs only what it uses."""
    return importlib.import_module(f"command.subcommands.{name}")


def main(arguments: list[str]) -> int:
    """Runs one subcommand; returns the exit code (see `exits`)."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(usage())
        return exits.DONE if arguments else exits.USAGE
    name, *rest = arguments
    if name not in SUBCOMMANDS:
        print(f"cos3d: there is no subcommand {name!r}.\n\n{usage()}", file=sys.stderr)
        return exits.USAGE
    module = load(name)
    parser = argparse.ArgumentParser(prog=f"cos3d {name}", description=module.__doc__, allow_abbrev=False)
    module.arguments(parser)
    try:
        return module.run(parser.parse_args(rest))
    except exits.Trouble as trouble:
        print(f"cos3d {name}: {trouble}", file=sys.stderr)
        return trouble.code
    except KeyboardInterrupt:
        print(f"cos3d {name}: stopped.", file=sys.stderr)
        return exits.INTERRUPTED
