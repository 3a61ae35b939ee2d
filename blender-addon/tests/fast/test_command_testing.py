"""How a test run is put together and summed up."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import pytest

from command.exits import FINDINGS, Trouble
from command.server import build
from command.setup import blender, java
from command.subcommands import test
from command.testing import chroot, runner, stages
from command.testing.closing import LONGEST, closing_lines, count_tests, failures

PYTEST = ["....\n", "\x1b[32m\x1b[1m5 passed\x1b[0m, \x1b[33m2 skipped\x1b[0m\x1b[32m in 0.21s\x1b[0m\n"]
MAVEN = [
    "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in org.cos3d.ATest\n",
    "[INFO] \x1b[1;32mTests run: 12, Failures: 0, Errors: 0, Skipped: 1\x1b[m\n",
    "[ERROR] Tests run: 4, Failures: 2, Errors: 0, Skipped: 0\n",
]


def test_closing_lines_are_those_the_runners_printed() -> None:
    assert closing_lines(PYTEST) == ["5 passed, 2 skipped in 0.21s"]
    assert closing_lines(["== 1 failed, 3 passed, 1 error in 2.00s (0:00:02) ==\n"]) != []
    assert closing_lines(MAVEN) == [
        "Tests run: 12, Failures: 0, Errors: 0, Skipped: 1",
        "Tests run: 4, Failures: 2, Errors: 0, Skipped: 0",
    ]
    assert closing_lines(["a test passed in 3 tries\n", "no tests ran in 0.01s\n"]) == ["no tests ran in 0.01s"]


def test_tests_are_counted_without_the_skipped() -> None:
    assert count_tests(closing_lines(PYTEST)) == 5
    assert count_tests(closing_lines(MAVEN)) == 11 + 4
    assert count_tests(["no tests ran in 0.01s", "All checks passed!"]) == 0


@pytest.mark.parametrize(
    "line",
    [
        "FAILED tests/proving/test_a.py::test_b[c d] - AssertionError: assert 1 == 2",
        "ERROR tests/fast/test_a.py - ImportError: no module",
        "[ERROR]   PatchTest.twoLines:12 expected: <1> but was: <2>",
        "[ERROR] /somewhere/Patch.java:[12,30] cannot find symbol",
        'command/dispatch.py:12: error: Name "x" is not defined  [name-defined]',
        "command/dispatch.py:12:1: F401 `os` imported but unused",
    ],
)
def test_what_failed_is_found_among_the_lines_of_a_runner(line: str) -> None:
    around = ["....F\n", "E   assert 1 == 2\n", "[ERROR] There are test failures.\n", "1 failed in 0.1s\n"]
    assert failures([*around, f"\x1b[31m{line}\x1b[0m\n", *around, line]) == [line]
    assert failures([line + "x" * LONGEST])[0].startswith(line) and len(failures([line + "x" * LONGEST])[0]) == LONGEST


def test_a_runner_that_names_no_failure_is_told_by_its_last_lines() -> None:
    assert failures(["one\n", "\n", *(f"line {n}\n" for n in range(9))]) == [f"line {n}" for n in range(4, 9)]


def test_what_failed_stands_in_the_summary(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    body = "print('FAILED tests/a.py::test_b - boom', '1 failed, 2 passed in 1s', sep='\\n'); raise SystemExit(1)"
    passing = _named("good", "print('FAILED to look at - no matter', '2 passed in 1s', sep='\\n')")
    monkeypatch.setenv("COS3D_STATE", "restored after the run")
    monkeypatch.setattr(stages, "chosen", lambda choice: [_named("bad", body), passing])
    assert test.run(argparse.Namespace(fast=True, all=False, k=None, blender=None, json=None)) == FINDINGS
    summary = capfd.readouterr().out.partition("=== all stages\n")[2].splitlines()
    assert summary[0].startswith("FAILED  bad, ") and summary[1].strip() == "FAILED tests/a.py::test_b - boom"
    assert summary[2].startswith("passed  good, ")
    assert summary[3:] == ["1 failed, 2 passed in 1s", "2 passed in 1s"]


def _stage(body: str) -> stages.Stage:
    return stages.Stage("a stage", [sys.executable, "-c", body], {"COS3D_BLENDER": "chosen"}, Path("/"))


def test_a_stage_is_run_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COS3D_MODEL", "openai:somebody")
    body = "import os; print(os.environ['COS3D_BLENDER'], os.environ.get('COS3D_MODEL'), '3 passed in 1s', sep='\\n')"
    result = runner.run(_stage(body), keyword=False)
    assert (result.passed, result.tests, result.closing) == (True, 3, ["3 passed in 1s"])


def test_no_test_is_a_failure_unless_a_keyword_chose_none(capfd: pytest.CaptureFixture[str]) -> None:
    body = "print('no tests ran in 0.1s'); raise SystemExit(5)"
    assert not runner.run(_stage(body), keyword=False).passed
    assert runner.run(_stage(body), keyword=True).passed


def _named(name: str, body: str, **more: bool) -> stages.Stage:
    return stages.Stage(name, [sys.executable, "-c", body], {}, Path("/"), **more)


def _meeting(mine: Path, other: Path) -> str:
    """Ends well only if the other one runs at the same time."""
    return (
        "import pathlib, time\n"
        f"pathlib.Path({str(mine)!r}).touch()\n"
        "end = time.monotonic() + 20\n"
        f"while not pathlib.Path({str(other)!r}).exists():\n"
        "    assert time.monotonic() < end\n"
        "    time.sleep(0.01)\n"
        "print('1 passed in 0.1s')"
    )


def test_lanes_run_side_by_side_and_mark_their_lines(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    lanes = (
        stages.Lane("one", iter([_named("a", _meeting(here, there)), stages.Absent("b", "no reason")])),
        stages.Lane("two", iter([_named("c", _meeting(there, here)), _named("d", "raise SystemExit(1)")])),
    )
    ends = runner.run_all([_named("first", "print('2 passed in 0.1s')"), stages.Beside(lanes)], keyword=False)
    assert [end.name for end in ends] == ["first", "a", "b", "c", "d"]
    assert [end.passed for end in ends if isinstance(end, runner.Result)] == [True, True, True, False]
    printed = capfd.readouterr().out.splitlines()
    assert {"2 passed in 0.1s", "[one] 1 passed in 0.1s", "[two] 1 passed in 0.1s"} <= set(printed)


def test_stages_that_write_at_the_same_place_wait_for_each_other(tmp_path: Path) -> None:
    place = tmp_path / "taken"
    body = f"import os, time; os.mkdir({str(place)!r}); time.sleep(0.2); os.rmdir({str(place)!r})"
    lanes = tuple(stages.Lane(name, iter([_named(name, body, alone=True)])) for name in ("one", "two"))
    ends = runner.run_all([stages.Beside(lanes)], keyword=False)
    assert [end.passed for end in ends if isinstance(end, runner.Result)] == [True, True]


def test_a_folder_without_tests_fails_loudly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages, "ROOT", tmp_path)
    monkeypatch.setattr(stages, "ADDON", tmp_path)
    monkeypatch.setattr(stages.environments, "tools", lambda: Path(sys.executable))
    with pytest.raises(Trouble, match="tests/fast holds no tests"):
        _all(stages.Choice(fast=True))


def _all(choice: stages.Choice) -> list[stages.Stage]:
    """The stages of a run that can run, lane after lane."""
    found: list[stages.Stage | stages.Absent] = []
    for one in stages.chosen(choice):
        found += [stage for lane in one.lanes for stage in lane.stages] if isinstance(one, stages.Beside) else [one]
    return [stage for stage in found if isinstance(stage, stages.Stage)]


def test_a_fast_run_needs_no_blender(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages.environments, "tools", lambda: Path("/tools/python"))
    monkeypatch.setattr(stages.blenders, "ensure", lambda *_: pytest.fail("a Blender was asked for"))
    jdk = java.Jdk(Path("/jdk"), "25")
    monkeypatch.setattr(java, "ensure", lambda: jdk)
    monkeypatch.setattr(build, "ensure", lambda: build.Server(jdk, ()))
    found = _all(stages.Choice(fast=True))
    assert [stage.name for stage in found] == ["ruff", "ruff format", "mypy", "fast", "java", "link"]
    assert found[-1].environment == found[-2].environment == {"JAVA25_HOME": "/jdk"}
    assert found[-2].command[-1] == "verify"
    chosen = _all(stages.Choice(fast=True, keyword="gate"))
    assert [stage.name for stage in chosen] == ["fast", "java", "link"]
    assert chosen[0].command[-2:] == ["-k", "gate"]
    assert "-Dtest=*gate*" in chosen[1].command
    assert [stage.name for stage in _all(stages.Choice(fast=True, keyword="gate and not hostile"))] == ["fast", "link"]


def test_what_is_to_run_once_runs_in_one_lane(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages.environments, "tools", lambda: Path("/tools/python"))
    jdk = java.Jdk(Path("/jdk"), "25")
    monkeypatch.setattr(java, "ensure", lambda: jdk)
    monkeypatch.setattr(build, "ensure", lambda: build.Server(jdk, ()))
    apt = blender.Blender(Path("/usr/bin/blender"), "3.4.1", is_module=False)
    module = blender.Blender(Path("/bpy/bin/python"), "5.0.1", is_module=True)
    monkeypatch.setattr(stages.blenders, "ensure", lambda chosen: module if chosen == str(module.program) else apt)
    monkeypatch.setattr(stages.blender_module, "ensure", lambda release: module.program)
    monkeypatch.setattr(stages.kept, "ensure", lambda blender: Path("/catalog"))
    monkeypatch.setattr(stages, "offer", lambda need: None)
    monkeypatch.setattr(stages, "require", lambda need: None)
    together = [stage for stage in _all(stages.Choice()) if stage.name.startswith("java (")]
    assert ["-Dtests.left-out=once" in stage.command for stage in together] == [True, False]
    alone = [stage for stage in _all(stages.Choice(blender=str(module.program))) if stage.name.startswith("java (")]
    assert ["-Dtests.left-out=" in stage.command for stage in alone] == [True]


def test_maven_runs_on_the_whole_project() -> None:
    command, _ = build.maven(java.Jdk(Path("/jdk"), "25"), "verify")
    assert command[command.index("-f") + 1].endswith("/pom.xml")


def test_a_chroot_is_entered_in_a_name_space_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    starter = chroot._starter("sid", tmp_path / "cos3d" / "chroot-sid")
    assert "unshare --mount --propagation private" in starter
    assert "exec chroot" in starter
