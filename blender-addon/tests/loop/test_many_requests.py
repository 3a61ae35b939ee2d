"""Many requests in one Blender: the undo history stays in step, nothing grows; and one request in a crowded scene."""

from __future__ import annotations

from pathlib import Path

from background import BackgroundBlender

from command.server import running
from command.testing.share import own_share

REQUESTS = 300 if own_share()[0] == 0 else 180
"""Memory is told by how it grows: in one lane over a long time."""
GROWTH = 0.25
"""Megabytes that a request may add to Blender's memory once it is warm; of its undo steps 32 are kept."""


def test_hundreds_of_requests_with_undo_and_redo_between(server: running.Running, blender: BackgroundBlender) -> None:
    found = blender.run(_walk, here=str(Path(__file__).parent), requests=REQUESTS, seed=7, seconds=600)
    assert found["undo"] >= REQUESTS / 3
    assert found["redo"] >= REQUESTS / 10
    assert found["refused"] <= REQUESTS / 10
    warm, *_, last = found["memory"][1:]
    assert (last - warm) / (REQUESTS - 100) <= GROWTH, found["memory"]
    assert running.is_alive(server.process)


def test_among_a_thousand_other_objects_a_request_is_one_undo_step(
    server: running.Running, blender: BackgroundBlender
) -> None:
    found = blender.run(_crowd, here=str(Path(__file__).parent), others=1200, seconds=120)
    for report in found["reports"]:
        assert (report["status"], report["collateral"], report["undo_steps"]) == ("applied", [], 1)
    assert (found["back"], found["forth"], found["same"], found["kept"]) == (True, True, True, 1200)


def _walk(here: str, requests: int, seed: int) -> dict:
    import sys

    import addon_utils

    sys.path.insert(0, here)
    import walk

    addon_utils.enable("cos3d")
    try:
        return walk.run(requests, seed)
    finally:
        addon_utils.disable("cos3d")


def _crowd(here: str, others: int) -> dict:
    import sys

    import addon_utils

    sys.path.insert(0, here)
    import walk

    addon_utils.enable("cos3d")
    try:
        return walk.crowd(others)
    finally:
        addon_utils.disable("cos3d")
