"""Runs the server alone, in the foreground; Ctrl-C stops it gracefully."""

import argparse
import signal
import subprocess
import sys
from types import FrameType

from ..exits import DONE, FAILED
from ..files import write_json
from ..paths import state_folder
from ..server import build, launch, running
from .options import add_json


def arguments(parser: argparse.ArgumentParser) -> None:
    """None but the shared ones."""
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Serves until it is told to stop; exit code 0 after an orderly end."""
    build.ensure()
    state = state_folder()
    if found := running.find(state):
        print(f"A server is already running: process {found.process}, port {found.port}, version {found.version}.")
        _report(options, found)
        return DONE
    return _serve(launch.command_line(), options)


def _serve(command: list[str], options: argparse.Namespace) -> int:
    # A session of its own: the terminal's Ctrl-C reaches us alone, and the server gets one orderly request to stop.
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        process.terminate()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, on_signal)
    ready = running.wait_until_listening(process, state_folder(), patience=60)
    if ready is not None:
        print("Ready. Ctrl-C stops it.", flush=True)
        _report(options, ready)
    code = process.wait()
    if ready is None:
        print(
            f"cos3d serve: the server ended before it listened (exit code {code}); it says why above.", file=sys.stderr
        )
        return FAILED
    return DONE if code in (0, 130, 143) else FAILED


def _report(options: argparse.Namespace, found: running.Running) -> None:
    if options.json:
        write_json(options.json, {"pid": found.process, "port": found.port, "version": found.version})
