"""Where server, add-on and command meet: a folder of this user, and files in it that only this user can read."""

from __future__ import annotations

import json
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class Unsafe(Exception):
    """A file that others could read or have written; the text says which and what to do."""


def state_folder() -> Path:
    """Folder of `server.json` and `launch.json`; it need not exist."""
    chosen = os.environ.get("COS3D_STATE")
    if chosen:
        return Path(chosen).expanduser().resolve()
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "cos3d"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "cos3d"
    base = os.environ.get("XDG_STATE_HOME")
    return (Path(base) if base else Path.home() / ".local" / "state") / "cos3d"


_LAST_PORT = 65535


@dataclass(frozen=True)
class Record:
    """A server that listens, as it says itself in `server.json`."""

    protocol: int
    version: str
    process: int
    port: int
    token: str
    started: str

    @classmethod
    def read(cls, folder: Path) -> Record | None:
        """The record of the last server that listened; None where there is none. Raises Unsafe."""
        value = _read(folder / "server.json")
        if value is None:
            return None
        try:
            record = cls(
                protocol=int(value["protocol"]),
                version=str(value["version"]),
                process=int(value["pid"]),
                port=int(value["port"]),
                token=str(value["token"]),
                started=str(value.get("started", "")),
            )
        except (KeyError, TypeError, ValueError):
            return None  # written by another version; that server, if it lives, keeps the lock and says so itself
        return record if 0 < record.port <= _LAST_PORT else None


@dataclass(frozen=True)
class Launch:
    """How to start the server, as the command wrote it to `launch.json` after building."""

    command: tuple[str, ...]
    version: str

    @classmethod
    def read(cls, folder: Path) -> Launch | None:
        """What was written; None where nothing usable was. Raises Unsafe: whoever can write it can run programs."""
        value = _read(folder / "launch.json")
        command = value.get("command") if value else None
        if value is None or not isinstance(command, list) or not command:
            return None
        return cls(tuple(map(str, command)), str(value.get("version", "")))


def _read(path: Path) -> dict[str, Any] | None:
    try:
        with path.open("rb") as file:
            _demand_private(path, os.fstat(file.fileno()))
            value = json.loads(file.read())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError as problem:
        raise Unsafe(f"{path} cannot be read: it belongs to another user. Delete it.") from problem
    except ValueError:
        return None  # half-written: the writer is at it, and the next look finds it whole
    return value if isinstance(value, dict) else None


def _demand_private(path: Path, found: os.stat_result) -> None:
    if os.name != "posix":
        return  # on Windows the folder is in the user's profile, which others cannot read
    if found.st_uid != os.getuid():
        raise Unsafe(f"{path} belongs to another user. Delete it.")
    if stat.S_IMODE(found.st_mode) & 0o077:
        raise Unsafe(f"{path} can be read or written by other users. Delete it; it is made anew, for you only.")
