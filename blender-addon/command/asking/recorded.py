"""Runs a job with recorded answers in place of a language model, by a server of its own."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ..server import launch, running
from ..setup.blender import Blender
from . import background
from .job import Job


def run(blender: Blender, job: Job, answers: Path) -> background.Done:
    """As `background.run`; the answers are those in the folder, whatever model is set up here."""
    with tempfile.TemporaryDirectory(prefix="cos3d-recorded-") as scratch:
        state = Path(scratch) / "state"
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COS3D_MODEL")}
        environment.update(COS3D_STATE=str(state), COS3D_MODEL=f"scripted:{answers}")
        process, _ = running.start(launch.command_line(), state, Path(scratch) / "server.log", environment=environment)
        try:
            return background.run(blender, job, environment)
        finally:
            running.stop(process)
