"""A program that does to the state folder what a server does, without serving: `played_server.py PLAY ...`."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

FOLDER = Path(os.environ["COS3D_STATE"])


def record(version: str = "0.1.0", protocol: int = 1) -> None:
    """Say in `server.json` that this process listens."""
    value = {"protocol": protocol, "version": version, "pid": os.getpid(), "port": 4711, "token": "t", "started": "now"}
    fresh = FOLDER / f"server.json.{os.getpid()}"
    fresh.write_text(json.dumps(value))
    fresh.chmod(0o600)
    fresh.replace(FOLDER / "server.json")


def main(play: str, rest: list[str]) -> int:
    """Play one of the ways in which a start can go; the exit code is the process's."""
    with (FOLDER / "starts").open("a") as starts:
        starts.write(f"{play} {' '.join(rest)}\n")
    if play == "fails":
        print("Exception in thread main: the port is taken", flush=True)
        print("\tat org.cos3d.Main.main(Main.java:1)", flush=True)
        return 3
    if play == "old_java":
        print("java.lang.UnsupportedClassVersionError: org/cos3d/Main", flush=True)
        return 1
    if play == "locked":
        return 0
    if play == "old_contract":
        record(protocol=0)
    elif play == "other_version":
        record(version="0.0.9")
    elif play == "listens":
        time.sleep(0.1)
        record()
    time.sleep(30)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
