"""The drawing of a plan on Blenders that name their shaders in the old and in the new way, with a played `gpu`."""

from __future__ import annotations

import importlib
import sys
import types
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from cos3d.core.plan import Block

CORNERS = tuple((float(n & 1), float(n >> 1 & 1), float(n >> 2 & 1)) for n in range(8))
OLD = ("3D_UNIFORM_COLOR", "3D_POLYLINE_UNIFORM_COLOR")
NEW = ("UNIFORM_COLOR", "POLYLINE_UNIFORM_COLOR")


class Screen:
    """A Blender with a viewport, as far as drawing needs it; keeps what was drawn."""

    def __init__(self, shaders: tuple[str, ...]) -> None:
        self.shaders = shaders
        self.handlers: list[tuple[Any, str]] = []
        self.drawn: list[tuple[str, int]] = []
        self.names: list[tuple[str, float, float]] = []
        self.blend: list[str] = []
        self.redraws = 0
        self._at = (0.0, 0.0)

    def add(self, function: Any, arguments: tuple[()], region: str, when: str) -> object:
        self.handlers.append((function, when))
        return self.handlers[-1]

    def remove(self, handler: Any, region: str) -> None:
        self.handlers.remove(handler)

    def from_builtin(self, name: str) -> Any:
        if name not in self.shaders:
            raise ValueError(name)
        return types.SimpleNamespace(bind=lambda: None, uniform_float=lambda what, value: None)

    def batch(self, shader: Any, kind: str, content: dict[str, list[Any]]) -> Any:
        return types.SimpleNamespace(draw=lambda shader: self.drawn.append((kind, len(content["pos"]))))

    def place(self, font: int, x: float, y: float, z: float) -> None:
        self._at = (x, y)

    def write(self, font: int, text: str) -> None:
        self.names.append((text, *self._at))

    def tag_redraw(self) -> None:
        self.redraws += 1


@pytest.fixture(params=[OLD, NEW], ids=["3.4", "5.2"])
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    made = Screen(request.param)
    area = types.SimpleNamespace(type="VIEW_3D", tag_redraw=made.tag_redraw)
    window = types.SimpleNamespace(screen=types.SimpleNamespace(areas=[area]))
    system = types.SimpleNamespace(system=types.SimpleNamespace(ui_scale=1.0))
    context = types.SimpleNamespace(
        region=object(),
        region_data=object(),
        preferences=system,
        window_manager=types.SimpleNamespace(windows=[window]),
    )
    view = types.SimpleNamespace(draw_handler_add=made.add, draw_handler_remove=made.remove)
    modules = {
        "bpy": {"types": types.SimpleNamespace(SpaceView3D=view), "context": context},
        "blf": {
            "size": lambda *_: None,
            "dimensions": lambda font, text: (10.0 * len(text), 10.0),
            "color": lambda *_: None,
            "SHADOW": 4,
            "enable": lambda *_: None,
            "disable": lambda *_: None,
            "shadow": lambda *_: None,
            "position": made.place,
            "draw": made.write,
        },
        "gpu": {
            "shader": types.SimpleNamespace(from_builtin=made.from_builtin),
            "state": types.SimpleNamespace(blend_set=made.blend.append, viewport_get=lambda: (0, 0, 800, 600)),
        },
        "bpy_extras": {},
        "bpy_extras.view3d_utils": {
            "location_3d_to_region_2d": lambda region, view, at: (
                None if at[0] > 50 else types.SimpleNamespace(x=100.0 * at[0], y=100.0 * at[2])
            )
        },
        "gpu_extras": {},
        "gpu_extras.batch": {"batch_for_shader": made.batch},
    }
    for name, content in modules.items():
        module = types.ModuleType(name)
        vars(module).update(content)
        monkeypatch.setitem(sys.modules, name, module)
    package = types.ModuleType("cos3d.ui")
    package.__path__ = [str(next(iter(importlib.import_module("cos3d").__path__))) + "/ui"]
    monkeypatch.setitem(sys.modules, "cos3d.ui", package)
    monkeypatch.delitem(sys.modules, "cos3d.ui.block_out", raising=False)
    yield made
    sys.modules.pop("cos3d.ui.block_out", None)


def _draw(screen: Screen) -> None:
    for function, _ in screen.handlers:
        function()


def test_boxes_are_drawn_with_edges_faces_and_names_and_leave_nothing_behind(screen: Screen) -> None:
    block_out = importlib.import_module("cos3d.ui.block_out")
    aside = Block("legs", "Legs × 3", tuple((x + 5, y, z) for x, y, z in CORNERS), "proven")
    behind = Block("far", "Far", tuple((x + 500, y, z) for x, y, z in CORNERS), "left_out")
    block_out.show((Block("seat", "Seat", CORNERS), aside, behind))
    assert sorted(when for _, when in screen.handlers) == ["POST_PIXEL", "POST_VIEW"]
    _draw(screen)
    assert screen.drawn == [("TRIS", 36), ("LINES", 24)] * 3
    assert [name for name, *_ in screen.names] == ["Seat", "Legs × 3"]
    assert screen.blend[-1] == "NONE"
    assert screen.redraws == 1

    block_out.show((Block("seat", "Seat", CORNERS),))
    assert len(screen.handlers) == 2
    block_out.show(())
    assert screen.handlers == []
    assert screen.redraws == 3


def test_names_of_boxes_in_one_place_stand_below_each_other(screen: Screen) -> None:
    block_out = importlib.import_module("cos3d.ui.block_out")
    block_out.show(tuple(Block(name, name, CORNERS) for name in ("one", "two", "three")))
    _draw(screen)
    heights = [y for _, _, y in screen.names]
    assert heights == sorted(heights, reverse=True)
    assert all(above - below >= 10 for above, below in pairwise(heights))
    block_out.show(())


def test_what_has_not_changed_is_not_drawn_again(screen: Screen) -> None:
    block_out = importlib.import_module("cos3d.ui.block_out")
    blocks = (Block("seat", "Seat", CORNERS),)
    block_out.show(blocks)
    block_out.show(tuple(blocks))
    assert screen.redraws == 1
    block_out.show(())
