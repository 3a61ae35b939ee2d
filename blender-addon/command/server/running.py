"""The server that is running, as it says in `server.json`; starting one and stopping it."""

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..exits import Trouble
from ..files import read_json
from ..paths import state_folder
from ..processes import indent, tail


@dataclass(frozen=True)
class Running:
    """A listening server: its process, its port on 127.0.0.1 and its version."""

    process: int
    port: int
    version: str


def find(state: Path | None = None) -> Running | None:
    """The server that listens for this user, or None; a `server.json` left by a killed server counts as none."""
    said = read_json((state or state_folder()) / "server.json")
    if not isinstance(said, dict):
        return None
    running = Running(int(said["pid"]), int(said["port"]), str(said["version"]))
    return running if is_alive(running.process) and listens(running.port) else None


def is_alive(process: int) -> bool:
    """Whether a process with this number exists and is not a zombie."""
    try:
        os.kill(process, 0)
    except OSError:
        return False
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return True


def listens(port: int) -> bool:
    """Whether somebody accepts connections on this port of 127.0.0.1."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def start(
    command: Sequence[str],
    state: Path,
    log: Path,
    patience: float = 60,
    environment: Mapping[str, str] = os.environ,
) -> tuple["subprocess.Popen[bytes]", Running]:
    """Starts a server with its own state folder and waits until it listens (`patience` seconds at most)."""
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(log, "wb") as output:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**environment, "COS3D_STATE": str(state)},
        )
    running = wait_until_listening(process, state, patience)
    if running is None:
        stop(process)
        raise Trouble(f"The server did not start:\n{indent(tail(log))}", f"see {log}.")
    return process, running


def wait_until_listening(
    process: "subprocess.Popen[bytes]", state: Path, patience: float, pause: Callable[[float], None] = time.sleep
) -> Running | None:
    """Polls `server.json` until the process listens; None when it ended before or time ran out."""
    end = time.monotonic() + patience
    while time.monotonic() < end and process.poll() is None:
        running = find(state)
        if running is not None and running.process == process.pid:
            return running
        pause(0.01)
    return None


def stop(process: "subprocess.Popen[bytes]", patience: float = 10) -> int:
    """Asks a server that we started to stop, kills it when it does not; returns its exit code."""
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
    try:
        return process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()
