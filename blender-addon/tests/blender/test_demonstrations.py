"""Every demonstration holds over the range of each parameter: it runs, stands, touches, is closed, has its sizes."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import program_text
import pytest
from background import BackgroundBlender

REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAMS = {path.stem: path.read_text() for path in sorted((REPOSITORY / "prompts" / "demonstrations").glob("*.py"))}
SIZES: dict[str, list[dict[str, Any]]] = json.loads((REPOSITORY / "test-assets/demonstrations/sizes.json").read_text())
LONGEST = 0.6
"""Seconds that any program may take under the gate on a slow core."""


def _cases() -> list[Any]:
    return [
        pytest.param(name, setting, id=f"{name}-{_told(setting)}")
        for name, source in PROGRAMS.items()
        for setting in _settings(source)
    ]


def _settings(source: str) -> list[dict[str, Any]]:
    """The settings to try; where the parameters cannot be read, which a test of its own says, the defaults alone."""
    try:
        return list(program_text.settings(source))
    except ValueError:
        return [{}]


def _told(setting: dict[str, Any]) -> str:
    if len(setting) > 2:
        return "all:" + ",".join(f"{value}" for value in setting.values())
    return ",".join(f"{name}={value}" for name, value in setting.items()) or "defaults"


@pytest.mark.parametrize(("name", "setting"), _cases())
def test_it_holds_at(blender: BackgroundBlender, name: str, setting: dict[str, Any]) -> None:
    told = blender.run(
        "demonstrations_inside:check",
        fresh=False,
        name=name,
        source=PROGRAMS[name],
        setting=setting,
        sizes=SIZES.get(name, []),
    )
    assert not told["wrong"], f"{name} with {setting or 'its defaults'}:\n" + "\n".join(told["wrong"])
    assert told["seconds"] < LONGEST


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
