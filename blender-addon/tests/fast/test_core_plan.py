"""A plan that the server shows: kept, followed component by component, and answered; gone with its request."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as some
from studio_stage import Stage, answer

from cos3d.core import plan
from cos3d.core.program_text import Parameter
from cos3d.core.state import NotNow
from cos3d.core.view import Target, view
from cos3d.link import Code
from cos3d.proto.studio_pb2 import Answer, Block, ComponentTold, Instruction, Planned, PlannedParameter

CUBE = [float(corner >> axis & 1) for corner in range(8) for axis in range(3)]


def planned(request: str, held: bool = True, **more: object) -> Planned:
    """A plan of a stool."""
    return Planned(
        request=request,
        title="Stool",
        lines=["A stool.", "Seat, 36 × 36 × 4 cm"],
        parameters=[
            PlannedParameter(name="HEIGHT", literal="0.45", unit="m", low=0.3, high=0.8, meaning="how high"),
            PlannedParameter(name="WOOD", literal="(0.4, 0.2, 0.1)", unit="color"),
            PlannedParameter(name="FEET", literal="__import__('os')", unit="count"),
        ],
        blocks=[Block(component="seat", label="Seat", corners=CUBE), Block(component="legs", corners=CUBE[:9])],
        held=held,
        **more,  # type: ignore[arg-type]
    )


def test_a_plan_is_kept_as_it_is_shown_and_what_cannot_be_read_is_left_out() -> None:
    stage = Stage()
    request = stage.asked("a stool")
    stage.wire.arrives(planned=planned(request))
    stage.step()
    shown = stage.studio.state.plan
    assert shown is not None and shown.held
    assert shown.title == "Stool" and shown.lines[0] == "A stool."
    assert shown.parameters[0] == Parameter("HEIGHT", 0.45, "m", 0.3, 0.8, (), "how high")
    assert (shown.parameters[1].value, shown.parameters[1].high) == ((0.4, 0.2, 0.1), math.inf)
    assert [one.name for one in shown.parameters] == ["HEIGHT", "WOOD"]
    assert [one.component for one in shown.blocks] == ["seat"]
    assert shown.blocks[0].middle == (0.5, 0.5, 0.5)


def test_the_instruction_says_what_follows_the_plan() -> None:
    stage = Stage()
    stage.studio.ask("a stool", after_plan="wait")
    stage.step()
    assert stage.wire.sent[-1].instruction.after_plan == Instruction.AFTER_PLAN_WAIT
    with pytest.raises(ValueError, match="make, wait, end"):
        Stage().studio.ask("a stool", after_plan="perhaps")


def test_a_held_plan_is_answered_with_numbers_and_then_made() -> None:
    stage = Stage()
    request = stage.asked("a stool")
    with pytest.raises(NotNow, match="No plan waits"):
        stage.studio.make_planned({})
    stage.wire.arrives(planned=planned(request))
    stage.step()
    stage.studio.plan_numbers({"HEIGHT": "0.6"})
    told = stage.wire.sent[-1].plan_answer
    assert [(one.name, one.new) for one in told.parameters] == [("HEIGHT", "0.6")]
    assert (told.request, told.go) == (request, False)
    stage.studio.make_planned({"HEIGHT": "0.7"})
    assert stage.wire.sent[-1].plan_answer.go
    state = stage.studio.state
    assert state.plan is not None and not state.plan.held
    with pytest.raises(NotNow, match="No plan waits"):
        stage.studio.make_planned({})


def test_numbers_that_were_not_taken_hold_the_plan_again_and_are_told_first() -> None:
    stage = Stage()
    request = stage.asked("a stool")
    stage.wire.arrives(planned=planned(request))
    stage.step()
    stage.studio.make_planned({"HEIGHT": "7"})
    stage.wire.arrives(planned=planned(request, trouble="HEIGHT cannot be 7.", findings=["It floats."]))
    stage.step()
    state = stage.studio.state
    assert state.plan is not None and state.plan.held
    assert view(state, Target()).plan_findings == ("HEIGHT cannot be 7.", "It floats.")


def test_boxes_follow_their_components() -> None:
    stage = Stage()
    request = stage.asked("a stool")
    stage.wire.arrives(component=ComponentTold(request=request, component="seat", state=ComponentTold.STATE_PROVEN))
    stage.step()
    assert stage.studio.state.plan is None
    stage.wire.arrives(planned=planned(request, held=False))
    for state in (ComponentTold.STATE_WRITTEN, ComponentTold.STATE_FAULTY, ComponentTold.STATE_PROVEN, 99):
        stage.wire.arrives(component=ComponentTold(request=request, component="seat", state=state))
        stage.step()
        shown = stage.studio.state.plan
        assert shown is not None
        assert shown.blocks[0].state == plan.state_of(ComponentTold(state=state))
    stage.wire.arrives(component=ComponentTold(request="another", component="seat", state=2))
    stage.step()
    shown = stage.studio.state.plan
    assert shown is not None and shown.blocks[0].state == "planned"


@pytest.mark.parametrize("how", ["answered", "stopped", "lost", "closed"])
def test_the_plan_goes_with_its_request(how: str) -> None:
    stage = Stage()
    request = stage.asked("a stool")
    stage.wire.arrives(planned=planned(request))
    stage.step()
    if how == "answered":
        stage.wire.arrives(answer=answer(request, Answer.STATUS_REFUSED))
        stage.step()
    elif how == "stopped":
        stage.studio.stop()
    elif how == "lost":
        stage.wire.breaks(Code.UNAVAILABLE, "gone")
        stage.step()
    else:
        stage.studio.close()
    assert stage.studio.state.plan is None
    report = stage.studio.report(request)
    assert report is not None and report["plan"]["lines"] == ["A stool.", "Seat, 36 × 36 × 4 cm"]
    assert report["plan"]["parameters"][0] == {"name": "HEIGHT", "value": "0.45"}


def test_while_a_plan_waits_the_add_on_rests() -> None:
    stage = Stage()
    request = stage.asked("a stool")
    busy = stage.studio.interval()
    stage.wire.arrives(planned=planned(request))
    stage.step()
    assert stage.studio.interval() > busy


def test_the_edges_and_faces_of_a_box_are_those_of_a_cube() -> None:
    corners = [CUBE[place : place + 3] for place in range(0, 24, 3)]
    assert len(set(plan.EDGES)) == 12
    assert all(math.dist(corners[one], corners[other]) == 1 for one, other in plan.EDGES)
    assert len({frozenset(face) for face in plan.FACES}) == 6
    for face in plan.FACES:
        around = zip(face, (*face[1:], face[0]), strict=True)
        assert all(math.dist(corners[one], corners[other]) == 1 for one, other in around)


@given(some.binary(max_size=400))
def test_whatever_a_plan_holds_is_read_or_left_out(data: bytes) -> None:
    text = data.decode("latin-1")
    told = Planned(
        request="r",
        parameters=[PlannedParameter(name=text, literal=text, unit=unit) for unit in ("m", "color", "text", "feet")],
        blocks=[Block(component=text, corners=[float(one) for one in data])],
    )
    shown = plan.of(told)
    assert all(one.unit in ("m", "color", "text") for one in shown.parameters)
    assert all(len(one.corners) == 8 for one in shown.blocks)
