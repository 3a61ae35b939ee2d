"""A Blender window on a screen of its own, with a mouse, a keyboard and a camera."""

from __future__ import annotations

import inspect
import json
import os
import shutil
import subprocess
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

INSIDE = Path(__file__).with_name("inside.py")
WIDTH, HEIGHT = 1280, 800
_START = 120
"""Seconds for a cold start: shaders are compiled in software the first time."""


class WindowFailed(AssertionError):
    """Blender's window crashed, hung or answered with an error; the text holds the traceback or the log."""


class Desk:
    """One Blender window under its own Xvfb; `state` is the state folder that the add-on and its server use."""

    def __init__(self, program: str, folder: Path, state: Path, *arguments: str) -> None:
        self._folder = folder
        self._count = 0
        folder.mkdir(parents=True, exist_ok=True)
        self._screen, display = _screen(folder)
        self._log = folder / "blender.log"
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "COS3D_WINDOW_FOLDER": str(folder),
            "COS3D_STATE": str(state),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        size = ["--window-geometry", "0", "0", str(WIDTH), str(HEIGHT)]
        self.process = subprocess.Popen(
            [program, "--factory-startup", "-noaudio", *size, *arguments, "--python", str(INSIDE)],
            stdin=subprocess.DEVNULL,
            stdout=self._log.open("wb"),
            stderr=subprocess.STDOUT,
            env=self.environment,
        )

    def run(self, function: Callable[..., Any], /, seconds: float = 60, **arguments: Any) -> Any:
        """Call a plain function of a test inside Blender, between two redraws; arguments and result are JSON."""
        source = "from __future__ import annotations\n" + textwrap.dedent(inspect.getsource(function))
        self._count += 1
        asked = self._folder / f"{self._count:06}.ask"
        made = asked.with_suffix(".part")
        made.write_text(json.dumps({"source": source, "function": function.__name__, "arguments": arguments}))
        made.rename(asked)
        answer = asked.with_suffix(".answer")
        self.wait_for(answer.exists, f"{function.__name__} in Blender", seconds, pause=0.005)
        told = json.loads(answer.read_text())
        answer.unlink()
        if "error" in told:
            raise WindowFailed(f"inside Blender:\n{told['error']}")
        return told["result"]

    def wait_for(self, done: Callable[[], Any], what: str, seconds: float = 60, pause: float = 0.05) -> Any:
        """Poll `done` until it is true and return what it gave; fails with the log when Blender ends or time is up."""
        until = time.monotonic() + seconds
        while not (found := done()):
            if self.process.poll() is not None:
                raise WindowFailed(f"Blender ended with code {self.process.returncode}.\n{self.tail()}")
            if time.monotonic() > until:
                self.picture(self._folder / "stuck.png")
                raise WindowFailed(f"{what}: not within {seconds:g} s.\n{self.tail()}")
            time.sleep(pause)
        return found

    def wait_until_shown(self) -> None:
        """Wait until the window answers; the first start after an installation takes long."""
        self.wait_for(lambda: self.run(_alive, seconds=_START), "Blender's window", _START)

    def point(self, x: float, y: float) -> None:
        """Move the mouse, in pixels from the top left corner."""
        self._xdotool("mousemove", str(round(x)), str(round(y)))
        time.sleep(0.15)

    def click(self, x: float, y: float, button: int = 1) -> None:
        """Press and release a button, 1 the left and 3 the right one, slowly enough for software drawing."""
        self.point(x, y)
        self._xdotool("mousedown", str(button))
        time.sleep(0.2)
        self._xdotool("mouseup", str(button))
        time.sleep(0.2)

    def write(self, text: str) -> None:
        """Type."""
        self._xdotool("type", "--delay", "15", text)

    def press(self, key: str) -> None:
        """Press a key or a combination such as ctrl+z."""
        self._xdotool("key", key)
        time.sleep(0.1)

    def picture(self, path: Path, pause: float = 0.6) -> Path:
        """A picture of the whole screen, PNG, after the seconds in which software drawing catches up."""
        time.sleep(pause)
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)
        return path

    def tail(self, characters: int = 5000) -> str:
        """The end of Blender's log."""
        return f"Its log ends with:\n{self._log.read_text(errors='replace')[-characters:]}"

    def quit(self, seconds: float = 30) -> int:
        """Quit Blender as its menu does; returns the exit code."""
        if self.process.poll() is None:
            self.run(_quit)
            self.process.wait(seconds)
        return int(self.process.returncode)

    def close(self) -> None:
        """End whatever still runs, Blender and the screen."""
        for process in (self.process, self._screen):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True)


def _screen(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    for program in ("Xvfb", "xdotool", "import"):
        if shutil.which(program) is None:
            raise WindowFailed(f"There is no {program}; ./cos3d doctor says how to get it.")
    reading, writing = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "+extension", "GLX", "-noreset", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=(folder / "screen.log").open("wb"),
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        raise WindowFailed(f"Xvfb did not start: {(folder / 'screen.log').read_text()}")
    return process, f":{number}"


def _alive() -> bool:
    return True


def _quit() -> bool:
    import bpy

    bpy.app.timers.register(bpy.ops.wm.quit_blender, first_interval=0.2)
    return True
