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

EXCHANGES = ROOT / "test-assets" / "exchanges"


@dataclass(frozen=True)
class Recorded:
    """A recording: its folder, the wish, and what its README reports.

    `after` names the recording whose outcome it edits, `asset` the object that is selected for it, and `changed` the
    components that may differ afterwards. `pictures` lie in the folder.
    """

    folder: str
    wish: str
    calls: int
    repairs: int = 0
    pictures: tuple[str, ...] = ()
    after: str = ""
    asset: str = ""
    changed: frozenset[str] = frozenset()


ALL = (
    Recorded("coffee_pot", "make this, it is 32 cm high", 8, pictures=("coffee_pot_side.jpg", "coffee_pot_above.jpg")),
    Recorded("wheelbarrow", "a wooden wheelbarrow with one spoked wheel, for a garden", 8),
)
"""Every recording, after the one that it edits."""

Replay = Callable[[Recorded], tuple[dict[str, Any], Path]]


@pytest.fixture(scope="module")
def replay(program: blenders.Blender, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replay]:
    """Replays a recording once, after those that it builds on; gives its report and the saved file."""
    folder = tmp_path_factory.mktemp("recorded")
    made: dict[str, tuple[dict[str, Any], Path]] = {}

    def carry_out(one: Recorded) -> tuple[dict[str, Any], Path]:
        if one.folder not in made:
            answers = EXCHANGES / one.folder
            blend = str(carry_out(_named(one.after))[1]) if one.after else EMPTY
            target = folder / f"{one.folder}.blend"
            pictures = [str(answers / name) for name in one.pictures]
            step = Step(one.wish, pictures, select=[one.asset] if one.asset else None)
            done = recorded.run(program, Job(blend, [step], "", 120, save=str(target)), answers)
            made[one.folder] = outcome.applied(done, "model"), target
        return made[one.folder]

    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("COS3D_STATE", str(tmp_path_factory.mktemp("state")))
        addon_parts.ensure()
        build.ensure()
        yield carry_out


@pytest.mark.usefixtures("one_blender")
@pytest.mark.parametrize("one", ALL, ids=[one.folder for one in ALL])
def test_it_comes_out_as_recorded_and_nothing_else_changes(
    one: Recorded, replay: Replay, blender: BackgroundBlender
) -> None:
    request, file = replay(one)
    assert (request["model_calls"], request["repairs"]) == (one.calls, one.repairs), request["message"]
    assert blender.run(outcome.floating, path=str(file)) == []
    after = blender.run(outcome.looks, path=str(file))
    assert after
    if one.after:
        before = blender.run(outcome.looks, path=str(replay(_named(one.after))[1]))
        assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} == one.changed


def test_every_recording_is_replayed() -> None:
    assert {one.folder for one in ALL} == {path.name for path in EXCHANGES.iterdir() if path.is_dir()} - {"bench"}


def _named(folder: str) -> Recorded:
    return next(one for one in ALL if one.folder == folder)
