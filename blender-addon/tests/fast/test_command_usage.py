"""The command's arguments: help, wrong use, exit codes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from command import dispatch, exits
from command.subcommands import ask

LAUNCHER = Path(__file__).resolve().parents[3] / "cos3d"


@pytest.mark.parametrize("name", dispatch.SUBCOMMANDS)
def test_every_subcommand_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dispatch.main([name, "--help"])
    assert ended.value.code == exits.DONE
    assert f"usage: cos3d {name}" in capsys.readouterr().out


def test_every_module_of_a_subcommand_is_listed() -> None:
    modules = {path.stem for path in Path(dispatch.__file__).with_name("subcommands").glob("*.py")}
    assert modules - {"__init__", "options"} == set(dispatch.SUBCOMMANDS)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], ""),
        (["paint"], "there is no subcommand 'paint'"),
        (["ask"], "INSTRUCTION"),
        (["ask", " "], "An instruction is empty"),
        (["ask", "--blend", "/nowhere/a.blend", "x"], "/nowhere/a.blend does not exist"),
        (["ask", "--image", "/nowhere/a.png", "x"], "/nowhere/a.png does not exist"),
        (["ask", "--timeout", "0", "x"], "--timeout"),
        (["ask", "--save", "/", "x"], "is a folder"),
        (["ask", "--workflow", "clever", "x"], "invalid choice: 'clever'"),
        (["ask", "--without", "repair,luck", "x"], "luck: there are blueprint"),
        (["programs", "a.blend"], "--out"),
        (["addon"], "--out"),
        (["test", "--fast", "--all"], "not allowed with"),
        (["serve", "--jso", "x"], "unrecognized arguments"),
    ],
)
def test_wrong_use_is_told_with_exit_code_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = dispatch.main(arguments)
    except SystemExit as ended:
        code = int(ended.code or 0)
    assert code == exits.USAGE
    assert said in capsys.readouterr().err


def test_the_launcher_passes_exit_codes_and_arguments_on(tmp_path: Path) -> None:
    ended = subprocess.run(
        [LAUNCHER, "ask", "--blend", "with space.blend", "x"], capture_output=True, text=True, cwd=tmp_path
    )
    assert ended.returncode == exits.USAGE
    assert "with space.blend does not exist" in ended.stderr


def test_the_launcher_works_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(LAUNCHER)
    ended = subprocess.run([tmp_path / "link", "--help"], capture_output=True, text=True)
    assert ended.returncode == exits.DONE
    assert ended.stdout.startswith("usage: cos3d")


def test_a_picture_must_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.png").write_text("no picture")
    assert dispatch.main(["ask", "--image", str(tmp_path / "a.png"), "x"]) == exits.USAGE
    assert "neither a PNG nor a JPEG" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("statuses", "code"),
    [
        ([], 0),
        (["applied"], 0),
        (["applied", "refused", "failed"], 3),
        (["applied", "failed", "not_understood"], 4),
        (["not_understood", "applied"], 3),
        (["cancelled"], 4),
    ],
)
def test_the_exit_code_is_that_of_the_first_request_that_failed(statuses: list[str], code: int) -> None:
    assert exits.of_requests(statuses) == code


def test_a_job_says_what_the_options_said(tmp_path: Path) -> None:
    import argparse

    blend, out = tmp_path / "in.blend", tmp_path / "new" / "out.blend"
    blend.touch()
    parser = argparse.ArgumentParser()
    ask.arguments(parser)
    options = parser.parse_args(
        ["--blend", str(blend), "--select", "A,B", "--select", "C", "--save", str(out), "one", "two"]
    )
    job = ask.job_of(options)
    assert (job.blend, job.save) == (str(blend), str(out))
    assert [step.instruction for step in job.steps] == ["one", "two"]
    assert [step.select for step in job.steps] == [["A,B", "C"], None]
    assert out.parent.is_dir()
    assert job.after_plan == "make"
    assert ask.job_of(parser.parse_args(["--only-plan", "a stool"])).after_plan == "end"
