"""Largest values of settings that multiply geometry or memory, read both by the gate and while code runs."""

from __future__ import annotations

CEILINGS: dict[str, float] = {
    "levels": 6,
    "render_levels": 6,
    "sculpt_levels": 6,
    "octree_depth": 8,
    "subdivisions": 8,
    "cuts": 500,
    "number_cuts": 200,
    "segments": 10_000,
    "u_segments": 4096,
    "v_segments": 4096,
    "x_segments": 2000,
    "y_segments": 2000,
    "x_subdivisions": 2000,
    "y_subdivisions": 2000,
    "major_segments": 4096,
    "minor_segments": 4096,
    "ring_count": 4096,
    "vertices": 100_000,
    "count": 100_000,
    "resolution_u": 1024,
    "resolution_v": 1024,
    "render_resolution_u": 1024,
    "render_resolution_v": 1024,
    "bevel_resolution": 128,
    "width": 16_384,
    "height": 16_384,
    "iterations": 10_000,
    "steps": 10_000,
    "render_steps": 10_000,
    "rendered_child_count": 10_000,
    "child_nbr": 10_000,
}
FLOORS: dict[str, float] = {"voxel_size": 1e-4}

KEYWORDS = frozenset(CEILINGS) | frozenset(FLOORS)

RANGE = 10_000_000
"""Longest range, and longest sequence made by repetition."""
LARGEST_NEW = 100_000
"""Largest number that is handed to `….new(…)`, such as the side of a picture."""
ARRAY_BYTES = 160_000_000
"""Largest array of numpy, in bytes: twenty million numbers, or a picture of 4096 by 2400 pixels."""
INTEGER_BITS = 65_536
"""Largest whole number, in bits."""


def excess(name: str, value: object) -> str | None:
    """What is wrong with `value` for the setting `name`, or None; values that are not numbers are never wrong."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if name in CEILINGS and value > CEILINGS[name]:
        return f"{name} is {_shown(value)}, more than {_shown(CEILINGS[name])}: it would fill the memory; choose less"
    if name in FLOORS and value < FLOORS[name]:
        return f"{name} is {_shown(value)}, less than {_shown(FLOORS[name])}: it would fill the memory; choose more"
    return None


def _shown(value: float) -> str:
    return f"{value:g}" if isinstance(value, float) or abs(value) < 10**15 else "a giant number"
