"""What answers a question of test-assets/retrieval is there in the Blender that the answer is for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender

REPOSITORY = Path(__file__).resolve().parents[3]
QUESTIONS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (REPOSITORY / "test-assets" / "retrieval" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
]
OURS = ("note:", "demonstration:")
"""What begins so is no part of a Blender; tests/fast looks for it."""


def _version() -> str:
    import bpy

    return ".".join(map(str, bpy.app.version))


def test_every_answer_is_in_this_blender(blender: BackgroundBlender) -> None:
    version = blender.run(_version)
    asked = [question for question in QUESTIONS if version in question["accept"]]
    if not asked:
        pytest.skip(f"the questions have no answers for Blender {version}")
    ids = sorted({one for question in asked for one in question["accept"][version] if not one.startswith(OURS)})
    assert len(ids) > 500
    assert blender.run("ids_inside:missing", ids=ids) == []


def test_what_is_not_there_is_told(blender: BackgroundBlender) -> None:
    wrong = [
        "bpy.types.BevelModifier.amount",
        "bpy.types.BevelModifier.name",  # a modifier's: the catalog has it there alone
        "bpy.types.Nothing",
        "bpy.ops.mesh.bevel_all",
        "bpy.context.no_member",
        "bmesh.ops.bevel_all",
        "mathutils.geometry.no_function",
        "bpy_extras.no_module.no_function",
        "node:BevelModifier",
        "modifier:GEOMETRY_NODES",
    ]
    assert blender.run("ids_inside:missing", ids=wrong) == wrong
