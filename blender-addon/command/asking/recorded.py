"""Runs a job with recorded answers in place of a language model, by a server of its own."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ..server import launch, running
from ..setup.blender import Blender
from . import background
from .job import Job


def run(blender: Blender, job: Job, answers: Path, state: Path | None = None) -> background.Done:
    """As `background.run`; the answers are those in the folder, whatever model is set up here.

    `state` is a state folder of the caller's, which keeps catalogs for the next run; None for one that is thrown away.
    """
    with tempfile.TemporaryDirectory(prefix="cos3d-recorded-") as scratch:
        home = state or Path(scratch) / "state"
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COS3D_MODEL")}
        environment.update(COS3D_STATE=str(home), COS3D_MODEL=f"scripted:{answers}")
        process, _ = running.start(launch.command_line(), home, Path(scratch) / "server.log", environment=environment)
        try:
            return background.run(blender, job, environment)
        finally:
            running.stop(process)
