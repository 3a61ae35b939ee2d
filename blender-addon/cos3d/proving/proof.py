"""One job from beginning to end: an empty scene, the gate, the components, the measures, the pictures."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import bpy

from .. import gate
from ..core import program_text
from ..hands import judged
from ..proto import patch_pb2, prover_pb2
from . import base, limits, measures, pictures
from .trial import Trial

_PICTURE_SIZE = 512
_ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]+")
_VERDICTS = {
    "limit": prover_pb2.Proof.VERDICT_LIMIT,
    "failed": prover_pb2.Proof.VERDICT_FAILED,
}


@dataclass(frozen=True)
class Told:
    """Whom a job tells what: the component that begins, a view and its picture, how far fitting is and how good."""

    running: Callable[[str], None]
    picture: Callable[[str, bytes], None]
    fitting: Callable[[float, float], None]


class _Printed(io.StringIO):
    """What a program prints. More than a number of characters is a limit reached, and the rest is lost."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = self._left = most

    def write(self, text: str) -> int:
        kept = text[: max(0, self._left)]
        self._left -= len(text)
        super().write(kept)
        if self._left < 0:
            raise limits.Reached(f"it prints more than {self._most:,} characters")
        return len(text)


def prove(job: prover_pb2.Job, folder: Path, told: Told) -> prover_pb2.Proof:
    """Work off a job. Whatever the program does short of ending the process, a proof comes of it."""
    started = time.perf_counter()
    held = limits.Limits.of(job.limits)
    printed = _Printed(held.output)
    proof = prover_pb2.Proof(job=job.id)
    with limits.watchdog(held), redirect_stdout(printed):
        _empty()
        findings = judged.look(job.program, gate.Purpose.PROGRAM).findings
        if findings:
            proof.verdict = prover_pb2.Proof.VERDICT_REFUSED
            proof.findings.extend(map(_finding, findings))
        else:
            _run(job, held, folder, told, proof, started)
    proof.output = _ADDRESS.sub("at 0x…", printed.getvalue())
    proof.seconds = time.perf_counter() - started
    proof.memory = limits.memory_held()
    return proof


def _empty() -> None:
    """An empty scene with factory settings: nothing of the job before is left."""
    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)


def _finding(finding: gate.Finding) -> prover_pb2.GateFinding:
    return prover_pb2.GateFinding(line=finding.line, column=finding.column, family=finding.family, text=finding.text)


def _run(
    job: prover_pb2.Job, held: limits.Limits, folder: Path, told: Told, proof: prover_pb2.Proof, started: float
) -> None:
    there = [component.name for component in program_text.read(job.program).components]
    names = list(job.components) or there
    unknown = [name for name in names if name not in there]
    try:
        if unknown:
            raise base.BadBase(f"the program has no component {unknown[0]}; it has {', '.join(there) or 'none'}")
        subjects = base.append(job.base, job.subjects, folder)
    except (base.BadBase, base.NoPlace) as problem:
        blamed = unknown[0] if unknown else names[0] if names else ""
        family = "contract" if isinstance(problem, base.BadBase) else "internal"
        _all_failed(proof, names, blamed, family, str(problem))
        return
    trial = Trial(job.program, held, subjects, told.running)
    with limits.held_memory(held):
        trial.carry_out(names)
        _link(trial)
        if not trial.stopped:
            _measure(trial, held, proof, whole=set(names) == set(there))
    proof.components.extend(trial.proofs)
    statuses = {entry.status for entry in trial.proofs}
    worst = next((verdict for status, verdict in _VERDICTS.items() if status in statuses), None)
    proof.verdict = prover_pb2.Proof.VERDICT_PROVEN if worst is None else worst
    objects = [thing for things in trial.made.values() for thing in things]
    if job.views and not trial.stopped:
        size = job.picture_size or _PICTURE_SIZE
        proof.warnings.extend(pictures.take(objects, job.views, size, folder, told.picture))
    if job.HasField("fit") and proof.verdict == prover_pb2.Proof.VERDICT_PROVEN:
        from . import fitting  # only a prover that is asked to fit pays for it

        left = held.seconds - (time.perf_counter() - started)
        with limits.held_memory(held):
            proof.fitted.CopyFrom(fitting.work(job, held, left, folder, told.fitting))


def _link(trial: Trial) -> None:
    """Put what was made into the scene, for only there modifiers are evaluated."""
    here = bpy.context.scene.collection.objects
    for things in trial.made.values():
        for thing in things:
            if thing.name not in here:
                here.link(thing)


def _measure(trial: Trial, held: limits.Limits, proof: prover_pb2.Proof, *, whole: bool) -> None:
    """Measure what stands there; too many vertices after all are a limit of the last component."""
    if not trial.made:
        return
    objects = [thing for things in trial.made.values() for thing in things]
    try:
        bpy.context.view_layer.update()
        count = measures.vertices(objects)
        if count > held.vertices:
            text = f"it makes {count:,} vertices, more than {held.vertices:,}; ask for less detail or fewer copies"
            trial.stop(text)
            return
        far = count > measures.CLOSE
        shown = measures.look_from_afar(trial.made) if far else measures.look(trial.made, whole)
    except MemoryError:
        trial.stop("measuring it needs more memory than a proof may use; ask for less detail or fewer copies")
        return
    proof.measures.CopyFrom(shown.measures)
    proof.warnings.extend(shown.warnings)


def _all_failed(proof: prover_pb2.Proof, names: list[str], blamed: str, family: str, text: str) -> None:
    proof.verdict = prover_pb2.Proof.VERDICT_FAILED
    for name in names or [""]:
        entry = proof.components.add(name=name, status="failed" if name == blamed else "skipped")
        if name == blamed:
            entry.failure.CopyFrom(patch_pb2.Failure(family=family, component=name, text=text))
