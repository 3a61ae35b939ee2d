"""Starting the server: the descriptor for the add-on, what counts as running, when a build is due."""

from __future__ import annotations

import json
import os
import socket
import stat
import sys
import time
from pathlib import Path

import pytest

from command import paths
from command.exits import Trouble
from command.server import build, fast_start, launch, running

LISTENER = """
import json, os, signal, socket, sys
server = socket.create_server(("127.0.0.1", 0))
place = os.path.join(os.environ["COS3D_STATE"], "server.json")
json.dump({"pid": os.getpid(), "port": server.getsockname()[1], "version": "1"}, open(place, "w"))
signal.signal(signal.SIGTERM, lambda *_: (os.remove(place), sys.exit(0)))
while True: server.accept()[0].close()
"""


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COS3D_STATE", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "project"
    for name in ("proto", "server/src/main", "server/src/test", "server/target", "prompts"):
        (root / name).mkdir(parents=True)
    (root / "pom.xml").write_text(
        "<project><parent><artifactId>p</artifactId><version>9</version></parent>"
        "<artifactId>cos3d</artifactId>\n  <version>1.2.3</version></project>"
    )
    for module in (build, launch):
        monkeypatch.setattr(module, "ROOT", root)
    monkeypatch.setattr(build, "JAR", root / "server/target/server.jar")
    monkeypatch.setattr(build, "STAMP", root / "server/target/cos3d-build.json")
    return root


def test_the_descriptor_is_for_this_user_only(state: Path, project: Path) -> None:
    command = launch.command(Path("/jdk/bin/java"), [Path("/a b/server.jar"), Path("/a b/lib/x.jar")])
    path = launch.write(command)
    assert path == state / "launch.json"
    assert json.loads(path.read_text()) == {"command": command, "version": "1.2.3"}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.stat().st_mode) == 0o700
    assert command[0] == "/jdk/bin/java"
    assert command[-3:] == ["-cp", os.pathsep.join(["/a b/server.jar", "/a b/lib/x.jar"]), "org.cos3d.Main"]


def test_an_unchanged_descriptor_is_not_written_again(state: Path, project: Path) -> None:
    path = launch.write(["java"])
    os.utime(path, (1, 1))
    launch.write(["java"])
    assert path.stat().st_mtime == 1
    launch.write(["java", "-x"])
    assert path.stat().st_mtime > 1


def test_a_pom_without_a_version_is_told(project: Path) -> None:
    (project / "pom.xml").write_text("<project/>")
    with pytest.raises(Trouble, match="no version"):
        launch.version()


def test_state_lies_where_the_platform_keeps_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("COS3D_STATE", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert paths.state_folder() == tmp_path / "cos3d"
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.state_folder() == tmp_path / "Library" / "Application Support" / "cos3d"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert paths.state_folder() == tmp_path / "local" / "cos3d"


def test_a_build_is_due_when_a_source_changes_and_only_then(project: Path) -> None:
    source = project / "server/src/main/A.java"
    source.write_text("class A {}")
    digest = build.sources_digest()
    assert not build.is_built(digest)
    build.JAR.touch()
    build.STAMP.write_text(json.dumps({"sources": digest}))
    assert build.is_built(build.sources_digest())
    (project / "server/src/test/ATest.java").write_text("class ATest {}")
    (project / "server/target/new").touch()
    assert build.is_built(build.sources_digest())
    for changed in (source, project / "proto/a.proto", project / "prompts/new.md", project / "pom.xml"):
        before = build.sources_digest()
        changed.write_text("changed")
        assert build.sources_digest() != before


def test_a_listening_server_is_found_and_stopped(state: Path, tmp_path: Path) -> None:
    process, found = running.start([sys.executable, "-c", LISTENER], state, tmp_path / "log")
    assert running.find(state) == found == running.Running(process.pid, found.port, "1")
    assert running.stop(process) == 0
    assert running.find(state) is None


def test_what_a_killed_server_left_counts_as_none(state: Path, tmp_path: Path) -> None:
    process, _ = running.start([sys.executable, "-c", LISTENER], state, tmp_path / "log")
    process.kill()
    process.wait()
    assert (state / "server.json").exists()
    assert running.find(state) is None


def test_a_port_that_nobody_listens_on_counts_as_none(state: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    state.mkdir()
    (state / "server.json").write_text(json.dumps({"pid": os.getpid(), "port": port, "version": "1"}))
    assert running.find(state) is None


def test_a_server_that_cannot_start_says_why(state: Path, tmp_path: Path) -> None:
    started = time.monotonic()
    with pytest.raises(Trouble, match="no such memory"):
        running.start([sys.executable, "-c", "raise SystemExit('no such memory')"], state, tmp_path / "log")
    assert time.monotonic() - started < 5


def test_the_fast_start_can_be_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COS3D_AOT", "off")
    assert fast_start.ensure(Path("java"), []) is None


@pytest.fixture
def training(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The command lines with which a server was started to train or try; the tests say what comes of them."""
    monkeypatch.delenv("COS3D_AOT", raising=False)
    monkeypatch.setattr(fast_start, "CACHE", tmp_path / "server.aot")
    monkeypatch.setattr(fast_start, "STAMP", tmp_path / "server.aot.json")
    return []


def test_a_failed_training_is_not_repeated(training: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fast_start, "_runs", lambda command: training.append(command))
    assert [fast_start.ensure(Path("java"), []) for _ in range(2)] == [None, None]
    assert [command[1] for command in training] == [f"-XX:AOTCacheOutput={fast_start.CACHE}.new"]


@pytest.mark.parametrize("good", [True, False])
def test_a_cache_is_tried_before_it_is_used(
    training: list[list[str]], monkeypatch: pytest.MonkeyPatch, good: bool
) -> None:
    fresh = fast_start.CACHE.with_suffix(".aot.new")

    def runs(command: list[str]) -> bool:
        training.append(command)
        if len(training) == 1:
            fresh.write_bytes(b"x" * (fast_start.SMALLEST + 1))
            return True
        return good

    monkeypatch.setattr(fast_start, "_runs", runs)
    assert fast_start.ensure(Path("java"), []) == (fast_start.CACHE if good else None)
    assert f"-XX:AOTCache={fresh}" in training[1]
    assert not fresh.exists()
    assert fast_start.ensure(Path("java"), []) == (fast_start.CACHE if good else None)
    assert len(training) == 2
