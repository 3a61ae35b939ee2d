"""The proof of a job whose prover did not live to give one."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from types import ModuleType
from typing import Any

SECONDS = 60.0
"""Wall time of a job that does not say: provers run at low priority, on machines that have other work."""
MEMORY = 1 << 30
"""Bytes that a job may use where it does not say."""
WATCHDOG = 1
"""Exit code with which a prover's own watchdog ends it."""
_NO_MEMORY = ("Malloc returns null", "MemoryError", "bad_alloc", "Cannot allocate memory")
_LIMITED = frozenset({signal.SIGKILL, signal.SIGXCPU})


@dataclass(frozen=True)
class End:
    """How a prover ended: its exit code, whether it `hung` and was killed, whether its memory was filling up (`full`),
    and the end of what it said.
    """

    code: int
    hung: bool
    full: bool
    log: str


def proof_of(messages: ModuleType, job: Any, begun: list[str], end: End) -> Any:
    """A limit where the prover hung or ran out of memory or time, else a failure of the family "crash".

    `begun` are the components that began, the last of which is to blame.
    """
    proof = messages.Proof(job=job.id)
    family, text = _why(job, end)
    status = "limit" if family == "limit" else "failed"
    proof.verdict = proof.VERDICT_LIMIT if family == "limit" else proof.VERDICT_FAILED
    blamed = begun[-1] if begun else (job.components[0] if job.components else "")
    for name in begun[:-1]:
        proof.components.add(name=name, status="ok")
    entry = proof.components.add(name=blamed, status=status)
    entry.failure.family, entry.failure.component, entry.failure.text = family, blamed, text
    for name in job.components:
        if name != blamed and name not in begun:
            proof.components.add(name=name, status="skipped")
    return proof


def _why(job: Any, end: End) -> tuple[str, str]:
    seconds = job.limits.seconds or SECONDS
    if end.hung:
        return (
            "limit",
            f"it took more than {seconds:g} seconds and could only be killed; ask for less detail or fewer copies",
        )
    code = end.code
    number = -code if code < 0 else code - 128 if code > 128 else 0
    if end.full or any(word in end.log for word in _NO_MEMORY):
        return "limit", "it needs more memory than a proof may use; ask for less detail or fewer copies"
    if number in _LIMITED or code == WATCHDOG:
        return (
            "limit",
            "it used up its time or its memory, and the system ended it; ask for less detail or fewer copies",
        )
    if number:
        return "crash", f"Blender crashed ({_name(number)}); leave out what is unusual in it"
    return "crash", f"it ended Blender (exit code {code}); leave out what ends or restarts it"


def _name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
