"""Measures of what a program made, and what is odd about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import bpy
from mathutils import Vector

from ..hands import measure
from ..hands.surface import Bounds, Point
from ..proto import prover_pb2
from . import solids
from .colors import colors

_SMALL, _LARGE = 0.005, 500.0
"""Metres below and above which a whole asset is of a size that nobody means."""
_HEAVY = 300_000
"""Faces above which the artist's viewport is no longer fluid."""
CLOSE = 400_000
"""Vertices above which only what costs nothing is measured: all else takes about 14 µs for each."""
_NAMED = 3


@dataclass(frozen=True)
class Shown:
    """The measures as the contract has them, the warnings."""

    measures: prover_pb2.Measures
    warnings: tuple[str, ...]


def look(made: Mapping[str, Sequence[bpy.types.Object]], whole: bool) -> Shown:
    """Measure the objects of components by name; they are in the scene, and the dependency graph is up to date.

    `whole` tells that all components are there: a part alone may well float.
    """
    owner = {thing.name: component for component, things in made.items() for thing in things}
    objects = [thing for things in made.values() for thing in things]
    found = measure.measure(objects, penetrations=True)
    told = _message(found, owner, objects)
    return Shown(told, tuple(_odd(found, told, whole)))


def look_from_afar(made: Mapping[str, Sequence[bpy.types.Object]]) -> Shown:
    """Counts and bounds only, for what is too heavy to be measured closely; the other columns stay empty."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    told = prover_pb2.Measures()
    boxes = []
    for component, things in made.items():
        for thing in things:
            shown = thing.evaluated_get(depsgraph)
            if isinstance(shown.data, bpy.types.Mesh) and shown.data.polygons:
                told.objects.append(thing.name)
                told.components.append(component)
                told.vertices.append(len(shown.data.vertices))
                told.faces.append(len(shown.data.polygons))
                corners = [shown.matrix_world @ Vector(corner) for corner in shown.bound_box]
                boxes.append(Bounds.of_points([value for corner in corners for value in corner]))
    if not boxes:
        return Shown(told, ())
    told.boxes.extend(value for box in boxes for value in (*box.low, *box.high))
    around = Bounds.around(boxes)
    told.bounds_min.extend(around.low)
    told.bounds_max.extend(around.high)
    heavy = f"{sum(told.vertices):,} vertices: only counted, for above {CLOSE:,} measuring takes too long"
    return Shown(told, (*_of_size(around), heavy))


def vertices(objects: Sequence[bpy.types.Object]) -> int:
    """All vertices, modifiers evaluated."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    total = 0
    for thing in objects:
        shown = thing.evaluated_get(depsgraph)
        if isinstance(shown.data, bpy.types.Mesh):
            total += len(shown.data.vertices)
    return total


def _message(
    found: measure.Measurement, owner: Mapping[str, str], objects: Sequence[bpy.types.Object]
) -> prover_pb2.Measures:
    names = [part.name for part in found.parts]
    place = {name: index for index, name in enumerate([*names, measure.GROUND])}
    depsgraph = bpy.context.evaluated_depsgraph_get()
    things = {thing.name: thing for thing in objects}
    seen = colors([things[part.name] for part in found.parts])
    solid = [solids.area_and_outward(things[part.name], depsgraph, part.pieces) for part in found.parts]
    return prover_pb2.Measures(
        objects=names,
        components=[owner[name] for name in names],
        vertices=[part.vertices for part in found.parts],
        faces=[part.faces for part in found.parts],
        volume=[abs(part.volume) if part.closed else 0.0 for part in found.parts],
        area=[area for area, _ in solid],
        pieces=[part.pieces for part in found.parts],
        open_edges=[part.edges_open + part.edges_crowded for part in found.parts],
        outward=[outward for _, outward in solid],
        bounds_min=found.bounds.low if found.bounds else (),
        bounds_max=found.bounds.high if found.bounds else (),
        contacts=[place[name] for pair in found.contacts for name in pair],
        penetrations=[place[name] for pair in found.penetrations for name in (pair.first, pair.second)],
        floating=[place[name] for name in found.floating],
        boxes=[value for part in found.parts for value in (*part.bounds.low, *part.bounds.high)],
        meetings=[value for box in found.meetings for value in (*box.low, *box.high)],
        depths=[pair.depth for pair in found.penetrations],
        gaps=[place[name] for gap in found.gaps for name in (gap.first, gap.second)],
        gap_sizes=[gap.metres for gap in found.gaps],
        flipped_edges=[part.edges_flipped for part in found.parts],
        color_counts=[len(own) for own in seen],
        colors=[channel for own in seen for color in own for channel in color],
    )


def _odd(found: measure.Measurement, told: prover_pb2.Measures, whole: bool) -> list[str]:
    """What is odd, one line each."""
    if not found.parts or found.bounds is None:
        return ["nothing was made that has a surface: nothing would be seen"]
    odd = _of_size(found.bounds)
    if found.faces > _HEAVY:
        odd.append(f"{found.faces:,} faces: the viewport gets slow above {_HEAVY:,}")
    if found.floating and whole:
        near = found.gaps[0]
        beside = f"; nearest to {near.first} is {near.second}, {near.metres:.3g} m away"
        odd.append(f"floating, joined to the ground by nothing: {_list(found.floating)}{beside}")
    opened = [part.name for part in found.parts if part.edges_open]
    if opened:
        odd.append(f"open meshes, with edges that have one face: {_list(opened)}")
    crowded = [part.name for part in found.parts if part.edges_crowded]
    if crowded:
        odd.append(f"edges that have more than two faces: {_list(crowded)}")
    inward = [name for name, fine in zip(told.objects, told.outward, strict=True) if not fine]
    inward += [part.name for part in found.parts if part.edges_flipped and part.name not in inward]
    if inward:
        odd.append(f"normals point inward: {_list(inward)}")
    if found.bounds.low[2] < -measure.TOUCHING and not found.floating:
        odd.append(f"it reaches {-found.bounds.low[2]:.3g} m below the ground")
    return odd


def _of_size(bounds: Bounds) -> list[str]:
    size: Point = bounds.size
    longest = max(size)
    if longest < _SMALL:
        return [f"the asset is {longest * 1000:.3g} mm large: metres are meant"]
    if longest > _LARGE:
        return [f"the asset is {longest:,.0f} m large: metres are meant"]
    return []


def _list(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
