"""Runs hostile programs inside Blender under limits, and hears what they try to reach."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

from cos3d import gate

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_REACHES_OUT = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.startfile",
    "os.kill",
)
_CHANGES_FILES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "shutil.")

_heard: list[str] = []
_listening = False
_installed = False


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if not _listening:
        return
    if event == "open":
        _, mode, flags = arguments
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & _WRITES):
            _heard.append(f"open {arguments!r}")
    elif event.startswith(("ctypes.", *_REACHES_OUT, *_CHANGES_FILES)):
        _heard.append(f"{event} {arguments!r}")


def run(source: str, allowed: float, steps: int) -> list[Any]:
    """How a program that passed the gate ended ("" where nothing stopped it), and which events it caused."""
    global _installed, _listening
    if not _installed:
        importlib.import_module("numpy")  # itself loads ctypes, once; what programs do with it is listened to
        sys.addaudithook(_hear)
        _installed = True
    verdict = gate.inspect(source, purpose=gate.Purpose.PROGRAM)
    if verdict.tree is None or not verdict.passed:
        return [f"gate: {verdict.findings[0].text}", []]
    code = compile(gate.instrument(verdict.tree), "<program>", "exec")
    budget = gate.Budget(allowed, steps)
    space = gate.namespace("cos3d_hostile", budget)
    _heard.clear()
    _listening = True
    ended = ""
    try:
        budget.start()
        exec(code, space)
        budget.check()
    except gate.TimeLimit as limit:
        ended = f"TimeLimit: {limit}"
    except Exception as problem:
        ended = f"{type(problem).__name__}: {problem}"[:300]
    finally:
        _listening = False
    return [ended, list(_heard)]


def control() -> list[str]:
    """What is heard when something does reach out."""
    run("", 1, 1000)
    global _listening
    _heard.clear()
    _listening = True
    try:
        with open(os.devnull, "w", encoding="ascii"):
            pass
        os.system("true")
    finally:
        _listening = False
    return [line.split(" ")[0] for line in _heard]
