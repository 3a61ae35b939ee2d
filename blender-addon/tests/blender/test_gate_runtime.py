"""Hostile programs that pass the text, run in real Blender: limits stop them, and nothing leaves Blender."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from background import BackgroundBlender

HOSTILE = Path(__file__).resolve().parents[3] / "test-assets" / "hostile"
SECONDS = 1.0
STEPS = 200_000
HOW_IT_ENDS = {
    "limit_while": "TimeLimit",
    "limit_recursion": "RecursionError",
    "limit_recursion_lambda": "RecursionError",
    "limit_dataclass_foreign": "Forbidden",
    "limit_wraps_foreign": "Forbidden",
    "limit_enum_by_call": "Forbidden",
    "limit_node_spread": "Forbidden",
    "limit_image_name": "Forbidden",
    "limit_output_flood": "Forbidden",
    "limit_with_swallows": "TimeLimit",
    "limit_levels_index": "Forbidden",
    "limit_voxel_float": "Forbidden",
    "limit_image_index": "Forbidden",
    "limit_factorial_index": "Forbidden",
    "limit_repeat_index": "Forbidden",
    "limit_numpy_dtype_two_faced": "ValueError",
    "limit_numpy_fromiter": "TimeLimit",
    "limit_numpy_fromiter_own": "TimeLimit",
    "limit_numpy_callback": "TimeLimit",
    "limit_numpy_array_protocol": "TimeLimit",
}


NEEDS_MORE = frozenset(
    {
        "geometry_nodes_34",
        "geometry_nodes_40",
        "geometry_nodes_modifier",
        "modifier_reordered",
        "shade_auto_smooth_both",
        "shade_by_angle",
    }
)
"""Good programs that need another Blender than some of those we support."""


def programs() -> list[Path]:
    """The programs that limits have to stop."""
    return [
        path
        for path in sorted(HOSTILE.glob("*.py"))
        if re.search(r"\A# reason: .+\n# stopped by: limits$", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]


def test_the_listener_hears_files_and_processes(blender: BackgroundBlender) -> None:
    assert blender.run("gate_inside:control") == ["open", "os.system"]


@pytest.mark.parametrize("path", programs(), ids=lambda path: path.stem)
def test_limits_stop_it_and_nothing_leaves_blender(blender: BackgroundBlender, path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    ended, heard = blender.run("gate_inside:run", source=source, allowed=SECONDS, steps=STEPS, fresh=True)
    assert ended and not ended.startswith("gate:"), ended or "nothing stopped it"
    assert heard == []
    usual = "Forbidden" if path.stem.startswith("limit_numpy") else ""
    assert ended.startswith(HOW_IT_ENDS.get(path.stem, usual)), ended


def test_what_programs_share_is_as_it_was(blender: BackgroundBlender) -> None:
    """After all of them: shared classes, functions and modules are unchanged in this very Blender."""

    def shared() -> list:
        import colorsys
        import random
        import sys
        from collections import Counter

        import bpy

        return [
            random.Random.__module__,
            "random" in vars(random.Random),
            hasattr(random.Random, "__dataclass_fields__"),
            hasattr(bpy.types.Object, "secret"),
            hasattr(colorsys.rgb_to_hsv, "secret"),
            "__lt__" in vars(Counter) and Counter.__lt__.__module__ == "functools",
            "cos3d_hostile" in sys.modules,
        ]

    assert blender.run(shared) == ["random", False, False, False, False, False, False]


@pytest.mark.parametrize("path", sorted((HOSTILE.parent / "good").glob("*.py")), ids=lambda path: path.stem)
def test_good_programs_meet_no_limit(blender: BackgroundBlender, path: Path) -> None:
    """They may fail for want of another Blender's API, or of an object; no guard, face or budget is in their way."""
    source = path.read_text(encoding="utf-8")
    ended, heard = blender.run("gate_inside:run", source=source, allowed=5.0, steps=5_000_000)
    assert not ended.startswith(("Forbidden", "TimeLimit", "ImportError", "NameError", "gate:")), ended
    assert heard == []
    if ended:
        assert path.stem in NEEDS_MORE, ended
