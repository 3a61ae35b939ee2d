"""The panel's reading of programs."""

from __future__ import annotations

import ast
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cos3d.core import program_text

DEMONSTRATIONS = sorted((Path(__file__).parents[3] / "prompts" / "demonstrations").glob("*.py"))

STOOL = '''"""Stool."""
# Parameters
SEAT_HEIGHT = 0.45  # m, 0.30 to 0.85: floor to top of the seat
LEGS = 3  # count, 3 to 6: number of legs
WOOD = (0.45, 0.26, 0.12)  # color: all wooden parts
RING = True  # switch: a ring between the legs
SHAPE = "round"  # choice, "round" or "square": shape of the seat
TEXT = "für Ada"  # text: words on the seat

# Measures
LEG_TOP = SEAT_HEIGHT - 0.04
NOTE = 3  # nothing that is a unit

# Shapes
def board(name): ...

# Components
def seat():
    """Round seat board.

    More of it.
    """
    return []

def _inner(): ...
'''


def test_parameters_carry_unit_range_and_meaning() -> None:
    parameters = {found.name: found for found in program_text.read(STOOL).parameters}
    assert list(parameters) == ["SEAT_HEIGHT", "LEGS", "WOOD", "RING", "SHAPE", "TEXT"]
    height = parameters["SEAT_HEIGHT"]
    assert (height.value, height.unit, height.low, height.high) == (0.45, "m", 0.30, 0.85)
    assert height.meaning == "floor to top of the seat"
    assert height.label == "Seat height"
    assert parameters["WOOD"].value == (0.45, 0.26, 0.12)
    assert parameters["WOOD"].high == math.inf
    assert parameters["SHAPE"].choices == ("round", "square")
    assert parameters["TEXT"].value == "für Ada"


def test_components_are_the_public_functions_of_their_section() -> None:
    assert [(found.name, found.meaning) for found in program_text.read(STOOL).components] == [
        ("seat", "Round seat board.")
    ]


def test_functions_without_arguments_count_where_there_are_no_sections() -> None:
    text = "def legs():\n    return []\n\ndef board(name):\n    return []\n"
    assert [found.name for found in program_text.read(text).components] == ["legs"]


@pytest.mark.parametrize("text", ["def (", "\x00", "(" * 500])
def test_text_that_is_no_python_gives_nothing(text: str) -> None:
    assert program_text.read(text) == program_text.ProgramText((), ())


@given(st.floats(-1000, 1000), st.integers(-50, 50), st.text(max_size=20), st.booleans())
def test_literals_read_back_as_the_value(number: float, count: int, words: str, switch: bool) -> None:
    by_unit = {found.unit: found for found in program_text.read(STOOL).parameters}
    assert ast.literal_eval(by_unit["m"].literal(number)) == pytest.approx(number, abs=1e-6)
    assert isinstance(ast.literal_eval(by_unit["m"].literal(number)), float)
    assert ast.literal_eval(by_unit["count"].literal(float(count))) == count
    assert ast.literal_eval(by_unit["switch"].literal(switch)) is switch
    if "\r" not in words and "\0" not in words:
        assert ast.literal_eval(by_unit["text"].literal(words)) == words


@pytest.mark.parametrize("path", DEMONSTRATIONS, ids=lambda path: path.stem)
def test_every_demonstration_shows_its_parameters_and_components(path: Path) -> None:
    program = program_text.read(path.read_text())
    assert len(program.parameters) >= 5
    assert len(program.components) >= 2
    assert all(found.meaning for found in (*program.parameters, *program.components))
