# runs on: 3.4.1, 4.5.15, 5.0.1
"""Dungeon by binary space partitioning: rooms, corridors, doors, torches, a treasure at the farthest room."""

from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, field
from typing import Dict, Iterator, List, Optional, Set, Tuple

import bmesh
import bpy
from mathutils import Matrix, Vector

Cell = Tuple[int, int]


@dataclass
class Rect:
    x: int
    y: int
    w: int
    h: int

    @property
    def center(self) -> Cell:
        return self.x + self.w // 2, self.y + self.h // 2

    def cells(self) -> Iterator[Cell]:
        for y in range(self.y, self.y + self.h):
            for x in range(self.x, self.x + self.w):
                yield x, y


@dataclass
class Node:
    area: Rect
    left: Optional[Node] = None
    right: Optional[Node] = None
    room: Optional[Rect] = None

    def leaves(self) -> Iterator[Node]:
        if self.left is None or self.right is None:
            yield self
        else:
            yield from self.left.leaves()
            yield from self.right.leaves()

    def any_room(self) -> Rect:
        return next(leaf.room for leaf in self.leaves() if leaf.room is not None)


@dataclass
class Dungeon:
    width: int = 48
    height: int = 36
    smallest: int = 8
    seed: int = 1
    floor: Set[Cell] = field(default_factory=set)
    rooms: List[Rect] = field(default_factory=list)

    def __post_init__(self):
        self.rng = random.Random(self.seed)
        root = Node(Rect(0, 0, self.width, self.height))
        self._split(root)
        for leaf in root.leaves():
            self._dig_room(leaf)
        self._connect(root)

    def _split(self, node: Node) -> None:
        area = node.area
        wide = area.w > area.h if abs(area.w - area.h) > 2 else self.rng.random() < 0.5
        length = area.w if wide else area.h
        if length < 2 * self.smallest:
            return
        cut = self.rng.randint(self.smallest, length - self.smallest)
        if wide:
            parts = Rect(area.x, area.y, cut, area.h), Rect(area.x + cut, area.y, area.w - cut, area.h)
        else:
            parts = Rect(area.x, area.y, area.w, cut), Rect(area.x, area.y + cut, area.w, area.h - cut)
        node.left, node.right = Node(parts[0]), Node(parts[1])
        self._split(node.left)
        self._split(node.right)

    def _dig_room(self, leaf: Node) -> None:
        area = leaf.area
        w = self.rng.randint(4, area.w - 2)
        h = self.rng.randint(4, area.h - 2)
        room = Rect(area.x + self.rng.randint(1, area.w - w - 1), area.y + self.rng.randint(1, area.h - h - 1), w, h)
        leaf.room = room
        self.rooms.append(room)
        self.floor.update(room.cells())

    def _connect(self, node: Node) -> None:
        if node.left is None or node.right is None:
            return
        self._connect(node.left)
        self._connect(node.right)
        (x0, y0), (x1, y1) = node.left.any_room().center, node.right.any_room().center
        for x in range(min(x0, x1), max(x0, x1) + 1):
            self.floor.add((x, y0))
        for y in range(min(y0, y1), max(y0, y1) + 1):
            self.floor.add((x1, y))

    def neighbours(self, cell: Cell) -> Iterator[Cell]:
        x, y = cell
        for other in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if other in self.floor:
                yield other

    def distances(self, start: Cell) -> Dict[Cell, int]:
        found = {start: 0}
        queue = [(0, start)]
        while queue:
            distance, cell = heapq.heappop(queue)
            for other in self.neighbours(cell):
                if distance + 1 < found.get(other, 1 << 30):
                    found[other] = distance + 1
                    heapq.heappush(queue, (distance + 1, other))
        return found

    def walls(self) -> Iterator[Tuple[Cell, Cell]]:
        """Pairs of a floor cell and the solid cell beside it."""
        for x, y in sorted(self.floor):
            for step in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                other = (x + step[0], y + step[1])
                if other not in self.floor:
                    yield (x, y), other


class DungeonMesh:
    WALL = 2.5

    def __init__(self, dungeon: Dungeon):
        self.dungeon = dungeon
        self.collection = bpy.data.collections.new("Dungeon")
        bpy.context.scene.collection.children.link(self.collection)

    def material(self, name: str, color: Tuple[float, float, float]) -> bpy.types.Material:
        material = bpy.data.materials.new(name)
        material.diffuse_color = (*color, 1)
        material.use_nodes = True
        nodes = material.node_tree.nodes
        noise = nodes.new("ShaderNodeTexNoise")
        noise.inputs["Scale"].default_value = 3
        bump = nodes.new("ShaderNodeBump")
        bump.inputs["Strength"].default_value = 0.5
        material.node_tree.links.new(noise.outputs["Fac"], bump.inputs["Height"])
        material.node_tree.links.new(bump.outputs["Normal"], nodes["Principled BSDF"].inputs["Normal"])
        nodes["Principled BSDF"].inputs["Base Color"].default_value = (*color, 1)
        return material

    def shell(self) -> bpy.types.Object:
        bm = bmesh.new()
        known: Dict[Tuple[float, float, float], bmesh.types.BMVert] = {}

        def vert(x: float, y: float, z: float) -> bmesh.types.BMVert:
            key = (x, y, z)
            if key not in known:
                known[key] = bm.verts.new(key)
            return known[key]

        for x, y in self.dungeon.floor:
            bm.faces.new((vert(x, y, 0), vert(x + 1, y, 0), vert(x + 1, y + 1, 0), vert(x, y + 1, 0)))
        for (x, y), (ox, oy) in self.dungeon.walls():
            if ox != x:
                edge = x + 1 if ox > x else x
                low = (edge, y), (edge, y + 1)
            else:
                edge = y + 1 if oy > y else y
                low = (x, edge), (x + 1, edge)
            (ax, ay), (bx, by) = low
            face = bm.faces.new((vert(ax, ay, 0), vert(bx, by, 0), vert(bx, by, self.WALL), vert(ax, ay, self.WALL)))
            face.material_index = 1
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        bmesh.ops.dissolve_limit(bm, angle_limit=0.001, verts=bm.verts[:], edges=bm.edges[:], delimit={"MATERIAL"})
        mesh = bpy.data.meshes.new("Dungeon")
        bm.to_mesh(mesh)
        bm.free()
        mesh.materials.append(self.material("Flagstones", (0.25, 0.24, 0.22)))
        mesh.materials.append(self.material("Masonry", (0.32, 0.30, 0.28)))
        obj = bpy.data.objects.new("Dungeon", mesh)
        self.collection.objects.link(obj)
        return obj

    def torches(self) -> int:
        count = 0
        for room in self.dungeon.rooms:
            light = bpy.data.lights.new("Torch", "POINT")
            light.energy, light.color = 40, (1.0, 0.45, 0.12)
            light.shadow_soft_size = 0.15
            obj = bpy.data.objects.new("Torch", light)
            obj.location = (*room.center, self.WALL * 0.8)
            self.collection.objects.link(obj)
            for frame in range(1, 50, 6):
                light.energy = self.dungeon.rng.uniform(30, 50)
                light.keyframe_insert("energy", frame=frame)
            count += 1
        return count

    def chest(self, cell: Cell) -> bpy.types.Object:
        bm = bmesh.new()
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Diagonal((0.7, 0.45, 0.35, 1)))
        lid = bmesh.ops.create_cone(
            bm, cap_ends=True, segments=16, radius1=0.225, radius2=0.225, depth=0.7,
            matrix=Matrix.Translation((0, 0, 0.175)) @ Matrix.Rotation(1.5708, 4, "Y"),
        )  # fmt: skip
        for vertex in lid["verts"]:
            vertex.co.z = max(vertex.co.z, 0.176)
        mesh = bpy.data.meshes.new("Chest")
        bm.to_mesh(mesh)
        bm.free()
        mesh.materials.append(self.material("Chest wood", (0.3, 0.15, 0.05)))
        chest = bpy.data.objects.new("Chest", mesh)
        chest.location = Vector((cell[0] + 0.5, cell[1] + 0.5, 0.175))
        self.collection.objects.link(chest)
        return chest


def main():
    dungeon = Dungeon(seed=17)
    builder = DungeonMesh(dungeon)
    shell = builder.shell()
    entrance = dungeon.rooms[0].center
    distances = dungeon.distances(entrance)
    farthest = max(dungeon.rooms, key=lambda room: distances[room.center])
    builder.chest(farthest.center)
    torches = builder.torches()
    assert len(distances) == len(dungeon.floor), "some cells cannot be reached"
    print(f"{len(dungeon.rooms)} rooms, {torches} torches, treasure {distances[farthest.center]} steps away,",
          len(shell.data.polygons), "faces")


if __name__ == "__main__":
    main()
