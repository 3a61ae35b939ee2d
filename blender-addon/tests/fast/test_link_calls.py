"""The link over a real socket: what is sent comes, in order and whole, and every end is told with code and text."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from scripted_server import Play, ScriptedServer, for_ever

from cos3d.link import Code, End, Endpoint, Link
from cos3d.vendor.grpclib.const import Status
from cos3d.vendor.grpclib.exceptions import GRPCError

Serve = Callable[[Play], ScriptedServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[ScriptedServer] = []

    def begin(play: Play) -> ScriptedServer:
        servers.append(ScriptedServer(play))
        return servers[-1]

    yield begin
    for server in servers:
        server.close()


@pytest.fixture
def link() -> Iterator[Link]:
    made = Link()
    yield made
    made.close()


def pump(
    link: Link, server: ScriptedServer, until: Callable[[list[bytes]], bool], patience: float = 5.0
) -> list[bytes]:
    received: list[bytes] = []
    end = time.monotonic() + patience
    while not until(received):
        assert time.monotonic() < end, f"nothing came of it; {len(received)} messages, end {link.end}"
        server.step()
        received += link.step(0.005, wait=0.001)
    return received


async def echo(stream: Any) -> None:
    async for message in stream:
        await stream.send_message(message)


def test_messages_come_back_in_order_and_the_token_goes_along(serve: Serve, link: Link) -> None:
    server = serve(echo)
    link.open(Endpoint(server.port, "secret"))
    sent = [bytes([number % 256]) * (number % 50) for number in range(500)]
    for message in sent:
        link.send(message)
    link.finish()
    assert pump(link, server, lambda received: link.end is not None) == sent
    assert link.end == End(Code.OK)
    assert not link.is_open
    assert server.callers[0]["authorization"] == "Bearer secret"


def test_large_messages_pass_the_flow_control_windows(serve: Serve, link: Link) -> None:
    server = serve(echo)
    link.open(Endpoint(server.port, "secret"))
    large = bytes(range(256)) * 4096 * 20  # 20 MB, more than both windows
    link.send(large)
    received = pump(link, server, lambda received: bool(received), patience=30)
    assert received == [large]


def test_a_step_ends_when_its_time_is_spent_though_more_is_there(serve: Serve, link: Link) -> None:
    async def flood(stream: Any) -> None:
        for number in range(3000):
            await stream.send_message(number.to_bytes(4, "big"))

    server = serve(flood)
    link.open(Endpoint(server.port, "secret"))
    received, longest, steps = [], 0, 0
    end = time.monotonic() + 10
    while link.end is None and time.monotonic() < end:
        server.step()
        some = link.step(0.001)
        longest, steps = max(longest, len(some)), steps + 1
        received += some
    assert [int.from_bytes(message, "big") for message in received] == list(range(3000))
    assert longest < 1500 and steps > 5


@pytest.mark.parametrize("text", ["wrong token", "größer als 100 % – no", ""])
def test_the_servers_refusal_is_told_with_its_words(serve: Serve, link: Link, text: str) -> None:
    async def refuse(stream: Any) -> None:
        raise GRPCError(Status.UNAUTHENTICATED, text)

    server = serve(refuse)
    link.open(Endpoint(server.port, "wrong"))
    pump(link, server, lambda received: link.end is not None)
    assert link.end == End(Code.UNAUTHENTICATED, text)


def test_what_came_before_the_end_is_given_with_it(serve: Serve, link: Link) -> None:
    async def speak_and_fail(stream: Any) -> None:
        await stream.send_message(b"one")
        await stream.send_message(b"two")
        raise GRPCError(Status.RESOURCE_EXHAUSTED, "enough")

    server = serve(speak_and_fail)
    link.open(Endpoint(server.port, "secret"))
    assert pump(link, server, lambda received: link.end is not None) == [b"one", b"two"]
    assert link.end == End(Code.RESOURCE_EXHAUSTED, "enough")


def test_nobody_listens(serve: Serve, link: Link) -> None:
    server = serve(echo)
    endpoint = Endpoint(server.port, "secret")
    server.close()
    link.open(endpoint)
    end = time.monotonic() + 5
    while link.end is None and time.monotonic() < end:
        link.step(0.005, wait=0.005)
    assert link.end is not None and link.end.code == Code.UNAVAILABLE


def test_a_server_that_dies_is_noticed_and_another_call_works(serve: Serve, link: Link) -> None:
    server = serve(echo)
    link.open(Endpoint(server.port, "secret"))
    link.send(b"one")
    pump(link, server, lambda received: bool(received))
    server.close()
    began = time.monotonic()
    while link.end is None and time.monotonic() - began < 5:
        link.step(0.005, wait=0.001)
    assert link.end is not None and link.end.code == Code.UNAVAILABLE
    assert time.monotonic() - began < 1
    other = serve(echo)
    link.open(Endpoint(other.port, "secret"))
    assert link.end is None
    link.send(b"two")
    assert pump(link, other, lambda received: bool(received)) == [b"two"]


def test_a_deadline_ends_the_call(serve: Serve, link: Link) -> None:
    server = serve(for_ever)
    link.open(Endpoint(server.port, "secret"), deadline=0.2)
    began = time.monotonic()
    pump(link, server, lambda received: link.end is not None)
    assert link.end is not None and link.end.code == Code.DEADLINE_EXCEEDED
    assert 0.15 < time.monotonic() - began < 1.5


def test_cancelling_is_seen_by_the_server(serve: Serve, link: Link) -> None:
    seen: list[str] = []

    async def wait(stream: Any) -> None:
        try:
            await stream.send_message(b"begun")
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    server = serve(wait)
    link.open(Endpoint(server.port, "secret"))
    pump(link, server, lambda received: bool(received))
    link.cancel("enough")
    assert link.end == End(Code.CANCELLED, "enough") and not link.is_open
    end = time.monotonic() + 5
    while not seen and time.monotonic() < end:
        server.step()
    assert seen == ["cancelled"]


def test_a_call_that_is_cancelled_before_it_begins_has_an_end(link: Link) -> None:
    link.open(Endpoint(9, "secret"))
    link.cancel()
    assert link.end is not None and link.end.code == Code.CANCELLED


def test_closing_lets_what_is_queued_leave(serve: Serve, link: Link) -> None:
    heard: list[bytes] = []

    async def listen(stream: Any) -> None:
        async for message in stream:
            heard.append(message)

    server = serve(listen)
    link.open(Endpoint(server.port, "secret"))
    end = time.monotonic() + 5
    while not server.callers and time.monotonic() < end:
        server.step()
        link.step(0.005)
    link.send(b"farewell")
    link.finish()
    leaving = threading.Thread(target=link.close)  # in Blender the server is another process and needs no stepping
    leaving.start()
    while leaving.is_alive() and time.monotonic() < end:
        server.step()
    leaving.join()
    assert heard == [b"farewell"]


def test_a_step_inside_a_running_loop_is_skipped(serve: Serve, link: Link) -> None:
    server = serve(echo)
    link.open(Endpoint(server.port, "secret"))
    link.send(b"one")

    async def somebody_elses() -> list[bytes]:
        return link.step(0.005)

    assert asyncio.run(somebody_elses()) == []
    assert pump(link, server, lambda received: bool(received)) == [b"one"]


def test_the_global_loop_and_threads_are_left_alone(serve: Serve, link: Link) -> None:
    before = threading.active_count()
    server = serve(echo)
    link.open(Endpoint(server.port, "secret"))
    link.send(b"one")
    pump(link, server, lambda received: bool(received))
    assert threading.active_count() == before
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()


def test_nothing_is_left_behind(
    serve: Serve, recwarn: pytest.WarningsRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(echo)
    for _ in range(3):
        link = Link()
        link.open(Endpoint(server.port, "secret"))
        link.send(b"one")
        pump(link, server, lambda received: bool(received))
        link.close()
        link.close()
        assert link.step(0.001) == []
    del link
    gc.collect()
    assert [str(warning.message) for warning in recwarn] == []
    assert caplog.records == []


def test_the_token_is_never_shown() -> None:
    assert "secret" not in repr(Endpoint(80, "secret"))


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_that_is_none(port: int) -> None:
    with pytest.raises(ValueError, match="65535"):
        Endpoint(port, "secret")
