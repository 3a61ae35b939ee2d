# runs on: 3.4.1, 4.5.15, 5.0.1
"""A flock after Reynolds' three rules, simulated in Python and baked into keyframes."""

import random
from math import radians

import bpy
from mathutils import Vector
from mathutils.kdtree import KDTree

COUNT = 30
FRAMES = 60
BOUND = 8.0
MAX_SPEED = 0.35
MAX_FORCE = 0.03


def limited(vector, most):
    if vector.length > most:
        return vector.normalized() * most
    return vector


class Boid:
    def __init__(self, rng):
        self.position = Vector([rng.uniform(-BOUND, BOUND) / 2 for _ in range(3)])
        self.velocity = Vector([rng.gauss(0, 1) for _ in range(3)]).normalized() * MAX_SPEED / 2
        self.track = []

    def steer(self, desired):
        if desired.length_squared == 0:
            return Vector()
        return limited(desired.normalized() * MAX_SPEED - self.velocity, MAX_FORCE)

    def forces(self, near, obstacles):
        separation, alignment, center = Vector(), Vector(), Vector()
        for other, distance in near:
            if 0 < distance < 1.0:
                separation += (self.position - other.position) / (distance * distance)
            alignment += other.velocity
            center += other.position
        force = Vector()
        if near:
            force += self.steer(separation) * 1.6
            force += self.steer(alignment / len(near))
            force += self.steer(center / len(near) - self.position) * 0.9
        for place, radius in obstacles:
            away = self.position - place
            if away.length < radius + 1.2:
                force += self.steer(away) * 4
        for axis in range(3):
            if abs(self.position[axis]) > BOUND:
                force[axis] -= MAX_FORCE * 2 if self.position[axis] > 0 else -MAX_FORCE * 2
        return force

    def move(self, force):
        self.velocity = limited(self.velocity + force, MAX_SPEED)
        self.position = self.position + self.velocity
        self.track.append((self.position.copy(), self.velocity.copy()))


def simulate(boids, obstacles, frames):
    for _ in range(frames):
        tree = KDTree(len(boids))
        for index, boid in enumerate(boids):
            tree.insert(boid.position, index)
        tree.balance()
        forces = []
        for index, boid in enumerate(boids):
            near = [(boids[i], d) for _, i, d in tree.find_range(boid.position, 2.5) if i != index]
            forces.append(boid.forces(near, obstacles))
        for boid, force in zip(boids, forces):
            boid.move(force)


def bird_mesh():
    mesh = bpy.data.meshes.new("Bird")
    verts = [(0, 0.35, 0), (0, -0.25, 0.03), (0.45, -0.1, 0.12), (-0.45, -0.1, 0.12), (0.1, -0.35, 0), (-0.1, -0.35, 0)]
    mesh.from_pydata(verts, [], [(0, 1, 2), (0, 3, 1), (1, 5, 4)])
    return mesh


def bake(boids, mesh, step=4):
    group = bpy.data.collections.new("Flock")
    bpy.context.scene.collection.children.link(group)
    for number, boid in enumerate(boids):
        obj = bpy.data.objects.new(f"Boid {number:02d}", mesh)
        obj.rotation_mode = "QUATERNION"
        group.objects.link(obj)
        before = None
        for frame in range(0, len(boid.track), step):
            position, velocity = boid.track[frame]
            obj.location = position
            rotation = velocity.to_track_quat("Y", "Z")
            if before is not None and before.dot(rotation) < 0:
                rotation.negate()
            obj.rotation_quaternion = rotation
            before = rotation.copy()
            obj.keyframe_insert("location", frame=frame + 1)
            obj.keyframe_insert("rotation_quaternion", frame=frame + 1)
    return group


rng = random.Random(42)
obstacles = [(Vector((0, 0, 0)), 1.5), (Vector((4, 3, -2)), 1.0)]
for place, radius in obstacles:
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=3, radius=radius, location=place)
flock = [Boid(rng) for _ in range(COUNT)]
simulate(flock, obstacles, FRAMES)
group = bake(flock, bird_mesh())
bpy.context.scene.frame_end = FRAMES
spread = sum((boid.position - flock[0].position).length for boid in flock) / COUNT
closest = min((boid.position - place).length - radius for boid in flock for place, radius in obstacles)
print(f"{len(group.objects)} birds, spread {spread:.2f}, nearest to a rock {closest:.2f}, {radians(180):.3f}")
