"""The conversation with the real server over a real socket."""

from __future__ import annotations

import time
from pathlib import Path

from conftest import Artist

from cos3d.core.places import Record
from cos3d.core.state import Report
from cos3d.link import Code, End, Endpoint, Link
from cos3d.proto.scene_pb2 import ObjectColumns, SceneChanges, TransformColumns
from cos3d.proto.studio_pb2 import Farewell, FromHost, FromServer, Heartbeat, Hello, Host, TurnedAway


def endpoint(folder: Path, token: str | None = None) -> Endpoint:
    record = Record.read(folder)
    assert record is not None
    return Endpoint(record.port, record.token if token is None else token)


def speak(link: Link, *messages: FromHost, until: str = "", patience: float = 30.0) -> list[FromServer]:
    """Say something and listen until a kind of message came, or until the end where none is named."""
    for message in messages:
        link.send(message.SerializeToString())
    heard: list[FromServer] = []
    end = time.monotonic() + patience
    while link.end is None and not (until and any(message.WhichOneof("message") == until for message in heard)):
        assert time.monotonic() < end, heard
        heard += [FromServer.FromString(data) for data in link.step(0.01, wait=0.005)]
    return heard


def hello(protocol: int = 1) -> FromHost:
    return FromHost(hello=Hello(protocol=protocol, version="0.1.0", host=Host(name="Blender", version="3.4.1")))


def test_hello_is_answered_by_a_welcome(shared_folder: Path) -> None:
    link = Link()
    link.open(endpoint(shared_folder))
    heard = speak(link, hello(), until="welcome")
    assert heard[0].welcome.protocol == 1 and heard[0].welcome.conversation
    assert "chair" in heard[0].welcome.demonstrations
    link.close()


def test_a_wrong_token_is_refused_in_plain_words(shared_folder: Path) -> None:
    link = Link()
    for token in ("wrong", "", endpoint(shared_folder).token[:-1]):
        link.open(endpoint(shared_folder, token))
        assert speak(link, hello()) == []
        assert link.end is not None and link.end.code == Code.UNAUTHENTICATED and "token" in link.end.text
    link.close()


def test_a_wrong_contract_is_turned_away_with_the_half_to_update(shared_folder: Path) -> None:
    link = Link()
    for protocol, reason, half in (
        (0, TurnedAway.REASON_HOST_TOO_OLD, "update the add-on"),
        (99, TurnedAway.REASON_SERVER_TOO_OLD, "update the server"),
    ):
        link.open(endpoint(shared_folder))
        (heard,) = speak(link, hello(protocol))
        assert heard.turned_away.reason == reason and half in heard.turned_away.text
        assert heard.turned_away.protocol == 1
        assert link.end == End(Code.OK)
    link.close()


def test_a_first_message_that_is_no_hello(shared_folder: Path) -> None:
    link = Link()
    link.open(endpoint(shared_folder))
    heard = speak(link, FromHost(heartbeat=Heartbeat(number=1)))
    assert [message.WhichOneof("message") for message in heard] == ["turned_away"]
    assert heard[0].turned_away.reason == TurnedAway.REASON_OUT_OF_ORDER and heard[0].turned_away.text
    link.close()


def test_heartbeats_come_back_with_their_number(shared_folder: Path) -> None:
    link = Link()
    link.open(endpoint(shared_folder))
    speak(link, hello(), until="welcome")
    for number in (1, 7, 1 << 40):
        heard = speak(link, FromHost(heartbeat=Heartbeat(number=number)), until="heartbeat")
        assert heard[-1].heartbeat.number == number
    link.close()


def test_our_farewell_ends_the_call_in_good_order(shared_folder: Path) -> None:
    link = Link()
    link.open(endpoint(shared_folder))
    speak(link, hello(), until="welcome")
    link.send(FromHost(farewell=Farewell(reason="that was all")).SerializeToString())
    link.finish()
    speak(link)
    assert link.end == End(Code.OK)
    link.close()


def test_something_ready_made_is_asked_for(artist: Artist) -> None:
    report = artist.asks("a chair")
    assert report["status"] == "applied" and report["rung"] == "rules"
    assert len(artist.scene.applied) == 1 and report["undo_steps"] == 1
    assert report["seconds"]["total"] < 10


def test_what_nobody_understands_changes_nothing(artist: Artist) -> None:
    report = artist.asks("frobnicate the quux sideways")
    assert report["status"] == "not_understood" and report["message"]
    assert artist.scene.applied == []


def test_two_conversations_at_once(artist: Artist, shared_folder: Path) -> None:
    other = Artist(shared_folder)
    other.reaches("ready")
    requests = [(artist, artist.studio.ask("a chair")), (other, other.studio.ask("a stool"))]
    end = time.monotonic() + 60
    while any(one.studio.report(request) is None for one, request in requests):
        assert time.monotonic() < end
        artist.step()
        other.step()
    reports: list[Report | None] = [one.studio.report(request) for one, request in requests]
    assert [report["status"] for report in reports if report] == ["applied", "applied"]
    assert artist.scene.applied == [requests[0][1]] and other.scene.applied == [requests[1][1]]
    other.studio.close()
    assert artist.asks("a chair")["status"] == "applied"


def test_a_stopped_request_and_the_next(artist: Artist) -> None:
    first = artist.studio.ask("a chair")
    artist.studio.step(0.0)
    artist.studio.stop()
    assert artist.studio.report(first)["status"] == "cancelled"  # type: ignore[index]
    assert artist.asks("a stool")["status"] == "applied"
    assert len(artist.scene.applied) == 1


def test_ten_thousand_objects(artist: Artist) -> None:
    for start in range(0, 10_000, 2_000):
        count = 2_000
        ids = [f"o{start + number}" for number in range(count)]
        transforms = TransformColumns(location=[1.0, 2.0, 3.0] * count, rotation=[0.0] * 3 * count)
        columns = ObjectColumns(id=ids, name=ids, type=["MESH"] * count, transforms=transforms)
        artist.scene.changed.append(SceneChanges(added=columns))
    artist.until(lambda: not artist.scene.changed)
    assert artist.asks("a chair")["status"] == "applied"


def test_the_round_trip_is_short(shared_folder: Path) -> None:
    link = Link()
    link.open(endpoint(shared_folder))
    speak(link, hello(), until="welcome")
    taken = []
    for number in range(1, 101):
        began = time.perf_counter()
        speak(link, FromHost(heartbeat=Heartbeat(number=number)), until="heartbeat")
        taken.append(time.perf_counter() - began)
    link.close()
    assert sorted(taken)[50] < 0.05, "half of all heartbeats take longer than 50 ms"
