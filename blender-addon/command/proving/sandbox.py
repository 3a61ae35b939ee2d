"""The command line that keeps a prover from the rest of the machine: the table of docs/PROVING.md."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..paths import ADDON
from ..setup.blender import Blender

ROOM = ADDON / "cos3d" / "proving"
START = ROOM / "start.py"
_SCRIPT = ROOM / "read_only.sh"
_SYSTEM = ("/bin", "/sbin", "/lib", "/lib32", "/lib64")
_SETTINGS = ("ld.so.cache", "fonts", "alternatives", "localtime", "glvnd")
_NAMESPACES = ("--net", "--mount", "--pid", "--ipc", "--fork", "--kill-child")


@dataclass(frozen=True)
class Sandbox:
    """One way to shut a prover in: its name, and the words that `Ready.isolation` tells."""

    name: str
    isolation: tuple[str, ...]


BUBBLEWRAP = Sandbox("bubblewrap", ("bubblewrap", "no network", "no files", "limits"))
NAMESPACES = Sandbox("namespaces", ("namespaces", "no network", "files read-only", "limits"))
NONE = Sandbox("none", ("limits",))
ALL = (BUBBLEWRAP, NAMESPACES, NONE)


@cache
def available(sandbox: Sandbox) -> bool:
    """Whether this machine and this user can have it: tried, not guessed."""
    if sandbox is BUBBLEWRAP:
        return _works("bwrap", "--unshare-all", "--ro-bind", "/", "/", "true")
    if sandbox is NAMESPACES:
        return shutil.which("setpriv") is not None and _unshare() is not None
    return True


def best() -> Sandbox:
    """The strictest one that there is."""
    return next(sandbox for sandbox in ALL if available(sandbox))


def command(blender: Blender, folder: Path, sandbox: Sandbox) -> list[str]:
    """The whole command line of a prover whose private folder is `folder`."""
    return [*_lowered(), *shut_in(blender, folder, sandbox), *inside(blender)]


def environment(folder: Path, sandbox: Sandbox) -> dict[str, str]:
    """All variables that a prover has."""
    private = str(folder)
    return {
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": private,
        "TMPDIR": private,
        "BLENDER_USER_RESOURCES": private,
        "COS3D_PROVER_FOLDER": private,
        "COS3D_PROVER_ISOLATION": ",".join(sandbox.isolation),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def inside(blender: Blender) -> list[str]:
    """The command that is shut in: a prover of this Blender."""
    if blender.is_module:
        return [str(blender.program), "-s", "-B", str(START)]
    flags = ["-b", "--factory-startup", "-noaudio", "--python-use-system-env", "--python-exit-code", "4"]
    return [str(blender.program), *flags, "--python", str(START)]


def _lowered() -> list[str]:
    nice = ["nice", "-n", "10"] if shutil.which("nice") else []
    return [*nice, *(["ionice", "-c", "3"] if shutil.which("ionice") else [])]


def shut_in(blender: Blender, folder: Path, sandbox: Sandbox) -> list[str]:
    """What stands before the command that is to be shut in."""
    if sandbox is BUBBLEWRAP:
        return _bubblewrap(blender, folder)
    if sandbox is NAMESPACES:
        flags = _unshare() or ()
        script = _SCRIPT.read_text(encoding="utf-8")
        without_rights = ["setpriv", "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--"]
        return ["unshare", *flags, "--", "sh", "-c", script, "prover", str(folder), *without_rights]
    return []


def _bubblewrap(blender: Blender, folder: Path) -> list[str]:
    line = ["bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--hostname", "prover"]
    line += ["--ro-bind", "/usr", "/usr"]
    for place in (*_SYSTEM, *(f"/etc/{name}" for name in _SETTINGS)):
        line += ["--ro-bind-try", place, place]
    line += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]
    for place in (*_places(blender), str(ADDON / "cos3d")):
        line += ["--ro-bind", place, place]
    private = str(folder)
    return [*line, "--bind", private, private, "--chdir", private, "--"]


def _places(blender: Blender) -> list[str]:
    """Folders outside /usr that this Blender consists of."""
    if blender.is_module:
        told = subprocess.run(
            [str(blender.program), "-c", "import sys; print(sys.prefix); print(sys.base_prefix)"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
    else:
        told = [str(blender.program.resolve().parent)]
    return [place for place in dict.fromkeys(told) if not Path(place).is_relative_to("/usr")]


@cache
def _unshare() -> tuple[str, ...] | None:
    """The flags with which this user may have namespaces; None where not at all."""
    ways: Sequence[tuple[str, ...]] = (_NAMESPACES, ("--user", "--map-root-user", *_NAMESPACES))
    return next((way for way in ways if _works("unshare", *way, "true")), None)


def _works(program: str, *arguments: str) -> bool:
    if shutil.which(program) is None:
        return False
    tried = subprocess.run(
        [program, *arguments], capture_output=True, stdin=subprocess.DEVNULL, timeout=20, check=False
    )
    return tried.returncode == 0
