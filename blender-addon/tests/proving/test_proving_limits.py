"""Each limit: reached, told as such, and the next job is unharmed."""

from __future__ import annotations

import time

import pytest
from ground import Ground, box, program

ARRAYS = """
def a():
    mesh = bpy.data.meshes.new("A")
    mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    made = bpy.data.objects.new("A", mesh)
    for n in range(6):
        made.modifiers.new("Again", "ARRAY").count = 1000
    return [made]
"""
EVALUATED = ARRAYS.replace(
    "return [made]",
    "bpy.context.collection.objects.link(made)\n    bpy.context.view_layer.update()\n    return [made]",
)
NATIVE_HANG = """
def a():
    x, y = [], []
    for n in range(60):
        x, y = [x, x], [y, y]
    return [] if x == y else None
"""
CRASH = """
def a():
    mesh = bpy.data.meshes.new("A")
    mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    mesh.loops[0].vertex_index = 2000000000
    bmesh.new().from_mesh(mesh)
    return [bpy.data.objects.new("A", mesh)]
"""
NATIVE_MEMORY = """
def a():
    shape = bmesh.new()
    bmesh.ops.create_grid(shape, x_segments=100, y_segments=100, size=1)
    for n in range(8):
        bmesh.ops.subdivide_edges(shape, edges=shape.edges, cuts=10, use_grid_fill=True)
    return []
"""


@pytest.mark.parametrize(
    ("code", "limits", "said"),
    [
        ("def a():\n    while True:\n        pass\n", {"seconds": 1}, "more than 1 seconds"),
        ("def a():\n    while True:\n        pass\n", {"processor_seconds": 1}, "1 seconds of the processor"),
        ("def a():\n    def deep(n):\n        return deep(n + 1)\n    return deep(0)\n", {}, "1,000 times deep"),
        ("def a():\n    held = []\n    for n in range(9999):\n        held.append([n] * 999999)\n", {}, "more memory"),
        ("def a():\n    return [bpy.data.objects.new('A', None) for n in range(99999)]\n", {}, "2,000 objects"),
        ("def a():\n    return [bpy.data.objects.new('A', None) for n in range(20)]\n", {"objects": 10}, "10 objects"),
        ("def a():\n    while True:\n        print('x' * 500)\n", {}, "16,000 characters"),
        (ARRAYS, {}, "2,000,000 vertices"),
        (EVALUATED, {}, "2,000,000 vertices"),
        (box("a"), {"vertices": 7}, "7 vertices"),
    ],
    ids="seconds processor recursion memory objects few_objects output modifiers evaluated vertices".split(),
)
def test_a_limit_that_the_prover_watches(ground: Ground, code: str, limits: dict[str, float], said: str) -> None:
    process = ground.prover.process
    proof = ground.prove(program(code, box("b")), **limits)
    entry = proof.components[0]
    assert ground.verdict(proof) == "limit"
    assert (entry.status, entry.failure.family) == ("limit", "limit")
    assert said in entry.failure.text
    assert proof.components[1].status == "skipped"
    _next_is_unharmed(ground)
    assert ground.prover.process == process, "the prover lives on"


@pytest.mark.parametrize(
    ("code", "verdict", "said"),
    [
        (NATIVE_HANG, "limit", "could only be killed"),
        (CRASH, "failed", "crashed"),
        (NATIVE_MEMORY, "limit", "ask for less detail"),
    ],
    ids=["hang", "crash", "memory"],
)
def test_what_only_ends_with_the_prover(ground: Ground, code: str, verdict: str, said: str) -> None:
    folder, started = ground.prover.folder, time.monotonic()
    proof = ground.prove(program(box("first"), code, box("last")), ["first", "a", "last"], seconds=2)
    assert time.monotonic() - started < 12
    assert ground.verdict(proof) == verdict
    assert [entry.name for entry in proof.components] == ["first", "a", "last"]
    assert [entry.status for entry in proof.components] == [
        "ok",
        "limit" if verdict == "limit" else "failed",
        "skipped",
    ]
    assert said in proof.components[1].failure.text
    assert not ground.prover_alive
    _next_is_unharmed(ground)
    assert not folder.exists()


def _next_is_unharmed(ground: Ground) -> None:
    proof = ground.prove(program(box()))
    assert ground.verdict(proof) == "proven" and list(proof.measures.objects) == ["Box"]
    assert list(proof.measures.vertices) == [8] and not proof.output
