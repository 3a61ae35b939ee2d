# runs on: 3.4.1, 4.5.15, 5.0.1
"""Breaks a mesh into Voronoi cells by cutting with the planes between seeds, then lets the pieces fly apart."""
from __future__ import annotations

import random
from typing import Iterable, Sequence

import bmesh
import bpy
from mathutils import Vector


def bounds(obj: bpy.types.Object) -> tuple[Vector, Vector]:
    corners = [Vector(corner) for corner in obj.bound_box]
    low = Vector([min(c[k] for c in corners) for k in range(3)])
    high = Vector([max(c[k] for c in corners) for k in range(3)])
    return low, high


def seeds_in(obj: bpy.types.Object, count: int, rng: random.Random) -> list[Vector]:
    low, high = bounds(obj)
    return [Vector([rng.uniform(a, b) for a, b in zip(low, high)]) for _ in range(count)]


def cell(source: bmesh.types.BMesh, seed: Vector, others: Iterable[Vector]) -> bmesh.types.BMesh | None:
    piece = source.copy()
    for other in sorted(others, key=lambda point: (point - seed).length_squared):
        middle, normal = (seed + other) / 2, (other - seed).normalized()
        geometry = [*piece.verts, *piece.edges, *piece.faces]
        cut = bmesh.ops.bisect_plane(piece, geom=geometry, plane_co=middle, plane_no=normal, clear_outer=True)
        rim = [item for item in cut["geom_cut"] if isinstance(item, bmesh.types.BMEdge) and item.is_boundary]
        if rim:
            filled = bmesh.ops.holes_fill(piece, edges=rim, sides=0)
            for face in filled["faces"]:
                face.material_index = 1
        if not piece.faces:
            piece.free()
            return None
    return piece


def centroid(points: Sequence[Vector]) -> Vector:
    return sum(points, Vector()) / len(points)


def shatter(obj: bpy.types.Object, count: int, seed: int = 0) -> list[bpy.types.Object]:
    rng = random.Random(seed)
    source = bmesh.new()
    source.from_mesh(obj.data)
    seeds = seeds_in(obj, count, rng)
    inner = bpy.data.materials.new("Inside")
    inner.diffuse_color = (0.8, 0.3, 0.1, 1)
    target = bpy.data.collections.new(f"{obj.name} pieces")
    bpy.context.scene.collection.children.link(target)
    pieces = []
    for index, point in enumerate(seeds):
        shape = cell(source, point, (other for other in seeds if other is not point))
        if shape is None:
            continue
        center = centroid([vert.co.copy() for vert in shape.verts])
        bmesh.ops.translate(shape, verts=shape.verts, vec=-center)
        mesh = bpy.data.meshes.new(f"{obj.name} {index:02d}")
        volume = abs(shape.calc_volume())
        shape.to_mesh(mesh)
        shape.free()
        mesh.materials.append(obj.active_material)
        mesh.materials.append(inner)
        piece = bpy.data.objects.new(mesh.name, mesh)
        piece.location = obj.matrix_world @ center
        piece["volume"] = volume
        target.objects.link(piece)
        pieces.append(piece)
    source.free()
    obj.hide_set(True)
    obj.hide_render = True
    return pieces


def explode(pieces: Iterable[bpy.types.Object], origin: Vector, strength: float, rng: random.Random) -> None:
    for piece in pieces:
        away = piece.location - origin
        speed = strength / (0.3 + away.length) / max(0.05, piece["volume"]) ** 0.3
        velocity = away.normalized() * speed + Vector((0, 0, speed * 0.5))
        spin = Vector([rng.gauss(0, 1) for _ in range(3)])
        start = piece.location.copy()
        for frame in range(1, 62, 10):
            time = max(0, frame - 11) / 24
            piece.location = start + velocity * time + Vector((0, 0, -4.9)) * time * time
            piece.location.z = max(piece.location.z, 0.05)
            piece.rotation_euler = spin * time
            piece.keyframe_insert("location", frame=frame)
            piece.keyframe_insert("rotation_euler", frame=frame)


bpy.ops.mesh.primitive_uv_sphere_add(segments=24, ring_count=16, radius=1, location=(0, 0, 2))
ball = bpy.context.active_object
ball.name = "Ball"
shell = bpy.data.materials.new("Outside")
shell.diffuse_color = (0.2, 0.4, 0.8, 1)
ball.data.materials.append(shell)
pieces = shatter(ball, 24, seed=5)
explode(pieces, Vector((0.5, -0.8, 1.5)), 1.5, random.Random(2))
bpy.context.scene.frame_end = 80
total = sum(piece["volume"] for piece in pieces)
print(f"{len(pieces)} pieces, volume {total:.3f} of 4.1, largest {max(piece['volume'] for piece in pieces):.3f}")
