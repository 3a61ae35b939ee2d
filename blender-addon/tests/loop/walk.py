"""Runs inside Blender: asks hundreds of times with undo and redo between, beside a model of what must be there.

The model is what an artist expects: a list of states and a place in it. An applied request cuts off what was undone and
adds one state; Ctrl-Z and its opposite move the place by one.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import bpy

WISHES = (
    "set the length of the legs to {centimetres} cm",
    "make the chair {color}",
    "set the number of slats to {count}",
    "move the chair {centimetres} cm to the left",
    "add a slat",
    "move the cube up {count} cm",
    "make the cube {color}",
    "bevel the cube by {count} mm",
)
COLORS = ("red", "dark green", "blue", "white")
KINDS = ("objects", "meshes", "materials", "collections", "texts", "node_groups", "curves", "actions", "images")
_DEPTH = 20
"""Steps back that the walk takes at most; Blender's own history holds 32."""


def states() -> list[Any]:
    """The scene as an artist would tell it: objects with place, form, look and modifiers; numbers of each kind."""
    bpy.context.view_layer.update()
    objects = [
        [
            thing.name,
            [round(value, 5) for row in thing.matrix_world for value in row],
            [round(value, 5) for vertex in thing.data.vertices for value in vertex.co] if thing.type == "MESH" else [],
            [
                [round(value, 4) for value in slot.material.diffuse_color]
                for slot in thing.material_slots
                if slot.material
            ],
            [modifier.name for modifier in thing.modifiers],
        ]
        for thing in sorted(bpy.context.scene.objects, key=lambda thing: thing.name)
    ]
    texts = sorted([text.name, text.as_string()] for text in bpy.data.texts)
    return [objects, texts, [[kind, len(getattr(bpy.data, kind))] for kind in KINDS]]


def run(requests: int, seed: int) -> dict[str, Any]:
    """Walk until so many requests were asked; what was found at the end, and every departure from the model."""
    from cos3d import headless

    chance = random.Random(seed)
    bpy.ops.mesh.primitive_cube_add(location=(3, 0, 1))
    bpy.context.object.name = "Cube"
    bpy.ops.ed.undo_push(message="A cube")
    headless.connect(60)
    _must_be_applied(headless.ask("make a chair", timeout=60))
    known, place, memory, moves = [states()], 0, [], {"undo": 0, "redo": 0, "refused": 0}
    for number in range(requests):
        wish = chance.choice(WISHES)
        words = wish.format(centimetres=chance.randint(25, 80), color=chance.choice(COLORS), count=chance.randint(2, 9))
        report = headless.ask(words, timeout=60)
        if report["status"] == "refused" and "already" in report["message"]:
            moves["refused"] += 1  # the walk came by what it wishes for; then nothing may move, the history neither
        else:
            _must_be_applied(report)
            known = [*known[: place + 1], states()][-_DEPTH:]
            place = len(known) - 1
        for _ in range(chance.randint(0, 4)):
            place += _move(chance, place, len(known), moves)
            if departures := _departures(known[place], states()):
                text = f"after request {number} ({words}) step {place} is not what it was: {departures}"
                raise AssertionError(text)
        if number % 50 == 49:
            memory.append(_resident())
    headless.close()
    return {"memory": memory, **moves, "kinds": states()[2]}


def _departures(wanted: Any, found: Any, path: str = "") -> str:
    """The first thing that differs, with its place; empty where nothing does."""
    if wanted == found:
        return ""
    if not (isinstance(wanted, list) and isinstance(found, list)) or len(wanted) != len(found):
        return f"{path}: {wanted!r:.300} → {found!r:.300}"
    parts = enumerate(zip(wanted, found, strict=True))
    return next(told for place, (old, new) in parts if (told := _departures(old, new, f"{path}/{place}")))


def _move(chance: random.Random, place: int, length: int, moves: dict[str, int]) -> int:
    if place > 0 and (place == length - 1 or chance.random() < 0.5):
        assert bpy.ops.ed.undo() == {"FINISHED"}
        moves["undo"] += 1
        return -1
    if place < length - 1:
        assert bpy.ops.ed.redo() == {"FINISHED"}
        moves["redo"] += 1
        return 1
    return 0


def crowd(others: int) -> dict[str, Any]:
    """One request beside many other objects: its report, whether one undo takes it back, and what else moved."""
    from cos3d import headless

    mesh = bpy.data.meshes.new("Pebble")
    mesh.from_pydata([(0, 0, 0), (0.1, 0, 0), (0, 0.1, 0)], [], [(0, 1, 2)])
    for number in range(others):
        pebble = bpy.data.objects.new(f"Pebble {number}", mesh)
        pebble.location = (number % 40, number // 40, -1)
        bpy.context.scene.collection.objects.link(pebble)
    bpy.ops.ed.undo_push(message="Pebbles")
    headless.connect(60)
    made = headless.ask("make a chair", timeout=60)
    first = states()
    longer = headless.ask("make the legs 20 % longer", timeout=60)
    second = states()
    bpy.ops.ed.undo()
    back = states() == first
    bpy.ops.ed.redo()
    forth = states() == second
    headless.close()
    pebbles = [[one for one in told[0] if one[0].startswith("Pebble")] for told in (first, second)]
    return {
        "reports": [made, longer],
        "back": back,
        "forth": forth,
        "same": pebbles[0] == pebbles[1],
        "kept": len(pebbles[1]),
    }


def _must_be_applied(report: Any) -> None:
    if report["status"] != "applied" or report["collateral"] or report["undo_steps"] != 1:
        raise AssertionError(
            f"{report['instruction']!r}: {report['status']}: {report['message']} {report['collateral']}"
        )


def _resident() -> float:
    """Resident memory of this process, in megabytes of 10⁶ bytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError("this process does not say its memory")
