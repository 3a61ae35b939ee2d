"""What a model may answer, in real Blender: every fault ends in a right result, a repair, or an honest message.

One server, one Blender, and a file as people leave them. Each fault has answers of its own at its stage (a plan, a
component, its repair, an edit, its repair), and before and after each the whole file is told by a walk of the tests'
own. Providers that fail, streams that break, and more answers that no program comes of need no Blender: they are in the
server's `ModelFaultsTest` and `WireStopTest`.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender
from faults import FAULTS, Fault, new

from command.server import build, launch, running
from command.setup import addon_parts
from command.setup import blender as blenders

HERE = Path(__file__).parent
PERCH = "create a perch for a parrot"
SOFTER = "please let it look a little less stern"
FILES = {"plan": "planner.blueprint", "seat": "component.seat", "legs": "component.legs", "edit": "editor.Stool"}
INNER = ("Exception", "Traceback", "null", "inside the server", "Your")
"""What no artist is told: our own words, and what is said to a writer."""
HOLDS = re.compile(r"scenes/Scene (view_layers\[0\]\.)?(layer_collection\.)?(collection\.)?(children|objects)")


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The state folder of a server whose model has a second for each answer, and nothing is left running of it."""
    folder, answers = tmp_path / "state", tmp_path / "answers"
    folder.mkdir(mode=0o700)
    answers.mkdir()
    monkeypatch.setenv("COS3D_STATE", str(folder))
    monkeypatch.setenv("COS3D_MODEL", f"scripted:{answers}")
    monkeypatch.setenv("COS3D_MODEL_SECONDS", "1")
    addon_parts.ensure()
    build.ensure()
    process, _ = running.start(launch.command_line(), folder, folder / "server.out")
    yield folder
    running.stop(process)
    until = time.monotonic() + 10
    while _provers(folder) and time.monotonic() < until:
        time.sleep(0.05)
    assert _provers(folder) == []


@pytest.mark.usefixtures("one_blender")
def test_each_fault_ends_in_a_right_result_a_repair_or_an_honest_message(
    state: Path, program: blenders.Blender, messy: Path, tmp_path: Path
) -> None:
    blender = BackgroundBlender(str(program.program))
    where = {"here": str(HERE), "path": str(messy), "answers": str(tmp_path / "answers")}
    try:
        played = blender.run(
            _play, seconds=300, **where, first=_wish(new()), wishes=[_wish(fault) for fault in FAULTS.values()]
        )
        assert _provers(state), "they can be seen while they run"
    finally:
        blender.close()
    told = dict(zip(FAULTS, played, strict=True))
    right = {"edit": told["edit: nothing"]["changes"], "plan": told["plan: nothing"]["changes"]}
    assert {line.partition(" ")[0] for line in right["edit"]["changed"]} == {"meshes/Seat", "texts/Stool.py"}
    assert _only_holds(right["plan"])
    wrong = [f"{name}: {text}" for name, fault in FAULTS.items() for text in _wrong(fault, told[name], right)]
    assert not wrong, "\n".join(wrong)
    (journal,) = (state / "journals").iterdir()
    kinds = Counter(json.loads(line)["kind"] for line in journal.read_text(encoding="utf-8").splitlines())
    assert kinds["request"] == kinds["answer"] == 1 + len(FAULTS)
    assert kinds["sent"] == kinds["outcome"]


def _wrong(fault: Fault, told: dict[str, Any], right: dict[str, Any]) -> Iterator[str]:
    """What of an end is not as it has to be, given how the file differs after a right edit and a right stool."""
    report, changes = told["report"], told["changes"]
    applied = fault.ends == "applied"
    ended = (report["status"], report["repairs"], bool(report["collateral"]), report["undo_steps"])
    wanted = (fault.ends, fault.repairs, fault.harm, int(applied))
    if ended != wanted:
        yield f"{ended}, not {wanted}: {report['message']}"
    if applied and report["model_calls"] < fault.rounds:
        yield f"asks {report['model_calls']} times"
    if fault.says not in report["message"] or any(words in report["message"] for words in INNER):
        yield f"says {report['message']!r}"
    if any(told["left"].values()):
        yield f"leaves {told['left']}"
    if applied and changes["added"] != _added(fault, right):
        yield f"adds {changes['added']}"
    if applied and not fault.lacks_seat and changes != right["edit" if "edit" in fault.answers else "plan"]:
        yield f"does {changes}"
    if applied and fault.lacks_seat and not _only_holds(changes):
        yield f"changes {changes}"


def _added(fault: Fault, right: dict[str, Any]) -> list[str]:
    if "edit" in fault.answers:
        return []
    return [name for name in right["plan"]["added"] if not (fault.lacks_seat and "/Seat" in name)]


def _only_holds(changes: dict[str, list[str]]) -> bool:
    """Whether nothing is different but that the scene holds more than before."""
    return not changes["removed"] and all(map(HOLDS.match, changes["changed"]))


def _wish(fault: Fault) -> dict[str, Any]:
    """What is played of a fault, see `faults_inside.play`."""
    files = {
        f"{FILES[stage]}{'' if turn == 1 else f'.{turn}'}.md": text
        for stage, texts in fault.answers.items()
        for turn, text in enumerate(texts, 1)
    }
    edits = "edit" in fault.answers
    return {"words": SOFTER if edits else PERCH, "select": ["Stool"] if edits else [], "answers": files}


def _provers(state: Path) -> list[str]:
    """The provers of a server: processes that know of its state folder by their command lines."""
    found = []
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            text = line.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue  # it has ended meanwhile
        if f"{state}/" in text:
            found.append(text)
    return found


def _play(here: str, path: str, answers: str, first: dict, wishes: list) -> list:
    import sys

    import addon_utils

    sys.path.insert(0, here)
    import faults_inside

    addon_utils.enable("cos3d")
    try:
        return faults_inside.play(path, answers, first, wishes)
    finally:
        addon_utils.disable("cos3d")
