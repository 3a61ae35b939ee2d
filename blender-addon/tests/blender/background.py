"""A background Blender that tests send functions to."""

from __future__ import annotations

import inspect
import json
import os
import selectors
import subprocess
import tempfile
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

WORKER = Path(__file__).with_name("worker.py")


class BlenderFailed(AssertionError):
    """Blender crashed, hung or answered with an error; the text holds its log or the traceback."""


class BackgroundBlender:
    """Starts at the first `run`; starts anew after a crash.

    `program` is a Blender, or a Python which can import bpy (told by "python" in its name).
    """

    def __init__(self, program: str) -> None:
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (open as long as this object)
        self._waiting = b""

    def run(
        self, function: Callable[..., Any] | str, /, *, fresh: bool = True, seconds: float = 120, **arguments: Any
    ) -> Any:
        """Call `function(**arguments)` inside Blender and return its result; arguments and result are JSON.

        `function` is a plain function of a test file, of which only its own source is sent (so it imports what it needs
        inside itself; `bpy` is there), or "module:function" of a module in this folder or the add-on.
        `fresh` empties Blender first. Raises BlenderFailed with the traceback, or, after a crash or `seconds`, the log.
        """
        if isinstance(function, str):
            request = {"source": None, "function": function}
        else:
            source = "from __future__ import annotations\n" + textwrap.dedent(inspect.getsource(function))
            request = {"source": source, "function": function.__name__}
        reply = self._exchange({**request, "arguments": arguments, "fresh": fresh}, seconds)
        if "error" in reply:
            raise BlenderFailed(f"inside Blender:\n{reply['error']}")
        return reply["result"]

    def close(self) -> None:
        """End Blender."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = None
        self._waiting = b""

    def _start(self) -> subprocess.Popen[bytes]:
        if "python" in Path(self._program).name.lower():
            command = [self._program, str(WORKER)]
        else:
            command = [self._program, "-b", "--factory-startup", "--python-exit-code", "1", "--python", str(WORKER)]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        self._log.seek(0)
        self._log.truncate()
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, env=environment, bufsize=0
        )

    def _exchange(self, request: dict[str, Any], seconds: float) -> dict[str, Any]:
        if self._process is None:
            self._process = self._start()
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            while True:
                line = self._line(seconds)
                if line.startswith(b"{"):
                    reply: dict[str, Any] = json.loads(line)
                    return reply
        except (BrokenPipeError, EOFError) as problem:
            code = self._process.wait()
            self._process = None
            during = f"{self._program} ended with code {code} during {request['function']}"
            raise BlenderFailed(f"{during}.\n{self._tail()}") from problem
        except TimeoutError as problem:
            self._process.kill()
            self._process.wait()
            self._process = None
            raise BlenderFailed(f"{request['function']} took more than {seconds:g} s.\n{self._tail()}") from problem

    def _line(self, seconds: float) -> bytes:
        """The next line of Blender's answers."""
        assert self._process is not None and self._process.stdout is not None
        until = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._waiting:
                if not selector.select(max(0.0, until - time.monotonic())):
                    raise TimeoutError
                read = self._process.stdout.read(65536)
                if not read:
                    raise EOFError
                self._waiting += read
        line, _, self._waiting = self._waiting.partition(b"\n")
        return line

    def _tail(self, characters: int = 6000) -> str:
        self._log.seek(0)
        text = self._log.read().decode(errors="replace")
        return f"Its log ends with:\n{text[-characters:]}"
