"""Whether the language models of the settings can be reached: the server's own code asks each one tiny question."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..exits import DONE, FINDINGS, USAGE, Trouble
from ..files import read_json
from ..processes import progress
from . import build, launch


@dataclass(frozen=True)
class Told:
    """What came of one model; `text` says it in plain words, and the fix where it did not answer."""

    model: str
    roles: list[str]
    answered: bool
    text: str


def ask() -> list[Told]:
    """Ask each model of the settings once; empty where none is set. Raises `Trouble` for settings that cannot be."""
    build.ensure()
    with tempfile.TemporaryDirectory(prefix="cos3d-model-") as folder:
        report = Path(folder) / "report.json"
        with progress("Asking the language model"):
            ended = subprocess.run(
                [*launch.command_line(), "model", "--json", report], capture_output=True, text=True, check=False
            )
        if ended.returncode not in (DONE, FINDINGS):
            raise Trouble(
                ended.stderr.strip(), "mend the setting, in the environment or in settings.properties.", code=USAGE
            )
        return [Told(**told) for told in read_json(report) or []]
