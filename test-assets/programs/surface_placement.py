# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: data
"""Places things on a bumpy ground: rays from above, slopes, distances kept, scatter by density."""
import random
from functools import lru_cache
from math import acos, degrees, radians
from typing import Iterator, List, NamedTuple, Optional

import bpy
from mathutils import Matrix, Quaternion, Vector, noise
from mathutils.bvhtree import BVHTree


class Hit(NamedTuple):
    location: Vector
    normal: Vector
    slope: float


class Ground:
    def __init__(self, size: float = 20.0, cells: int = 60):
        self.size = size
        verts, faces = [], []
        for row in range(cells + 1):
            for column in range(cells + 1):
                x = (column / cells - 0.5) * size
                y = (row / cells - 0.5) * size
                verts.append((x, y, self.height(x, y)))
        side = cells + 1
        for row in range(cells):
            for column in range(cells):
                a = row * side + column
                faces.append((a, a + 1, a + side + 1, a + side))
        mesh = bpy.data.meshes.new("Ground")
        mesh.from_pydata(verts, [], faces)
        mesh.shade_smooth() if hasattr(mesh, "shade_smooth") else None
        self.object = bpy.data.objects.new("Ground", mesh)
        bpy.context.scene.collection.objects.link(self.object)
        self.tree = BVHTree.FromPolygons([Vector(v) for v in verts], faces, all_triangles=False)

    @staticmethod
    def height(x: float, y: float) -> float:
        at = Vector((x * 0.15, y * 0.15, 0.0))
        return 2.5 * noise.noise(at) + 0.6 * noise.turbulence(at * 2, 3, False) + 0.1 * noise.cell(at * 3)

    def drop(self, x: float, y: float) -> Optional[Hit]:
        location, normal, index, _ = self.tree.ray_cast(Vector((x, y, 100)), Vector((0, 0, -1)))
        if location is None or index is None:
            return None
        return Hit(location, normal, acos(max(-1.0, min(1.0, normal.z))))


class Spread:
    """Random places that keep their distance, in a grid of cells as wide as the distance."""

    def __init__(self, rng: random.Random, distance: float):
        self.rng, self.distance = rng, distance
        self.cells = {}

    def _cell(self, x, y):
        return int(x // self.distance), int(y // self.distance)

    def fits(self, x: float, y: float) -> bool:
        cx, cy = self._cell(x, y)
        for i in range(cx - 1, cx + 2):
            for j in range(cy - 1, cy + 2):
                for ox, oy in self.cells.get((i, j), ()):
                    if (ox - x) ** 2 + (oy - y) ** 2 < self.distance**2:
                        return False
        return True

    def places(self, count: int, size: float) -> Iterator[tuple]:
        found = 0
        for _ in range(count * 30):
            x, y = (self.rng.uniform(-size / 2, size / 2) for _ in range(2))
            if self.fits(x, y):
                self.cells.setdefault(self._cell(x, y), []).append((x, y))
                found += 1
                yield x, y
            if found == count:
                return


@lru_cache(maxsize=None)
def prototype(kind: str) -> bpy.types.Mesh:
    if kind == "rock":
        bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, radius=0.3)
    elif kind == "fir":
        bpy.ops.mesh.primitive_cone_add(vertices=8, radius1=0.5, depth=2)
    else:
        bpy.ops.mesh.primitive_grid_add(x_subdivisions=1, y_subdivisions=2, size=0.3)
    obj = bpy.context.object
    mesh = obj.data
    mesh.name = kind
    if kind == "rock":
        for vertex in mesh.vertices:
            vertex.co += vertex.normal * noise.noise(vertex.co * 5) * 0.12
            vertex.co.z *= 0.7
    elif kind == "fir":
        mesh.transform(Matrix.Translation((0, 0, 0.9)))
    bpy.data.objects.remove(obj)
    return mesh


RULES = {
    # kind: count, distance, steepest, follows the slope, scale
    "fir": (40, 1.2, radians(25), 0.0, (0.6, 1.3)),
    "rock": (60, 0.5, radians(80), 0.8, (0.4, 1.6)),
    "grass": (150, 0.2, radians(35), 1.0, (0.5, 1.0)),
}


def populate(ground: Ground, rng: random.Random) -> List[bpy.types.Object]:
    made = []
    for kind, (count, distance, steepest, follow, scale) in RULES.items():
        folder = bpy.data.collections.new(kind.title())
        bpy.context.scene.collection.children.link(folder)
        for x, y in Spread(rng, distance).places(count, ground.size * 0.95):
            hit = ground.drop(x, y)
            if hit is None or hit.slope > steepest:
                continue
            upright = Quaternion()
            leaning = Vector((0, 0, 1)).rotation_difference(hit.normal)
            rotation = upright.slerp(leaning, follow) @ Quaternion((0, 0, 1), rng.uniform(0, 6.28))
            size = rng.uniform(*scale)
            obj = bpy.data.objects.new(kind, prototype(kind))
            obj.matrix_world = Matrix.LocRotScale(hit.location, rotation, (size, size, size))
            folder.objects.link(obj)
            made.append(obj)
    return made


noise.seed_set(3)
ground = Ground()
things = populate(ground, random.Random(3))
steep = max((ground.drop(*obj.location.xy) for obj in things), key=lambda hit: hit.slope)
print({kind: sum(obj.name.startswith(kind) for obj in things) for kind in RULES}, f"steepest {degrees(steep.slope):.0f}°")
