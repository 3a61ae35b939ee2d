"""The whole loop headless: a real server, a real background Blender, the artist's instructions, and files by hand.

`COS3D_BLENDER` chooses the Blender, as for the tests in `tests/blender`.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "blender"))

from background import BackgroundBlender
from changes import Changes, compare

from command.asking import background
from command.asking.job import Job, Step
from command.paths import ROOT
from command.server import build, launch, running
from command.setup import addon_parts
from command.setup import blender as blenders
from command.testing.share import own_share

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[running.Running]:
    """A server that runs already, in a state folder of the tests' own."""
    folder = tmp_path_factory.mktemp("state")
    folder.chmod(0o700)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COS3D_STATE", str(folder))
        addon_parts.ensure()
        build.ensure()
        process, found = running.start(launch.command_line(), folder, folder / "server.out")
        yield found
        running.stop(process)


@pytest.fixture(scope="session")
def program() -> blenders.Blender:
    """The Blender under test, as the command starts it."""
    found = blenders.find(os.environ.get("COS3D_BLENDER") or shutil.which("blender"))
    if found is None:
        pytest.fail("There is no Blender; set COS3D_BLENDER to one, or to a Python with bpy.")
    return found


@pytest.fixture(scope="session")
def blender(program: blenders.Blender) -> Iterator[BackgroundBlender]:
    """A background Blender that reads files back; no add-on is enabled in it."""
    opened = BackgroundBlender(str(program.program))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def messy(blender: BackgroundBlender, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file as people leave them, with a library beside it that it links from by a relative path."""
    path = tmp_path_factory.mktemp("by hand") / "messy.blend"
    blender.run(_make, script=str(ROOT / "test-assets" / "scenes"), path=str(path))
    return path


Ask = Callable[..., tuple[background.Done, Changes]]


@pytest.fixture
def ask(
    server: running.Running, program: blenders.Blender, blender: BackgroundBlender, messy: Path, tmp_path: Path
) -> Ask:
    """Ask in the messy file as `./cos3d ask` does, save elsewhere, and tell what differs between both files."""

    def carry_out(*instructions: str, select: list[str] | None = None) -> tuple[background.Done, Changes]:
        target = tmp_path / "saved.blend"
        steps = [Step(words, select=select if place == 0 else None) for place, words in enumerate(instructions)]
        done = background.run(program, Job(str(messy), steps, "", 60, save=str(target)))
        assert done.trouble == ""
        before = blender.run(_tell, here=str(HERE), path=str(messy))
        return done, compare(before, blender.run(_tell, here=str(HERE), path=str(target)))

    return carry_out


def _make(script: str, path: str) -> None:
    import sys
    from pathlib import Path

    import bpy

    sys.path.insert(0, script)
    import messy

    messy.build(Path(path).parent)
    picture = bpy.data.images["Poster"]
    picture.pixels[:] = [0.25] * len(picture.pixels)
    picture.pack()
    bpy.ops.wm.save_as_mainfile(filepath=path)
    for library in bpy.data.libraries:
        library.filepath = bpy.path.relpath(library.filepath)
    bpy.ops.wm.save_as_mainfile(filepath=path, compress=True)


def _tell(here: str, path: str) -> dict:
    import sys

    if here not in sys.path:
        sys.path.insert(0, here)
    import seen

    return seen.told(path)


@pytest.fixture
def one_blender() -> None:
    """For long tests of the server's own work, in which Blenders make no difference: the last lane runs them."""
    number, last = own_share()
    if number != last:
        pytest.skip(f"runs in lane {last} of a run")
