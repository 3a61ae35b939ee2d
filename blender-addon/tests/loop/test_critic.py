"""The recorded bench is shown to a scripted critic, and what it finds is written anew, once."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from background import BackgroundBlender
from recorded import ANSWERS, BENCH

from command.asking import background
from command.asking.job import EMPTY, Job, Step
from command.server import build, launch, running
from command.setup import addon_parts
from command.setup import blender as blenders

PARTS = ("side_frames", "side_scrolls", "bearers", "seat_slats", "back_slats", "bolts")
WRONG = "The bolts cannot be seen; their heads should stand out."
MENDED = "    # heads that stand out\n    return"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The state of a server whose critic finds fault with the bolts."""
    answers, folder = tmp_path / "answers", tmp_path / "state"
    answers.mkdir()
    folder.mkdir(mode=0o700)
    for file in ANSWERS.glob("*.md"):
        (answers / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    bolts = (ANSWERS / "component.bolts.md").read_text(encoding="utf-8")
    head, _, tail = bolts.rpartition("    return")
    (answers / "component.bolts.2.md").write_text(head + MENDED + tail, encoding="utf-8")
    items = [{"item": number, "ok": True} for number in range(1, len(PARTS) + 4)]
    items[PARTS.index("bolts")] = {"item": 6, "ok": False, "component": "bolts", "wrong": WRONG}
    (answers / "critic.look.md").write_text(json.dumps({"items": items}), encoding="utf-8")
    monkeypatch.setenv("COS3D_STATE", str(folder))
    monkeypatch.setenv("COS3D_MODEL", f"scripted:{answers}")
    monkeypatch.setenv("COS3D_MODEL_CRITIC", f"scripted:{answers}")
    monkeypatch.setenv("COS3D_TRIAL_SECONDS", "5")
    addon_parts.ensure()
    build.ensure()
    process, _ = running.start(launch.command_line(), folder, folder / "server.out")
    yield folder
    running.stop(process)


@pytest.mark.usefixtures("one_blender")
def test_the_bench_is_shown_to_the_critic_and_its_bolts_are_written_anew(
    state: Path, program: blenders.Blender, blender: BackgroundBlender, tmp_path: Path
) -> None:
    path = str(tmp_path / "bench.blend")
    done = background.run(program, Job(EMPTY, [Step(BENCH)], "", 240, save=path))
    assert done.trouble == ""
    (request,) = done.report["requests"]
    assert (request["status"], request["collateral"]) == ("applied", []), request["message"]
    assert request["critic"] == {"pictures_sent": 1, "findings": 1}, request["message"]
    assert (request["model_calls"], request["repairs"]) == (9, 1)
    assert f"bolts: {WRONG}" in request["message"]
    assert "# heads that stand out" in blender.run(_program, path=path)

    questions = [call["question"] for call in _calls(state)]
    shown = {question["role"]: question["pictures"] for question in questions if question["pictures"]}
    assert list(shown) == ["CRITIC"], "nobody else sees a picture"
    png = base64.b64decode(shown["CRITIC"][0]["bytes"])
    size = [int.from_bytes(png[start : start + 4], "big") for start in (16, 20)]
    assert png.startswith(b"\x89PNG") and size == [3 * 384, 2 * 384] and 50_000 < len(png) < 1_000_000
    assert sum(f"pictures of it show: {WRONG}" in question["asked"] for question in questions) == 1


def _calls(state: Path) -> list[dict]:  # type: ignore[type-arg]
    (journal,) = (state / "journals").glob("*")
    entries = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    return [call for entry in entries if entry["kind"] == "model" for call in entry["entry"]]


def _program(path: str) -> str:
    import bpy

    bpy.ops.wm.open_mainfile(filepath=path, load_ui=False)
    (text,) = [text.as_string() for text in bpy.data.texts if "def side_frames(" in text.as_string()]
    return str(text)
