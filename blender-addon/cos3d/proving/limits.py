"""Limits of a job: asked for by the code at each step, held by the system where it can, ended by a watchdog at last."""

from __future__ import annotations

import faulthandler
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .. import gate
from ..proto import prover_pb2

if sys.platform != "win32":
    import resource

GRACE = 10.0
"""Seconds after the limit at which a prover that hangs ends itself; its starter is faster, where it is there."""
_LARGEST_FILE = 64 << 20
_OUTPUT = 16_000
"""Characters that may be printed at most; at 20,000 the gate's own print would refuse."""
_LOOK_AT_OBJECTS_EVERY = 64


@dataclass(frozen=True)
class Limits:
    """What one job may use, the defaults filled in. Seconds, bytes, numbers, characters."""

    seconds: float
    processor_seconds: float
    memory: int
    objects: int
    vertices: int
    output: int

    @classmethod
    def of(cls, told: prover_pb2.Limits) -> Limits:
        """The limits of a job."""
        return cls(
            seconds=told.seconds or 60.0,
            processor_seconds=told.processor_seconds or 20.0,
            memory=told.memory or 1 << 30,
            objects=told.objects or 2_000,
            vertices=told.vertices or 2_000_000,
            output=min(told.output or _OUTPUT, _OUTPUT),
        )


class Reached(gate.TimeLimit):
    """A limit other than time was reached. The text says which, as a sentence."""


class Budget(gate.Budget):
    """The gate's budget of time and steps, and processor time and objects as well."""

    def __init__(self, limits: Limits, objects: Callable[[], int]) -> None:
        super().__init__(limits.seconds)
        self._limits = limits
        self._objects = objects
        self._processor_end = time.process_time() + limits.processor_seconds
        self._looks = 0

    def check(self) -> None:
        """Raise gate.TimeLimit where something is used up; called by the code itself every few steps."""
        super().check()
        if time.process_time() > self._processor_end:
            raise gate.TimeLimit(f"more than {self._limits.processor_seconds:g} seconds of the processor")
        self._looks += 1
        if self._looks % _LOOK_AT_OBJECTS_EVERY == 0:
            self.check_objects()

    def check_objects(self) -> None:
        """Raise Reached where there are too many objects."""
        if self._objects() > self._limits.objects:
            raise Reached(f"it makes more than {self._limits.objects:,} objects")


def memory_held() -> int:
    """Bytes of memory that this process holds; 0 where the system does not tell."""
    return _status("VmRSS")


def hold_process() -> None:
    """Limits that stay for the life of the process: no core, no large file."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))


@contextmanager
def held_memory(limits: Limits) -> Iterator[None]:
    """The system gives no more memory than the job may use."""
    size = _status("VmSize")
    if sys.platform == "win32" or not size:
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_AS)
    most = size + limits.memory
    if before[1] != resource.RLIM_INFINITY:
        most = min(most, before[1])
    resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


@contextmanager
def watchdog(limits: Limits) -> Iterator[None]:
    """Ends the process where a job hangs, also in native code: it runs in a thread of its own, outside Python."""
    faulthandler.dump_traceback_later(limits.seconds + GRACE, exit=True, file=2)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def _status(word: str) -> int:
    """Bytes in a line of the kernel's account of this process; 0 where there is none."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{word}:")), 0)
