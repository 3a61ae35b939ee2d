"""Runs the components of a program one by one, and tells what came of each."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import bpy

from .. import gate
from ..hands import edits, fingerprint, run
from ..hands.declared import follows
from ..hands.trouble import Trouble
from ..proto import patch_pb2, prover_pb2
from . import counting, sound
from .limits import Budget, Limits, Reached

_ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]+")
_OWN = frozenset({"collections", "texts"})
"""Lists that a component may change here: linking is undone, and the scene is thrown away."""
_ADVICE = "ask for less detail or fewer copies"


@dataclass
class Trial:
    """One program on trial. `made` holds the objects of each component that ran well."""

    program: str
    limits: Limits
    subjects: Mapping[str, bpy.types.Object]
    announce: Callable[[str], None]
    """Called with the name of each component before it runs."""
    proofs: list[prover_pb2.ComponentProof] = field(default_factory=list)
    made: dict[str, list[bpy.types.Object]] = field(default_factory=dict)
    stopped: bool = False
    """Whether a limit ended the job."""

    def carry_out(self, names: list[str]) -> None:
        """Run the module, then each component; a component that fails does not keep the next from running."""
        self._budget = Budget(self.limits, lambda: len(bpy.data.objects))
        self._state: fingerprint.Fingerprint | None = None
        started = time.perf_counter()
        alone = not names
        if alone:
            self.announce("")
        running = self._start(names, started)
        if running is None:
            return
        if alone:
            self._add(self._whole(started))
        takes = _arguments(self.program)
        for name in names:
            if self.stopped:
                self._add(prover_pb2.ComponentProof(name=name, status="skipped"))
                continue
            self.announce(name)
            self._add(self._component(running, name, takes.get(name, [])))

    def stop(self, text: str) -> None:
        """A limit that shows only when all is put together: the last component that ran well takes the blame."""
        entry = next(entry for entry in reversed(self.proofs) if entry.status == "ok")
        entry.status = "limit"
        entry.failure.CopyFrom(patch_pb2.Failure(family="limit", component=entry.name, text=text))
        self.stopped = True

    def _start(self, names: list[str], started: float) -> run.Running | None:
        """The program with its module executed; None where that failed, which every component then tells."""
        try:
            return run.Running(self.program, gate.Purpose.PROGRAM, self._budget)
        except Trouble as trouble:
            failed = _failed(names[0] if names else "", trouble, started)
            self._add(failed)
            for name in names[1:]:
                self._add(prover_pb2.ComponentProof(name=name, status="skipped"))
            return None

    def _whole(self, started: float) -> prover_pb2.ComponentProof:
        """A program without components: what its module made."""
        objects = list(bpy.data.objects)
        if fault := sound.broken(objects):
            return _failed("", Trouble("contract", fault), started)
        return self._judged("", objects, started)

    def _component(self, running: run.Running, name: str, takes: list[str]) -> prover_pb2.ComponentProof:
        started = time.perf_counter()
        before = self._state or fingerprint.take()
        self._state = None
        known = {thing.as_pointer() for thing in bpy.data.objects}
        edited = [self.subjects[word] for word in takes if word in self.subjects]
        try:
            objects = self._edit(running, name, takes) if takes else run.components(running, [name])[0][1]
            if fault := sound.broken(objects):
                raise Trouble("contract", fault, name)
            self._state = fingerprint.take()
            _untouched(name, before, self._state, edited)
            return self._judged(name, objects, started)
        except Trouble as trouble:
            _remove(thing for thing in bpy.data.objects if thing.as_pointer() not in known)
            self._state = None
            return _failed(name, trouble, started)

    def _edit(self, running: run.Running, name: str, takes: list[str]) -> list[bpy.types.Object]:
        """Run an edit component, which takes objects of the base and returns the one that it edited."""
        missing = [word for word in takes if word not in self.subjects]
        if missing:
            text = f"it takes {missing[0]}, and there is no object to give it; a component that builds takes nothing"
            raise Trouble("contract", text, name)
        given = [self.subjects[word] for word in takes]
        edits.run(running, name, given)
        for things in self.made.values():
            things[:] = [thing for thing in things if thing != given[0]]
        return [given[0]]

    def _judged(self, name: str, objects: list[bpy.types.Object], started: float) -> prover_pb2.ComponentProof:
        """Well, unless there is too much of it."""
        try:
            self._budget.check_objects()
            counted = counting.expected([thing for things in self.made.values() for thing in things] + objects)
            if counted > self.limits.vertices:
                raise Reached(f"its modifiers make more than {self.limits.vertices:,} vertices")
        except Reached as reached:
            return _failed(name, Trouble("limit", f"{reached}; {_ADVICE}", name), started)
        self.made[name] = objects
        spent = time.perf_counter() - started
        return prover_pb2.ComponentProof(name=name, status="ok", objects=[t.name for t in objects], seconds=spent)

    def _add(self, proof: prover_pb2.ComponentProof) -> None:
        self.proofs.append(proof)
        self.stopped = self.stopped or proof.status == "limit"


def _arguments(program: str) -> dict[str, list[str]]:
    """The arguments of each function that have no default."""
    found = {}
    for node in ast.parse(program).body:
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
            found[node.name] = names[: len(names) - len(node.args.defaults)]
    return found


def _untouched(
    name: str, before: fingerprint.Fingerprint, after: fingerprint.Fingerprint, edited: list[bpy.types.Object]
) -> None:
    """Raise Trouble where a component changed or removed what it did not make."""
    free = {("objects", thing.name) for thing in edited}
    for thing in edited:
        if thing.data is not None:
            free.update((where, thing.data.name) for where, held in fingerprint.lists() if thing.data.name in held)
    differences = fingerprint.compare(before, after)
    gone, come = ({one.key[1] for one in differences if one.how == how} for how in ("removed", "added"))
    for difference in differences:
        if difference.how == "added" or difference.key[0] in _OWN or difference.key in free:
            continue
        if difference.key[0] == "scenes" and follows(difference, before, after, gone, come):
            continue  # it holds what was made; any other setting of it is the artist's
        if difference.how == "removed" and not edited and difference.key[0] not in {"objects"}:
            continue
        text = f"it touched what it did not make: {difference.words}; a component changes only its own objects"
        raise Trouble("contract", text, name)


def _remove(objects: Iterable[bpy.types.Object]) -> None:
    leaving = list(objects)
    if leaving:
        bpy.data.batch_remove(leaving)


def _failed(name: str, trouble: Trouble, started: float) -> prover_pb2.ComponentProof:
    """What went wrong, as a limit, a refusal of the gate while it ran, a broken contract or an exception."""
    family, text = _told(trouble)
    failure = patch_pb2.Failure(family=family, component=name, line=trouble.line, text=_ADDRESS.sub("at 0x…", text))
    status = "limit" if family == "limit" else "failed"
    spent = time.perf_counter() - started
    return prover_pb2.ComponentProof(name=name, status=status, failure=failure, seconds=spent)


def _told(trouble: Trouble) -> tuple[str, str]:
    cause: Any = trouble.__cause__
    if isinstance(cause, Reached):
        return "limit", f"{cause}; {_ADVICE}"
    if isinstance(cause, gate.TimeLimit):
        return "limit", f"it took {cause} and was stopped; {_ADVICE}"
    if isinstance(cause, MemoryError):
        return "limit", f"it needs more memory than a proof may use; {_ADVICE}"
    if isinstance(cause, RecursionError):
        return "limit", "it calls itself more than 1,000 times deep; use a loop"
    if isinstance(cause, gate.Forbidden):
        return "gate", f"line {trouble.line}: {cause}"
    if trouble.family == "format":
        return "contract", trouble.text
    return trouble.family, trouble.text
