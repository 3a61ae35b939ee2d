"""Agents: what the server adds to the model's own time, many sessions at once, and tokens; answers from files."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from command.exits import Trouble
from command.measures import Measure, Place
from command.paths import ROOT
from command.server import running

from ._hosts import Host, ask_all

DELAY = 5.0
"""Seconds that each answer takes: less than most models need for a component."""
PARTS = 8
SESSIONS = 50
NEW = "please dream up some odd little fence for a parrot"
CHANGE = "please let the sitter's feet rest on something round at the front"
"""Wishes that the rules do not understand."""
CHAIR = ROOT / "prompts" / "demonstrations" / "chair.py"
BENCH = ROOT / "test-assets" / "exchanges" / "bench"
STOOL = """\"\"\"Stool.\"\"\"
import bpy

# Parameters
HEIGHT = 0.85  # m, 0.20 to 0.90: height of the stool

# Components
def seat():
    \"\"\"Seat.\"\"\"
    mesh = bpy.data.meshes.new("Seat")
    mesh.from_pydata([(0, 0, HEIGHT), (0.3, 0, HEIGHT), (0, 0.3, HEIGHT)], [], [(0, 1, 2)])
    return [bpy.data.objects.new("Seat", mesh)]
"""


def measure(place: Place) -> list[Measure]:
    """One run of all of it; no program is tried, so that only the agents' own way is timed."""
    with tempfile.TemporaryDirectory(prefix="cos3d-agents-") as scratch:
        folder, answers = Path(scratch), Path(scratch) / "answers"
        answers.mkdir()
        state = folder / "state"
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COS3D_MODEL")}
        settings = {"COS3D_MODEL": f"scripted:{answers}", "COS3D_PROVERS": "0", "COS3D_UNPROVEN": "allow"}
        process, _ = running.start(place.server_command, state, folder / "log", environment={**kept, **settings})
        try:
            return [
                *_critical_path(state, answers),
                *_together(state, answers),
                *_sessions(state, answers),
                *_chair(state, answers),
                *_bench(state, answers),
            ]
        finally:
            running.stop(process)


def _critical_path(state: Path, answers: Path) -> list[Measure]:
    """The first of two, which warms the server up, does not count."""
    _write(
        answers, {"planner.blueprint": _plan(PARTS), **{f"component.post_{n}": _post(n) for n in range(PARTS)}}, DELAY
    )
    for _ in range(2):
        (host,) = ask_all(state, [Host(without=["grouping"])], [NEW])
        _must(host, [f"def post_{number}():" for number in range(PARTS)])
    beyond = 100 * (host.seconds / (2 * DELAY) - 1)
    return [
        Measure(f"{PARTS} components, {DELAY:g} s each answer: plan to patch", host.seconds, "s"),
        Measure("beyond the critical path", beyond, "%", 5.0),
    ]


def _together(state: Path, answers: Path) -> list[Measure]:
    """The same fence, its simple posts written together and apart."""
    _write(answers, {"planner.blueprint": _plan(PARTS), **{f"component.post_{n}": _post(n) for n in range(PARTS)}})
    together, apart = ask_all(state, [Host(), Host(without=["grouping"])], [NEW] * 2)
    for host in (together, apart):
        _must(host, [f"def post_{number}():" for number in range(PARTS)])
    tokens = [host.answer.tokens_in + host.answer.tokens_out for host in (together, apart)]
    return [
        Measure(f"{PARTS} simple components, written apart: tokens in and out", tokens[1], "tokens"),
        Measure(f"{PARTS} simple components, written together: of these", 100 * tokens[0] / tokens[1], "%"),
        Measure(f"{PARTS} simple components, written together: calls", together.answer.model_calls, "calls"),
    ]


def _sessions(state: Path, answers: Path) -> list[Measure]:
    """Each session has its own stool and gets its own height."""
    heights = [0.3 + number / 100 for number in range(SESSIONS)]
    sets = {f"editor.Stool_{n}": json.dumps({"set": {"HEIGHT": height}}) for n, height in enumerate(heights)}
    _write(answers, sets, DELAY)
    hosts = [Host(f"Stool {number}", STOOL) for number in range(SESSIONS)]
    began = time.perf_counter()
    ask_all(state, hosts, [CHANGE] * SESSIONS)
    wall = time.perf_counter() - began
    for host, height in zip(hosts, heights, strict=True):
        _must(host, [f"HEIGHT = {height:g}  #"])
    return [
        Measure(f"{SESSIONS} sessions at once, {DELAY:g} s each answer: all answered", wall, "s"),
        Measure("the slowest of them", max(host.seconds for host in hosts), "s"),
    ]


def _chair(state: Path, answers: Path) -> list[Measure]:
    _write(answers, {"editor.Dining_chair": json.dumps({"set": {"LEG_LENGTH": 0.45}})})
    (host,) = ask_all(state, [Host("Dining chair", CHAIR.read_text(encoding="utf-8"))], [CHANGE])
    _must(host, ["LEG_LENGTH = 0.45"])
    return [
        Measure("an edit of the chair: tokens in", host.answer.tokens_in, "tokens", 6000),
        Measure("an edit of the chair: calls", host.answer.model_calls, "calls", 1),
    ]


def _bench(state: Path, answers: Path) -> list[Measure]:
    _write(answers, {file.stem: file.read_text(encoding="utf-8") for file in BENCH.glob("*.*.md")})
    wish = "a garden bench with cast-iron scroll sides and wooden slats, seats two"
    (host,) = ask_all(state, [Host()], [wish])
    _must(host, ["def side_frames():", "def bolts():"])
    tokens = host.answer.tokens_in + host.answer.tokens_out
    return [
        Measure("a bench of six components: tokens in", host.answer.tokens_in, "tokens"),
        Measure("a bench of six components: tokens in and out", tokens, "tokens", 40_000),
    ]


def _must(host: Host, texts: Sequence[str]) -> None:
    """A measure of wrong answers would say nothing."""
    missing = [text for text in texts if text not in host.program]
    if missing:
        raise Trouble(f"A session did not get what it asked for ({missing[0]}): {host.answer.message}", "see the log.")


def _write(answers: Path, texts: dict[str, str], delay: float = 0.0) -> None:
    for old in answers.iterdir():
        old.unlink()
    for name, text in texts.items():
        head = f"#! delay {delay:g}\n" if delay else ""
        (answers / f"{name}.md").write_text(head + text, encoding="utf-8")


def _plan(parts: int) -> str:
    """A fence of posts side by side, each a component on the ground."""
    components = [
        {
            "name": f"post_{number}",
            "doc": f"Post number {number}.",
            "shape": "A box.",
            "box": {"min": [f"{number} * GAP", "0", "0"], "max": [f"{number} * GAP + 0.05", "0.05", "HEIGHT"]},
            "objects": [{"name": f"Post {number}", "count": 1}],
            "materials": ["Wood"],
        }
        for number in range(parts)
    ]
    return json.dumps(
        {
            "title": "Fence",
            "doc": "A fence of posts.",
            "parameters": [
                _number("HEIGHT", 0.8, 0.5, 1.2, "height of the posts"),
                _number("GAP", 0.2, 0.1, 0.4, "from post to post"),
                {"name": "WOOD", "value": [0.4, 0.2, 0.1], "unit": "color", "meaning": "all of it"},
            ],
            "materials": [{"name": "Wood", "color": "WOOD"}],
            "components": components,
            "relations": [{"kind": "rests_on", "of": one["name"], "to": "ground"} for one in components],
        }
    )


def _number(name: str, value: float, low: float, high: float, meaning: str) -> dict[str, object]:
    return {"name": name, "value": value, "unit": "m", "low": low, "high": high, "meaning": meaning}


def _post(number: int) -> str:
    return f'''def post_{number}():
    """Post number {number}."""
    shape = bmesh.new()
    add_box(shape, ({number} * GAP, 0, 0), ({number} * GAP + 0.05, 0.05, HEIGHT))
    return [mesh_object("Post {number}", shape, material("Wood", WOOD))]
'''
