"""Runs inside a background Blender: the artist's path without a window. `… ask.py -- JOB.json`; see `asking.job`."""

from __future__ import annotations

import sys
import time
import traceback
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import bpy

from command.asking.job import Job, Step
from command.files import write_json
from command.in_blender import pictures, scene_file, stored_programs

CONNECT_PATIENCE = 60.0
"""Seconds for the server to start and answer."""


class NoServer(Exception):
    """There is no conversation with a server; the text says why and what to do."""


class Report:
    """The report of a job, written again after every step."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self.value: dict[str, Any] = {
            "blender": bpy.app.version_string,
            "requests": [],
            "trouble": None,
            "finished": False,
        }

    def write(self) -> None:
        """Brings the file up to date."""
        write_json(self._path, self.value)

    def trouble(self, text: str, code: int, explained: bool = True) -> None:
        """Records why the job could not go on, with its exit code; not `explained` where the log must tell the rest."""
        self.value["trouble"] = {"text": text, "code": code, "explained": explained}


def run(job: Job, report: Report) -> None:
    """Opens, connects, asks step by step, saves, pictures."""
    started = time.monotonic()
    scene_file.open_scene(job.blend)
    if job.steps and job.steps[0].select is not None:
        scene_file.select(job.steps[0].select)
    if job.first_picture:
        pictures.take(job.first_picture, job.frame)
    if job.steps:
        ask_all(job, report)
    if job.save:
        scene_file.save(job.blend, job.save)
        report.value["saved"] = job.save
    if job.render:
        report.value["rendered"] = pictures.take(job.render, job.frame)
    if job.programs:
        report.value["programs"] = stored_programs.write_all(Path(job.programs))
    report.value["seconds_in_blender"] = round(time.monotonic() - started, 3)


def ask_all(job: Job, report: Report) -> None:
    """Enables the add-on, connects, and asks each step in turn."""
    import addon_utils  # in the bpy module it can be found once bpy is imported

    if addon_utils.enable("cos3d", default_set=True) is None:
        raise RuntimeError("Blender could not enable the add-on")
    from cos3d import headless

    try:
        headless.connect(CONNECT_PATIENCE)
    except headless.Unreachable as error:
        raise NoServer(str(error)) from error
    try:
        for step in job.steps:
            if step.select is not None:
                scene_file.select(step.select)
            if step.asset_of is not None:
                scene_file.select([report.value["requests"][step.asset_of - 1]["asset"]])
            report.value["requests"].append(ask(headless, step, job))
            report.write()
            if step.picture:
                pictures.take(step.picture, job.frame)
    finally:
        headless.close()


def ask(headless: Any, step: Step, job: Job) -> dict[str, Any]:
    """The report of one request, in the words of the command-line contract."""
    answer: dict[str, Any] = headless.ask(
        step.instruction,
        step.images,
        job.timeout,
        masks=step.masks,
        unproven=job.unproven,
        workflow=job.workflow,
        without=job.without,
        after_plan=job.after_plan,
    )
    return answer


def main(path: str) -> int:
    """Runs the job in a file; what goes wrong is in its report. Exit code 0 when the report is finished."""
    job = Job.from_json(Path(path).read_text(encoding="utf-8"))
    report = Report(job.report)
    try:
        run(job, report)
        report.value["finished"] = True
    except scene_file.WrongUse as error:
        report.trouble(str(error), 2)
    except NoServer as error:
        report.trouble(str(error), 4)
    except Exception as error:
        traceback.print_exc()
        report.trouble(f"{type(error).__name__}: {error}", 4, explained=False)
    report.write()
    return 0 if report.value["finished"] else 1


if __name__ == "__main__":
    code = main(sys.argv[sys.argv.index("--") + 1])
    sys.stdout.flush()
    sys.exit(code)
