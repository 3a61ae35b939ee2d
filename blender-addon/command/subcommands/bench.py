"""Runs the measurements and prints their medians over several runs beside their goals."""

import argparse
import importlib
from types import ModuleType

from .. import measures
from ..asking import words
from ..exits import DONE, USAGE, Trouble
from ..files import write_json
from ..paths import ADDON
from ..server import build, launch
from ..setup import Need, addon_parts, require
from ..setup import blender as blenders
from .options import add_blender, add_json

_DEFAULT = "default: all but those that download or take much"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which measurements, and how often."""
    parser.add_argument("name", nargs="?", metavar="NAME", help=f"one of: {', '.join(names())} ({_DEFAULT})")
    parser.add_argument("--runs", type=_positive, default=3, metavar="N", help="how often each is run (default: 3)")
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Prints a table for each bench; a missed goal is shown but is no failure, for it may be the machine's."""
    chosen = [options.name] if options.name else usual()
    if unknown := set(chosen) - set(names()):
        raise Trouble(f"There is no bench {unknown.pop()!r}.", f"one of: {', '.join(names())}.", USAGE)
    blender = blenders.ensure(options.blender)
    addon_parts.ensure()
    if not blender.is_module:
        require(Need.WINDOW)
    server = build.ensure()
    place = measures.Place(blender, launch.command_line())
    report = {}
    for name in chosen:
        module = load(name)
        print(f"{name}: {(module.__doc__ or '').strip().splitlines()[0]}", flush=True)
        found = measures.summaries([module.measure(place) for _ in range(options.runs)])
        print(words.table([measures.HEADING, *(summary.row() for summary in found)]))
        report[name] = [summary.to_json() for summary in found]
    if options.json:
        write_json(options.json, {"blender": blender.version, "java": server.jdk.version, "benches": report})
    return DONE


def usual() -> list[str]:
    """Those that run where none is named: all but those that say `BY_NAME_ONLY`, which download much or take long."""
    return [name for name in names() if not getattr(load(name), "BY_NAME_ONLY", False)]


def names() -> list[str]:
    """The benches of this checkout."""
    return sorted(path.stem for path in (ADDON / "bench").glob("*.py") if not path.stem.startswith("_"))


def load(name: str) -> ModuleType:
    """The module of a bench."""
    return importlib.import_module(f"bench.{name}")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value
