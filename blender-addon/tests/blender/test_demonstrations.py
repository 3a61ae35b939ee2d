"""Every demonstration holds over the range of each parameter: it runs, stands, touches, is closed, has its sizes."""

from __future__ import annotations

import json
from collections import defaultdict
from itertools import zip_longest
from pathlib import Path
from typing import Any

import program_text
import pytest
from background import BackgroundBlender

from command.testing.share import own_share

REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAMS = {path.stem: path.read_text() for path in sorted((REPOSITORY / "prompts" / "demonstrations").glob("*.py"))}
SIZES: dict[str, list[dict[str, Any]]] = json.loads((REPOSITORY / "test-assets/demonstrations/sizes.json").read_text())
LONGEST = 0.6
"""Seconds that any program may take under the gate on a slow core."""


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_holds_over_its_ranges(blender: BackgroundBlender, name: str) -> None:
    """At both ends of each parameter, and at random: all settings of a program in one go, for a call costs more."""
    source = PROGRAMS[name]
    settings = list(program_text.settings(source, own_share()))
    told = blender.run(
        "demonstrations_inside:check_all",
        fresh=False,
        seconds=600,
        name=name,
        source=source,
        settings=settings,
        sizes=SIZES.get(name, []),
    )
    wrong = [
        f"with {_told(setting)}: {text}" for setting, one in zip(settings, told, strict=True) for text in one["wrong"]
    ]
    assert not wrong, f"{name}:\n" + "\n".join(wrong)
    assert max(one["seconds"] for one in told) < LONGEST


def _told(setting: dict[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in setting.items()) or "its defaults"


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_runs_alone_from_the_text_editor(blender: BackgroundBlender, name: str) -> None:
    told = blender.run("demonstrations_inside:alone", source=PROGRAMS[name], name=name)
    assert told["empty"] and told["root"] == told["asset"]
    assert told["all"] == told["objects"]
    assert told["floating"] == [] or "hang" in PROGRAMS[name].split("\n", 1)[0].lower()
    assert not [material for material in told["materials"] if "." in material], "a material was made twice"


@pytest.mark.parametrize("name", PROGRAMS)
def test_each_component_runs_again_and_makes_the_same(blender: BackgroundBlender, name: str) -> None:
    assert blender.run("demonstrations_inside:again", name=name, source=PROGRAMS[name]) == []


@pytest.mark.parametrize("name", PROGRAMS)
def test_its_parameters_can_be_read(name: str) -> None:
    assert len(program_text.parameters(PROGRAMS[name])) >= 5
    assert len(program_text.components(PROGRAMS[name])) >= 3


@pytest.mark.parametrize("name", PROGRAMS)
def test_its_real_sizes_are_stated(name: str) -> None:
    axes: dict[str, set[str]] = defaultdict(set)
    for size in SIZES.get(name, []):
        axes[size["extent"]].add(size["of"])
    assert sum(len(of) for of in axes.values()) >= 3, f"state at least three sizes of {name} in sizes.json"


@pytest.mark.parametrize("name", PROGRAMS)
def test_shares_are_all_of_the_settings(name: str) -> None:
    shares = [list(program_text.settings(PROGRAMS[name], (number, 1))) for number in (0, 1)]
    assert shares[0][:3] == shares[1][:3]
    together = [one for pair in zip_longest(shares[0][3:], shares[1][3:]) for one in pair if one is not None]
    assert [*shares[0][:3], *together] == list(program_text.settings(PROGRAMS[name]))
