"""How to start the server: the command line, and `launch.json`, by which the add-on starts it too."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from ..exits import Trouble
from ..files import read_json, write_json
from ..paths import ROOT, state_folder

MAIN = "org.cos3d.Main"
FLAGS = (
    "-XX:+UseSerialGC",
    "-Xms24m",
    "-Xmx1g",
    "-XX:MinHeapFreeRatio=10",
    "-XX:MaxHeapFreeRatio=30",
    "-Xlog:disable",
    "-Xlog:all=warning:stderr",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
    "-Dfile.encoding=UTF-8",
    "-DOPT_OUT_TRACKING=true",
    "-Dai.djl.offline=true",
)
"""A small heap that shrinks again (the server rests most of the time), quiet natives, no calls home from libraries."""


def command(java: Path, jars: Sequence[Path], cache: Path | None = None) -> list[str]:
    """The whole command line that starts the server; `cache` is the virtual machine's own start-up cache."""
    fast = [f"-XX:AOTCache={cache}"] if cache else []
    return [str(java), *FLAGS, *fast, "-cp", os.pathsep.join(map(str, jars)), MAIN]


def version() -> str:
    """The project's version, as the parent pom states it."""
    pom = (ROOT / "pom.xml").read_text(encoding="utf-8")
    own = re.sub(r"<parent>.*?</parent>", "", pom, flags=re.DOTALL)
    found = re.search(r"<artifactId>[^<]*</artifactId>\s*<version>([^<]+)</version>", own)
    if found is None:
        raise Trouble("pom.xml states no version after its artifactId.", "put <version> right after <artifactId>.")
    return found[1].strip()


def write(command_line: list[str], folder: Path | None = None) -> Path:
    """Writes `launch.json` (readable by this user only) if it would differ; returns its path."""
    path = (folder or state_folder()) / "launch.json"
    value = {"command": command_line, "version": version()}
    if read_json(path) != value:
        write_json(path, value, mode=0o600)
    return path


def command_line() -> list[str]:
    """The command line in `launch.json`, as the add-on reads it."""
    value = read_json(state_folder() / "launch.json")
    if value is None:
        raise Trouble("launch.json is missing.", "run `./cos3d serve` once.")
    return list(value["command"])
