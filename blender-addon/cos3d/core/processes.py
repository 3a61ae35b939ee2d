"""Processes: whether one lives, ending one, starting the server so that it outlives its Blender."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_STILL_ACTIVE = 259
_QUERY = 0x1000
_APART_ON_WINDOWS = 0x00000008 | 0x00000200  # a process without our console, in a group of its own


_started: list[subprocess.Popen[bytes]] = []
"""What was started here and may still run: kept, for Python complains of one that is dropped while it runs."""


def is_alive(process: int) -> bool:
    """Whether a process with this id runs, as far as can be known."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _is_alive_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def end(process: int, hard: bool = False) -> None:
    """Ask a process to end, or end it at once where `hard`; one that is gone is fine."""
    try:
        os.kill(process, signal.SIGTERM if not hard or sys.platform == "win32" else signal.SIGKILL)
    except OSError:
        return  # it is gone, or not ours: both are seen by whoever looks at it next


def start(command: Sequence[str], folder: Path, log: Path) -> subprocess.Popen[bytes]:
    """Start a server apart from this process; what it prints goes to `log`. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    environment = {**os.environ, "COS3D_STATE": str(folder)}
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=os.name == "posix",
            creationflags=_APART_ON_WINDOWS if os.name == "nt" else 0,
        )
    _started[:] = [one for one in _started if one.poll() is None]
    _started.append(process)
    return process


def printed(log: Path) -> str:
    """All that a process printed to its log; empty where there is none."""
    try:
        return log.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def last_words(text: str, most: int = 400) -> str:
    """The last line that says something, leaving out the places of a stack trace; empty where there is none."""
    lines = (line.strip() for line in text.splitlines())
    said = [line for line in lines if line and not line.startswith(("at ", "... "))]
    return said[-1][:most] if said else ""


def _is_alive_on_windows(process: int) -> bool:
    # os.kill(process, 0) sends Ctrl-C there, so the system is asked for the exit code instead.
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    handle = kernel.OpenProcess(_QUERY, False, process)
    if not handle:
        return False
    try:
        code = ctypes.c_ulong()
        return bool(kernel.GetExitCodeProcess(handle, ctypes.byref(code))) and code.value == _STILL_ACTIVE
    finally:
        kernel.CloseHandle(handle)
