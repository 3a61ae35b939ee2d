"""A prover process: started, asked, killed where it hangs, its folder removed. The other end of `cos3d.proving`."""

from __future__ import annotations

import selectors
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, TracebackType
from typing import IO, Any

from ..exits import Trouble
from ..processes import indent, tail
from ..setup.blender import Blender
from . import ended, memory, sandbox
from .sandbox import Sandbox

MAGIC = b"COS3D-PROVER-1\n"
START_PATIENCE = 60.0
"""Seconds from the start to Ready: a cold Blender reads 400 MB from disk."""
KILL_GRACE = 3.0
"""Seconds beyond a job's limit at which a prover that says nothing is killed."""
PICTURE_PATIENCE = 10.0
"""Seconds more for each picture: software draws it, at low priority."""
_LEAVING = 2.0
_LARGEST = 8_000_000
_LOOK = 0.25
"""Seconds between two looks at the memory of a prover that works."""
_LENGTH = struct.Struct(">I")


class Gone(Exception):
    """The prover ended, or was killed because it was silent for too long (`hung`)."""

    def __init__(self, code: int, hung: bool, log: str) -> None:
        super().__init__(f"exit code {code}")
        self.code = code
        self.hung = hung
        self.log = log


class Prover:
    """One prover; usable for many jobs, and a context manager that ends it. `ready` is what it said of itself."""

    def __init__(self, blender: Blender, shut_in: Sandbox | None = None) -> None:
        chosen = shut_in or sandbox.best()
        self._messages = messages()
        self.folder = Path(tempfile.mkdtemp(prefix="cos3d-prover-")).resolve()
        self._waiting = b""
        self._memory = 0
        self._log: IO[bytes] = (self.folder / "prover.log").open("wb")
        try:
            self._process = subprocess.Popen(
                sandbox.command(blender, self.folder, chosen),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                env=sandbox.environment(self.folder, chosen),
                cwd=self.folder,
                bufsize=0,
            )
            self.ready = self._greeted()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Prover:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def process(self) -> int:
        """The process that was started; what runs in the sandbox ends with it."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def prove(self, job: Any, on_picture: Callable[[str, bytes], None] = lambda *_: None) -> Any:
        """The proof of a job. Where the prover ended or was killed, the proof says so; no other job follows then."""
        begun: list[str] = []
        self._memory = 0
        until = time.monotonic() + (job.limits.seconds or ended.SECONDS) + KILL_GRACE
        if job.views:
            until += PICTURE_PATIENCE * len(job.views)
        try:
            self._send(self._messages.ToProver(job=job))
            while True:
                message = self._receive(until)
                kind = message.WhichOneof("message")
                if kind == "running":
                    begun.append(message.running.component)
                elif kind == "picture":
                    on_picture(message.picture.view, message.picture.png)
                elif kind == "proof" and message.proof.job == job.id:
                    return message.proof
        except Gone as gone:
            most = self.ready.memory + (job.limits.memory or ended.MEMORY) // 2
            end = ended.End(gone.code, gone.hung, full=self._memory > most, log=gone.log)
            return ended.proof_of(self._messages, job, begun, end)

    def close(self) -> None:
        """Say farewell, kill what stays, remove the private folder."""
        process = getattr(self, "_process", None)
        if process is not None:
            assert process.stdin is not None and process.stdout is not None
            try:
                process.stdin.close()
                process.wait(_LEAVING)
            except subprocess.TimeoutExpired:
                process.kill()
            except BrokenPipeError:
                pass  # it is gone already
            process.wait()
            process.stdout.close()
        self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _greeted(self) -> Any:
        until = time.monotonic() + START_PATIENCE
        try:
            while MAGIC not in self._waiting:
                self._fill(until)
            self._waiting = self._waiting.partition(MAGIC)[2]
            return self._receive(until).ready
        except Gone as gone:
            what = "did not get ready in time" if gone.hung else f"ended with exit code {gone.code}"
            text = f"The background Blender {what}. The end of what it said:\n{indent(gone.log)}"
            raise Trouble(text, "see `./cos3d doctor`, or choose another Blender with --blender.") from gone

    def _send(self, message: Any) -> None:
        body = message.SerializeToString()
        assert self._process.stdin is not None
        view = memoryview(_LENGTH.pack(len(body)) + body)
        try:
            while view:
                view = view[self._process.stdin.write(view) :]
        except BrokenPipeError as problem:
            raise self._gone(hung=False) from problem

    def _receive(self, until: float) -> Any:
        while len(self._waiting) < _LENGTH.size:
            self._fill(until)
        (length,) = _LENGTH.unpack(self._waiting[: _LENGTH.size])
        if length > _LARGEST:
            raise self._gone(hung=True)
        while len(self._waiting) < _LENGTH.size + length:
            self._fill(until)
        body = self._waiting[_LENGTH.size : _LENGTH.size + length]
        self._waiting = self._waiting[_LENGTH.size + length :]
        return self._messages.FromProver.FromString(body)

    def _fill(self, until: float) -> None:
        """Read what is there, waiting until a moment of the monotonic clock. Raises Gone."""
        assert self._process.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while not selector.select(max(0.0, min(_LOOK, until - time.monotonic()))):
                self._memory = max(self._memory, memory.held(self._process.pid))
                if time.monotonic() >= until:
                    raise self._gone(hung=True)
        part = self._process.stdout.read(1 << 16)
        if not part:
            raise self._gone(hung=False)
        self._waiting += part

    def _gone(self, *, hung: bool) -> Gone:
        if hung:
            self._process.send_signal(signal.SIGKILL)
        try:
            code = self._process.wait(_LEAVING)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        return Gone(code, hung, tail(self.folder / "prover.log"))


def messages() -> ModuleType:
    """The messages of the contract, as the add-on has them."""
    from cos3d.proto import prover_pb2

    return prover_pb2
