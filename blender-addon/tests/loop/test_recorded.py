"""Requests recorded end to end, replayed in real Blender: every folder of test-assets/exchanges but the bench."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import outcome
import pytest
from background import BackgroundBlender

from command.asking import recorded
from command.asking.job import EMPTY, Job, Step
from command.paths import ROOT
from command.server import build
from command.setup import addon_parts
from command.setup import blender as blenders
from command.testing.share import own_share

EXCHANGES = ROOT / "test-assets" / "exchanges"


@dataclass(frozen=True)
class Recorded:
    """A recording: its folder, the wish, and what comes of it: calls (simple components, which were answered apart,
    are asked for together) and repairs.

    `after` names the recording whose outcome it edits, `ready` the wish by which the rules make what it edits, or
    `scene` the script in test-assets/scenes that makes the artist's file. `asset` is the object that is selected for
    it, and `changed` the components, and the objects of the artist's own, that may differ afterwards. `pictures` lie in
    the folder.
    """

    folder: str
    wish: str
    calls: int
    repairs: int = 0
    pictures: tuple[str, ...] = ()
    after: str = ""
    ready: str = ""
    scene: str = ""
    asset: str = ""
    changed: frozenset[str] = frozenset()


ALL = (
    Recorded("coffee_pot", "make this, it is 32 cm high", 6, pictures=("coffee_pot_side.jpg", "coffee_pot_above.jpg")),
    Recorded(
        "desk_drawer",
        "round the corners of the top and add a drawer with a knob under it",
        1,
        scene="writing_table.py",
        asset="Desk",
        changed=frozenset({"Desk"}),
    ),
    Recorded("lighthouse", "a small lighthouse on a rock, red and white, with a gallery and a lamp room", 9, repairs=1),
    Recorded("toy_train", "a toy train: an engine and one wagon on a piece of straight track", 8, repairs=1),
    Recorded(
        "toy_train_chimney",
        "make the chimney fatter with a flared top and the wheels red",
        2,
        after="toy_train",
        asset="Toy train",
        changed=frozenset({"boiler", "engine_wheels", "wagon_wheels"}),
    ),
    Recorded(
        "lighthouse_hut",
        "add a small keeper's hut with a sloping roof beside the tower and a path to its door",
        1,
        after="lighthouse",
        asset="Rock lighthouse",
        changed=frozenset({"rock", "hut", "path"}),
    ),
    Recorded(
        "market_stall",
        "a market stall with a striped awning, a counter of planks and two crates of apples on it",
        9,
        repairs=1,
    ),
    Recorded("wheelbarrow", "a wooden wheelbarrow with one spoked wheel, for a garden", 6),
    Recorded(
        "toy_biplane",
        "build what the pictures show, about 45 cm wide",
        7,
        pictures=("biplane_front.jpg", "biplane_side.jpg"),
    ),
    Recorded("street_lantern", "an old street lantern on a cast-iron post with a ladder bar", 10),
    Recorded(
        "wheelbarrow_toolbox",
        "give it a second wheel beside the first and a toolbox hanging at the side",
        2,
        after="wheelbarrow",
        asset="Wooden garden wheelbarrow",
        changed=frozenset({"wheel", "axle", "shafts", "legs", "toolbox"}),
    ),
    Recorded(
        "heart_chair",
        "replace the slats of the back by one solid board with a heart-shaped hole carved into it",
        1,
        ready="a chair",
        asset="Dining chair",
        changed=frozenset({"slats", "back_board"}),
    ),
    Recorded(
        "pleated_lamp",
        "make the shade pleated, of folded fabric",
        1,
        ready="a desk lamp",
        asset="Desk lamp",
        changed=frozenset({"shade"}),
    ),
)
"""Every recording, after the one that it edits."""


@dataclass(frozen=True)
class Replayed:
    """The report of a replay, the file that it started from (None: an empty one) and the one that it saved."""

    request: dict[str, Any]
    before: Path | None
    after: Path


Replay = Callable[[Recorded], Replayed]


@pytest.fixture(scope="module")
def replay(
    program: blenders.Blender, blender: BackgroundBlender, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Replay]:
    """Replays a recording once, after those that it builds on."""
    folder, state = tmp_path_factory.mktemp("recorded"), tmp_path_factory.mktemp("state")
    state.chmod(0o700)
    made: dict[str, Replayed] = {}

    def start(one: Recorded) -> Path | None:
        if one.after:
            return carry_out(_named(one.after)).after
        if one.ready:
            path = folder / f"{one.folder} before.blend"
            job = Job(EMPTY, [Step(one.ready)], "", 600, save=str(path))
            outcome.applied(recorded.run(program, job, EXCHANGES / one.folder, state), "rules")
            return path
        if one.scene:
            path = folder / f"{one.folder} before.blend"
            blender.run(outcome.scene, script=str(ROOT / "test-assets" / "scenes" / one.scene), path=str(path))
            return path
        return None

    def carry_out(one: Recorded) -> Replayed:
        if one.folder not in made:
            answers, before, after = EXCHANGES / one.folder, start(one), folder / f"{one.folder}.blend"
            pictures = [str(answers / name) for name in one.pictures]
            step = Step(one.wish, pictures, select=[one.asset] if one.asset else None)
            job = Job(str(before or EMPTY), [step], "", 600, save=str(after))
            done = recorded.run(program, job, answers, state)
            made[one.folder] = Replayed(outcome.applied(done, "model"), before, after)
        return made[one.folder]

    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COS3D_STATE", str(state))
        patched.setenv("COS3D_TRIAL_SECONDS", "5")  # the recorded bench is tried as long as an artist's things are
        addon_parts.ensure()
        build.ensure()
        yield carry_out


def _mine() -> list[Recorded]:
    """The recordings of this lane: the first takes every third of those that build on none, and what builds on them."""
    number, last = own_share()
    if last == 0:
        return list(ALL)
    firsts = [one.folder for one in ALL if not one.after][::3]
    return [one for one in ALL if ((one.after or one.folder) in firsts) == (number == 0)]


@pytest.mark.parametrize("one", _mine(), ids=lambda one: one.folder)
def test_it_comes_out_as_recorded_and_nothing_else_changes(
    one: Recorded, replay: Replay, blender: BackgroundBlender
) -> None:
    done = replay(one)
    told = (done.request["model_calls"], done.request["repairs"])
    assert told == (one.calls, one.repairs), done.request["message"]
    assert blender.run(outcome.floating, path=str(done.after)) == []
    after = blender.run(outcome.looks, path=str(done.after))
    assert after
    if done.before:
        before = blender.run(outcome.looks, path=str(done.before))
        assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} == one.changed
        code = blender.run(outcome.code, path=str(done.before))
        kept = {name: text for name, text in code.items() if name not in one.changed}
        assert kept.items() <= blender.run(outcome.code, path=str(done.after)).items()


def test_every_recording_is_replayed() -> None:
    assert {one.folder for one in ALL} == {path.name for path in EXCHANGES.iterdir() if path.is_dir()} - {"bench"}


def _named(folder: str) -> Recorded:
    return next(one for one in ALL if one.folder == folder)
