"""The kept catalog of a Blender; built where there is none."""

import gzip
import hashlib
import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from ..exits import Trouble
from ..files import read_json, write_json
from ..paths import ADDON, state_folder
from ..processes import step
from ..setup import addon_parts
from ..setup.blender import Blender

SCHEMA = 1
_SCRIPT = ADDON / "command" / "in_blender" / "catalog.py"


def ensure(blender: Blender, addons: bool = False, anew: bool = False) -> Path:
    """The catalog of a Blender, with the artist's enabled add-ons or without; tells on stderr when it builds one."""
    folder = state_folder() / "catalogs"
    folder.mkdir(mode=0o700, exist_ok=True)
    known = read_json(folder / "kept.json") or {}
    key = _key(blender, addons)
    file = folder / str(known.get(key, ""))
    if not anew and key in known and header(file) is not None:
        return file
    made = _build(blender, addons, folder)
    told = header(made)
    if told is None:
        made.unlink(missing_ok=True)
        raise Trouble(f"{blender.program} wrote no whole catalog.", "run ./cos3d doctor, then try again.")
    file = folder / _name(told, addons)
    made.replace(file)
    write_json(folder / "kept.json", {**known, key: file.name})
    return file


def header(file: Path) -> dict[str, Any] | None:
    """The first line of a catalog, its digest compared with what follows; None for what is no whole catalog."""
    try:
        with gzip.open(file) as lines:
            first = json.loads(next(lines))
            found = hashlib.sha256(lines.read()).hexdigest()
    except (OSError, EOFError, ValueError, StopIteration):
        return None
    return first if first.get("schema") == SCHEMA and first.get("digest") == found else None


def kinds(file: Path) -> dict[str, int]:
    """How many entries of each kind there are."""
    with gzip.open(file) as lines:
        next(lines)
        return dict(sorted(Counter(json.loads(line)["kind"] for line in lines).items()))


def _key(blender: Blender, addons: bool) -> str:
    """A Blender is the same while its program does not change, and the add-on's code neither."""
    code = hashlib.sha256()
    for file in [*sorted((ADDON / "cos3d" / "cataloguing").glob("*.py")), ADDON / "cos3d" / "hands" / "host.py"]:
        code.update(file.read_bytes())
    changed = blender.program.stat().st_mtime_ns
    return f"{blender.program} {changed} {'addons ' if addons else ''}{code.hexdigest()[:16]}"


def _name(told: dict[str, Any], addons: bool) -> str:
    build = "".join(letter if letter.isalnum() else "-" for letter in str(told["build"]))
    return f"{told['blender']}-{build}{'-addons' if addons else ''}.catalog.gz"


def _build(blender: Blender, addons: bool, folder: Path) -> Path:
    addon_parts.ensure()
    file = folder / "building.catalog.gz"
    file.unlink(missing_ok=True)
    command = blender.background(_SCRIPT, str(file))
    if addons:
        command = [part for part in command if part != "--factory-startup"]
    limit = shutil.which("timeout")
    step(
        f"Cataloguing Blender {blender.version}",
        [*([limit, "180"] if limit else []), *command],
        "Blender's own output says why.",
    )
    return file
