# runs on: 3.4.1, 4.5.15, 5.0.1
"""City blocks with streets, buildings of several kinds, trees and lamp posts."""

import random
from dataclasses import dataclass
from enum import Enum, auto
from typing import Callable, Dict, Iterator, List, Tuple

import bmesh
import bpy
from mathutils import Matrix, Vector


class Kind(Enum):
    TOWER = auto()
    SLAB = auto()
    STEPPED = auto()
    PARK = auto()


@dataclass(frozen=True)
class Plot:
    x: float
    y: float
    width: float
    depth: float
    density: float

    @property
    def center(self) -> Vector:
        return Vector((self.x + self.width / 2, self.y + self.depth / 2, 0))

    def split(self, rng: random.Random, smallest: float) -> Iterator["Plot"]:
        if max(self.width, self.depth) < smallest * 2:
            yield self
            return
        cut = rng.uniform(0.4, 0.6)
        if self.width > self.depth:
            first = Plot(self.x, self.y, self.width * cut, self.depth, self.density)
            second = Plot(self.x + self.width * cut, self.y, self.width * (1 - cut), self.depth, self.density)
        else:
            first = Plot(self.x, self.y, self.width, self.depth * cut, self.density)
            second = Plot(self.x, self.y + self.depth * cut, self.width, self.depth * (1 - cut), self.density)
        yield from first.split(rng, smallest)
        yield from second.split(rng, smallest)


@dataclass
class Settings:
    blocks: Tuple[int, int] = (4, 4)
    block_size: float = 24.0
    street: float = 6.0
    smallest_plot: float = 8.0
    floor_height: float = 3.2
    seed: int = 99


class Palette:
    COLORS = {
        "asphalt": (0.06, 0.06, 0.065),
        "pavement": (0.42, 0.41, 0.40),
        "concrete": (0.55, 0.53, 0.50),
        "brick": (0.40, 0.16, 0.11),
        "glass": (0.10, 0.18, 0.24),
        "grass": (0.10, 0.26, 0.07),
        "bark": (0.20, 0.13, 0.08),
        "leaf": (0.07, 0.30, 0.06),
    }

    def __init__(self):
        self._cache: Dict[str, bpy.types.Material] = {}

    def __getitem__(self, name: str) -> bpy.types.Material:
        if name not in self._cache:
            material = bpy.data.materials.new(f"City {name}")
            material.use_nodes = True
            shader = next(node for node in material.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
            shader.inputs["Base Color"].default_value = (*self.COLORS[name], 1.0)
            shader.inputs["Roughness"].default_value = 0.1 if name == "glass" else 0.85
            shader.inputs["Metallic"].default_value = 0.6 if name == "glass" else 0.0
            material.diffuse_color = (*self.COLORS[name], 1.0)
            self._cache[name] = material
        return self._cache[name]


class City:
    def __init__(self, settings: Settings):
        self.settings = settings
        self.rng = random.Random(settings.seed)
        self.palette = Palette()
        self.root = bpy.data.collections.new("City")
        bpy.context.scene.collection.children.link(self.root)
        self.layers = {name: self._layer(name) for name in ("Ground", "Buildings", "Trees")}
        self.makers: Dict[Kind, Callable[[bmesh.types.BMesh, Plot], None]] = {
            Kind.TOWER: self._tower,
            Kind.SLAB: self._slab,
            Kind.STEPPED: self._stepped,
        }
        self.tree_mesh = self._tree_mesh()

    def _layer(self, name: str) -> bpy.types.Collection:
        layer = bpy.data.collections.new(name)
        self.root.children.link(layer)
        return layer

    def _box(self, bm, low: Vector, size: Vector, material: int = 0) -> List[bmesh.types.BMFace]:
        matrix = Matrix.Translation(low + size / 2) @ Matrix.Diagonal(size.to_4d())
        made = bmesh.ops.create_cube(bm, size=1, matrix=matrix)
        faces = list({face for vert in made["verts"] for face in vert.link_faces})
        for face in faces:
            face.material_index = material
        return faces

    def _facade(self, bm, faces: List[bmesh.types.BMFace]) -> None:
        walls = [face for face in faces if abs(face.normal.z) < 0.5]
        made = bmesh.ops.inset_individual(bm, faces=walls, thickness=0.4, depth=-0.15)
        for face in walls:
            face.material_index = 1
        assert "faces" in made

    def _tower(self, bm, plot: Plot) -> None:
        floors = int(self.rng.triangular(5, 16, 8) * plot.density)
        width, depth = plot.width * 0.6, plot.depth * 0.6
        low = plot.center - Vector((width / 2, depth / 2, 0))
        for floor in range(max(3, floors)):
            base = low + Vector((0, 0, floor * self.settings.floor_height))
            faces = self._box(bm, base, Vector((width, depth, self.settings.floor_height * 0.96)))
            bm.normal_update()
            self._facade(bm, faces)

    def _slab(self, bm, plot: Plot) -> None:
        height = self.settings.floor_height * self.rng.randint(3, 7)
        size = Vector((plot.width * 0.85, plot.depth * 0.45, height))
        low = plot.center - Vector((size.x / 2, size.y / 2, 0))
        self._box(bm, low, size)
        self._box(bm, low + Vector((0.3, 0.3, height)), Vector((2, 2, 1.5)), 1)

    def _stepped(self, bm, plot: Plot) -> None:
        width, depth, z = plot.width * 0.8, plot.depth * 0.8, 0.0
        for _ in range(self.rng.randint(2, 5)):
            height = self.settings.floor_height * self.rng.randint(2, 6)
            self._box(bm, plot.center + Vector((-width / 2, -depth / 2, z)), Vector((width, depth, height)))
            z += height
            width, depth = width * 0.75, depth * 0.75

    def _tree_mesh(self) -> bpy.types.Mesh:
        bm = bmesh.new()
        bmesh.ops.create_cone(
            bm, cap_ends=True, segments=6, radius1=0.15, radius2=0.1, depth=1.2, matrix=Matrix.Translation((0, 0, 0.6))
        )
        crown = bmesh.ops.create_icosphere(bm, subdivisions=1, radius=1.0, matrix=Matrix.Translation((0, 0, 2.0)))
        for vert in crown["verts"]:
            for face in vert.link_faces:
                face.material_index = 1
        mesh = bpy.data.meshes.new("CityTree")
        bm.to_mesh(mesh)
        bm.free()
        mesh.materials.append(self.palette["bark"])
        mesh.materials.append(self.palette["leaf"])
        return mesh

    def _park(self, plot: Plot) -> None:
        for _ in range(int(plot.width * plot.depth / 12)):
            tree = bpy.data.objects.new("Tree", self.tree_mesh)
            x = plot.x + self.rng.uniform(1, plot.width - 1)
            y = plot.y + self.rng.uniform(1, plot.depth - 1)
            tree.location = (x, y, 0.2)
            tree.scale = [self.rng.uniform(0.7, 1.3)] * 3
            tree.rotation_euler.z = self.rng.uniform(0, 6.28)
            self.layers["Trees"].objects.link(tree)

    def _object(self, name, bm, layer, *materials) -> bpy.types.Object:
        mesh = bpy.data.meshes.new(name)
        bm.to_mesh(mesh)
        bm.free()
        for material in materials:
            mesh.materials.append(self.palette[material])
        obj = bpy.data.objects.new(name, mesh)
        self.layers[layer].objects.link(obj)
        return obj

    def ground(self) -> None:
        pitch = self.settings.block_size + self.settings.street
        columns, rows = self.settings.blocks
        bm = bmesh.new()
        self._box(bm, Vector((-self.settings.street, -self.settings.street, -0.2)),
                  Vector((columns * pitch + self.settings.street, rows * pitch + self.settings.street, 0.2)))
        self._object("Streets", bm, "Ground", "asphalt")
        bm = bmesh.new()
        for x, y in ((c * pitch, r * pitch) for c in range(columns) for r in range(rows)):
            self._box(bm, Vector((x, y, 0)), Vector((self.settings.block_size, self.settings.block_size, 0.15)))
        self._object("Pavements", bm, "Ground", "pavement")

    def blocks(self) -> Iterator[Plot]:
        pitch = self.settings.block_size + self.settings.street
        columns, rows = self.settings.blocks
        for column in range(columns):
            for row in range(rows):
                away = abs(column - (columns - 1) / 2) + abs(row - (rows - 1) / 2)
                yield Plot(column * pitch, row * pitch, self.settings.block_size, self.settings.block_size,
                           1.4 - 0.25 * away)

    def build(self) -> Dict[str, int]:
        self.ground()
        count = {kind.name: 0 for kind in Kind}
        for block in self.blocks():
            for plot in block.split(self.rng, self.settings.smallest_plot):
                kind = self.rng.choices(list(Kind), weights=(3 * plot.density, 3, 2, 1))[0]
                count[kind.name] += 1
                if kind is Kind.PARK:
                    self._park(plot)
                    continue
                bm = bmesh.new()
                self.makers[kind](bm, plot)
                outer = "brick" if self.rng.random() < 0.4 else "concrete"
                self._object(kind.name.title(), bm, "Buildings", outer, "glass")
        return count


if __name__ == "__main__":
    counted = City(Settings()).build()
    print(", ".join(f"{count} × {name.lower()}" for name, count in counted.items()))
