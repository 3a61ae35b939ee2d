"""A writing table as an artist models one: a single mesh of a slab and four legs, with a material and a bevel.

    blender -b --factory-startup --python writing_table.py -- OUT.blend

or, inside Blender with an empty file: `writing_table.build()`.
"""

from __future__ import annotations

import sys
from math import radians

import bmesh
import bpy

WIDTH, DEPTH, HEIGHT = 1.2, 0.6, 0.74
TOP, LEG, INSET = 0.04, 0.06, 0.07
"""Metres: thickness of the slab and of the legs, and from the edge of the slab to the middle of a leg."""


def build() -> bpy.types.Object:
    """Put the table into the open scene, turned and away from the middle; no program knows of it."""
    mesh = bpy.data.meshes.new("Desk")
    mesh.materials.append(_oak())
    work = bmesh.new()
    _box(work, (-WIDTH / 2, -DEPTH / 2, HEIGHT - TOP), (WIDTH / 2, DEPTH / 2, HEIGHT))
    for left in (-1, 1):
        for front in (-1, 1):
            x, y = left * (WIDTH / 2 - INSET), front * (DEPTH / 2 - INSET)
            _box(work, (x - LEG / 2, y - LEG / 2, 0), (x + LEG / 2, y + LEG / 2, HEIGHT - TOP))
    work.to_mesh(mesh)
    work.free()
    table = bpy.data.objects.new("Desk", mesh)
    table.location, table.rotation_euler = (0.4, -0.2, 0), (0, 0, radians(20))
    bevel = table.modifiers.new("Soft edges", "BEVEL")
    bevel.width, bevel.segments = 0.003, 2
    bpy.context.scene.collection.objects.link(table)
    return table


def _box(work: bmesh.types.BMesh, low: tuple[float, ...], high: tuple[float, ...]) -> None:
    for corner in bmesh.ops.create_cube(work, size=1)["verts"]:
        corner.co = [start + (at + 0.5) * (end - start) for start, end, at in zip(low, high, corner.co, strict=True)]


def _oak() -> bpy.types.Material:
    oak = bpy.data.materials.new("Oak")
    oak.use_nodes = True
    oak.diffuse_color = (0.42, 0.25, 0.11, 1)
    surface = next(node for node in oak.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    surface.inputs["Base Color"].default_value = oak.diffuse_color
    return oak


if __name__ == "__main__":
    build()
    bpy.ops.wm.save_as_mainfile(filepath=sys.argv[sys.argv.index("--") + 1], compress=True)
