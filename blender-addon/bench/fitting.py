"""Fitting: demonstrations drawn from two sides, parameters disturbed by up to 30 %, and found again from outlines."""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from command.exits import Trouble
from command.measures import Measure, Place
from command.paths import ADDON, ROOT
from command.proving.prover import Prover, messages
from cos3d.core import program_text
from cos3d.core.program_text import Parameter

NAMES = (
    "chair",
    "stool",
    "dining_table",
    "bookshelf",
    "desk_lamp",
    "mug",
    "picture_frame",
    "robot",
    "rowing_boat",
    "gear",
)
SIZE = 1024
ROOM = 0.08
VIEWS = ((30.0, 18.0), (-60.0, 25.0))
"""Azimuth and elevation of the two cameras, degrees."""
FIELD = 30.0
DISTURBED = 0.3
SECONDS = 60.0
"""Of the processor, for each; the clock on the wall is not trusted, for others may work on the machine."""
PATIENCE = 900.0
APART, LEFT = 3.0, 20.0
"""Goals, %: of the outlines that does not overlap, and of the error that is left."""
_NUMBERS = frozenset({"m", "deg", "ratio", "count"})
_SCRIPT = ADDON / "command" / "in_blender" / "outlines.py"


@dataclass(frozen=True)
class Case:
    """One demonstration: as it is, disturbed, and its pictures."""

    name: str
    true: dict[str, Parameter]
    program: str
    """The disturbed one."""
    pictures: list[Any]


def measure(place: Place) -> list[Measure]:
    """One run over all demonstrations, with cameras that are known."""
    with tempfile.TemporaryDirectory(prefix="cos3d-fitting-") as scratch, Prover(place.blender) as prover:
        found = [_fitted(prover, case) for case in _cases(place, Path(scratch))]
    rows = [row for _, table in found for row in table]
    middle = statistics.median(left for left, _ in found)
    return [*rows, Measure("error that is left, median over all", 100 * middle, "%", LEFT)]


def disturbed(program: str, name: str) -> str:
    """The program with each number that has a range off by up to 30 %, within its range; seeded by the name."""
    dice = random.Random(name)
    for one in program_text.read(program).parameters:
        if one.unit in _NUMBERS and isinstance(one.value, (int, float)):
            value = one.value * (1 + dice.uniform(-DISTURBED, DISTURBED))
            literal = one.literal(min(max(value, one.low), one.high))
            program = program.replace(f"\n{one.name} = {_written(program, one.name)}", f"\n{one.name} = {literal}", 1)
    return program


def _written(program: str, name: str) -> str:
    line = next(line for line in program.split("\n") if line.startswith(f"{name} = "))
    return line.removeprefix(f"{name} = ").partition("#")[0].rstrip()


def _cases(place: Place, scratch: Path) -> Iterator[Case]:
    programs = {name: (ROOT / "prompts" / "demonstrations" / f"{name}.py").read_text("utf-8") for name in NAMES}
    for placed, (name, program) in zip(_drawn(place, programs, scratch), programs.items(), strict=True):
        pictures = [
            messages().FitPicture(
                image=_file(scratch, name, number).read_bytes(),
                azimuth=azimuth,
                elevation=elevation,
                field_of_view=FIELD,
                target=placed[number]["target"],
                distance=placed[number]["distance"],
            )
            for number, (azimuth, elevation) in enumerate(VIEWS)
        ]
        true = {one.name: one for one in program_text.read(program).parameters if one.unit in _NUMBERS}
        yield Case(name, true, disturbed(program, name), pictures)


def _file(scratch: Path, name: str, number: int) -> Path:
    return scratch / f"{name}-{number}.png"


def _drawn(place: Place, programs: dict[str, str], scratch: Path) -> list[Any]:
    """Where the cameras stand that drew each program."""
    job = {
        "size": SIZE,
        "report": str(scratch / "report.json"),
        "programs": [
            {
                "program": program,
                "cameras": [
                    {
                        "azimuth": azimuth,
                        "elevation": elevation,
                        "field_of_view": FIELD,
                        "room": ROOM,
                        "file": str(_file(scratch, name, number)),
                    }
                    for number, (azimuth, elevation) in enumerate(VIEWS)
                ],
            }
            for name, program in programs.items()
        ],
    }
    file = scratch / "job.json"
    file.write_text(json.dumps(job), encoding="utf-8")
    done = subprocess.run(place.blender.background(_SCRIPT, str(file)), capture_output=True, text=True, check=False)
    if done.returncode or not (scratch / "report.json").exists():
        raise Trouble(f"The pictures could not be drawn:\n{done.stderr[-2000:]}")
    drawn: list[Any] = json.loads((scratch / "report.json").read_text("utf-8"))
    return drawn


def _fitted(prover: Prover, case: Case) -> tuple[float, list[Measure]]:
    """By how many times the visible parameters are nearer, and the rows of the table."""
    fit = messages().Fit(pictures=case.pictures, seconds=PATIENCE, processor_seconds=SECONDS)
    limits = messages().Limits(seconds=PATIENCE + 60, processor_seconds=PATIENCE)
    proof = prover.prove(messages().Job(id=case.name, program=case.program, fit=fit, limits=limits))
    told = proof.fitted
    if told.trouble or not told.pictures:
        raise Trouble(f"{case.name} could not be fitted: {told.trouble or proof}")
    start = {one.name: one for one in program_text.read(case.program).parameters}
    new = {one.name: float(one.new) for one in told.parameters}
    names = [name for name, one in case.true.items() if start[name].value != one.value]
    seen = [name for name in names if name not in set(told.unseen)]

    def off(chosen: list[str], found: dict[str, float]) -> float:
        """Median share by which parameters are off."""
        errors = [abs(found.get(n, _number(start[n])) / _number(case.true[n]) - 1) for n in chosen]
        return statistics.median(errors) if errors else 0.0

    before, after = off(seen, {}), off(seen, new)
    apart = [100 * (1 - statistics.mean(o)) for o in zip(*((p.before, p.after) for p in told.pictures), strict=True)]
    left = after / before if before else 0.0
    return left, [
        Measure(f"{case.name}: outside the overlap, before", apart[0], "%"),
        Measure(f"{case.name}: outside the overlap, after", apart[1], "%", APART),
        Measure(f"{case.name}: visible parameters off, before", 100 * before, "%"),
        Measure(f"{case.name}: visible parameters off, after", 100 * after, "%"),
        Measure(f"{case.name}: error that is left", 100 * left, "%", LEFT),
        Measure(f"{case.name}: all parameters off, before", 100 * off(names, {}), "%"),
        Measure(f"{case.name}: all parameters off, after", 100 * off(names, new), "%"),
        Measure(f"{case.name}: time of the processor", told.processor_seconds, "s", SECONDS),
    ]


def _number(one: Parameter) -> float:
    assert isinstance(one.value, (int, float))
    return float(one.value)
