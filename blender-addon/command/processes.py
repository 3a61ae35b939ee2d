"""Long steps: run quietly with one line of progress, their full output in a log, its tail shown when they fail."""

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from .exits import Trouble


@contextmanager
def progress(title: str) -> Iterator[None]:
    """One line on the terminal while the body runs: `title … 31 s`."""
    started = time.monotonic()
    done = threading.Event()
    lively = sys.stderr.isatty()

    def line() -> str:
        return f"{title} … {time.monotonic() - started:.0f} s"

    def tick() -> None:
        while not done.wait(1):
            print(f"\r{line()}", end="", file=sys.stderr, flush=True)

    print(f"{title} …", end="", file=sys.stderr, flush=True)
    clock = threading.Thread(target=tick, daemon=True)
    if lively:
        clock.start()
    try:
        yield
    finally:
        done.set()
        if lively:
            clock.join()
        print(f"\r{line()}" if lively else line().removeprefix(f"{title} …"), file=sys.stderr, flush=True)


def step(
    title: str,
    command: Sequence[str | Path],
    fix: str,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> None:
    """Runs `command` under a progress line. When it fails, raises a `Trouble` with the end of its output and `fix`."""
    with progress(title):
        result = run_logged(command, environment, folder)
    if result.code != 0:
        raise Trouble(
            f"{title} failed (exit code {result.code}):\n{indent(tail(result.log))}",
            f"{fix} The whole output: {result.log}",
        )
    result.log.unlink()


class Logged:
    """What a finished process left: its exit code and the file with its output."""

    def __init__(self, code: int, log: Path) -> None:
        self.code = code
        self.log = log


def run_logged(
    command: Sequence[str | Path], environment: Mapping[str, str] | None = None, folder: Path | None = None
) -> Logged:
    """Runs `command` to its end, its output in a fresh log file. A missing program counts as exit code 127."""
    handle, name = tempfile.mkstemp(prefix="cos3d-", suffix=".log")
    with os.fdopen(handle, "w") as log:
        try:
            code = subprocess.run(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, **environment} if environment else None,
                cwd=folder,
                check=False,
            ).returncode
        except FileNotFoundError as error:
            log.write(f"{error.filename}: there is no such program\n")
            code = 127
    return Logged(code, Path(name))


def tail(path: Path, lines: int = 15) -> str:
    """The last lines of a text file, without colours and empty lines."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", path.read_text(encoding="utf-8", errors="replace"))
    return "\n".join([line for line in text.splitlines() if line.strip()][-lines:])


def indent(text: str) -> str:
    """Text set in by four blanks, as part of a message."""
    return "\n".join(f"    {line}" for line in text.splitlines())
