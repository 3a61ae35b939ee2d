"""The server's life with real processes: found, started, started again, given up, and explained."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cos3d.core import places, processes
from cos3d.core.places import Launch, Record, Unsafe
from cos3d.core.server import Server
from cos3d.link import Endpoint

PLAYED = Path(__file__).with_name("played_server.py")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    state = tmp_path / "state"
    state.mkdir(mode=0o700)
    yield state
    record = Record.read(state)
    if record is not None and record.process != os.getpid() and is_played(record.process):
        processes.end(record.process, hard=True)


def is_played(process: int) -> bool:
    try:
        return b"played_server" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


def write(path: Path, value: Any, mode: int = 0o600) -> None:
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    path.chmod(mode)


def plays(folder: Path, play: str, version: str = "0.1.0") -> None:
    write(folder / "launch.json", {"command": [sys.executable, str(PLAYED), play], "version": version})


def listens(folder: Path, **other: Any) -> Record:
    """A record of a server; it is this very process that it names."""
    value = {"protocol": 1, "version": "0.1.0", "pid": os.getpid(), "port": 4711, "token": "t", "started": "now"}
    write(folder / "server.json", {**value, **other})
    record = Record.read(folder)
    assert record is not None
    return record


def starts(folder: Path) -> list[str]:
    path = folder / "starts"
    return path.read_text().splitlines() if path.exists() else []


def until(server: Server, met: Callable[[], bool], patience: float = 15.0) -> None:
    end = time.monotonic() + patience
    while not met():
        assert time.monotonic() < end, f"{server.status}: {server.text}"
        began = time.monotonic()
        server.step()
        assert time.monotonic() - began < 1.0, "a step must not block"
        time.sleep(0.005)


def reaches(server: Server, status: str) -> None:
    until(server, lambda: server.status == status)


def test_a_running_server_is_found_at_once_and_none_is_started(folder: Path) -> None:
    plays(folder, "listens")
    listens(folder)
    server = Server(folder)
    assert server.status == "starting" and server.endpoint is None
    server.step()
    assert (server.status, server.endpoint) == ("ready", Endpoint(4711, "t"))
    assert starts(folder) == []


def test_without_a_server_one_is_started_that_ends_by_itself(folder: Path) -> None:
    plays(folder, "listens")
    server = Server(folder)
    reaches(server, "ready")
    record = Record.read(folder)
    assert record is not None and is_played(record.process)
    assert starts(folder) == ["listens --until-idle 5"]
    assert os.getsid(record.process) != os.getsid(0), "it must outlive this process"


def test_a_dead_servers_record_counts_for_nothing(folder: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    listens(folder, pid=gone.pid)
    plays(folder, "listens")
    server = Server(folder)
    reaches(server, "ready")
    assert starts(folder) == ["listens --until-idle 5"]


def test_a_killed_server_is_started_again(folder: Path) -> None:
    plays(folder, "listens")
    server = Server(folder)
    reaches(server, "ready")
    server.reached()
    first = Record.read(folder)
    assert first is not None
    processes.end(first.process, hard=True)
    server.unreachable("connection lost")
    assert server.status == "starting" and server.endpoint is None
    reaches(server, "ready")
    second = Record.read(folder)
    assert second is not None and second.process != first.process


def test_a_server_that_lives_is_connected_to_again_rather_than_started(folder: Path) -> None:
    plays(folder, "listens")
    listens(folder)
    server = Server(folder)
    server.step()
    server.unreachable("connection reset")
    reaches(server, "ready")
    assert starts(folder) == []


def test_two_hosts_start_one_server(folder: Path) -> None:
    plays(folder, "locked")
    server = Server(folder)
    until(server, lambda: bool(starts(folder)))
    listens(folder)  # the one that had the lock
    reaches(server, "ready")
    assert len(starts(folder)) == 1


def test_a_server_that_cannot_start_is_tried_three_times_then_explained(folder: Path) -> None:
    plays(folder, "fails")
    server = Server(folder)
    reaches(server, "stopped")
    assert len(starts(folder)) == 3
    assert "exit code 3" in server.text and "the port is taken" in server.text and str(server.log) in server.text
    assert server.mend_label == "Try again"
    for _ in range(50):
        server.step()
    assert len(starts(folder)) == 3
    plays(folder, "listens")
    server.mend()
    reaches(server, "ready")


def test_wanting_a_stopped_server_starts_it(folder: Path) -> None:
    plays(folder, "listens")
    listens(folder)
    server = Server(folder)
    server.step()
    server.left("it was told to stop")
    assert (server.status, server.mend_label) == ("stopped", "Start server")
    for _ in range(20):
        server.step()
    assert starts(folder) == [] and server.status == "stopped"
    (folder / "server.json").unlink()
    assert server.want()
    reaches(server, "ready")
    assert len(starts(folder)) == 1


def test_another_server_is_noticed_after_a_farewell(folder: Path) -> None:
    listens(folder)
    server = Server(folder)
    server.step()
    server.left("")
    listens(folder, token="another")
    reaches(server, "ready")
    assert server.endpoint == Endpoint(4711, "another")


def test_nothing_was_set_up(folder: Path) -> None:
    server = Server(folder)
    server.step()
    assert server.status == "stopped" and "./cos3d serve" in server.text and server.mend_label == "Look again"
    assert not server.want()
    plays(folder, "listens")
    reaches(server, "ready")  # noticed without a button


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    server = Server(tmp_path / "no" / "where")
    server.step()
    assert server.status == "stopped" and "./cos3d serve" in server.text


def test_java_is_gone(folder: Path) -> None:
    write(folder / "launch.json", {"command": ["/no/where/bin/java", "-cp", "x"], "version": "0.1.0"})
    server = Server(folder)
    server.step()
    assert server.status == "no_java" and "/no/where/bin/java" in server.text and server.mend_label == "Try again"
    assert not server.want()


def test_java_is_too_old(folder: Path) -> None:
    plays(folder, "old_java")
    server = Server(folder)
    reaches(server, "no_java")
    assert "Java 25" in server.text and len(starts(folder)) == 1


def test_a_newer_contract(folder: Path) -> None:
    listens(folder, protocol=2, version="2.0.0")
    server = Server(folder)
    server.step()
    assert server.status == "wrong_version" and "update the add-on" in server.text
    assert server.mend_label == "Look again"


def test_an_older_server_is_replaced_when_told_to(folder: Path) -> None:
    plays(folder, "other_version", version="0.0.9")
    old = Server(folder)
    reaches(old, "ready")
    first = Record.read(folder)
    assert first is not None
    plays(folder, "listens", version="0.1.0")
    server = Server(folder)
    server.step()
    assert server.status == "wrong_version" and "0.0.9" in server.text and "0.1.0" in server.text
    assert server.mend_label == "Restart server"
    server.mend()

    def both() -> bool:
        old.step()  # reaps its child, as the Blender that started it does
        return server.status == "ready"

    until(server, both)
    second = Record.read(folder)
    assert second is not None and second.version == "0.1.0" and not processes.is_alive(first.process)


def test_another_version_that_ends_by_itself_is_replaced(folder: Path) -> None:
    plays(folder, "listens")
    gone = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(30)"])
    listens(folder, version="0.0.9", pid=gone.pid)
    server = Server(folder)
    server.step()
    assert server.status == "wrong_version"
    gone.kill()
    gone.wait()
    reaches(server, "ready")


def test_a_server_that_runs_but_never_answers(folder: Path) -> None:
    frozen = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        plays(folder, "locked")
        listens(folder, pid=frozen.pid)
        now = time.monotonic()
        server = Server(folder, lambda: now)
        for _ in range(100):
            server.step()
            if server.status == "ready":
                server.unreachable("no answer")
            if server.status == "stopped":
                break
            time.sleep(0.02)
            now += 0.5
        assert server.status == "stopped" and f"process {frozen.pid}" in server.text
        assert server.mend_label == "Restart server"
        plays(folder, "listens")
        server.mend()

        def reaped() -> bool:
            frozen.poll()
            nonlocal now
            now += 0.005
            return server.status == "ready"

        until(server, reaped)
    finally:
        frozen.kill()
        frozen.wait()


def test_a_refusal_of_a_former_servers_token_is_no_refusal(folder: Path) -> None:
    listens(folder)
    server = Server(folder)
    server.step()
    listens(folder, token="fresh")
    server.turned_away("refused", "The token is wrong.", restartable=False)
    reaches(server, "ready")
    assert server.endpoint == Endpoint(4711, "fresh")
    server.turned_away("refused", "The token is wrong.", restartable=False)
    server.step()
    assert (server.status, server.text, server.mend_label) == ("refused", "The token is wrong.", "Connect again")


@pytest.mark.skipif(os.name != "posix", reason="file modes exist on POSIX systems only")
@pytest.mark.parametrize("name", ["server.json", "launch.json"])
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o602, 0o660])
def test_files_that_others_can_reach_are_refused(folder: Path, name: str, mode: int) -> None:
    plays(folder, "listens")
    if name == "server.json":
        listens(folder)
    (folder / name).chmod(mode)
    server = Server(folder)
    server.step()
    assert server.status == "refused" and name in server.text and "Delete it" in server.text
    assert starts(folder) == []
    (folder / name).unlink()
    plays(folder, "listens")
    reaches(server, "ready")


@pytest.mark.skipif(os.name != "posix", reason="owners exist on POSIX systems only")
def test_files_of_others_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listens(folder)
    monkeypatch.setattr(os, "getuid", lambda: 4242)
    with pytest.raises(Unsafe, match="another user"):
        Record.read(folder)


NO_PORT = '{"protocol": 1, "version": "0.1.0", "pid": 1, "port": 70000, "token": "secret"}'


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"port": 1}', '{"protocol": "x"}', NO_PORT])
def test_records_that_cannot_be_read_count_for_nothing(folder: Path, text: str) -> None:
    write(folder / "server.json", text)
    write(folder / "launch.json", text)
    assert Record.read(folder) is None and Launch.read(folder) is None


def test_the_state_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COS3D_STATE", str(tmp_path / "here"))
    assert places.state_folder() == tmp_path / "here"
    monkeypatch.delenv("COS3D_STATE")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert places.state_folder() == tmp_path / "cos3d"
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert places.state_folder() == tmp_path / ".local" / "state" / "cos3d"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert places.state_folder() == tmp_path / "Library" / "Application Support" / "cos3d"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert places.state_folder() == tmp_path / "Local" / "cos3d"


def test_the_last_words_of_a_stack_trace() -> None:
    text = "Starting\nError: no port\n\tat org.cos3d.Main.main(Main.java:1)\n\t... 3 more\n\n"
    assert processes.last_words(text) == "Error: no port"
    assert processes.last_words("") == ""


def test_processes_that_live_and_that_do_not() -> None:
    assert processes.is_alive(os.getpid())
    assert not processes.is_alive(0) and not processes.is_alive(-1)
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    assert not processes.is_alive(gone.pid)
    processes.end(gone.pid)
