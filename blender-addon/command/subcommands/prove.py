"""Runs a program in a prover, a background Blender shut off from network and files, and tells what came of it.

Exit codes: 0 proven, 3 refused by the gate (nothing ran), 4 failed or over a limit.
"""

import argparse
import sys
from pathlib import Path

from ..exits import USAGE, Trouble
from ..files import write_json
from ..proving import prover, report, sandbox
from ..setup import Need, addon_parts, offer
from ..setup import blender as blenders
from .options import add_blender, add_json, existing_file, writable_file

VIEWS = ("three_quarter", "front", "side", "top", "back")
_LARGEST = 400_000


def arguments(parser: argparse.ArgumentParser) -> None:
    """The program, what of it to run, what to draw, and the limits."""
    parser.add_argument("program", metavar="FILE.py", help="the program (docs/PROGRAMS.md)")
    parser.add_argument("--components", metavar="A,B", type=_words, default=[], help="run only these components")
    parser.add_argument(
        "--views", metavar="V,W", type=_words, help=f"views to draw with --pictures: {', '.join(VIEWS)} (default: all)"
    )
    parser.add_argument(
        "--pictures", metavar="DIR", type=Path, help="write a PNG of each view and a contact sheet here"
    )
    parser.add_argument("--size", metavar="PIXELS", type=int, default=512, help="width and height of a picture")
    parser.add_argument(
        "--seconds",
        type=_positive,
        help="the longest that the program may run (default: 60, and 20 of them on the processor)",
    )
    parser.add_argument(
        "--sandbox",
        choices=[one.name for one in sandbox.ALL],
        help="how the prover is shut in (default: the strictest that this machine has)",
    )
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Proves the program in one prover and reports."""
    file = existing_file(options.program, "the program")
    text = _text(file)
    views = _views(options)
    offer(Need.SANDBOX)
    shut_in = _sandbox(options.sandbox)
    blender = blenders.ensure(options.blender)
    addon_parts.ensure()
    messages = prover.messages()
    job = messages.Job(
        id="prove",
        program=text,
        components=options.components,
        views=[*views, "contact_sheet"] if len(views) > 1 else views,
        picture_size=options.size,
        limits=messages.Limits(seconds=options.seconds or 0, processor_seconds=options.seconds or 0),
    )
    written: dict[str, Path] = {}

    def keep(view: str, png: bytes) -> None:
        path = writable_file(options.pictures / f"{view}.png", "--pictures")
        path.write_bytes(png)
        written[view] = path

    if shut_in is sandbox.NONE:
        print("cos3d prove: no sandbox (bubblewrap): the gate and limits alone stand guard.", file=sys.stderr)
    with prover.Prover(blender, shut_in) as one:
        proof = one.prove(job, keep)
        told = report.of_proof(proof, one.ready, written)
    print(report.words(told, file.name))
    if options.json:
        write_json(writable_file(options.json, "--json"), told)
    return report.EXIT[told["status"]]


def _text(file: Path) -> str:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise Trouble(f"{file} cannot be read as text: {problem}.", "give a Python file in UTF-8.", USAGE) from problem
    if len(text) > _LARGEST:
        raise Trouble(f"{file} has more than {_LARGEST:,} characters.", "split it into several assets.", USAGE)
    return text


def _views(options: argparse.Namespace) -> list[str]:
    if options.pictures is None:
        if options.views:
            raise Trouble("--views without --pictures has nowhere to write to.", "give --pictures DIR.", USAGE)
        return []
    chosen = options.views or list(VIEWS)
    if unknown := [view for view in chosen if view not in VIEWS]:
        raise Trouble(f"There is no view {unknown[0]}.", f"choose from {', '.join(VIEWS)}.", USAGE)
    if not 16 <= options.size <= 2048:
        raise Trouble(f"--size {options.size} is not drawn.", "give 16 to 2048 pixels.", USAGE)
    return list(chosen)


def _sandbox(name: str | None) -> sandbox.Sandbox:
    if name is None:
        return sandbox.best()
    chosen = next(one for one in sandbox.ALL if one.name == name)
    if not sandbox.available(chosen):
        raise Trouble(f"The sandbox {name} cannot be had here.", "install bubblewrap, or leave --sandbox out.", USAGE)
    return chosen


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value <= 3600:
        raise ValueError(text)
    return value
