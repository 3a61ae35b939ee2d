"""The tests of demonstrations, the half inside Blender: makes a program at a setting and says what is wrong."""

from __future__ import annotations

import ast
import hashlib
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

import bpy
import program_text

from cos3d.gate import Budget, Purpose, inspect, instrument, namespace
from cos3d.hands.measure import GROUND, Measurement, Memory, measure
from cos3d.hands.surface import Bounds

Built = dict[str, list[bpy.types.Object]]
_EXTENTS = {
    "width": lambda b: b.size[0],
    "depth": lambda b: b.size[1],
    "height": lambda b: b.size[2],
    "left": lambda b: b.low[0],
    "right": lambda b: b.high[0],
    "front": lambda b: b.low[1],
    "back": lambda b: b.high[1],
    "bottom": lambda b: b.low[2],
    "top": lambda b: b.high[2],
}
_MEMORY = Memory()
_DEFAULTS: dict[str, dict[str, tuple[list[str], list[str]]]] = {}


def check_all(
    name: str, source: str, settings: list[dict[str, Any]], sizes: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Make a program at each setting, the defaults first; return what `check` says of each."""
    return [check(name, source, setting, sizes) for setting in settings]


def check(name: str, source: str, setting: dict[str, Any], sizes: list[dict[str, Any]]) -> dict[str, Any]:
    """Make a program at a setting; return {"wrong": [sentences], "seconds", "vertices"}."""
    tree, refusals = _read(source)
    if tree is None:
        return {"wrong": refusals, "seconds": 0.0, "vertices": 0}
    code = compile(_set(tree, setting), name, "exec")
    before = _all_blocks()
    try:
        return _check(name, source, setting, sizes, code)
    finally:
        bpy.data.batch_remove(list(_all_blocks() - before))


def _check(name: str, source: str, setting: dict[str, Any], sizes: list[dict[str, Any]], code: Any) -> dict[str, Any]:
    budget = Budget()
    space = namespace(name, budget)
    begun = time.process_time()
    exec(code, space)
    built: Built = {}
    wrong: list[str] = []
    for component in program_text.components(source):
        built[component] = space[component]()
        wrong += _badly_returned(component, built[component])
    seconds = time.process_time() - begun
    budget.check()
    if wrong:
        return {"wrong": wrong, "seconds": seconds, "vertices": 0}
    for thing in (thing for things in built.values() for thing in things):
        if not thing.users_collection:
            bpy.context.scene.collection.objects.link(thing)
    told = measure([thing for things in built.values() for thing in things], memory=_MEMORY)
    wrong += [*_loose(told, source), *_badly_closed(told)]
    boxes = {component: _box(told, things) for component, things in built.items()}
    wrong += _wrong_sizes({**boxes, "whole": told.bounds}, space, sizes)
    wrong += _needlessly_changed(name, source, setting, built, told)
    return {"wrong": wrong, "seconds": seconds, "vertices": told.vertices, "touching": len(told.contacts)}


def alone(source: str, name: str) -> dict[str, Any]:
    """Run a program as Blender's text editor does; return what it made."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    exec(compile(source, name, "exec"), {"__name__": "__main__"})
    (asset,) = bpy.context.scene.collection.children
    (root,) = [thing for thing in asset.objects if thing.parent is None]
    bpy.context.view_layer.update()
    told = measure(asset.objects)
    return {
        "asset": asset.name,
        "root": root.name,
        "empty": root.type == "EMPTY",
        "objects": len(asset.objects),
        "all": len(bpy.data.objects),
        "floating": list(told.floating),
        "materials": sorted(material.name for material in bpy.data.materials),
    }


def again(name: str, source: str) -> list[str]:
    """Run each component a second time, last first; return those which then make something else."""
    space = namespace(name, Budget(20))
    exec(compile(instrument(ast.parse(source)), name, "exec"), space)
    names = program_text.components(source)
    first = {component: _shape(space[component]()) for component in names}
    return [component for component in reversed(names) if _shape(space[component]()) != first[component]]


@cache
def _read(source: str) -> tuple[ast.Module | None, list[str]]:
    """The program with the gate's limits written in, or what the gate refuses."""
    verdict = inspect(source, purpose=Purpose.PROGRAM)
    if not verdict.passed or verdict.tree is None:
        return None, [finding.text for finding in verdict.findings]
    return instrument(verdict.tree), []


def _set(tree: ast.Module, setting: dict[str, Any]) -> ast.Module:
    body = list(tree.body)
    for place, node in enumerate(body):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in setting:
            value = ast.parse(repr(setting[node.targets[0].id]), mode="eval").body
            changed = ast.copy_location(ast.Assign(targets=node.targets, value=value), node)
            body[place] = ast.fix_missing_locations(ast.copy_location(changed, node))
    return ast.Module(body=body, type_ignores=[])


def _all_blocks() -> set[bpy.types.ID]:
    data = bpy.data
    homes = (
        data.objects,
        data.meshes,
        data.curves,
        data.materials,
        data.collections,
        data.lights,
        data.lattices,
        data.node_groups,
    )
    return {block for home in homes for block in home}


def _badly_returned(component: str, made: Any) -> Iterator[str]:
    if not isinstance(made, list):
        yield f"{component}() returns {type(made).__name__}, not a list"
    elif not all(isinstance(thing, bpy.types.Object) for thing in made):
        yield f"{component}() returns a list with something that is not an object"


def _loose(told: Measurement, source: str) -> Iterator[str]:
    hangs = "hang" in (ast.get_docstring(ast.parse(source)) or "").lower()
    if told.bounds is None:
        yield "nothing with a surface was made"
        return
    if abs(told.bounds.low[2]) > 0.001 and not hangs:
        yield f"it stands on Z = {told.bounds.low[2]:.4f}, not on the ground"
    groups = [group for group in told.groups if group != (GROUND,)] if hangs else told.groups
    for group in groups[1:]:
        where = next(part.bounds for part in told.parts if part.name == group[0])
        about = ", ".join(f"{low:.3f} to {high:.3f}" for low, high in zip(where.low, where.high, strict=True))
        yield f"in no contact with the rest: {', '.join(group[:6])}{' …' if len(group) > 6 else ''} ({about})"


def _badly_closed(told: Measurement) -> Iterator[str]:
    for part in told.parts:
        if not part.closed:
            edges = f"{part.edges_open} open, {part.edges_crowded} crowded, {part.edges_flipped} flipped"
            yield f"{part.name} is not closed: edges {edges}"
        elif part.volume <= 0:
            yield f"{part.name} has its faces inward: volume {part.volume:.9f}"


def _box(told: Measurement, things: list[bpy.types.Object]) -> Bounds | None:
    names = {thing.name for thing in things}
    boxes = [part.bounds for part in told.parts if part.name in names]
    return Bounds.around(boxes) if boxes else None


def _wrong_sizes(boxes: dict[str, Bounds | None], space: dict[str, Any], sizes: list[dict[str, Any]]) -> Iterator[str]:
    for size in sizes:
        box = boxes.get(size["of"])
        wanted = eval(size["is"], {"__builtins__": {}}, space)
        if box is None:
            if wanted:
                yield f"{size['of']} is not there to be measured"
            continue
        found = _EXTENTS[size["extent"]](box)
        if abs(found - wanted) > size.get("within", 0.001):
            yield f"{size['extent']} of {size['of']} is {found:.4f} m, but {size['is']} = {wanted:.4f} m"


def _shape(things: list[bpy.types.Object]) -> list[str]:
    """What the meshes are, whatever the order of faces and of the corners of each: Blender 5's bevel varies both."""
    told = []
    for thing in things:
        mesh = thing.data
        if thing.type == "MESH":
            faces = sorted(_turned(tuple(face.vertices)) for face in mesh.polygons)
            points = [tuple(vertex.co) for vertex in mesh.vertices]
            told.append(hashlib.blake2b(repr((points, faces, thing.matrix_basis)).encode()).hexdigest())
    return told


def _turned(face: tuple[int, ...]) -> tuple[int, ...]:
    """The corners in the same sense, beginning with the lowest number."""
    least = face.index(min(face))
    return face[least:] + face[:least]


def _needlessly_changed(
    name: str, source: str, setting: dict[str, Any], built: Built, told: Measurement
) -> Iterator[str]:
    prints = {part.name: part.fingerprint for part in told.parts}
    now = {
        component: [prints[thing.name] for thing in things if thing.name in prints]
        for component, things in built.items()
    }
    if not setting:
        _DEFAULTS[name] = {component: (now[component], _shape(things)) for component, things in built.items()}
        return
    reached = program_text.dependencies(source)
    for component, (before, shape) in _DEFAULTS.get(name, {}).items():
        if not reached[component] & set(setting) and now[component] != before and _shape(built[component]) != shape:
            yield f"{component} changes its mesh though it does not depend on {', '.join(setting)}"
