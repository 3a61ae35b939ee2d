"""Runs one stage: its output on the terminal as it comes, its exit code and closing lines kept."""

import contextlib
import subprocess
import threading
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from .closing import closing_lines, count_tests, failures, plain
from .stages import Absent, Beside, Lane, Stage, environment_of

NO_TESTS = 5
"""pytest's exit code when a keyword leaves no test."""


@dataclass(frozen=True)
class Result:
    """What came of a stage."""

    name: str
    code: int
    seconds: float
    closing: list[str]
    tests: int
    failures: list[str]
    """What failed, named by the runner; empty where all passed."""

    @property
    def passed(self) -> bool:
        """Whether its runner said so."""
        return self.code == 0


ONE_AT_A_TIME = threading.Lock()
"""Held by a stage that must run alone."""

End = Result | Absent


def run_all(chosen: Iterable[Stage | Absent | Beside], keyword: bool) -> list[End]:
    """Runs stages in order, lanes side by side; all of them, even if one fails."""
    ends: list[End] = []
    for one in chosen:
        ends += _run_lanes(one.lanes, keyword) if isinstance(one, Beside) else [_end(one, keyword, "")]
    return ends


def _run_lanes(lanes: tuple[Lane, ...], keyword: bool) -> list[End]:
    def follow(lane: Lane) -> list[End]:
        return [_end(stage, keyword, f"[{lane.name}] " if len(lanes) > 1 else "") for stage in lane.stages]

    with ThreadPoolExecutor(len(lanes)) as pool:
        return [end for ends in pool.map(follow, lanes) for end in ends]


def _end(stage: Stage | Absent, keyword: bool, mark: str) -> End:
    return stage if isinstance(stage, Absent) else run(stage, keyword, mark)


def run(stage: Stage, keyword: bool, mark: str = "") -> Result:
    """Runs a stage to its end. With a keyword, a runner that finds no test for it has passed.

    `mark` stands before each line on the terminal.
    """
    with ONE_AT_A_TIME if stage.alone else contextlib.nullcontext():
        return _run(stage, keyword, mark)


def _run(stage: Stage, keyword: bool, mark: str) -> Result:
    print(f"\n{mark}--- {stage.name}\n", end="", flush=True)
    started = time.monotonic()
    process = subprocess.Popen(
        stage.command,
        cwd=stage.folder,
        env=environment_of(stage),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    output = []
    assert process.stdout is not None
    for line in process.stdout:
        output.append(line)
        if stage.shown(line):
            print(f"{mark}{plain(line)}\n", end="", flush=True)  # in one piece, for other lanes print too
    code = process.wait()
    closing = closing_lines(output)
    if code not in (0, NO_TESTS) and not any(map(stage.shown, output)):
        print("".join(mark + line for line in output[-40:]))
    if keyword and code == NO_TESTS:
        code = 0
    told = failures(output) if code else []
    return Result(stage.name, code, time.monotonic() - started, closing, count_tests(closing), told)
