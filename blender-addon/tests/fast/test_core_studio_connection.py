"""The conversation from hello to farewell: how it begins and ends, and how it is lost and found again."""

from __future__ import annotations

import pytest
from studio_stage import Stage, answer, make_chair

from cos3d.core.studio import NotNow, State
from cos3d.link import Code
from cos3d.proto.studio_pb2 import Farewell, Heartbeat, TurnedAway, Welcome


def test_hello_comes_first_and_the_whole_scene_after_the_welcome() -> None:
    stage = Stage(connected=False)
    stage.step()
    assert stage.wire.kinds() == ["hello"]
    assert stage.wire.sent[0].hello.protocol == 1
    assert stage.studio.state.status == "starting"
    stage.wire.arrives(welcome=Welcome(protocol=1, version="0.1.0"))
    stage.step()
    assert stage.wire.kinds() == ["hello", "snapshot", "snapshot"]
    assert stage.studio.state == State("ready", "Ready.")
    assert ("reached",) in stage.landlord.calls


def test_an_instruction_waits_for_the_server_and_is_sent_after_the_scene() -> None:
    stage = Stage(connected=False)
    stage.landlord.becomes("starting", "Starting the server.", "")
    request = stage.studio.ask("a chair")
    stage.step()
    assert stage.studio.state.status == "starting" and stage.studio.state.busy
    assert ("want",) in stage.landlord.calls
    stage.landlord.becomes("ready")
    stage.connect()
    assert stage.wire.kinds() == ["hello", "snapshot", "snapshot", "instruction"]
    assert stage.wire.sent[-1].instruction.request == request


@pytest.mark.parametrize("status", ["stopped", "no_java", "wrong_version", "refused"])
def test_without_hope_for_a_server_asking_says_why(status: str) -> None:
    stage = Stage(connected=False)
    stage.landlord.becomes(status, "Run `./cos3d serve` once.")
    stage.landlord.hope = False
    with pytest.raises(NotNow, match="cos3d serve"):
        stage.studio.ask("a chair")
    state = stage.studio.state
    assert (state.status, state.text, state.mend, state.busy) == (status, "Run `./cos3d serve` once.", "Mend", False)


def test_a_server_that_does_not_come_fails_the_waiting_request() -> None:
    stage = Stage(connected=False)
    stage.landlord.becomes("starting")
    request = stage.studio.ask("a chair")
    stage.landlord.becomes("no_java", "Java is missing.")
    stage.step()
    report = stage.studio.report(request)
    assert report is not None and report["status"] == "failed"
    assert report["error"] == {"family": "server", "component": None, "line": None, "text": "Java is missing."}


def test_waiting_has_an_end() -> None:
    stage = Stage(connected=False)
    stage.landlord.becomes("starting")
    request = stage.studio.ask("a chair")
    stage.step(91)
    report = stage.studio.report(request)
    assert report is not None and "within 90 seconds" in report["message"]


def test_a_server_lost_during_a_request() -> None:
    stage = Stage()
    request = stage.asked()
    stage.wire.breaks()
    stage.step()
    report = stage.studio.report(request)
    assert report is not None and report["status"] == "failed"
    assert report["message"].startswith("The server was lost") and "Nothing was changed" in report["message"]
    assert ("unreachable", "connection lost") in stage.landlord.calls
    stage.connect()
    assert stage.wire.kinds() == ["hello", "snapshot", "snapshot"]
    again = stage.asked()
    stage.wire.arrives(answer=answer(again))
    stage.step()
    assert stage.studio.report(again)["status"] == "applied"  # type: ignore[index]


def test_a_server_lost_after_the_patch_was_applied() -> None:
    stage = Stage()
    request = stage.asked()
    stage.wire.arrives(patch=make_chair(request))
    stage.wire.breaks()
    stage.step()
    report = stage.studio.report(request)
    assert report is not None and report["status"] == "applied" and report["undo_steps"] == 1


def test_heartbeats_and_silence() -> None:
    stage = Stage()
    for _ in range(10):
        stage.step(1.1)
        if "heartbeat" in stage.wire.kinds():
            break
    assert stage.wire.sent[-1].heartbeat.number == 1
    stage.wire.arrives(heartbeat=Heartbeat(number=1))
    for _ in range(15):
        stage.step(1.0)
    assert stage.studio.state.status == "ready"
    request = stage.asked()
    for _ in range(12):
        stage.step(1.0)
    assert ("unreachable", "the server gives no sign of life") in stage.landlord.calls
    assert stage.studio.report(request)["status"] == "failed"  # type: ignore[index]


def test_a_long_pause_of_blender_is_not_the_servers_silence() -> None:
    stage = Stage()
    stage.step(600)
    stage.step()
    assert stage.studio.state.status == "ready"


def test_no_welcome() -> None:
    stage = Stage(connected=False)
    for _ in range(40):
        stage.step(1.0)
    assert ("unreachable", "the server did not welcome us in time") in stage.landlord.calls
    assert stage.wire.opened > 1


@pytest.mark.parametrize(
    ("reason", "status", "restartable"),
    [
        (TurnedAway.REASON_HOST_TOO_OLD, "wrong_version", False),
        (TurnedAway.REASON_SERVER_TOO_OLD, "wrong_version", True),
        (TurnedAway.REASON_OUT_OF_ORDER, "refused", False),
        (TurnedAway.REASON_UNSPECIFIED, "refused", False),
    ],
)
def test_turned_away(reason: int, status: str, restartable: bool) -> None:
    stage = Stage(connected=False)
    stage.step()
    stage.wire.arrives(turned_away=TurnedAway(reason=reason, text="Update the add-on.", protocol=2))
    stage.wire.breaks(Code.OK, "")
    stage.step()
    assert ("turned_away", status, restartable) in stage.landlord.calls
    assert (stage.studio.state.status, stage.studio.state.text) == (status, "Update the add-on.")
    opened = stage.wire.opened
    stage.step()
    assert stage.wire.opened == opened


def test_a_welcome_in_another_contract_is_no_welcome() -> None:
    stage = Stage(connected=False)
    stage.step()
    stage.wire.arrives(welcome=Welcome(protocol=2, version="0.2.0"))
    stage.step()
    assert ("turned_away", "wrong_version", False) in stage.landlord.calls
    assert "snapshot" not in stage.wire.kinds()


def test_a_wrong_token_is_a_refusal() -> None:
    stage = Stage(connected=False)
    stage.step()
    stage.wire.breaks(Code.UNAUTHENTICATED, "The token is wrong.")
    stage.step()
    assert (stage.studio.state.status, stage.studio.state.text) == ("refused", "The token is wrong.")


def test_the_end_right_behind_a_farewell_is_part_of_it() -> None:
    stage = Stage()
    stage.wire.arrives(farewell=Farewell(reason="it was told to stop"))
    stage.wire.breaks(Code.OK, "")
    stage.step()
    assert stage.landlord.calls[-1] == ("left", "it was told to stop")
    assert stage.studio.state.status == "stopped"


def test_the_servers_farewell() -> None:
    stage = Stage()
    request = stage.asked()
    stage.wire.arrives(farewell=Farewell(reason="it was told to stop"))
    stage.step()
    assert stage.landlord.calls[-1] == ("left", "it was told to stop")
    assert stage.studio.report(request)["status"] == "failed"  # type: ignore[index]
    assert stage.studio.state.status == "stopped"
    assert not any(call[0] == "unreachable" for call in stage.landlord.calls)


def test_garbage_ends_the_stream() -> None:
    stage = Stage()
    stage.wire.garbage(b"\xff\xff\xff")
    stage.step()
    assert stage.landlord.calls[-1][0] == "unreachable"
    assert stage.studio.state.status != "ready"


def test_messages_of_newer_servers_are_skipped() -> None:
    stage = Stage()
    stage.wire.garbage(b"\xd2\x09\x02hi")  # field 154, which nobody knows
    stage.wire.garbage(b"")
    stage.step()
    assert stage.studio.state.status == "ready"


def test_mending() -> None:
    stage = Stage(connected=False)
    stage.studio.mend()
    assert stage.landlord.calls == []  # nothing to mend
    stage.landlord.becomes("refused", "The token is wrong.", "Connect again")
    stage.step()
    stage.studio.mend()
    assert stage.landlord.calls == [("mend",)]
    stage.connect()
    assert stage.studio.state.status == "ready"


def test_closing_says_farewell_and_ends_for_good() -> None:
    stage = Stage()
    request = stage.asked()
    stage.studio.close()
    stage.studio.close()
    assert stage.wire.kinds()[-2:] == ["cancel", "farewell"]
    assert stage.wire.finished and stage.wire.closed
    assert stage.studio.report(request)["status"] == "cancelled"  # type: ignore[index]
    assert stage.studio.state.status == "stopped"
    with pytest.raises(NotNow, match="disabled"):
        stage.studio.ask("a chair")
    opened = stage.wire.opened
    stage.step()
    assert stage.wire.opened == opened


def test_the_pace() -> None:
    stage = Stage(connected=False)
    stage.landlord.becomes("no_java")
    assert stage.studio.interval() >= 0.1
    stage.landlord.becomes("ready")
    stage.step()
    assert stage.studio.interval() == 0.005
    stage.connect()
    stage.step()
    assert stage.studio.interval() == 0.1
    stage.asked()
    assert stage.studio.interval() == 0.005
