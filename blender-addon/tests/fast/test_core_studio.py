"""Requests: what is sent when one is asked, and what every turn of events comes to for the artist."""

from __future__ import annotations

from typing import Any

import pytest
from studio_stage import Stage, answer, make_chair

from command.asking import workflows
from cos3d.core import wishes
from cos3d.core.studio import NotNow, State
from cos3d.core.view import Target, view
from cos3d.proto.patch_pb2 import (
    ENDING_NOT_NOW,
    ENDING_ROLLED_BACK,
    RUNG_RULES,
    EditProgram,
    Failure,
    Outcome,
    Patch,
    Step,
)
from cos3d.proto.scene_pb2 import Asset, SceneChanges
from cos3d.proto.studio_pb2 import Answer, BaseAsked, HistoryMoved, Instruction, Progress, Workflow


def test_one_request_from_asking_to_its_report() -> None:
    stage = Stage()
    stage.scene.changed.append(SceneChanges(removed=["o1"]))
    request = stage.studio.ask(" a chair ")
    assert stage.studio.state.busy and stage.studio.report(request) is None
    stage.step()
    assert stage.wire.kinds()[-2:] == ["changes", "instruction"]
    assert stage.wire.sent[-1].instruction.text == "a chair"
    stage.wire.arrives(progress=Progress(request=request, stage="planning", text="Reading the wish", share=0.25))
    stage.step()
    state = stage.studio.state
    assert (state.status, state.stage, state.share, state.message) == ("working", "planning", 0.25, "Reading the wish")
    made = SceneChanges(assets=[Asset(id="a1", name="Chair.001")])
    stage.scene.changed.append(made)
    stage.wire.arrives(patch=make_chair(request))
    stage.step()
    assert stage.scene.applied == [request]
    assert stage.wire.kinds()[-2:] == ["changes", "outcome"]
    stage.now += 0.5
    asked: dict[str, Any] = {
        "model_calls": 1,
        "looks": 2,
        "criticisms": 3,
        "tokens_in": 5,
        "tokens_out": 7,
        "tokens_kept": 3,
    }
    asked |= {"workflow": "full", "cost": 0.0123}
    stage.wire.arrives(answer=answer(request, server_seconds=0.02, **asked))
    stage.step()
    report = stage.studio.report(request)
    assert report == {
        "instruction": "a chair",
        "status": "applied",
        "rung": "rules",
        "asset": "Chair.001",
        "changed": {
            "objects": ["Leg"],
            "components": [],
            "parameters": [{"name": "LEG_LENGTH", "old": "0.43", "new": "0.5"}],
        },
        "collateral": [],
        "undo_steps": 1,
        "tokens": {"in": 5, "out": 7, "kept": 3},
        "workflow": "full",
        "cost": 0.0123,
        "spent": "1 question to the model, 12 tokens, $0.0123",
        "model_calls": 1,
        "repairs": 0,
        "critic": {"pictures_sent": 2, "findings": 3},
        "seconds": {"total": pytest.approx(0.9), "model": 0.0, "server": 0.02, "blender": 0.01},
        "message": "There it is.",
        "unknown_words": [],
        "close": [],
        "may_run_unproven": False,
        "choices": [],
        "plan": None,
        "error": None,
    }
    assert stage.studio.state == State("ready", "Ready.", message="There it is.", report=report)


def test_the_patch_is_applied_and_told_in_the_step_in_which_it_comes() -> None:
    stage = Stage()
    request = stage.asked()
    stage.wire.arrives(patch=make_chair(request))
    stage.studio.step(0.004)  # no time passes
    assert stage.scene.applied == [request]
    assert stage.wire.kinds()[-1] == "outcome"


def test_only_one_request_at_a_time() -> None:
    stage = Stage()
    stage.asked("a chair")
    with pytest.raises(NotNow, match="“a chair” is still under way"):
        stage.studio.ask("a table")


@pytest.mark.parametrize("words", ["", "  \n"])
def test_no_words(words: str) -> None:
    with pytest.raises(NotNow, match="Say what shall change"):
        Stage().studio.ask(words)


def test_pictures_have_a_size() -> None:
    stage = Stage()
    with pytest.raises(NotNow, match="larger than 1 MB"):
        stage.studio.ask("like this", [bytes((1 << 20) + 1)])
    with pytest.raises(NotNow, match="3 MB in all"):
        stage.studio.ask("like this", [bytes(1 << 20)] * 4)
    stage.studio.ask("like this", [b"picture"])
    stage.step()
    assert list(stage.wire.sent[-1].instruction.images) == [b"picture"]


def test_in_edit_mode_nothing_is_asked() -> None:
    stage = Stage()
    stage.scene.reason = "Leave edit mode first."
    with pytest.raises(NotNow, match="Leave edit mode"):
        stage.studio.ask("a chair")
    assert not stage.studio.state.busy


def test_a_patch_that_comes_in_edit_mode_is_not_applied() -> None:
    stage = Stage()
    request = stage.asked()
    stage.scene.reason = "Leave edit mode first."
    stage.wire.arrives(patch=make_chair(request))
    stage.step()
    outcome = stage.wire.sent[-1].outcome
    assert stage.scene.applied == [] and outcome.ending == ENDING_NOT_NOW
    assert (outcome.failure.family, outcome.failure.text) == ("mode", "Leave edit mode first.")


def test_a_stopped_request_is_dead_at_once() -> None:
    stage = Stage()
    request = stage.asked()
    stage.studio.stop()
    report = stage.studio.report(request)
    assert report is not None and report["status"] == "cancelled"
    assert stage.wire.sent[-1].cancel.request == request
    stage.wire.arrives(patch=make_chair(request))
    stage.wire.arrives(progress=Progress(request=request, stage="planning"))
    stage.wire.arrives(answer=answer(request, Answer.STATUS_CANCELLED))
    stage.step()
    assert stage.scene.applied == [] and stage.studio.report(request) is report
    assert stage.studio.state.status == "ready"
    second = stage.asked("a table")
    assert stage.wire.sent[-1].instruction.request == second


def test_the_next_instruction_waits_until_the_server_is_done_with_the_stopped_one() -> None:
    stage = Stage()
    first = stage.asked()
    stage.studio.stop()
    second = stage.asked("a table")
    assert stage.wire.kinds().count("instruction") == 1 and stage.studio.state.busy
    stage.wire.arrives(patch=make_chair(first))
    stage.step()
    assert stage.wire.sent[-1].outcome.ending == ENDING_NOT_NOW and stage.scene.applied == []
    stage.wire.arrives(answer=answer(first, Answer.STATUS_CANCELLED))
    stage.step()
    assert stage.wire.sent[-1].instruction.request == second


def test_a_server_that_never_answers_for_the_stopped_one_holds_nobody_up() -> None:
    stage = Stage()
    stage.asked()
    stage.studio.stop()
    second = stage.asked("a table")
    stage.step(3.1)
    assert stage.wire.sent[-1].instruction.request == second


def test_another_file_is_shown_whole() -> None:
    stage = Stage()
    stage.scene.outdated = True
    stage.scene.changed.append(SceneChanges(removed=["o1"]))
    stage.step()
    assert stage.wire.kinds()[-2:] == ["snapshot", "snapshot"]


def test_stopping_before_it_was_sent_sends_nothing() -> None:
    stage = Stage()
    stage.studio.ask("a chair")
    stage.studio.stop()
    stage.step()
    assert not {"instruction", "cancel"} & set(stage.wire.kinds())


def test_stopping_after_it_was_applied_is_honest() -> None:
    stage = Stage()
    request = stage.asked()
    stage.wire.arrives(patch=make_chair(request))
    stage.step()
    stage.studio.stop()
    report = stage.studio.report(request)
    assert report is not None and report["status"] == "applied" and "already done" in report["message"]


def test_a_patch_comes_once_and_only_for_the_running_request() -> None:
    stage = Stage()
    stage.wire.arrives(patch=make_chair("somebody else's"))
    stage.step()
    request = stage.asked()
    stage.wire.arrives(patch=make_chair(request))
    stage.wire.arrives(patch=make_chair(request))
    stage.step()
    assert stage.scene.applied == [request]


def test_a_failed_patch_is_reported_with_component_and_line() -> None:
    stage = Stage()
    request = stage.asked()
    failure = Failure(family="exception", component="legs", line=12, text="division by zero")
    stage.scene.outcome = Outcome(request=request, ending=ENDING_ROLLED_BACK, failure=failure)
    stage.wire.arrives(patch=make_chair(request))
    stage.step()
    stage.wire.arrives(answer=answer(request, Answer.STATUS_FAILED))
    stage.step()
    report = stage.studio.report(request)
    assert report is not None and report["status"] == "failed"
    assert report["error"] == {"family": "exception", "component": "legs", "line": 12, "text": "division by zero"}
    assert report["changed"] == {"objects": [], "components": [], "parameters": []}


def test_an_error_of_the_hands_themselves_is_an_outcome_too(caplog: pytest.LogCaptureFixture) -> None:
    stage = Stage()
    request = stage.asked()
    stage.scene.problem = KeyError("oops")
    stage.wire.arrives(patch=make_chair(request))
    stage.step()
    outcome = stage.wire.sent[-1].outcome
    assert outcome.failure.family == "internal" and "oops" in outcome.failure.text
    assert "a patch could not be applied" in caplog.text


def test_words_that_were_not_understood() -> None:
    stage = Stage()
    request = stage.asked("frobnicate it")
    said = Answer(
        request=request,
        status=Answer.STATUS_NOT_UNDERSTOOD,
        message="I do not know “frobnicate”.",
        unknown_words=["frobnicate"],
        close=["fabricate"],
    )
    stage.wire.arrives(answer=said)
    stage.step()
    report = stage.studio.report(request)
    assert report is not None
    assert (report["status"], report["rung"], report["asset"], report["error"]) == ("not_understood", None, None, None)
    assert (report["unknown_words"], report["close"]) == (["frobnicate"], ["fabricate"])


def _asked_back(stage: Stage, request: str) -> None:
    back = Answer(request=request, status=Answer.STATUS_NOT_UNDERSTOOD, message="Of wood?", choices=["wood", "iron"])
    stage.wire.arrives(answer=back)
    stage.step()


def test_a_choice_goes_on_with_the_first_wish() -> None:
    stage = Stage()
    first = stage.studio.ask("make it nobler", [b"picture"])
    stage.step()
    _asked_back(stage, first)
    assert stage.studio.state.choices == ("wood", "iron")
    second = stage.studio.choose("iron")
    assert second != first and stage.studio.state.choices == ()
    stage.step()
    sent = stage.wire.sent[-1].instruction
    assert (sent.request, sent.text) == (second, "make it nobler\n(Of wood? iron)")
    assert list(sent.images) == [b"picture"]
    stage.wire.arrives(answer=answer(second))
    stage.step()
    with pytest.raises(NotNow, match="does not wait for an answer"):
        stage.studio.choose("wood")


def test_a_choice_is_for_what_was_selected_then() -> None:
    stage = Stage()
    _asked_back(stage, stage.asked("make it nobler"))
    stage.scene.selected = Target("a2", "Table", objects=("Table",))
    with pytest.raises(NotNow, match="ask again"):
        stage.studio.choose("wood")


def test_the_server_is_told_what_an_object_is_made_of_while_its_request_runs() -> None:
    stage = Stage()
    request = stage.asked("bend it")
    stage.wire.arrives(base_asked=BaseAsked(request=request, object="o1"))
    stage.step()
    parts = [message.base for message in stage.wire.sent if message.WhichOneof("message") == "base"]
    assert [(part.request, part.object, part.data) for part in parts] == [
        (request, "o1", b"one"),
        (request, "o1", b"two"),
    ]
    stage.wire.arrives(base_asked=BaseAsked(request="another", object="o1"))
    stage.step()
    assert stage.wire.kinds().count("base") == 2


def _refused_untried(stage: Stage, request: str) -> None:
    refused = Answer(request=request, status=Answer.STATUS_REFUSED, message="Nothing tries it.", may_run_unproven=True)
    stage.wire.arrives(answer=refused)
    stage.step()


def test_what_nothing_can_try_is_asked_again_with_leave_for_that_one_request() -> None:
    stage = Stage()
    first = stage.asked("make it taller")
    assert stage.wire.sent[-1].instruction.unproven == Instruction.UNPROVEN_AS_SET
    _refused_untried(stage, first)
    assert stage.studio.state.may_run_unproven
    second = stage.studio.ask_unproven()
    assert second != first and not stage.studio.state.may_run_unproven
    stage.step()
    sent = stage.wire.sent[-1].instruction
    assert (sent.request, sent.text, sent.unproven) == (second, "make it taller", Instruction.UNPROVEN_RUN)
    stage.wire.arrives(answer=answer(second))
    stage.step()
    report = stage.studio.report(second)
    assert report is not None and (report["instruction"], report["may_run_unproven"]) == ("make it taller", False)
    stage.asked("make it wider")
    assert stage.wire.sent[-1].instruction.unproven == Instruction.UNPROVEN_AS_SET


def test_sliders_that_nothing_can_try_are_set_with_leave() -> None:
    stage = Stage()
    first = stage.studio.adjust("a1", {"HEIGHT": "0.5"})
    stage.step()
    _refused_untried(stage, first)
    stage.studio.ask_unproven()
    stage.step()
    sent = stage.wire.sent[-1].instruction
    assert (sent.adjustment.parameters[0].new, sent.unproven) == ("0.5", Instruction.UNPROVEN_RUN)


def test_where_a_price_is_not_known_tokens_alone_are_told() -> None:
    stage = Stage()
    request = stage.asked("make it odd")
    stage.wire.arrives(answer=answer(request, model_calls=3, tokens_in=5000, tokens_out=120))
    stage.step()
    report = stage.studio.report(request)
    assert report is not None and report["cost"] is None
    assert report["spent"] == "3 questions to the model, 5,120 tokens, its price is not known here"
    assert view(stage.studio.state, Target()).outcome_lines[-1].endswith("known here.")


def test_how_a_model_is_asked_is_told_with_the_instruction() -> None:
    stage = Stage()
    stage.asked("make it odd")
    assert not stage.wire.sent[-1].instruction.HasField("workflow")
    stage = Stage()
    stage.studio.ask("make it odd", workflow="plain", without=["repair"])
    stage.step()
    sent = stage.wire.sent[-1].instruction.workflow
    assert (sent.kind, list(sent.without)) == (Workflow.KIND_PLAIN, [Workflow.AID_REPAIR])
    with pytest.raises(ValueError, match="plain, blueprint"):
        stage.studio.ask("make it odd", workflow="clever")


def test_the_command_knows_the_workflows_of_the_contract() -> None:
    assert (workflows.KINDS, workflows.AIDS) == (wishes.KINDS, wishes.AIDS)


def test_leave_is_given_only_where_it_was_asked_for() -> None:
    stage = Stage()
    with pytest.raises(NotNow, match="does not wait for leave"):
        stage.studio.ask_unproven()
    _refused_untried(stage, stage.asked("make it taller"))
    stage.asked("a chair")
    stage.studio.stop()
    with pytest.raises(NotNow, match="does not wait for leave"):
        stage.studio.ask_unproven()


@pytest.mark.parametrize(
    "now", [Target("a2", "Table", objects=("Table",)), Target("a1", "Stool", program="print()", objects=("Stool",))]
)
def test_leave_is_for_what_was_refused_and_for_nothing_else(now: Target) -> None:
    stage = Stage()
    stage.scene.selected = Target("a1", "Stool", program="...", objects=("Stool",))
    _refused_untried(stage, stage.asked("make it taller"))
    stage.scene.selected = now
    with pytest.raises(NotNow, match="ask again"):
        stage.studio.ask_unproven()
    assert not stage.studio.state.busy


def test_leave_may_be_given_beforehand() -> None:
    stage = Stage()
    stage.studio.ask("a chair", unproven=True)
    stage.step()
    sent = stage.wire.sent[-1].instruction
    assert (sent.text, sent.unproven) == ("a chair", Instruction.UNPROVEN_RUN)


def test_sliders() -> None:
    stage = Stage(connected=False)
    stage.scene.assets = [Asset(id="a1", name="Chair")]
    stage.connect()
    request = stage.studio.adjust("a1", {"LEG_LENGTH": "0.5", "SLATS": "6"})
    stage.step()
    adjustment = stage.wire.sent[-1].instruction.adjustment
    assert adjustment.asset == "a1"
    assert [(change.name, change.new) for change in adjustment.parameters] == [("LEG_LENGTH", "0.5"), ("SLATS", "6")]
    step = Step(edit_program=EditProgram(asset="a1", program="..."))
    stage.wire.arrives(patch=Patch(request=request, rung=RUNG_RULES, steps=[step]))
    stage.wire.arrives(answer=answer(request))
    stage.step()
    report = stage.studio.report(request)
    assert report is not None
    assert (report["instruction"], report["asset"]) == ("LEG_LENGTH = 0.5, SLATS = 6", "Chair")
    with pytest.raises(NotNow, match="No parameter"):
        stage.studio.adjust("a1", {})


def test_undo_is_told_before_what_it_changed() -> None:
    stage = Stage()
    stage.scene.moved.append(HistoryMoved(undone=["r1"]))
    stage.scene.changed.append(SceneChanges(removed=["o1"]))
    stage.step()
    assert stage.wire.kinds()[-2:] == ["history_moved", "changes"]
