"""How many vertices objects will have with their modifiers, told from settings: once evaluated it is too late."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import bpy

_MANY = 10**12
"""More than any limit; stands for what cannot be told but will be much."""


def expected(objects: Iterable[bpy.types.Object]) -> int:
    """An upper estimate of all vertices, modifiers evaluated; what settings do not tell counts as unchanged."""
    return sum(_of(thing) for thing in objects)


def _of(thing: bpy.types.Object) -> int:
    count = _base(thing)
    for modifier in thing.modifiers:
        if modifier.show_viewport:
            count = _AFTER.get(modifier.type, _same)(modifier, count, thing)
            if count > _MANY:
                return _MANY
    return count


def _base(thing: bpy.types.Object) -> int:
    data = thing.data
    if isinstance(data, bpy.types.Mesh):
        return len(data.vertices)
    if isinstance(data, bpy.types.TextCurve):
        return len(data.body) * 64 * max(1, data.resolution_u) * _profile(data)
    if isinstance(data, bpy.types.Curve):
        points = sum(
            (len(spline.points) + len(spline.bezier_points)) * max(1, spline.resolution_u) * _across(spline)
            for spline in data.splines
        )
        return points * _profile(data)
    if isinstance(data, bpy.types.MetaBall):
        return _balls(data)
    return 0


def _profile(curve: Any) -> int:
    return 4 * (curve.bevel_resolution + 2) if curve.bevel_depth or curve.bevel_object else 2 if curve.extrude else 1


def _across(spline: Any) -> int:
    return max(1, int(spline.resolution_v)) if spline.type == "NURBS" and spline.point_count_v > 1 else 1


def _balls(data: bpy.types.MetaBall) -> int:
    """Cells of the surface of each ball, at the fineness that is asked for."""
    fine = max(data.resolution, 1e-4)
    return sum(int(80 * (abs(ball.radius) * max(ball.size_x, ball.size_y, 1.0) / fine) ** 2) for ball in data.elements)


def _same(_modifier: Any, count: int, _thing: Any) -> int:
    return count


def _subdivided(modifier: Any, count: int, _thing: Any) -> int:
    return int(count * 4 ** int(modifier.levels))


def _array(modifier: Any, count: int, thing: Any) -> int:
    copies = int(modifier.count) if modifier.fit_type == "FIXED_COUNT" else _fitting(modifier, thing)
    ends = sum(_base(end) for end in (modifier.start_cap, modifier.end_cap) if end is not None)
    return count * max(1, copies) + ends


def _fitting(modifier: Any, thing: Any) -> int:
    """Copies along a length: that length over the smallest step that the offsets can give."""
    size = [abs(value) for value in thing.dimensions] if thing.type == "MESH" else [1.0, 1.0, 1.0]
    step = 0.0
    if modifier.use_relative_offset:
        step += sum(abs(a) * b for a, b in zip(modifier.relative_offset_displace, size, strict=True))
    if modifier.use_constant_offset:
        step += sum(abs(value) for value in modifier.constant_offset_displace)
    length = modifier.fit_length
    if modifier.fit_type == "FIT_CURVE":
        length = _curve_length(modifier.curve)
    return int(length / step) + 1 if step > 1e-9 else (1 if length <= 0 else _MANY)


def _curve_length(curve: Any) -> float:
    return sum(spline.calc_length() for spline in curve.data.splines) if curve is not None else 0.0


def _screw(modifier: Any, count: int, _thing: Any) -> int:
    return int(count * (max(modifier.steps, modifier.render_steps) + 1) * max(1, modifier.iterations))


def _mirrored(modifier: Any, count: int, _thing: Any) -> int:
    return int(count * 2 ** sum(bool(axis) for axis in modifier.use_axis))


def _doubled(_modifier: Any, count: int, _thing: Any) -> int:
    return count * 2


def _framed(_modifier: Any, count: int, _thing: Any) -> int:
    return count * 8


def _bevelled(modifier: Any, count: int, _thing: Any) -> int:
    around = 4 * (int(modifier.segments) + 1)
    return count * (around * around if modifier.segments > 16 else around * 4)


def _remeshed(modifier: Any, count: int, thing: Any) -> int:
    """Cells on the surface of the box around the object."""
    x, y, z = (abs(value) for value in thing.dimensions)
    if modifier.mode == "VOXEL":
        cell = max(modifier.voxel_size, 1e-6)
        return int(4 * (x * y + y * z + x * z) / cell**2) + 8
    return max(count, 6 * 4 ** int(modifier.octree_depth))


def _joined(modifier: Any, count: int, _thing: Any) -> int:
    other = getattr(modifier, "object", None)
    return count * 2 + (_base(other) if other is not None else 0)


_AFTER: dict[str, Callable[[Any, int, Any], int]] = {
    "SUBSURF": _subdivided,
    "MULTIRES": _subdivided,
    "ARRAY": _array,
    "SCREW": _screw,
    "MIRROR": _mirrored,
    "SOLIDIFY": _doubled,
    "WIREFRAME": _framed,
    "SKIN": _framed,
    "BEVEL": _bevelled,
    "REMESH": _remeshed,
    "BOOLEAN": _joined,
}
