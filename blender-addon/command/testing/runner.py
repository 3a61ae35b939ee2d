"""Runs one stage: its output on the terminal as it comes, its exit code and closing lines kept."""

import subprocess
import time
from dataclasses import dataclass

from .closing import closing_lines, count_tests, plain
from .stages import Stage, environment_of

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

    @property
    def passed(self) -> bool:
        """Whether its runner said so."""
        return self.code == 0


def run(stage: Stage, keyword: bool) -> Result:
    """Runs a stage to its end. With a keyword, a runner that finds no test for it has passed."""
    print(f"\n--- {stage.name}", flush=True)
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
            print(plain(line), flush=True)
    code = process.wait()
    closing = closing_lines(output)
    if code not in (0, NO_TESTS) and not any(map(stage.shown, output)):
        print("".join(output[-40:]))
    return Result(
        stage.name,
        0 if keyword and code == NO_TESTS else code,
        time.monotonic() - started,
        closing,
        count_tests(closing),
    )
