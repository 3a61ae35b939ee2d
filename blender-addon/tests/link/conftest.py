"""The real server for the tests of this folder: started by the add-on's own code, each in a state folder of its own."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "fast"))

from studio_stage import Scene

from cos3d.core import processes
from cos3d.core.places import Launch, Record, state_folder
from cos3d.core.server import Server
from cos3d.core.state import Report
from cos3d.core.studio import Studio
from cos3d.link import Link


class Artist:
    """A host of the real server: the real studio, link and server's life over a scene that is only a list."""

    def __init__(self, folder: Path) -> None:
        self.scene = Scene()
        self.server = Server(folder)
        self.studio = Studio(self.scene, Link, self.server)

    def step(self) -> None:
        """A few milliseconds pass."""
        self.studio.step(0.01, wait=0.002)

    def until(self, met: Callable[[], bool], patience: float = 60.0) -> None:
        """Step until something is so."""
        end = time.monotonic() + patience
        while not met():
            assert time.monotonic() < end, self.studio.state
            self.step()

    def reaches(self, status: str) -> None:
        """Step until the state has this status."""
        self.until(lambda: self.studio.state.status == status)

    def asks(self, text: str) -> Report:
        """Ask and wait for the report."""
        return self.report(self.studio.ask(text))

    def report(self, request: str) -> Report:
        """Wait for the report of a request."""
        self.until(lambda: self.studio.report(request) is not None)
        report = self.studio.report(request)
        assert report is not None
        return report


@pytest.fixture(scope="session")
def launch() -> Launch:
    """How the server is started, as the command wrote it."""
    found = Launch.read(state_folder())
    if found is None:
        pytest.fail("There is no launch.json: run `./cos3d serve` once, which builds the server.")
    return found


def prepared(folder: Path, launch: Launch) -> Path:
    """A state folder in which nothing runs yet."""
    folder.mkdir(mode=0o700)
    file = folder / "launch.json"
    file.write_text(json.dumps({"command": launch.command, "version": launch.version}), encoding="utf-8")
    file.chmod(0o600)
    return folder


def ended(folder: Path) -> None:
    """End the server of a state folder, if one runs."""
    record = Record.read(folder)
    if record is not None and processes.is_alive(record.process):
        processes.end(record.process, hard=True)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def folder(tmp_path: Path, launch: Launch) -> Iterator[Path]:
    """A state folder of the test's own."""
    made = prepared(tmp_path / "state", launch)
    yield made
    ended(made)


@pytest.fixture(scope="module")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, launch: Launch) -> Iterator[Path]:
    """A state folder, with its server, for all tests of a file that do the server no harm."""
    made = prepared(tmp_path_factory.mktemp("shared") / "state", launch)
    keeper = Artist(made)
    keeper.reaches("ready")
    yield made
    keeper.studio.close()
    ended(made)


@pytest.fixture
def artist(shared_folder: Path) -> Iterator[Artist]:
    """Somebody who is connected to the shared server."""
    made = Artist(shared_folder)
    made.reaches("ready")
    yield made
    made.studio.close()
