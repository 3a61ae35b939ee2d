"""Runs a job in a background Blender and brings its report back, also when that Blender died."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..exits import FAILED, Trouble, of_requests
from ..files import read_json
from ..paths import ADDON
from ..processes import indent, tail
from ..setup.blender import Blender
from .job import Job

SCRIPT = ADDON / "command" / "in_blender" / "ask.py"
START_PATIENCE = 180.0
"""Seconds for Blender and the server to start, and for saving and pictures, on top of the time of the requests."""


@dataclass(frozen=True)
class Done:
    """What came of a job: its report, the exit code it means, and why it broke off (empty where it did not)."""

    report: dict[str, Any]
    code: int
    trouble: str


def run(blender: Blender, job: Job, environment: Mapping[str, str] = os.environ) -> Done:
    """Runs the job to its end. A Blender that crashes or hangs gives code 4, and the requests done before."""
    with tempfile.TemporaryDirectory(prefix="cos3d-ask-") as scratch:
        started = time.monotonic()
        folder = Path(scratch)
        job = replace(job, report=str(folder / "report.json"))
        (folder / "job.json").write_text(job.to_json(), encoding="utf-8")
        ended = _run_blender(blender, folder, START_PATIENCE + job.timeout * len(job.steps), environment)
        report = read_json(folder / "report.json") or {"blender": blender.version, "requests": []}
        done = _read(report, ended, folder / "blender.log", job)
        done.report["seconds"] = round(time.monotonic() - started, 3)
        return done


def _run_blender(blender: Blender, folder: Path, patience: float, environment: Mapping[str, str]) -> str:
    """Empty when Blender ended by itself and orderly, else how it ended."""
    command = blender.background(SCRIPT, str(folder / "job.json"))
    environment = {**environment, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1"}
    with (folder / "blender.log").open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=environment
        )
        try:
            code = process.wait(patience)
        except subprocess.TimeoutExpired:
            return f"Blender did not come to an end within {patience:.0f} s and was stopped."
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    if code < 0 or code in (134, 139):
        return f"Blender crashed (signal {-code if code < 0 else code - 128})."
    return "" if code == 0 else f"Blender ended with exit code {code}."


def _read(report: dict[str, Any], ended: str, log: Path, job: Job) -> Done:
    told = report.pop("trouble", None)
    finished = report.pop("finished", False)
    requests: list[dict[str, Any]] = report["requests"]
    code = of_requests([request["status"] for request in requests])
    if finished and not ended:
        return Done(report, code, "")
    if told and told["code"] != FAILED:
        return Done(report, told["code"], told["text"])  # wrong use: nothing was asked
    why = told["text"] if told else ended or "Blender ended without a report."
    requests += [_lost(step.instruction, why) for step in job.steps[len(requests) :]]
    if told and told["explained"]:
        return Done(report, code or FAILED, why)
    return Done(report, code or FAILED, f"{why} The end of what Blender said:\n{indent(tail(log))}")


def _lost(instruction: str, why: str) -> dict[str, Any]:
    """The report of a request that Blender took with it; nothing of it was saved."""
    return {
        "instruction": instruction,
        "status": "failed",
        "rung": None,
        "asset": None,
        "changed": {"objects": [], "components": [], "parameters": []},
        "collateral": [],
        "undo_steps": 0,
        "tokens": {"in": 0, "out": 0, "kept": 0},
        "workflow": None,
        "cost": 0.0,
        "spent": "",
        "model_calls": 0,
        "repairs": 0,
        "critic": {"pictures_sent": 0, "findings": 0},
        "seconds": {"total": 0.0, "model": 0.0, "server": 0.0, "blender": 0.0},
        "message": why,
        "may_run_unproven": False,
        "plan": None,
        "error": {"family": "blender", "component": None, "line": None, "text": why},
    }


def finish(done: Done) -> int:
    """The exit code of a job; raises the `Trouble` that broke it off."""
    if done.trouble:
        raise Trouble(done.trouble, code=done.code)
    return done.code
