"""Which components follow which parameters."""

from hypothesis import given
from hypothesis import strategies as st

from command.paths import ROOT
from cos3d.core import program_text
from cos3d.core.dependence import components_of

PROGRAM = '''
"""Thing."""
import bpy

WIDTH = 1.0  # m, 0.5 to 2.0: width
HEIGHT = 1.0  # m, 0.5 to 2.0: height
TINT = 0.5  # ratio, 0.0 to 1.0: tint

HALF = WIDTH / 2


def paint():
    return TINT


def board():
    return HALF, paint()


def post():
    def inner():
        return HEIGHT
    return inner()


if __name__ == "__main__":
    board(), post(), WIDTH
'''


def test_parameters_are_followed_through_measures_and_shapes() -> None:
    found = components_of(PROGRAM, ["WIDTH", "HEIGHT", "TINT"], ["board", "post"])
    assert found == {"WIDTH": frozenset({"board"}), "HEIGHT": frozenset({"post"}), "TINT": frozenset({"board"})}


def test_the_chair_is_known_as_its_server_knows_it() -> None:
    text = (ROOT / "prompts" / "demonstrations" / "chair.py").read_text("utf-8")
    read = program_text.read(text)
    found = components_of(text, [one.name for one in read.parameters], [one.name for one in read.components])
    assert found["SLATS"] == {"slats"}
    assert found["CUSHION"] == {"cushion"}
    assert found["LEG_LENGTH"] == {one.name for one in read.components}
    assert found["FABRIC"] == {"cushion"}


@given(st.lists(st.integers(0, 5), min_size=1, max_size=6))
def test_a_chain_of_measures_leads_to_its_end_wherever_it_goes(chain: list[int]) -> None:
    """Each measure follows from an earlier one; the component uses the last."""
    lines = ["P = 1.0  # m, 0.0 to 2.0: start", "Q = 1.0  # m, 0.0 to 2.0: another"]
    names = ["P"]
    for place, back in enumerate(chain):
        lines.append(f"M{place} = {names[max(0, len(names) - 1 - back)]} + 1")
        names.append(f"M{place}")
    lines.append(f"def part():\n    return {names[-1]}")
    found = components_of("\n".join(lines), ["P", "Q"], ["part"])
    assert found == {"P": frozenset({"part"}), "Q": frozenset()}
