"""Guards hand on what they judged: an object that stands for a number is asked once."""

from __future__ import annotations

import random
import sys
from typing import Any

import pytest

from cos3d import gate

TWO_FACED = """
class Number{base}:
    asked = 0
    def __index__(self):
        self.asked += 1
        return 2 if self.asked == 1 else 30
    def __float__(self):
        self.asked += 1
        return 2.0 if self.asked == 1 else 30.0
class Thing:
    def new(self, value):
        return value
thing = Thing()
"""


def run(source: str) -> dict[str, Any]:
    """The names of a program after it ran as a program runs."""
    verdict = gate.inspect(source, purpose=gate.Purpose.PROGRAM)
    assert verdict.tree is not None and verdict.findings == ()
    space = gate.namespace("cos3d_program")
    exec(compile(gate.instrument(verdict.tree), "<program>", "exec"), space)
    return space


@pytest.mark.parametrize("base", ["", "(int)", "(float)"])
@pytest.mark.parametrize(
    "how",
    ["thing.levels = number\nresult = thing.levels", "result = thing.new(number)", "result = thing.new(*[number])"],
)
def test_what_stands_for_a_number_is_asked_once(base: str, how: str) -> None:
    result = run(f"{TWO_FACED.format(base=base)}number = Number()\n{how}\n")["result"]
    assert type(result) in (int, float) and result in (0, 2)


def test_a_list_is_repeated_as_often_as_was_judged() -> None:
    assert run(f"{TWO_FACED.format(base='')}number = Number()\nresult = len([0] * number)\n")["result"] == 2


def test_an_object_with_an_arithmetic_of_its_own_keeps_it() -> None:
    source = """
class Weight:
    def __rmul__(self, other):
        return "weighed"
    def __index__(self):
        return 3
weight = Weight()
result = [0] * weight
"""
    assert run(source)["result"] == "weighed"


def test_a_blender_without_numpy_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    for statement in ("import numpy as np", "from numpy import array", "import numpy.linalg"):
        with pytest.raises(ImportError, match=r"without numpy: install it .*python3-numpy.* or build with math"):
            run(statement)


def test_a_program_may_do_without_numpy_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    source = "try:\n    import numpy\nexcept ImportError:\n    result = 'lists'\n"
    assert run(source)["result"] == "lists"


def test_a_member_that_is_not_there_is_told_with_those_near_it() -> None:
    verdict = gate.inspect("import numpy as np\nnp.linspaces(0, 1, 5)\n", purpose=gate.Purpose.PROGRAM)
    assert [finding.text for finding in verdict.findings] == [
        "line 2: numpy.linspaces is refused: it is not among what programs may use of numpy; near it are linspace, "
        "logspace, indices."
    ]


def test_random_numbers_are_the_programs_own_and_begin_alike() -> None:
    before = random.getstate()
    drawn = [run("import random\nresult = [random.random(), random.choice('abc')]\n")["result"] for _ in range(2)]
    seeded = [
        run(f"from random import seed, gauss\nseed({value})\nresult = gauss(0, 1)\n")["result"] for value in (1, 1, 2)
    ]
    assert drawn[0] == drawn[1]
    assert seeded[0] == seeded[1] != seeded[2]
    assert seeded[0] == random.Random(1).gauss(0, 1)
    assert random.getstate() == before
