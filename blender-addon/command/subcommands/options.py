"""Options that several subcommands share."""

import argparse
from pathlib import Path

from ..exits import USAGE, Trouble


def add_blender(parser: argparse.ArgumentParser) -> None:
    """`--blender BIN`."""
    parser.add_argument(
        "--blender", metavar="BIN", help="a Blender, or a Python that has bpy (default: the one `doctor` finds)"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json FILE`."""
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the machine-readable report here")


def existing_file(path: str, what: str) -> Path:
    """The absolute path of a file that must be there; else a usage error that names it."""
    found = Path(path).expanduser().absolute()
    if not found.is_file():
        raise Trouble(f"{what} {path} does not exist or is not a file.", "check the name.", USAGE)
    return found


def writable_file(path: str | Path, what: str) -> Path:
    """The absolute path of a file to be written; its folder is made. A usage error where that cannot be."""
    target = Path(path).expanduser().absolute()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(f"{what} {path} cannot be written: {error.strerror}.", "choose another place.", USAGE) from error
    if target.is_dir():
        raise Trouble(f"{what} {path} is a folder.", "give the name of a file.", USAGE)
    return target
