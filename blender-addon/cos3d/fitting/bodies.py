"""What the components of a program make with given values of its parameters, as triangles in the world."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import bpy
import numpy as np

from .. import gate
from ..core import program_text
from ..hands import run

_SURFACES = frozenset({"MESH", "CURVE", "SURFACE", "FONT", "META"})
_LISTS = ("meshes", "curves", "metaballs", "materials", "node_groups", "textures", "images", "lattices", "lights")
_KEPT = 4
"""Versions of a component that are kept."""


class Bodies:
    """A program whose components run again and again, each only where one of its parameters moved.

    Each run of the program has a budget of its own. Raises hands.Trouble where a component fails.
    """

    def __init__(self, program: str, moves: Mapping[str, Iterable[str]], budget: Callable[[], gate.Budget]) -> None:
        """`moves` says for each parameter that may move which components follow it."""
        self._program = program
        self._budget = budget
        read = program_text.read(program)
        self.names = [component.name for component in read.components]
        self._parameters = {one.name: one for one in read.parameters}
        self._follows = {name: sorted(p for p, parts in moves.items() if name in set(parts)) for name in self.names}
        self._places = _places(program, moves)
        self._known: dict[str, dict[tuple[str, ...], Any]] = {name: {} for name in self.names}
        self.runs = 0
        """How often a component ran."""

    def of(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Triangles (n, 3, 3) of each component, metres; those known from before are the same arrays as then."""
        literals = {name: self._parameters[name].literal(values[name]) for name in self._places}
        keys = {name: tuple(literals[p] for p in self._follows[name]) for name in self.names}
        missing = [name for name in self.names if keys[name] not in self._known[name]]
        if missing:
            for name, triangles in self._make(self.text(values), missing).items():
                known = self._known[name]
                while len(known) >= _KEPT:
                    del known[next(iter(known))]
                known[keys[name]] = triangles
        return {name: self._recent(name, keys[name]) for name in self.names}

    def text(self, values: Mapping[str, Any]) -> str:
        """The program with these values."""
        lines = self._program.split("\n")
        for name, (line, start, end) in self._places.items():
            old = lines[line].encode()
            new = self._parameters[name].literal(values[name]).encode()
            lines[line] = (old[:start] + new + old[end:]).decode()
        return "\n".join(lines)

    def _recent(self, name: str, key: tuple[str, ...]) -> Any:
        known = self._known[name]
        known[key] = known.pop(key)
        return known[key]

    def _make(self, text: str, names: list[str]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        try:
            running = run.Running(text, gate.Purpose.PROGRAM, self._budget())
            for name, objects in run.components(running, names):
                self.runs += 1
                made[name] = _triangles(objects)
        finally:
            _clear()
        return made


def _places(program: str, names: Iterable[str]) -> dict[str, tuple[int, int, int]]:
    """Line, first and last byte of the literal of each parameter."""
    wanted = set(names)
    found = {}
    for node in ast.parse(program).body:
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        if isinstance(node, ast.Assign) and isinstance(target, ast.Name) and target.id in wanted:
            if node.value.lineno == node.value.end_lineno:
                found[target.id] = (node.value.lineno - 1, node.value.col_offset, node.value.end_col_offset or 0)
    return found


def _triangles(objects: list[bpy.types.Object]) -> Any:
    if all(_plain(thing) for thing in objects):
        parts = [_read(thing.data, _place(thing)) for thing in objects if thing.type == "MESH"]
    else:
        parts = _evaluated(objects)
    return np.concatenate(parts) if parts else np.zeros((0, 3, 3), dtype=np.float32)


def _plain(thing: bpy.types.Object) -> bool:
    """Whether its mesh is all that it shows, so that Blender need not evaluate it."""
    if thing.type not in _SURFACES:
        return thing.instance_type == "NONE"
    simple = not thing.modifiers and not thing.particle_systems and not thing.constraints
    return thing.type == "MESH" and simple and not thing.data.shape_keys and thing.instance_type == "NONE"


def _evaluated(objects: list[bpy.types.Object]) -> list[Any]:
    """With modifiers, and with all that they, particles and collections repeat."""
    here = bpy.context.scene.collection.objects
    for thing in objects:
        here.link(thing)
    bpy.context.view_layer.update()
    parts = []
    for instance in bpy.context.evaluated_depsgraph_get().object_instances:
        thing = instance.object
        if thing.type in _SURFACES and instance.show_self:
            mesh = thing.to_mesh()
            if mesh is not None:
                parts.append(_read(mesh, instance.matrix_world))
            thing.to_mesh_clear()
    for thing in objects:
        here.unlink(thing)
    return parts


def _place(thing: bpy.types.Object):  # type: ignore[no-untyped-def]
    """Where it stands, worked out by hand: Blender leaves the matrix of what is in no scene stale."""
    placed = thing.matrix_basis
    return _place(thing.parent) @ thing.matrix_parent_inverse @ placed if thing.parent else placed


def _read(mesh: bpy.types.Mesh, place: Any) -> Any:
    mesh.calc_loop_triangles()
    corners = np.empty(3 * len(mesh.loop_triangles), dtype=np.int32)
    points = np.empty(3 * len(mesh.vertices), dtype=np.float32)
    mesh.loop_triangles.foreach_get("vertices", corners)
    mesh.vertices.foreach_get("co", points)
    matrix = np.array(place, dtype=np.float32)
    world = points.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3]
    return world[corners.reshape(-1, 3)]


def _clear() -> None:
    """Remove all objects and what nobody uses any more: the file holds nothing but what was just made."""
    bpy.data.batch_remove(list(bpy.data.objects))
    while left := [block for name in _LISTS for block in getattr(bpy.data, name) if not block.users]:
        bpy.data.batch_remove(left)
