"""Tests in a real Blender window under Xvfb, with mouse and keyboard.

`COS3D_BLENDER` chooses the Blender, which must have windows. `COS3D_PICTURES`, where set, names a folder
that keeps the pictures which tests take.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from desk import Desk
from panel import Panel

from command.server import build


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A state folder of the tests' own, in which a built server can be started."""
    folder = tmp_path_factory.mktemp("state")
    folder.chmod(0o700)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COS3D_STATE", str(folder))
        build.ensure()
    yield folder


@pytest.fixture
def desk(state: Path, tmp_path: Path) -> Iterator[Desk]:
    """A Blender window with the add-on enabled, shown and answering."""
    program = shutil.which(os.environ.get("COS3D_BLENDER") or "blender")
    if program is None:
        pytest.fail("There is no Blender; set COS3D_BLENDER to one that has windows.")
    opened = Desk(program, tmp_path / "window", state)
    try:
        opened.wait_until_shown()
        yield opened
    finally:
        opened.close()


@pytest.fixture
def panel(desk: Desk) -> Panel:
    """The tab 3D-CoS, opened and connected to its server."""
    opened = Panel(desk)
    opened.open()
    opened.wait_for_status("ready")
    return opened


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures go."""
    return Path(os.environ.get("COS3D_PICTURES") or tmp_path / "pictures")
