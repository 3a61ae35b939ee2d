"""The job handed to a background Blender, and what is made of its end."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from command.asking import background, words
from command.asking.job import EMPTY, Job, Step, file_name, split_names
from command.exits import Trouble
from command.setup.blender import Blender


def test_a_job_survives_the_way_through_its_file() -> None:
    job = Job(EMPTY, [Step("a", ["b.png"], ["C"], 1, "d.png")], "r.json", 5.0, frame=((0.0, 0.0, 0.0), (1.0, 2.0, 3.0)))
    assert Job.from_json(job.to_json()) == job


@pytest.mark.parametrize(
    ("given", "found", "unknown"),
    [
        (["A,B"], ["A", "B"], []),
        (["A, B"], ["A, B"], []),
        (["A, C"], ["A", "C"], []),
        (["Würfel „groß“,A"], ["Würfel „groß“", "A"], []),
        (["A", "A"], ["A"], []),
        (["Nobody,A,no one"], ["A"], ["Nobody", "no one"]),
        ([",A,"], ["A"], []),
        ([""], [], []),
    ],
)
def test_names_may_hold_commas(given: list[str], found: list[str], unknown: list[str]) -> None:
    assert split_names(given, ["A", "B", "C", "A, B", "Würfel „groß“"]) == (found, unknown)


def test_names_of_assets_become_names_of_files() -> None:
    taken: set[str] = set()
    names = [file_name(name, taken) for name in ("Chair", "chair", "a/b", "..", "CHAIR")]
    assert names == ["Chair.py", "chair_2.py", "a_b.py", "asset.py", "CHAIR_3.py"]


def test_a_request_that_may_run_untried_says_how() -> None:
    request = {
        **background._lost("make it taller", "No background Blender can be had."),
        "status": "refused",
        "may_run_unproven": True,
    }
    assert words.of_request(request).splitlines()[1].strip().startswith("--unproven lets it run")
    assert "--unproven" not in words.of_request({**request, "may_run_unproven": False})


def _pretended(tmp_path: Path, body: str) -> Blender:
    """A program that stands where Blender stands; `body` is its Python, with `job` and `write(report)`."""
    script = tmp_path / "pretended.py"
    script.write_text(
        f"#!{sys.executable}\nimport json, os, sys, time\njob = json.load(open(sys.argv[-1]))\n"
        "def write(**report): json.dump({'blender': '9.9.9', **report}, open(job['report'], 'w'))\n" + body
    )
    script.chmod(0o755)
    return Blender(script, "9.9.9", is_module=False)


REQUEST = {"instruction": "one", "status": "applied"}
JOB = Job(EMPTY, [Step("one"), Step("two")], "", 5.0)


def test_an_orderly_end(tmp_path: Path) -> None:
    blender = _pretended(
        tmp_path, f"write(requests=[{REQUEST}, {{**{REQUEST}, 'status': 'refused'}}], finished=True, trouble=None)"
    )
    done = background.run(blender, JOB)
    assert (done.code, done.trouble) == (3, "")
    assert set(done.report) == {"blender", "requests", "seconds"}


def test_wrong_use_keeps_its_code_and_words(tmp_path: Path) -> None:
    body = "write(requests=[], finished=False, trouble={'text': 'There is no object X.', 'code': 2})\nsys.exit(1)"
    done = background.run(_pretended(tmp_path, body), JOB)
    assert (done.code, done.trouble) == (2, "There is no object X.")
    with pytest.raises(Trouble) as told:
        background.finish(done)
    assert told.value.code == 2


def test_a_server_that_cannot_be_reached_is_told_without_blenders_log(tmp_path: Path) -> None:
    body = "print('noise'); write(requests=[], trouble={'text': 'No Java.', 'code': 4, 'explained': True}); sys.exit(1)"
    done = background.run(_pretended(tmp_path, body), JOB)
    assert (done.code, done.trouble) == (4, "No Java.")
    assert [request["message"] for request in done.report["requests"]] == ["No Java.", "No Java."]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("os.kill(os.getpid(), 11)", "Blender crashed (signal 11)"),
        ("sys.exit(139)", "Blender crashed (signal 11)"),
        ("print('no such thing'); sys.exit(7)", "no such thing"),
        ("pass", "without a report"),
    ],
)
def test_a_lost_blender_gives_code_4_and_a_report_of_each_request(tmp_path: Path, body: str, said: str) -> None:
    done = background.run(_pretended(tmp_path, body), JOB)
    assert done.code == 4
    assert said in done.trouble
    assert [request["status"] for request in done.report["requests"]] == ["failed", "failed"]
    assert json.dumps(done.report)


def test_requests_done_before_a_crash_are_kept(tmp_path: Path) -> None:
    done = background.run(_pretended(tmp_path, f"write(requests=[{REQUEST}])\nos.abort()"), JOB)
    assert done.code == 4
    assert [request["status"] for request in done.report["requests"]] == ["applied", "failed"]
    assert done.report["requests"][1]["error"]["family"] == "blender"


def test_a_hanging_blender_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "START_PATIENCE", 0.3)
    done = background.run(_pretended(tmp_path, "time.sleep(60)"), Job(EMPTY, [Step("one")], "", 0.1))
    assert done.code == 4
    assert "did not come to an end" in done.trouble


def test_words_name_parameters_and_what_changed_without_leave() -> None:
    request = {
        "instruction": "longer",
        "status": "failed",
        "seconds": {"total": 0.5},
        "message": "Put back.",
        "changed": {"parameters": [{"name": "LEG_LENGTH", "old": "0.4", "new": "0.5"}]},
        "collateral": ["Cube moved"],
    }
    said = words.of_request(request)
    assert said.splitlines()[0] == "'longer': failed, 0.50 s. Put back."
    assert "LEG_LENGTH: 0.4 → 0.5" in said
    assert "Cube moved" in said


def test_the_plan_is_told_where_it_is_wished() -> None:
    plan = {
        "title": "Stool",
        "lines": ["A stool.", "Seat, 36 × 36 × 4 cm"],
        "findings": ["It floats."],
        "parameters": [{"name": "HEIGHT", "value": "0.45"}],
    }
    request = {
        "instruction": "a stool",
        "status": "refused",
        "seconds": {"total": 1.0},
        "message": "The plan was all that was asked for, so nothing is made.",
        "changed": {"parameters": []},
        "collateral": [],
        "plan": plan,
    }
    told = words.of_request(request, plan=True)
    assert "    Seat, 36 × 36 × 4 cm" in told
    assert "    with HEIGHT 0.45" in told
    assert "    does not hold: It floats." in told
    assert "Seat" not in words.of_request(request)
