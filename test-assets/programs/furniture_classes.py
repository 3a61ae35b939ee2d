# runs on: 3.4.1, 4.5.15, 5.0.1
"""A small furniture catalogue as a class hierarchy: tables, chairs, shelves and lamps for a furnished room."""

from abc import ABC, abstractmethod
from collections import Counter
from functools import lru_cache
from math import cos, pi, radians, sin
from typing import ClassVar, Iterable, List, Optional, Sequence, Tuple

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector

Size = Tuple[float, float, float]


class Finish:
    """Materials by name; made once."""

    TABLE: ClassVar = {
        "oak": ((0.50, 0.32, 0.16), 0.0, 0.55),
        "walnut": ((0.20, 0.10, 0.05), 0.0, 0.45),
        "white": ((0.85, 0.85, 0.84), 0.0, 0.35),
        "steel": ((0.55, 0.56, 0.58), 1.0, 0.3),
        "linen": ((0.70, 0.65, 0.55), 0.0, 0.95),
        "shade": ((0.95, 0.90, 0.75), 0.0, 0.9),
    }

    @staticmethod
    @lru_cache(maxsize=None)
    def get(name: str) -> bpy.types.Material:
        color, metallic, roughness = Finish.TABLE[name]
        material = bpy.data.materials.new(f"Finish {name}")
        material.use_nodes = True
        shader = material.node_tree.nodes["Principled BSDF"]
        for socket, value in (("Base Color", (*color, 1)), ("Metallic", metallic), ("Roughness", roughness)):
            shader.inputs[socket].default_value = value
        material.diffuse_color = (*color, 1)
        return material


class Shape:
    """A mesh under construction whose parts know their finish."""

    def __init__(self):
        self.bm = bmesh.new()
        self.finishes: List[str] = []

    def _slot(self, finish: str) -> int:
        if finish not in self.finishes:
            self.finishes.append(finish)
        return self.finishes.index(finish)

    def _finish(self, verts: Iterable[bmesh.types.BMVert], finish: str) -> None:
        slot = self._slot(finish)
        for vert in verts:
            for face in vert.link_faces:
                face.material_index = slot

    def box(self, size: Size, at: Sequence[float], finish: str, rotation: Optional[Euler] = None, rounding=0.0):
        turn = rotation.to_matrix().to_4x4() if rotation else Matrix()
        matrix = Matrix.Translation(at) @ turn @ Matrix.Diagonal((*size, 1))
        made = bmesh.ops.create_cube(self.bm, size=1, matrix=matrix)["verts"]
        self._finish(made, finish)
        if rounding:
            edges = list({edge for vert in made for edge in vert.link_edges})
            bmesh.ops.bevel(self.bm, geom=edges, offset=rounding, segments=2, profile=0.7, affect="EDGES")
        return self

    def rod(self, start: Sequence[float], end: Sequence[float], radius: float, finish: str, top: Optional[float] = None):
        start, end = Vector(start), Vector(end)
        axis = end - start
        matrix = Matrix.Translation((start + end) / 2) @ axis.to_track_quat("Z", "Y").to_matrix().to_4x4()
        made = bmesh.ops.create_cone(
            self.bm, cap_ends=True, segments=16, radius1=radius, radius2=radius if top is None else top,
            depth=axis.length, matrix=matrix,
        )  # fmt: skip
        self._finish(made["verts"], finish)
        return self

    def shell(self, radii: Sequence[Tuple[float, float]], at: Sequence[float], finish: str, segments: int = 24):
        rows = []
        for radius, height in radii:
            row = [
                self.bm.verts.new(Vector(at) + Vector((radius * cos(a), radius * sin(a), height)))
                for a in (2 * pi * k / segments for k in range(segments))
            ]
            rows.append(row)
        slot = self._slot(finish)
        for low, high in zip(rows, rows[1:]):
            for k in range(segments):
                n = (k + 1) % segments
                face = self.bm.faces.new((low[k], low[n], high[n], high[k]))
                face.material_index = slot
                face.smooth = True
        return self

    def to_object(self, name: str) -> bpy.types.Object:
        mesh = bpy.data.meshes.new(name)
        bmesh.ops.recalc_face_normals(self.bm, faces=self.bm.faces)
        self.bm.to_mesh(mesh)
        self.bm.free()
        for finish in self.finishes:
            mesh.materials.append(Finish.get(finish))
        return bpy.data.objects.new(name, mesh)


class Furniture(ABC):
    """Something that stands on the floor with its back towards +Y."""

    finish = "oak"
    made: ClassVar[Counter] = Counter()

    def __init__(self, width: float, depth: float, height: float, finish: Optional[str] = None):
        self.width, self.depth, self.height = width, depth, height
        if finish:
            self.finish = finish

    @abstractmethod
    def shape(self) -> Shape:
        """The geometry, standing on Z = 0 around the origin."""

    @property
    def name(self) -> str:
        return type(self).__name__

    def place(self, room: "Room", x: float, y: float, turn: float = 0.0) -> bpy.types.Object:
        obj = self.shape().to_object(self.name)
        obj.location = (x, y, 0)
        obj.rotation_euler.z = radians(turn)
        obj["width"], obj["depth"], obj["height"] = self.width, self.depth, self.height
        room.collection.objects.link(obj)
        Furniture.made[self.name] += 1
        return obj

    def corners(self, inset: float) -> Iterable[Tuple[float, float]]:
        for sx in (-1, 1):
            for sy in (-1, 1):
                yield sx * (self.width / 2 - inset), sy * (self.depth / 2 - inset)


class Table(Furniture):
    def __init__(self, width=1.6, depth=0.9, height=0.74, finish=None, top=0.035):
        super().__init__(width, depth, height, finish)
        self.top = top

    def shape(self):
        shape = Shape().box((self.width, self.depth, self.top), (0, 0, self.height - self.top / 2), self.finish, rounding=0.006)
        apron = 0.08
        for x, y in self.corners(0.06):
            shape.rod((x * 1.02, y * 1.02, 0), (x, y, self.height - self.top), 0.02, self.finish, top=0.032)
        for sy in (-1, 1):
            shape.box((self.width - 0.16, 0.02, apron), (0, sy * (self.depth / 2 - 0.06), self.height - self.top - apron / 2), self.finish)
        return shape


class Desk(Table):
    finish = "walnut"

    def __init__(self, **options):
        super().__init__(width=1.4, depth=0.7, **options)

    def shape(self):
        shape = super().shape()
        for k in range(3):
            z = self.height - 0.16 - k * 0.17
            shape.box((0.4, self.depth - 0.12, 0.155), (self.width / 2 - 0.28, 0.02, z), self.finish, rounding=0.004)
            shape.box((0.12, 0.015, 0.012), (self.width / 2 - 0.28, -self.depth / 2 + 0.07, z), "steel")
        return shape


class Chair(Furniture):
    def __init__(self, seat=0.45, finish=None, slats=3):
        super().__init__(0.44, 0.46, 0.86, finish)
        self.seat, self.slats = seat, slats

    def shape(self):
        shape = Shape().box((self.width, self.depth, 0.03), (0, 0, self.seat), self.finish, rounding=0.01)
        for x, y in self.corners(0.03):
            top = self.height if y > 0 else self.seat - 0.015
            lean = 0.06 if y > 0 else 0.0
            shape.rod((x, y, 0), (x, y + lean * (top / self.height), top), 0.018, self.finish)
        for k in range(self.slats):
            t = (k + 1) / (self.slats + 0.5)
            z = self.seat + (self.height - self.seat) * t - 0.03
            tilt = Euler((radians(-6), 0, 0))
            shape.box((self.width - 0.05, 0.015, 0.06), (0, self.depth / 2 + 0.015, z), self.finish, tilt)
        return shape


class Armchair(Chair):
    finish = "linen"

    def __init__(self, **options):
        super().__init__(seat=0.4, **options)
        self.width, self.depth = 0.78, 0.8

    def shape(self):
        shape = Shape()
        shape.box((self.width - 0.3, self.depth - 0.2, 0.18), (0, -0.08, 0.36), self.finish, rounding=0.05)
        shape.box((self.width, 0.2, self.height - 0.1), (0, self.depth / 2 - 0.1, self.height / 2 + 0.1), self.finish, Euler((-0.15, 0, 0)), 0.06)
        for side in (-1, 1):
            shape.box((0.16, self.depth - 0.1, 0.5), (side * (self.width / 2 - 0.08), 0, 0.37), self.finish, rounding=0.05)
        for x, y in self.corners(0.08):
            shape.rod((x, y, 0), (x, y, 0.15), 0.02, "walnut", top=0.03)
        return shape


class Shelf(Furniture):
    def __init__(self, boards=5, width=0.8, depth=0.3, height=1.9, finish=None):
        super().__init__(width, depth, height, finish)
        self.boards = boards

    def shape(self):
        thickness = 0.022
        shape = Shape()
        for side in (-1, 1):
            shape.box((thickness, self.depth, self.height), (side * (self.width - thickness) / 2, 0, self.height / 2), self.finish)
        for k in range(self.boards):
            z = thickness / 2 + k * (self.height - thickness) / (self.boards - 1)
            shape.box((self.width - 2 * thickness, self.depth, thickness), (0, 0, z), self.finish)
        return shape.box((self.width, 0.006, self.height), (0, self.depth / 2 - 0.003, self.height / 2), self.finish)


class FloorLamp(Furniture):
    finish = "steel"

    def __init__(self, height=1.6, watts=60.0):
        super().__init__(0.4, 0.4, height)
        self.watts = watts

    def shape(self):
        shape = Shape().rod((0, 0, 0), (0, 0, 0.03), 0.15, self.finish)
        shape.rod((0, 0, 0.03), (0, 0, self.height - 0.1), 0.012, self.finish)
        return shape.shell([(0.2, 0), (0.17, 0.12), (0.12, 0.26)], (0, 0, self.height - 0.26), "shade")

    def place(self, room, x, y, turn=0.0):
        obj = super().place(room, x, y, turn)
        data = bpy.data.lights.new("Bulb", "POINT")
        data.energy, data.color, data.shadow_soft_size = self.watts, (1, 0.8, 0.55), 0.05
        bulb = bpy.data.objects.new("Bulb", data)
        bulb.parent, bulb.location = obj, (0, 0, self.height - 0.15)
        room.collection.objects.link(bulb)
        return obj


class Room:
    def __init__(self, width: float, depth: float, height: float = 2.6):
        self.width, self.depth, self.height = width, depth, height
        self.collection = bpy.data.collections.new("Room")
        bpy.context.scene.collection.children.link(self.collection)
        shape = Shape().box((width, depth, 0.1), (0, 0, -0.05), "walnut")
        shape.box((width, 0.1, height), (0, depth / 2 + 0.05, height / 2), "white")
        shape.box((0.1, depth, height), (-width / 2 - 0.05, 0, height / 2), "white")
        self.collection.objects.link(shape.to_object("Shell"))

    def furnish(self):
        table = Table()
        table.place(self, 0.8, -0.3)
        for turn, x, y in ((0, 0.4, 0.45), (0, 1.2, 0.45), (180, 0.4, -1.05), (180, 1.2, -1.05)):
            Chair(finish="oak").place(self, x, y, turn)
        Desk().place(self, -1.7, 1.4)
        Chair(slats=5, finish="walnut").place(self, -1.9, 0.8, 180)
        Armchair().place(self, -1.9, -1.2, 100)
        FloorLamp(watts=80).place(self, -2.3, -0.4)
        for k in range(3):
            Shelf(boards=4 + k % 2).place(self, 0.2 + k * 0.82, self.depth / 2 - 0.16)


room = Room(5.4, 4.0)
room.furnish()
print(dict(Furniture.made), len(room.collection.objects), "objects")
