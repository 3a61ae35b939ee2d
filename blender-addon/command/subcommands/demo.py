"""Makes a chair by words, edits it in steps beside another object, and writes pictures, programs and a report.

Then a bench, as a language model plans, writes and edits it: from recorded answers, so that no account is needed.
"""

import argparse
import shutil
from pathlib import Path
from typing import Any

from ..asking import background, recorded, words
from ..asking.job import EMPTY, Box, Job, Step
from ..exits import DONE, FAILED, USAGE, Trouble
from ..files import write_json
from ..paths import ROOT
from ..server import build
from ..setup import addon_parts
from ..setup import blender as blenders
from .options import add_blender, add_json

FRAME: Box = ((-0.3, -0.3, 0.0), (1.0, 0.3, 1.1))
WISHES: tuple[tuple[str, int | None], ...] = (
    ("make a chair", None),
    ("add a stool with three legs", None),
    ("move it 30 cm to the right", None),
    ("make the legs 10 cm longer", 1),
    ("set the number of slats to 7", 1),
    ("make the wood darker", 1),
    ("set the taper of the legs to 0.4", 1),
    ("make the seat 2 cm thicker", 1),
)
"""What is asked, and the step whose asset is selected for it (None: what the step before left selected)."""

BENCH_ANSWERS = ROOT / "test-assets" / "exchanges" / "bench"
BENCH_FRAME: Box = ((-0.7, -0.4, 0.0), (0.7, 0.4, 0.95))
BENCH_WISHES: tuple[tuple[str, int | None], ...] = (
    ("a garden bench with cast-iron scroll sides and wooden slats, seats two", None),
    ("two more slats in the seat, and the arms a bit higher", None),
    (
        "replace the scroll ornament between seat and arms by five plain vertical bars on each side, "
        "keep the ornament below the seat",
        None,
    ),
    ('put a small brass plaque with the words "For Ada" in the middle of the top back slat', None),
)
RECORDED = "From recorded answers of a language model; none is asked now."
"""How what comes of them is labelled, in the terminal and in the report."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The folder for results."""
    parser.add_argument(
        "--out", metavar="DIR", type=Path, default=ROOT / "build" / "demo", help="for results (default: build/demo)"
    )
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Exit code 0 when every step was applied and changed nothing it should not, else 4."""
    out = options.out.absolute()
    if out.exists() and not out.is_dir():
        raise Trouble(f"--out {options.out} is a file.", "give the name of a folder.", USAGE)
    blender = blenders.ensure(options.blender)
    addon_parts.ensure()
    build.ensure()
    out.mkdir(parents=True, exist_ok=True)
    chair = background.run(blender, job(out, WISHES, FRAME))
    print(words.table(rows(chair.report["requests"])))
    bench = recorded.run(blender, job(out, BENCH_WISHES, BENCH_FRAME, "bench-"), BENCH_ANSWERS)
    print(f"\n{RECORDED}")
    print(words.table(rows(bench.report["requests"])))
    report = {
        **chair.report,
        "steps": pictures(out, chair.report["requests"]),
        "recorded": {"label": RECORDED, **bench.report, "steps": pictures(out, bench.report["requests"], "bench-")},
    }
    write_json(out / "report.json", report)
    if options.json:
        write_json(options.json, report)
    seconds = chair.report["seconds"] + bench.report["seconds"]
    print(f"{out}: pictures of each step, programs, two .blend files, report.json. {seconds:.1f} s in all.")
    for done in (chair, bench):
        if done.trouble:
            raise Trouble(done.trouble, code=FAILED)
    codes = [verdict(chair.report["requests"], len(WISHES)), verdict(bench.report["requests"], len(BENCH_WISHES))]
    return max(codes)


def job(out: Path, wishes: tuple[tuple[str, int | None], ...], frame: Box, prefix: str = "") -> Job:
    """The steps, each with a picture after it; `prefix` begins the names of pictures and scene."""
    steps = [
        Step(wish, asset_of=about, picture=str(out / f"{prefix}{number}-after.png"))
        for number, (wish, about) in enumerate(wishes, 1)
    ]
    return Job(
        EMPTY,
        steps,
        report="",
        timeout=120,
        save=str(out / f"{prefix}demo.blend"),
        frame=frame,
        first_picture=str(out / f"{prefix}1-before.png"),
        programs=str(out),
    )


def pictures(out: Path, requests: list[dict[str, Any]], prefix: str = "") -> list[dict[str, Any]]:
    """Names of the pictures before and after each step; what was before is what the step before left."""
    steps = []
    for number, request in enumerate(requests, 1):
        after, before = out / f"{prefix}{number}-after.png", out / f"{prefix}{number}-before.png"
        if number > 1 and (earlier := out / f"{prefix}{number - 1}-after.png").exists():
            shutil.copyfile(earlier, before)
        found = {"before": before.name if before.exists() else None, "after": after.name if after.exists() else None}
        steps.append({"instruction": request["instruction"], **found})
    return steps


def rows(requests: list[dict[str, Any]]) -> list[list[str]]:
    """The table of the steps, with its heading."""
    heading = ["step", "instruction", "status", "ms", "components", "collateral"]
    return [heading] + [
        [
            str(number),
            request["instruction"],
            request["status"],
            f"{request['seconds']['total'] * 1000:.0f}",
            components(request["changed"]["components"]),
            str(len(request["collateral"]) or "none"),
        ]
        for number, request in enumerate(requests, 1)
    ]


def components(names: list[str]) -> str:
    """Components that ran, without their asset; only counted where they are many."""
    if len(names) > 3:
        return f"{len(names)} of them"
    return ", ".join(name.rpartition("/")[2] for name in names) or "none"


def verdict(requests: list[dict[str, Any]], wished: int) -> int:
    """Whether all steps were applied without collateral; says which were not, and why."""
    bad = [one for one in requests if one["status"] != "applied" or one["collateral"]]
    for request in bad:
        print(words.of_request(request))
    return DONE if len(requests) == wished and not bad else FAILED
