# runs on: 3.4.1, 4.5.15, 5.0.1
"""A Rubik's cube of 26 pieces: scrambled, then turned back, every quarter turn keyed in quaternions."""

import random
from itertools import product
from math import pi

import bmesh
import bpy
from mathutils import Matrix, Quaternion, Vector

COLORS = {
    "U": (0.95, 0.95, 0.95),
    "D": (0.95, 0.85, 0.05),
    "F": (0.02, 0.45, 0.10),
    "B": (0.02, 0.15, 0.60),
    "R": (0.70, 0.03, 0.03),
    "L": (0.90, 0.30, 0.02),
}
FACES = {
    "U": Vector((0, 0, 1)), "D": Vector((0, 0, -1)),
    "F": Vector((0, -1, 0)), "B": Vector((0, 1, 0)),
    "R": Vector((1, 0, 0)), "L": Vector((-1, 0, 0)),
}  # fmt: skip
STEP = 8


class Piece:
    def __init__(self, home, obj):
        self.home = Vector(home)
        self.position = Vector(home)
        self.rotation = Quaternion()
        self.obj = obj

    def turn(self, rotation):
        self.position = rotation @ self.position
        self.position = Vector([round(c) for c in self.position])
        self.rotation = rotation @ self.rotation

    @property
    def solved(self):
        return self.position == self.home and self.rotation.rotation_difference(Quaternion()).angle < 0.01

    def key(self, frame, rotation=None):
        extra = rotation or Quaternion()
        self.obj.location = extra @ self.position
        wanted = extra @ self.rotation
        if self.obj.rotation_quaternion.dot(wanted) < 0:
            wanted.negate()
        self.obj.rotation_quaternion = wanted
        self.obj.keyframe_insert("location", frame=frame)
        self.obj.keyframe_insert("rotation_quaternion", frame=frame)


class Cube:
    def __init__(self):
        self.materials = {None: self._material("Plastic", (0.02, 0.02, 0.02))}
        for face, color in COLORS.items():
            self.materials[face] = self._material(f"Sticker {face}", color)
        self.collection = bpy.data.collections.new("Rubik")
        bpy.context.scene.collection.children.link(self.collection)
        self.pieces = [self._piece(home) for home in product((-1, 0, 1), repeat=3) if any(home)]
        self.frame = 1
        for piece in self.pieces:
            piece.key(self.frame)

    @staticmethod
    def _material(name, color):
        material = bpy.data.materials.new(name)
        material.diffuse_color = (*color, 1)
        material.roughness = 0.2
        return material

    def _piece(self, home):
        stickers = [face for face, normal in FACES.items() if normal.dot(Vector(home)) > 0.5]
        slots = [None, *stickers]
        bm = bmesh.new()
        block = bmesh.ops.create_cube(bm, size=0.98)
        bmesh.ops.bevel(bm, geom=bm.edges[:], offset=0.08, segments=3, profile=0.5, affect="EDGES", clamp_overlap=True)
        assert block
        for slot, face in enumerate(slots):
            if face is None:
                continue
            normal = FACES[face]
            basis = normal.to_track_quat("Z", "Y").to_matrix().to_4x4()
            matrix = Matrix.Translation(normal * 0.495) @ basis @ Matrix.Diagonal((0.82, 0.82, 0.02, 1))
            made = bmesh.ops.create_cube(bm, size=1, matrix=matrix)
            for corner in made["verts"]:
                for side in corner.link_faces:
                    side.material_index = slot
        mesh = bpy.data.meshes.new("Piece")
        bm.to_mesh(mesh)
        bm.free()
        for face in slots:
            mesh.materials.append(self.materials[face])
        obj = bpy.data.objects.new("Piece " + ("".join(stickers) or "core"), mesh)
        obj.rotation_mode = "QUATERNION"
        self.collection.objects.link(obj)
        return Piece(home, obj)

    def turn(self, move):
        """A move in the usual notation: a face, then nothing, ' or 2."""
        face, suffix = move[0], move[1:]
        axis = FACES[face]
        angle = {"": -pi / 2, "'": pi / 2, "2": pi}[suffix]
        layer = [piece for piece in self.pieces if piece.position.dot(axis) > 0.5]
        assert len(layer) == 9
        for piece in layer:
            piece.key(self.frame)
        for part in range(1, 4):
            rotation = Quaternion(axis, angle * part / 3)
            for piece in layer:
                piece.key(self.frame + STEP * part // 3, rotation)
        full = Quaternion(axis, angle)
        for piece in layer:
            piece.turn(full)
            piece.key(self.frame + STEP)
        self.frame += STEP + 2

    def run(self, moves):
        for move in moves:
            self.turn(move)

    @property
    def solved(self):
        return all(piece.solved for piece in self.pieces)


def inverse(moves):
    return [move[0] + {"": "'", "'": "", "2": "2"}[move[1:]] for move in reversed(moves)]


def scramble(length, rng):
    result = []
    while len(result) < length:
        move = rng.choice("UDFBRL") + rng.choice(("", "'", "2"))
        if not result or result[-1][0] != move[0]:
            result.append(move)
    return result


cube = Cube()
moves = scramble(8, random.Random(333))
cube.run(moves)
mixed = sum(not piece.solved for piece in cube.pieces)
cube.run(inverse(moves))
bpy.context.scene.frame_end = cube.frame
print(" ".join(moves), f"— {mixed} pieces moved, solved again: {cube.solved}")
