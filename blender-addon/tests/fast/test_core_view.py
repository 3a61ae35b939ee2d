"""What the panel shows for a state and a selection."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cos3d.core.state import STATUSES, State
from cos3d.core.view import Target, view, wrapped

PROGRAM = '''"""Stool."""
# Parameters
LEGS = 3  # count, 3 to 6: number of legs

# Components
def legs():
    """The legs."""
'''
READY = State("ready", "Ready.")


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (Target(), "the scene (nothing is selected)"),
        (Target(objects=("Cube",)), "Cube"),
        (Target(objects=("Cube", "Lamp", "Cup")), "Cube, Lamp, Cup"),
        (Target(objects=("Cube", "a", "b", "c")), "Cube and 3 more objects"),
        (Target(asset="1", asset_name="Stool", objects=("Stool",)), "Stool"),
        (Target(asset="1", asset_name="Chair", component="back_slats", objects=("Slat",)), "the back slats of Chair"),
        (Target(asset="1", asset_name="Stool", objects=("Stool", "Cube"), elsewhere=1), "Stool, and 1 more object"),
        (Target(asset="1", asset_name="Stool", objects=("Stool",) * 3, elsewhere=2), "Stool, and 2 more objects"),
    ],
)
def test_the_target_is_said_in_plain_words(target: Target, words: str) -> None:
    assert view(READY, target).target == words


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_a_picture_and_words(status: str) -> None:
    shown = view(State(status, "What it means."), Target())
    assert shown.status_icon
    assert shown.status_lines == ("What it means.",)


def test_the_last_outcome_is_shown_with_how_it_ended() -> None:
    report = {"status": "not_understood", "message": "I do not know the word: frobnicate."}
    shown = view(State("ready", "Ready.", report=report, message="older"), Target())
    assert shown.outcome_icon == "QUESTION"
    assert " ".join(shown.outcome_lines) == "I do not know the word: frobnicate."


def test_a_request_that_may_run_untried_says_so_until_the_next() -> None:
    report = {"status": "refused", "message": "No background Blender can be had.", "may_run_unproven": True}
    assert view(State("ready", "Ready.", report=report), Target()).may_run_unproven
    assert not view(State("working", "Working.", busy=True), Target()).may_run_unproven
    assert not view(READY, Target()).may_run_unproven


def test_a_selected_asset_shows_its_components_and_parameters() -> None:
    shown = view(READY, Target(asset="1", asset_name="Stool", program=PROGRAM, component="legs", objects=("Leg",)))
    assert [component.name for component in shown.components] == ["legs"]
    assert [parameter.name for parameter in shown.parameters] == ["LEGS"]
    assert shown.component == "legs"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), max_size=300))
def test_wrapping_loses_no_word_and_keeps_to_the_width(text: str) -> None:
    lines = wrapped(text, 20)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(len(line) <= 20 for line in lines)
