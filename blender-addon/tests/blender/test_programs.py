"""The foreign programs of test-assets/programs run in the Blenders that their first line names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender

REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAMS = sorted((REPOSITORY / "test-assets" / "programs").glob("*.py"))
LONGEST = 10.0
"""Seconds that any of them may take, on a slow core that others use too."""


def _versions(source: str) -> list[str]:
    return source.split("\n", 1)[0].removeprefix("# runs on:").replace(" ", "").split(",")


def _version() -> str:
    import bpy

    return ".".join(map(str, bpy.app.version))


def _run(source: str, name: str) -> dict[str, Any]:
    """Run a program in the emptied Blender; how long it took, and how many data-blocks there are more than before."""
    import time

    import bpy

    def blocks() -> int:
        named = [
            value for value in (getattr(bpy.data, member) for member in dir(bpy.data)) if hasattr(value, "foreach_get")
        ]
        return sum(len(every) for every in named)

    before, begun = blocks(), time.monotonic()
    code = compile(source, name, "exec", dont_inherit=True)  # the test's own `from __future__` is not the program's
    exec(code, {"__name__": "__main__"})
    return {"seconds": time.monotonic() - begun, "made": blocks() - before}


@pytest.fixture(scope="session")
def version(blender: BackgroundBlender) -> str:
    found: str = blender.run(_version)
    return found


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_it_runs(blender: BackgroundBlender, version: str, path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    if version not in _versions(source):
        pytest.skip(f"is for {', '.join(_versions(source))}")
    told = blender.run(_run, source=source, name=path.name)
    assert told["made"] > 0
    assert told["seconds"] < LONGEST
