"""A bench whose recorded answers hold one deliberate error each: its writer is told what is wrong, and mends it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from background import BackgroundBlender
from outcome import looks
from recorded import ANSWERS, BENCH

from command.asking import background
from command.asking.job import EMPTY, Job, Step
from command.server import build, launch, running
from command.setup import addon_parts
from command.setup import blender as blenders


@dataclass(frozen=True)
class Error:
    """An error: the component whose answer holds it, what stands there instead of what, and what its writer is told."""

    component: str
    right: str
    wrong: str
    told: tuple[str, ...]


ERRORS = {
    "an attribute of another Blender": Error(
        "side_frames",
        'me.polygons.foreach_set("use_smooth", smooth)',
        'me.tessfaces.foreach_set("use_smooth", smooth)',
        ("It was tried and failed.", "'Mesh' object has no attribute 'tessfaces'", "me.tessfaces.foreach_set"),
    ),
    "a name that is nowhere": Error(
        "side_scrolls",
        "y0 = POST_REAR_Y - WELD",
        "y0 = POST_BACK_Y - WELD",
        ("It was tried and failed.", "name 'POST_BACK_Y' is not defined", "y0 = POST_BACK_Y - WELD"),
    ),
    "a plane that leaves the relation": Error(
        "bearers",
        "(x1, SEAT_BACK_Y, SEAT_UNDER_Z)",
        "(x1, SEAT_BACK_Y, SEAT_UNDER_Z - 0.012)",
        (
            "seat_slats rests on bearers, but bearer_seat_left has its upper side at Z = 0.394 m; "
            "wanted: the plane is SEAT_UNDER_Z, Z = 0.406 m.",
        ),
    ),
    "too few objects": Error(
        "seat_slats",
        "for i in range(int(SEAT_SLAT_COUNT)):",
        "for i in range(int(SEAT_SLAT_COUNT) - 1):",
        ('It makes 5 objects; 6 are wanted: SEAT_SLAT_COUNT of "seat_slat".', "along Y it goes from"),
    ),
    "a floating part": Error(
        "bolts",
        "SEAT_BACK_Y + s * TILT_SIN, SEAT_HEIGHT + s * TILT_COS",
        "SEAT_BACK_Y + s * TILT_SIN - 0.008, SEAT_HEIGHT + s * TILT_COS",
        ("bolts attached to back_slats, but nothing of bolts touches back_slats", "they touch."),
    ),
    "a box that is left at an extreme": Error(
        "back_slats",
        "s0 = BACK_START + i * BACK_PITCH",
        "s0 = BACK_START + i * 0.0871",
        ("It does not fill its box, or leaves it: along Z it goes from", "with every parameter at its lowest."),
    ),
}
"""By what they are, in the order in which they are made."""


@pytest.fixture(scope="module")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The state of a server whose model answers rightly, but once wrongly for each bench after the first."""
    answers = tmp_path_factory.mktemp("answers")
    for file in ANSWERS.glob("*.md"):
        (answers / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    for turn, error in enumerate(ERRORS.values(), 2):
        right = (ANSWERS / f"component.{error.component}.md").read_text(encoding="utf-8")
        assert right.count(error.right) == 1, error
        wrong = right.replace(error.right, error.wrong)
        (answers / f"component.{error.component}.{turn}.md").write_text(wrong, encoding="utf-8")
        (answers / f"component.{error.component}.{turn + 1}.md").write_text(right, encoding="utf-8")
    state = tmp_path_factory.mktemp("state")
    state.chmod(0o700)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COS3D_STATE", str(state))
        patched.setenv("COS3D_MODEL", f"scripted:{answers}")
        addon_parts.ensure()
        build.ensure()
        process, _ = running.start(launch.command_line(), state, state / "server.out")
        yield state
        running.stop(process)


@pytest.mark.usefixtures("one_blender")
def test_each_error_is_named_to_its_writer_and_the_second_answer_gives_the_same_bench(
    serve: Path, program: blenders.Blender, blender: BackgroundBlender, tmp_path: Path
) -> None:
    wanted, _ = _made(serve, program, blender, tmp_path, repairs=0)
    for what, error in ERRORS.items():
        bench, asked = _made(serve, program, blender, tmp_path, repairs=1)
        assert list(asked) == [error.component], what
        for words in error.told:
            assert words in asked[error.component], what
        assert bench == wanted, what


def _made(
    state: Path, program: blenders.Blender, blender: BackgroundBlender, folder: Path, repairs: int
) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """How a bench looks that is made now, and what its writers were told to mend, by component."""
    known = set((state / "journals").glob("*"))
    path = str(folder / "bench.blend")
    done = background.run(program, Job(EMPTY, [Step(BENCH)], "", 240, save=path))
    assert done.trouble == ""
    (request,) = done.report["requests"]
    assert (request["status"], request["collateral"]) == ("applied", []), request["message"]
    assert (request["model_calls"], request["repairs"]) == (7 + repairs, repairs), request["message"]
    (journal,) = set((state / "journals").glob("*")) - known
    return blender.run(looks, path=path), _mended(journal)


def _mended(journal: Path) -> dict[str, str]:
    """What was said to have gone wrong, by component."""
    told = {}
    for line in journal.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["kind"] == "model":
            for call in entry["entry"]:
                _, heading, trouble = call["question"]["asked"].partition("## What went wrong before")
                if heading:
                    told[call["question"]["about"]] = trouble
    return told
