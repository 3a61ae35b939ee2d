"""What a model may answer instead of what it was asked for, at each stage, and how the wish has to end.

All of it is about one stool: `PLANS` are faults of its plan, `PARTS` of its components and their repairs, `EDITS` of an
edit of its seat and its repair. In each of them the first one has no fault.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from command.paths import ROOT

STOOL = (ROOT / "test-assets" / "blueprints" / "stool.json").read_text(encoding="utf-8")
PLAN = STOOL.replace(
    '"value": 3, "unit": "count", "low": 3, "high": 5', '"value": 4, "unit": "count", "low": 4, "high": 8'
)
"""So that its legs fill their box at each of the numbers that are tried."""
SEAT = """def seat():
    \"\"\"Round seat.\"\"\"
    shape = bmesh.new()
    add_lathe(shape, [(0, SEAT_UNDER), (WIDTH / 2, SEAT_UNDER), (WIDTH / 2, HEIGHT), (0, HEIGHT)])
    return [mesh_object("Seat", shape, material("Stool wood", WOOD, 0.0, 0.6))]
"""
LEGS = """def legs():
    \"\"\"Straight legs.\"\"\"
    made = []
    for number in range(LEGS):
        angle = 2 * math.pi * number / LEGS
        x, y = (WIDTH / 2 - 0.016) * math.cos(angle), (WIDTH / 2 - 0.016) * math.sin(angle)
        shape = bmesh.new()
        add_rod(shape, (x, y, 0), (x, y, SEAT_UNDER), 0.015)
        made.append(mesh_object("Leg", shape, material("Stool wood", WOOD, 0.0, 0.6)))
    return made
"""
ROUND = SEAT.replace("(WIDTH / 2, HEIGHT)", "(WIDTH / 2, HEIGHT - 0.01), (WIDTH / 2 - 0.01, HEIGHT)")
SHAPE = "shape = bmesh.new()\n"


@dataclass(frozen=True)
class Fault:
    """What the model answers, by stage and one after the other, and how the wish has to end.

    `repairs` are of what ran and failed; an answer that cannot be used is asked for again without being one. `says`
    stands in what the artist is told. `harm` says whether something was changed without leave, and put back.
    """

    answers: dict[str, tuple[str, ...]]
    ends: str
    repairs: int
    says: str
    harm: bool = False

    @property
    def rounds(self) -> int:
        """How often the model is asked at least: components are asked for together, or side by side."""
        turns = {stage: len(texts) for stage, texts in self.answers.items()}
        return turns.get("edit", 0) + turns.get("plan", 0) + max(turns.get("seat", 0), turns.get("legs", 0))

    @property
    def lacks_seat(self) -> bool:
        """Whether something new comes without its seat."""
        return self.says in {MISSING, UNMENDED}


def edit(*answers: str, ends: str = "applied", repairs: int = 0, says: str = "rounder", harm: bool = False) -> Fault:
    """A fault of an edit."""
    return Fault({"edit": answers}, ends, repairs, says, harm)


def new(*, ends: str = "applied", repairs: int = 0, says: str = "", harm: bool = False, **answers: Any) -> Fault:
    """A fault of something new; what is not given is right."""
    return Fault({"plan": (PLAN,), "seat": (SEAT,), "legs": (LEGS,), **answers}, ends, repairs, says, harm)


def changed(code: str) -> str:
    """An edit that writes the seat anew."""
    return json.dumps({"components": {"seat": code}, "say": "Its edge is rounder."})


def faulty(code: str, fault: str) -> str:
    """Code with more lines where its mesh begins."""
    before, _, after = code.partition(SHAPE)
    indent = before.rpartition("\n")[2]
    return before + SHAPE + "".join(f"{indent}{line}\n" for line in CODE[fault].split("\n")) + after


CODE = {
    "an attribute of another Blender": "bpy.data.meshes.new('Old').tessfaces",
    "a freed bmesh": "spare = bmesh.new()\nspare.free()\nspare.verts.new((0, 0, 0))",
    "no lookup table": "spare = bmesh.new()\nbmesh.ops.create_cube(spare, size=1)\nspare.verts[0].co.x",
    "an operator in the wrong context": "bpy.ops.mesh.subdivide()",
    "an object of the artist's": "bpy.data.objects['Cube'].location.x = 9",
    "the scene's settings": "for scene in bpy.data.scenes:\n    scene.render.fps = 12",
    "all objects are moved": "for other in bpy.data.objects:\n    other.location.x += 1",
    "all objects are deleted": "for other in list(bpy.data.objects):\n    bpy.data.objects.remove(other)",
    "objects without end": "while True:\n    bpy.data.objects.new('More', None)",
}
GOOD = changed(ROUND)
BAD = changed(faulty(ROUND, "no lookup table"))
BAD_SEAT = faulty(SEAT, "no lookup table")
NO_PYTHON = SEAT.replace("):", ")", 1)
REFUSAL = json.dumps({"cannot": "Parrots are not furniture."})
ENDLESS = "#! cut\n" + "so " * 9_000
NEVER = "#! never\n"
UNUSABLE = "could not be used, not even the second"
LATE = "did not finish its answer in time. (nothing was changed)"
MISSING = "Missing, for the model's code cannot be used: seat."
UNMENDED = "It was not mended: The scripted model did not finish its answer in time."
PUT_BACK = "everything was put back"

EDITS = {
    "nothing": edit(GOOD),
    **{
        fault: edit(changed(faulty(ROUND, fault)), GOOD, repairs=1)
        for fault in CODE
        if fault != "all objects are moved"  # a first component has nothing to move where it is tried
    },
    "all objects are moved": edit(
        changed(faulty(ROUND, "all objects are moved")), ends="failed", says=PUT_BACK, harm=True
    ),
    "no Python": edit(changed(NO_PYTHON), GOOD),
    "another component's name": edit(changed(ROUND.replace("seat", "sit", 1)), GOOD),
    "another component besides": edit(changed(f"{ROUND}\n\n{LEGS}"), GOOD),
    "prose around it": edit(f"Gladly!\n\n```json\n{GOOD}\n```\nEnjoy."),
    "a broken end": edit(GOOD[:-40], GOOD),
    "a wrong field": edit(json.dumps({"parts": {"seat": ROUND}}), GOOD),
    "nothing at all, twice": edit("", " ", ends="refused", says=UNUSABLE),
    "a refusal": edit(REFUSAL, ends="refused", says="not furniture"),
    "an answer without end, twice": edit(ENDLESS, ends="refused", says=UNUSABLE),
    "no answer in time": edit(NEVER, ends="failed", says=LATE),
    "nothing at all, in the repair": edit(BAD, "", ends="refused", repairs=1, says=UNUSABLE),
    "a refusal, in the repair": edit(BAD, REFUSAL, ends="refused", repairs=1, says="not furniture"),
    "no answer in time, in the repair": edit(BAD, NEVER, ends="failed", repairs=1, says=LATE),
    "wrong to the end": edit(BAD, ends="failed", repairs=2, says="was tried in the background first and failed: seat"),
}
PLANS = {
    "nothing": new(),
    "a plan that does not hold": new(plan=(PLAN.replace("HEIGHT - 0.04", "HEIGHT + 0.04"), PLAN)),
    "prose alone": new(plan=("I love parrots.", PLAN)),
    "nothing at all, twice": new(plan=("",), ends="refused", says=UNUSABLE),
    "a refusal": new(plan=(REFUSAL,), ends="refused", says="not furniture"),
    "an answer without end, twice": new(plan=(ENDLESS,), ends="refused", says=UNUSABLE),
    "no answer in time": new(plan=(NEVER,), ends="failed", says=LATE),
}
PARTS = {
    "two faults of code": new(
        seat=(faulty(SEAT, "an attribute of another Blender"), SEAT),
        legs=(faulty(LEGS, "all objects are moved"), LEGS),
        repairs=1,
    ),
    "no Python, and another name": new(seat=(NO_PYTHON, SEAT), legs=(LEGS.replace("legs", "feet", 1), LEGS)),
    "two faults one after the other": new(seat=(faulty(SEAT, "a freed bmesh"), BAD_SEAT, SEAT), repairs=2),
    "all objects are moved": new(
        seat=(faulty(SEAT, "all objects are moved"),), ends="failed", says=PUT_BACK, harm=True
    ),
    "nothing at all": new(seat=("",), repairs=2, says=MISSING),
    "an answer without end": new(seat=(ENDLESS,), repairs=2, says=MISSING),
    "nothing at all, of any": new(seat=("",), legs=("",), ends="refused", repairs=2, says="None of the parts"),
    "no answer in time": new(seat=(NEVER,), ends="failed", says=LATE),
    "no answer in time, in the repair": new(seat=(BAD_SEAT, NEVER), repairs=1, says=UNMENDED),
    "wrong to the end": new(seat=(BAD_SEAT,), repairs=2, says=MISSING),
}
FAULTS = {
    f"{stage}: {name}": fault
    for stage, faults in (("edit", EDITS), ("plan", PLANS), ("component", PARTS))
    for name, fault in faults.items()
}
