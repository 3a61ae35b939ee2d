"""The real server's life: started, shared, killed, stopped, and ended when the last host has left."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from conftest import Artist

from cos3d.core import processes
from cos3d.core.places import Record


def running(folder: Path) -> Record:
    record = Record.read(folder)
    assert record is not None and processes.is_alive(record.process)
    return record


def ended(process: int) -> bool:
    """Whether a process is gone; one that this process started stays a zombie until it is asked for."""
    try:
        os.waitpid(process, os.WNOHANG)
    except ChildProcessError:
        pass
    return not processes.is_alive(process)


def wait_for(met: Callable[[], bool], patience: float = 20.0) -> None:
    end = time.monotonic() + patience
    while not met():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_killed_during_a_request_and_back_again(folder: Path) -> None:
    artist = Artist(folder)
    artist.reaches("ready")
    assert artist.asks("a chair")["status"] == "applied"
    first = running(folder)
    os.kill(first.process, signal.SIGSTOP)
    request = artist.studio.ask("a stool")
    artist.step()
    assert artist.studio.state.status == "working"
    os.kill(first.process, signal.SIGKILL)
    report = artist.report(request)
    assert report["status"] == "failed" and report["error"]["family"] == "server"
    assert "server was lost" in report["message"] and "Nothing was changed" in report["message"]
    assert len(artist.scene.applied) == 1
    artist.reaches("ready")
    assert running(folder).process != first.process
    assert artist.asks("a stool")["status"] == "applied"
    artist.studio.close()


def test_two_hosts_that_start_at_once_share_one_server(folder: Path) -> None:
    artists = [Artist(folder), Artist(folder), Artist(folder)]
    end = time.monotonic() + 60
    while any(artist.studio.state.status != "ready" for artist in artists):
        assert time.monotonic() < end, [artist.studio.state for artist in artists]
        for artist in artists:
            artist.step()
    endpoints = {artist.server.endpoint for artist in artists}
    assert len(endpoints) == 1
    for artist in artists:
        artist.studio.close()


def test_it_ends_when_the_last_host_has_left(folder: Path) -> None:
    one, other = Artist(folder), Artist(folder)
    one.reaches("ready")
    other.reaches("ready")
    process = running(folder).process
    one.studio.close()
    assert processes.is_alive(process)
    other.studio.close()
    wait_for(lambda: ended(process), patience=30)


def test_told_to_stop_it_says_farewell_and_comes_back_when_wanted(folder: Path) -> None:
    artist = Artist(folder)
    artist.reaches("ready")
    first = running(folder)
    os.kill(first.process, signal.SIGTERM)
    artist.reaches("stopped")
    state = artist.studio.state
    assert "stopped" in state.text and state.mend == "Start server"
    assert artist.asks("a chair")["status"] == "applied"
    assert running(folder).process != first.process
    artist.studio.close()


def test_looked_at_as_seldom_as_at_rest_it_still_says_farewell_and_stays_stopped(folder: Path) -> None:
    artist = Artist(folder)
    artist.reaches("ready")
    time.sleep(1.0)
    artist.step()
    os.kill(running(folder).process, signal.SIGTERM)
    seen = []
    for _ in range(30):
        time.sleep(0.1)
        artist.step()
        seen.append(artist.studio.state.status)
    assert set(seen) <= {"ready", "stopped"}
    assert seen[-1] == "stopped"
    assert artist.studio.state.mend == "Start server"
    artist.studio.mend()
    artist.reaches("ready")
    artist.studio.close()


def test_a_token_that_is_not_the_servers_is_explained(folder: Path) -> None:
    keeper = Artist(folder)
    keeper.reaches("ready")
    file = folder / "server.json"
    value = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**value, "token": "wrong"}), encoding="utf-8")
    artist = Artist(folder)
    artist.reaches("refused")
    assert "token" in artist.studio.state.text and artist.studio.state.mend == "Connect again"
    file.write_text(json.dumps(value), encoding="utf-8")
    artist.studio.mend()
    artist.reaches("ready")
    artist.studio.close()
    keeper.studio.close()


def test_what_it_leaves_behind_only_the_user_can_read(folder: Path) -> None:
    artist = Artist(folder)
    artist.reaches("ready")
    for file in (folder / "server.json", folder / "server-start.log"):
        assert file.stat().st_mode & 0o077 == 0, file
    artist.studio.close()
