# runs on: 3.4.1, 4.5.15, 5.0.1
"""A model railway: a closed curve sampled by arc length, rails swept, sleepers instanced, a train that follows."""

import bisect
import bmesh
import bpy
from itertools import accumulate, cycle, islice
from math import atan2, pi, sqrt
from mathutils import Matrix, Vector
from mathutils.geometry import interpolate_bezier

GAUGE = 0.6
SLEEPER_GAP = 0.35
CONTROL = [
    ((-6, -3, 0), (3, 0, 0)),
    ((4, -3.5, 0), (3, 0.5, 0.2)),
    ((7, 1, 0.8), (0, 2.5, 0.2)),
    ((2, 3, 1.2), (-2.5, 0.5, 0)),
    ((-3, 2, 0.6), (-2, 0.8, -0.3)),
    ((-8, 0.5, 0), (-0.5, -2.5, 0)),
]


class Track:
    def __init__(self, control, resolution=32):
        points = []
        for (a, ta), (b, tb) in zip(control, control[1:] + control[:1]):
            a, ta, b, tb = Vector(a), Vector(ta), Vector(b), Vector(tb)
            points += interpolate_bezier(a, a + ta, b - tb, b, resolution)[:-1]
        self.points = points
        gaps = [(q - p).length for p, q in zip(points, points[1:] + points[:1])]
        self.marks = [0.0, *accumulate(gaps)]
        self.length = self.marks[-1]

    def at(self, distance):
        distance %= self.length
        index = min(bisect.bisect_right(self.marks, distance) - 1, len(self.points) - 1)
        here, there = self.points[index], self.points[(index + 1) % len(self.points)]
        share = (distance - self.marks[index]) / max(1e-9, self.marks[index + 1] - self.marks[index])
        return here.lerp(there, share)

    def frame(self, distance):
        """A matrix with X along the track and Z up."""
        ahead = (self.at(distance + 0.05) - self.at(distance - 0.05)).normalized()
        side = Vector((0, 0, 1)).cross(ahead).normalized()
        up = ahead.cross(side)
        matrix = Matrix((ahead, side, up)).transposed().to_4x4()
        matrix.translation = self.at(distance)
        return matrix


def rails(track, profile, steps=240):
    bm = bmesh.new()
    for side in (-GAUGE / 2, GAUGE / 2):
        rows = []
        for step in range(steps):
            matrix = track.frame(track.length * step / steps)
            rows.append([bm.verts.new(matrix @ Vector((0, side + y, z))) for y, z in profile])
        for row, following in zip(rows, rows[1:] + rows[:1]):
            for k in range(len(profile)):
                n = (k + 1) % len(profile)
                bm.faces.new((row[k], following[k], following[n], row[n]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("Rails")
    bm.to_mesh(mesh)
    bm.free()
    return bpy.data.objects.new("Rails", mesh)


def box_mesh(name, size, offset=(0, 0, 0)):
    mesh = bpy.data.meshes.new(name)
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(offset) @ Matrix.Diagonal((*size, 1)))
    bm.to_mesh(mesh)
    bm.free()
    return mesh


def sleepers(track, collection):
    mesh = box_mesh("Sleeper", (0.16, GAUGE * 1.6, 0.07), (0, 0, -0.035))
    count = int(track.length / SLEEPER_GAP)
    for index in range(count):
        obj = bpy.data.objects.new("Sleeper", mesh)
        obj.matrix_world = track.frame(track.length * index / count)
        collection.objects.link(obj)
    return count


def pillars(track, collection):
    count = 0
    for step in range(int(track.length / 1.5)):
        at = track.at(step * 1.5)
        if at.z > 0.25:
            mesh = box_mesh("Pillar", (0.25, 0.4, at.z - 0.07), (0, 0, (at.z - 0.07) / 2))
            obj = bpy.data.objects.new("Pillar", mesh)
            obj.location = (at.x, at.y, 0)
            matrix = track.frame(step * 1.5)
            obj.rotation_euler.z = atan2(matrix[1][0], matrix[0][0])
            collection.objects.link(obj)
            count += 1
    return count


def wagon(name, color, length, collection):
    root = bpy.data.objects.new(name, box_mesh(name, (length, 0.5, 0.35), (0, 0, 0.42)))
    material = bpy.data.materials.new(name)
    material.diffuse_color = (*color, 1)
    root.data.materials.append(material)
    root.rotation_mode = "QUATERNION"
    collection.objects.link(root)
    for x in (-length * 0.32, length * 0.32):
        for side in (-GAUGE / 2, GAUGE / 2):
            bm = bmesh.new()
            bmesh.ops.create_cone(bm, cap_ends=True, segments=20, radius1=0.14, radius2=0.14, depth=0.06,
                                  matrix=Matrix.Rotation(pi / 2, 4, "X"))
            mesh = bpy.data.meshes.new("Wheel")
            bm.to_mesh(mesh)
            bm.free()
            wheel = bpy.data.objects.new("Wheel", mesh)
            wheel.parent = root
            wheel.location = (x, side, 0.2)
            collection.objects.link(wheel)
    return root


def run(train, track, frames, spacing):
    for frame in range(1, frames + 1, 6):
        share = (frame - 1) / (frames - 1)
        eased = share * share * (3 - 2 * share)
        for index, car in enumerate(train):
            matrix = track.frame(eased * track.length - index * spacing)
            car.location = matrix.translation
            rotation = matrix.to_quaternion()
            if car.rotation_quaternion.dot(rotation) < 0:
                rotation.negate()
            car.rotation_quaternion = rotation
            car.keyframe_insert("location", frame=frame)
            car.keyframe_insert("rotation_quaternion", frame=frame)


scene = bpy.context.scene
railway = bpy.data.collections.new("Railway")
scene.collection.children.link(railway)
track = Track(CONTROL)
railway.objects.link(rails(track, [(-0.03, 0), (0.03, 0), (0.02, 0.08), (-0.02, 0.08)]))
count = sleepers(track, railway)
held = pillars(track, railway)
paints = islice(cycle([(0.1, 0.1, 0.1), (0.6, 0.05, 0.05), (0.1, 0.3, 0.5)]), 4)
train = [wagon(f"Wagon {k}", color, 1.0 if k else 1.3, railway) for k, color in enumerate(paints)]
run(train, track, 240, 1.35)
scene.frame_end = 240
curviest = max(range(0, int(track.length)), key=lambda s: (track.at(s + 0.5) - 2 * track.at(s) + track.at(s - 0.5)).length)
print(f"{track.length:.1f} m, {count} sleepers, {held} pillars, curviest at {curviest} m, {sqrt(2):.2f}")
