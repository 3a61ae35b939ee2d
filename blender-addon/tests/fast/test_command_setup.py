"""What the command needs: found, installed, or named in one line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from command import processes
from command.exits import USAGE, Trouble
from command.setup import Need, blender, environments, java, java_made, packages


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine without a window's programs, and the apt commands that it was given."""
    calls: list[list[str]] = []
    parts = (packages.Part("xvfb", program="no-such-xvfb"), packages.Part("xauth", program="no-such-xauth"))
    monkeypatch.setitem(packages.PARTS, Need.WINDOW, parts)
    monkeypatch.setattr(packages, "step", lambda title, command, *rest: calls.append(list(command)))
    monkeypatch.setattr(packages, "_lists_are_there", lambda: True)
    return calls


def test_without_rights_one_line_says_what_to_install(
    lacking: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "can_install", lambda: False)
    with pytest.raises(Trouble) as told:
        packages.require(Need.WINDOW)
    assert "not installed: xvfb xauth" in told.value.text
    assert "apt install xvfb xauth" in told.value.fix
    assert "\n" not in told.value.fix
    assert lacking == []


def test_as_root_on_debian_exactly_the_missing_is_installed(
    lacking: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "can_install", lambda: True)
    with pytest.raises(Trouble, match="still not found: xvfb xauth"):
        packages.require(Need.WINDOW)
    assert lacking == [["apt-get", "-qy", "install", "--no-install-recommends", "xvfb", "xauth"]]


def test_nothing_is_installed_when_all_is_there(lacking: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(packages.PARTS, Need.WINDOW, (packages.Part("sh", program="sh"),))
    packages.require(Need.WINDOW)
    assert lacking == []


def test_a_library_is_found_by_its_file(tmp_path: Path) -> None:
    part = packages.Part("libx", pattern=f"{tmp_path}/*/libx.so")
    assert not part.found()
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "libx.so").touch()
    assert part.found()


def _jdk(home: Path, version: str, compiler: bool = True) -> Path:
    (home / "bin").mkdir(parents=True)
    (home / "release").write_text(f'IMPLEMENTOR="X"\nJAVA_VERSION="{version}"\n')
    if compiler:
        (home / "bin" / "javac").touch()
    return home


def test_only_a_jdk_25_with_a_compiler_counts(tmp_path: Path) -> None:
    assert java.read(_jdk(tmp_path / "17", "17.0.15")) is None
    assert java.read(_jdk(tmp_path / "250", "250")) is None
    assert java.read(_jdk(tmp_path / "runtime", "25.0.2", compiler=False)) is None
    assert java.read(tmp_path / "nothing") is None
    found = java.read(_jdk(tmp_path / "25", "25.0.3"))
    assert found is not None
    assert (found.version, found.environment) == ("25.0.3", {"JAVA25_HOME": str(tmp_path / "25")})


def test_the_jdk_that_was_named_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA25_HOME", str(_jdk(tmp_path / "mine", "25.0.9")))
    found = java.find()
    assert found is not None
    assert found.home == tmp_path / "mine"


def test_the_made_compiler_drops_what_opens_the_jdks_own(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    machine, compiler = tmp_path / "bin" / "java", tmp_path / "bin" / "javac"
    machine.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    compiler.write_text(java_made.JAVAC)
    machine.chmod(0o755)
    compiler.chmod(0o755)
    given = [
        "-J--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
        "-J-Xmx1g",
        "-d",
        "a folder",
        "@arguments",
    ]
    said = subprocess.run([compiler, *given], capture_output=True, text=True, check=True).stdout.splitlines()
    assert said[0] == "-Xmx1g"
    assert said[-4:] == ["com.sun.tools.javac.Main", "-d", "a folder", "@arguments"]


def _program(path: Path, said: str) -> str:
    path.write_text(f"#!/bin/sh\n{said}\n")
    path.chmod(0o755)
    return str(path)


def test_blenders_are_programs_or_pythons_with_bpy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    program = blender.find(_program(tmp_path / "blender", 'echo "Blender 4.2.1 LTS"'))
    assert program is not None
    assert (program.version, program.is_module) == ("4.2.1", False)
    assert program.background(Path("a.py"), "b")[1:3] == ["-b", "--factory-startup"]
    python = blender.find(_program(tmp_path / "python", '[ "$1" = -c ] && echo "bpy 5.0.1" || echo "Python 3.11.2"'))
    assert python is not None
    assert (python.version, python.is_module) == ("5.0.1", True)
    assert python.background(Path("a.py"), "b") == [str(tmp_path / "python"), "a.py", "--", "b"]


def test_what_a_program_said_is_asked_again_when_it_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = tmp_path / "blender"
    _program(path, 'echo "Blender 4.2.1"')
    first = blender.find(str(path))
    _program(path, 'echo "Blender 5.2.2"')
    os.utime(path, (1, 1))
    second = blender.find(str(path))
    assert first is not None
    assert second is not None
    assert (first.version, second.version) == ("4.2.1", "5.2.2")


@pytest.mark.parametrize("said", ['echo "Python 3.11.2"', "exit 1", 'echo "Blender 2.79.0"'])
def test_what_is_no_blender_of_ours_is_wrong_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(Trouble) as told:
        blender.find(_program(tmp_path / "thing", said))
    assert told.value.code == USAGE


def test_an_environment_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    titles: list[str] = []

    def step(title: str, *_rest: object) -> None:
        titles.append(title)
        (tmp_path / "cos3d" / "new").mkdir(parents=True, exist_ok=True)

    monkeypatch.setattr(environments, "step", step)
    for _ in range(2):
        environments.environment("new", Path(sys.executable), ["x==1"], "Installing x")
    assert titles == ["Making a Python environment for new", "Installing x"]


def test_a_failed_step_shows_the_end_of_its_output_and_the_fix(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Trouble) as told:
        processes.step("Doing it", ["sh", "-c", "echo why it failed; exit 9"], "do it better.")
    assert "exit code 9" in told.value.text
    assert "why it failed" in told.value.text
    assert told.value.fix.startswith("do it better.")
    assert capsys.readouterr().err.startswith("Doing it … 0 s")


def test_a_missing_program_is_a_failed_step() -> None:
    with pytest.raises(Trouble, match="there is no such program"):
        processes.step("Doing it", ["no-such-program"], "install it.")
