"""Silhouettes, masks and the search, in the Python of a real Blender: they need its numpy and its meshes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender
from hypothesis import given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[3]
BOX = '''"""Box on a foot."""
import bpy
import bmesh
from mathutils import Matrix, Vector

# Parameters
WIDTH = {width}  # m, 0.2 to 3.0: width
DEPTH = {depth}  # m, 0.2 to 3.0: depth
HEIGHT = {height}  # m, 0.2 to 3.0: height
FOOT = {foot}  # m, 0.1 to 1.0: height of the foot
PEGS = {pegs}  # count, 1 to 6: pegs on top
SHINE = 0.4  # ratio, 0.0 to 1.0: no shape at all
CORE = 0.05  # m, 0.01 to 0.08: a block inside, which nobody sees


# Shapes
def block(name, size, at):
    mesh = bpy.data.meshes.new(name)
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=1.0, matrix=Matrix.Translation(Vector(at)) @ Matrix.Diagonal((*size, 1)))
    shape.to_mesh(mesh)
    shape.free()
    return bpy.data.objects.new(name, mesh)


# Components
def foot():
    """Foot."""
    return [block("Foot", (0.3, 0.3, FOOT), (0, 0, FOOT / 2))]


def body():
    """Body."""
    return [block("Body", (WIDTH, DEPTH, HEIGHT), (0, 0, FOOT + HEIGHT / 2))]


def core():
    """Core."""
    return [block("Core", (CORE, CORE, CORE), (0, 0, FOOT + HEIGHT / 2))]


def pegs():
    """Pegs."""
    top = FOOT + HEIGHT
    return [block("Peg", (0.08, 0.08, 0.3), ((n - (PEGS - 1) / 2) * 0.2, 0, top + 0.15)) for n in range(PEGS)]
'''
TRUE = {"width": 1.0, "depth": 0.7, "height": 0.9, "foot": 0.3, "pegs": 3}
WRONG = {"width": 1.25, "depth": 0.55, "height": 0.7, "foot": 0.38, "pegs": 4}


def drawn(program: str, size: list[int], cameras: list[list[float]], folder: str) -> list[float]:
    """The overlap of our silhouettes with Workbench's, for each camera."""
    from pathlib import Path

    import numpy as np

    from command.in_blender.outlines import render
    from cos3d import gate
    from cos3d.fitting import decoding, masks, raster
    from cos3d.fitting.bodies import Bodies
    from cos3d.fitting.cameras import Camera

    asked = [
        {"azimuth": a, "elevation": e, "field_of_view": f, "room": 0.1, "file": f"{folder}/{n}.png"}
        for n, (a, e, f) in enumerate(cameras)
    ]
    placed = render(program, asked, (size[0], size[1]))
    triangles = np.concatenate(list(Bodies(program, {}, gate.Budget).of({}).values()))
    found = []
    for told, where in zip(asked, placed, strict=True):
        camera = Camera(
            told["azimuth"], told["elevation"], told["field_of_view"], tuple(where["target"]), where["distance"]
        )
        ours = raster.silhouette(triangles, camera, (size[0], size[1]), 1).astype(float)
        seen = masks.of_picture(decoding.pixels(Path(told["file"]).read_bytes(), Path(folder)))
        assert seen.how is masks.How.ALPHA
        found.append(raster.overlap(ours, seen.inside))
    return found


@pytest.mark.parametrize("size", [[384, 384], [400, 300], [240, 420]])
def test_silhouettes_are_those_of_a_real_render(blender: BackgroundBlender, tmp_path: Path, size: list[int]) -> None:
    program = (ROOT / "prompts" / "demonstrations" / "chair.py").read_text("utf-8")
    found = blender.run(drawn, program=program, size=size, cameras=[[30, 18, 30], [-115, 40, 60]], folder=str(tmp_path))
    assert min(found) >= 0.995


def fitted(
    true: str,
    wrong: str,
    framed: bool = True,
    sizes: list[list[float]] | None = None,
    seconds: float = 60.0,
    stop_after: int = -1,
) -> dict[str, Any]:
    """What comes of fitting one program to silhouettes of another."""
    import numpy as np

    from cos3d import gate
    from cos3d.fitting import Known, View, fit, raster
    from cos3d.fitting.bodies import Bodies
    from cos3d.fitting.cameras import Camera
    from cos3d.fitting.silhouettes import Target

    triangles = np.concatenate(list(Bodies(true, {}, gate.Budget).of({}).values()))
    views, size = [], (96, 96)
    for azimuth, elevation in ((25, 20), (-70, 30)):
        camera = Camera(azimuth, elevation, 35).framed(triangles.reshape(-1, 3), (12, 12, 84, 84), size)
        target = Target(raster.coverage(raster.silhouette(triangles, camera, size, 6), 6))
        told = camera if framed else Camera(azimuth + 4, elevation - 3, 38)
        views.append(View(target, told, (0, 0, 0) if framed else (5, 5, 4), framed))
    words: list[float] = []

    def going(share: float, overlap: float) -> bool:
        words.append(share)
        return stop_after < 0 or len(words) <= stop_after

    found = fit(
        wrong, views, known=[Known(int(axis), metres) for axis, metres in sizes or []], seconds=seconds, told=going
    )
    return {
        "values": found.values,
        "kept": found.kept,
        "unseen": found.unseen,
        "before": found.before,
        "after": found.after,
        "words": words,
        "runs": found.runs,
    }


def test_parameters_are_found_again(blender: BackgroundBlender) -> None:
    told = blender.run(fitted, true=BOX.format(**TRUE), wrong=BOX.format(**WRONG))
    assert told["kept"]
    assert min(told["after"]) > 0.985 > max(told["before"])
    for name, value in TRUE.items():
        assert told["values"][name.upper()] == pytest.approx(value, rel=0.02), name
    assert "CORE" in told["unseen"]
    assert told["values"]["CORE"] == 0.05
    assert "SHINE" not in told["values"]
    assert told["words"] == sorted(told["words"])


def test_cameras_are_found_with_them_and_a_known_size_holds(blender: BackgroundBlender) -> None:
    told = blender.run(fitted, true=BOX.format(**TRUE), wrong=BOX.format(**WRONG), framed=False, sizes=[[2, 1.5]])
    values = told["values"]
    assert min(told["after"]) > 0.97
    assert values["FOOT"] + values["HEIGHT"] + 0.3 == pytest.approx(1.5, rel=0.02)
    for name, value in TRUE.items():
        assert abs(values[name.upper()] / value - 1) < abs(WRONG[name] / value - 1) / 2, name


def test_what_is_right_already_is_left_alone(blender: BackgroundBlender) -> None:
    told = blender.run(fitted, true=BOX.format(**TRUE), wrong=BOX.format(**TRUE))
    assert not told["kept"]
    assert told["values"] == {"WIDTH": 1.0, "DEPTH": 0.7, "HEIGHT": 0.9, "FOOT": 0.3, "PEGS": 3, "CORE": 0.05}


@pytest.mark.parametrize("after", [0, 3, 40])
def test_it_stops_when_told_to_and_is_no_worse(blender: BackgroundBlender, after: int) -> None:
    told = blender.run(fitted, true=BOX.format(**TRUE), wrong=BOX.format(**WRONG), stop_after=after)
    assert len(told["words"]) == after + 1
    assert sum(told["after"]) >= sum(told["before"])


def test_a_program_that_fails_with_other_values_is_fitted_around_them(blender: BackgroundBlender) -> None:
    guard = '    assert WIDTH < 1.27, "too wide"\n    return [block("Body"'
    wrong = BOX.format(**WRONG).replace('    return [block("Body"', guard)
    told = blender.run(fitted, true=BOX.format(**TRUE), wrong=wrong)
    assert min(told["after"]) > 0.97


def property_of_filling(corners: list[list[float]], across: int, down: int) -> dict[str, Any]:
    import numpy as np

    from cos3d.fitting import raster

    triangles = np.array(corners, dtype=float).reshape(-1, 3, 2)
    ours = raster.fill(triangles, 40, 30)
    moved = raster.fill(np.add(triangles, (across, down)), 40 + across, 30 + down)
    each = [raster.fill(one[None], 40, 30) for one in triangles]
    turned = raster.fill(triangles[:, ::-1], 40, 30)

    def holds(one, column, row):  # type: ignore[no-untyped-def]
        x, y = column + 0.5, row + 0.5
        (ax, ay), (bx, by), (cx, cy) = one
        sides = [(bx - ax) * (y - ay) - (by - ay) * (x - ax), (cx - bx) * (y - by) - (cy - by) * (x - bx)]
        sides.append((ax - cx) * (y - cy) - (ay - cy) * (x - cx))
        if min(map(abs, sides)) < 1e-6:
            return None
        return all(side > 0 for side in sides) or all(side < 0 for side in sides)

    wrong = 0
    for row in range(30):
        for column in range(40):
            told = [holds(one, column, row) for one in triangles]
            if None not in told:
                wrong += bool(ours[row, column]) != any(told)
    return {
        "wrong": wrong,
        "moved": bool((moved[down:, across:][:30, :40] == ours).all()),
        "union": bool((np.logical_or.reduce(each) == ours).all()),
        "turned": bool((turned == ours).all()),
    }


PLACES = st.floats(-15, 55, allow_nan=False, width=32)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(PLACES, min_size=6, max_size=6), min_size=1, max_size=3), st.integers(0, 5), st.integers(0, 5))
def test_a_point_is_inside_where_geometry_says_so(corners: list[list[float]], across: int, down: int) -> None:
    told = SHARED.run(property_of_filling, corners=corners, across=across, down=down, fresh=False)
    assert told == {"wrong": 0, "moved": True, "union": True, "turned": True}


def property_of_flood(rows: list[list[bool]]) -> bool:
    import numpy as np

    from cos3d.fitting import masks

    free = np.array(rows, dtype=bool)
    height, width = free.shape
    seen = set()
    waiting = [(r, c) for r in range(height) for c in range(width) if r in (0, height - 1) or c in (0, width - 1)]
    while waiting:
        r, c = waiting.pop()
        if 0 <= r < height and 0 <= c < width and free[r, c] and (r, c) not in seen:
            seen.add((r, c))
            waiting += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return {(int(r), int(c)) for r, c in zip(*np.nonzero(masks.flood(free)), strict=True)} == seen


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 9).flatmap(lambda n: st.lists(st.lists(st.booleans(), min_size=n, max_size=n), min_size=1)))
def test_a_flood_reaches_what_is_joined_to_the_border(rows: list[list[bool]]) -> None:
    assert SHARED.run(property_of_flood, rows=rows, fresh=False)


def masked(kind: str) -> list[Any]:
    """How the mask of a drawn picture was made, and its overlap with the ring that was drawn; or why there is none."""
    import numpy as np

    from cos3d.fitting import masks, raster

    dice = np.random.default_rng(7)
    rows, columns = np.mgrid[0:120, 0:160]
    far = np.hypot(rows - 60.2, columns - 81.7)
    disc = np.clip(38.5 - far, 0, 1) - np.clip(12.5 - far, 0, 1)
    pixels = np.ones((120, 160, 4), dtype=np.float32)
    pixels[:, :, :3] = 0.8 * (1 - disc[:, :, None]) + disc[:, :, None] * (0.5, 0.2, 0.1)
    size = (160, 120)
    try:
        if kind == "alpha":
            pixels[:, :, 3] = disc
            mask = masks.of_picture(pixels)
        elif kind == "plain":
            mask = masks.of_picture(pixels)
        elif kind == "noisy":
            pixels[:, :, :3] += dice.normal(0, 0.012, (120, 160, 3))
            mask = masks.of_picture(pixels)
        elif kind == "busy":
            pixels[:, :, :3] = dice.uniform(0, 1, (120, 160, 3))
            mask = masks.of_picture(pixels)
        elif kind == "empty":
            pixels[:, :, :3] = 0.8
            mask = masks.of_picture(pixels)
        elif kind == "given":
            pixels[:, :, :3] = disc[:, :, None]
            mask = masks.given(pixels, size)
        elif kind == "given larger":
            mask = masks.given(np.repeat(np.repeat(np.dstack([disc] * 3 + [disc * 0 + 1]), 2, 0), 2, 1), size)
            return [mask.how.value, raster.overlap(masks.shrunk(mask.inside, 160), disc)]
        else:
            mask = masks.given(pixels[:, :90], size)
    except masks.NoMask as problem:
        return ["", str(problem)]
    # A flood cannot know of the hole, which no way leads to.
    wanted = np.clip(38.5 - far, 0, 1) if mask.how is masks.How.BACKGROUND else disc
    return [mask.how.value, raster.overlap(mask.inside, wanted)]


@pytest.mark.parametrize(
    ("kind", "how"),
    [("alpha", "alpha"), ("plain", "background"), ("noisy", "background"), ("given", "mask"), ("given larger", "mask")],
)
def test_masks_are_made_of_what_there_is(blender: BackgroundBlender, kind: str, how: str) -> None:
    told = blender.run(masked, kind=kind, fresh=False)
    assert told[0] == how
    assert told[1] > 0.97


@pytest.mark.parametrize(
    ("kind", "why"),
    [("busy", "not of one colour"), ("empty", "nothing stands out"), ("narrow", "shape of its picture")],
)
def test_where_no_mask_can_be_made_it_says_why(blender: BackgroundBlender, kind: str, why: str) -> None:
    told = blender.run(masked, kind=kind, fresh=False)
    assert told[0] == ""
    assert why in told[1]


def searched(seed: int) -> dict[str, Any]:
    """Least squares of a bent function within bounds."""
    import numpy as np

    from cos3d.fitting import search

    dice = np.random.default_rng(seed)
    wanted = dice.uniform(-0.8, 0.8, 4)
    mix = np.eye(6, 4) + 0.15 * dice.normal(size=(6, 4))
    asked = []

    def residuals(unknowns):  # type: ignore[no-untyped-def]
        asked.append(unknowns)
        return None if unknowns[0] > 0.97 else mix @ (np.sin(unknowns) - np.sin(wanted))

    start = search.begin(residuals, np.zeros(4))
    bounds = search.Bounds(np.full(4, -1.0), np.full(4, 1.0), np.zeros(4), 0.0)
    found = search.descend(residuals, start, bounds, step=0.1, rounds=12, enough=1e-9, going=lambda: True)
    inside = all(((one >= -1) & (one <= 1)).all() for one in asked)
    return {"off": float(np.abs(found.unknowns - wanted).max()), "inside": bool(inside), "seen": len(found.seen)}


@pytest.mark.parametrize("seed", range(4))
def test_the_search_finds_what_was_hidden_and_keeps_to_its_bounds(blender: BackgroundBlender, seed: int) -> None:
    told = blender.run(searched, seed=seed, fresh=False)
    assert told["off"] < 1e-3
    assert told["inside"]


SHARED: BackgroundBlender


@pytest.fixture(autouse=True, scope="module")
def _shared(blender: BackgroundBlender) -> None:
    """Hypothesis calls a test many times, and fixtures of a function would be made once for all of them."""
    global SHARED
    SHARED = blender
