"""Where things are: the checkout, the cache of what was installed, the state that server, add-on and command share."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ADDON = ROOT / "blender-addon"
SERVER_TARGET = ROOT / "server" / "target"


def cache_folder() -> Path:
    """Folder for what can be made again (runtimes, Python tools, Blender modules), shared by all checkouts."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base) / "cos3d"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def state_folder() -> Path:
    """Folder of `launch.json` and `server.json`, open to this user only (mode 0700)."""
    folder = _state_place()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix":
        folder.chmod(0o700)
    return folder


def _state_place() -> Path:
    if chosen := os.environ.get("COS3D_STATE"):
        return Path(chosen).expanduser().resolve()
    if sys.platform == "win32":
        return Path(os.environ["LOCALAPPDATA"]) / "cos3d"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "cos3d"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "cos3d"
