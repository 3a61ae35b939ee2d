# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: data
"""Generates a square castle with corner towers, walls, a gatehouse and a keep."""

import math
import random

import bmesh
import bpy
from mathutils import Matrix, Vector


class MeshBuilder:
    """Thin wrapper around bmesh that collects geometry into one object."""

    def __init__(self, name):
        self.name = name
        self.bm = bmesh.new()

    def box(self, center, size, material=0):
        matrix = Matrix.Translation(center) @ Matrix.Diagonal((size[0], size[1], size[2], 1.0))
        result = bmesh.ops.create_cube(self.bm, size=1.0, matrix=matrix)
        self._paint(result["verts"], material)
        return result["verts"]

    def cylinder(self, center, radius, depth, segments=24, material=0, top_radius=None):
        result = bmesh.ops.create_cone(
            self.bm,
            cap_ends=True,
            cap_tris=False,
            segments=segments,
            radius1=radius,
            radius2=radius if top_radius is None else top_radius,
            depth=depth,
            matrix=Matrix.Translation(center),
        )
        self._paint(result["verts"], material)
        return result["verts"]

    def _paint(self, verts, material):
        faces = {face for vert in verts for face in vert.link_faces}
        for face in faces:
            face.material_index = material

    def finish(self, materials, collection):
        mesh = bpy.data.meshes.new(self.name)
        self.bm.normal_update()
        self.bm.to_mesh(mesh)
        self.bm.free()
        for material in materials:
            mesh.materials.append(material)
        obj = bpy.data.objects.new(self.name, mesh)
        collection.objects.link(obj)
        return obj


class Castle:
    STONE, ROOF, WOOD = range(3)

    def __init__(self, width=30.0, wall_height=6.0, wall_thickness=1.6, seed=11):
        self.width = width
        self.wall_height = wall_height
        self.wall_thickness = wall_thickness
        self.rng = random.Random(seed)
        self.collection = bpy.data.collections.new("Castle")
        bpy.context.scene.collection.children.link(self.collection)
        self.materials = [
            self.make_material("Stone", (0.42, 0.40, 0.37)),
            self.make_material("Roof", (0.28, 0.07, 0.05)),
            self.make_material("Wood", (0.22, 0.12, 0.05)),
        ]

    @staticmethod
    def make_material(name, color):
        material = bpy.data.materials.get(name) or bpy.data.materials.new(name)
        material.diffuse_color = (*color, 1.0)
        material.use_nodes = True
        bsdf = material.node_tree.nodes.get("Principled BSDF")
        bsdf.inputs["Base Color"].default_value = (*color, 1.0)
        bsdf.inputs["Roughness"].default_value = 0.9
        return material

    @property
    def corners(self):
        half = self.width / 2
        return [Vector((x, y, 0)) for x, y in ((-half, -half), (half, -half), (half, half), (-half, half))]

    def build(self):
        self.ground()
        for index, corner in enumerate(self.corners):
            self.tower(corner, f"Tower.{index + 1}")
        pairs = list(zip(self.corners, self.corners[1:] + self.corners[:1]))
        for index, (start, end) in enumerate(pairs):
            self.wall(start, end, f"Wall.{index + 1}", gate=index == 0)
        self.keep()
        return self.collection

    def ground(self):
        builder = MeshBuilder("Ground")
        bmesh.ops.create_grid(builder.bm, x_segments=24, y_segments=24, size=self.width)
        for vert in builder.bm.verts:
            distance = max(abs(vert.co.x), abs(vert.co.y))
            if distance > self.width * 0.6:
                vert.co.z -= self.rng.uniform(0.0, 0.8)
        builder.finish([self.make_material("Grass", (0.12, 0.25, 0.06))], self.collection)

    def tower(self, position, name):
        builder = MeshBuilder(name)
        height = self.wall_height * self.rng.uniform(1.5, 1.9)
        radius = 2.6
        builder.cylinder(position + Vector((0, 0, height / 2)), radius * 1.08, height, top_radius=radius)
        builder.cylinder(position + Vector((0, 0, height + 0.3)), radius * 1.25, 0.6)
        self.crenellate_ring(builder, position, radius * 1.18, height + 0.6)
        roof_height = self.rng.uniform(3.0, 4.5)
        builder.cylinder(
            position + Vector((0, 0, height + 0.9 + roof_height / 2)),
            radius * 0.95,
            roof_height,
            material=self.ROOF,
            top_radius=0.0,
        )
        for level in (0.35, 0.7):
            angle = self.rng.uniform(0, math.tau)
            window = position + Vector((math.cos(angle) * radius, math.sin(angle) * radius, height * level))
            builder.box(window, (0.5, 0.5, 1.1), self.WOOD)
        obj = builder.finish(self.materials, self.collection)
        obj["kind"] = "tower"
        return obj

    def crenellate_ring(self, builder, position, radius, height, count=12):
        for step in range(count):
            angle = math.tau * step / count
            offset = Vector((math.cos(angle) * radius, math.sin(angle) * radius, height + 0.35))
            verts = builder.box((0, 0, 0), (0.5, 0.7, 0.7))
            bmesh.ops.rotate(builder.bm, verts=verts, cent=(0, 0, 0), matrix=Matrix.Rotation(angle, 3, "Z"))
            bmesh.ops.translate(builder.bm, verts=verts, vec=position + offset)

    def wall(self, start, end, name, gate=False):
        builder = MeshBuilder(name)
        direction = (end - start).normalized()
        length = (end - start).length
        rotation = Matrix.Rotation(math.atan2(direction.y, direction.x), 3, "Z")
        pieces = [(0.0, length)] if not gate else [(0.0, length / 2 - 2.5), (length / 2 + 2.5, length)]
        for first, last in pieces:
            middle = start + direction * ((first + last) / 2)
            verts = builder.box((0, 0, 0), (last - first, self.wall_thickness, self.wall_height))
            bmesh.ops.rotate(builder.bm, verts=verts, cent=(0, 0, 0), matrix=rotation)
            bmesh.ops.translate(builder.bm, verts=verts, vec=middle + Vector((0, 0, self.wall_height / 2)))
        count = int(length // 1.5)
        for index in range(count):
            along = length * (index + 0.5) / count
            verts = builder.box((0, 0, 0), (0.75, 0.35, 0.8))
            bmesh.ops.rotate(builder.bm, verts=verts, cent=(0, 0, 0), matrix=rotation)
            side = Vector((-direction.y, direction.x, 0)) * (self.wall_thickness / 2 - 0.2)
            at = start + direction * along + Vector((0, 0, self.wall_height + 0.4)) - side
            bmesh.ops.translate(builder.bm, verts=verts, vec=at)
        if gate:
            self.gatehouse(builder, start + direction * (length / 2), rotation)
        return builder.finish(self.materials, self.collection)

    def gatehouse(self, builder, middle, rotation):
        parts = [
            ((-2.5, 0, 4.0), (1.4, 3.4, 8.0), self.STONE),
            ((2.5, 0, 4.0), (1.4, 3.4, 8.0), self.STONE),
            ((0, 0, 6.5), (6.4, 3.4, 3.0), self.STONE),
            ((0, 0.2, 2.4), (3.6, 0.25, 4.8), self.WOOD),
        ]
        for center, size, material in parts:
            verts = builder.box(center, size, material)
            bmesh.ops.rotate(builder.bm, verts=verts, cent=(0, 0, 0), matrix=rotation)
            bmesh.ops.translate(builder.bm, verts=verts, vec=middle)

    def keep(self):
        builder = MeshBuilder("Keep")
        builder.box((0, 3, 5), (9, 9, 10))
        builder.box((0, 3, 10.25), (9.8, 9.8, 0.5))
        ridge = builder.box((0, 3, 12), (8, 8, 3), self.ROOF)
        for vert in ridge:
            if vert.co.z > 12:
                vert.co.x *= 0.05
        for row in range(3):
            for column in range(-1, 2):
                builder.box((column * 2.6, 3 - 4.5, 2.5 + row * 2.8), (0.8, 0.3, 1.4), self.WOOD)
        return builder.finish(self.materials, self.collection)


if __name__ == "__main__":
    for collection in [c for c in bpy.data.collections if c.name.startswith("Castle")]:
        for obj in list(collection.objects):
            bpy.data.objects.remove(obj, do_unlink=True)
        bpy.data.collections.remove(collection)
    castle = Castle()
    made = castle.build()
    print(f"Castle with {len(made.objects)} objects, {sum(len(o.data.vertices) for o in made.objects)} vertices")
