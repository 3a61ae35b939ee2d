# runs on: 3.4.1, 4.5.15, 5.0.1
"""A bracketed L-system with a turtle in space; branches become one curve object, leaves are instanced meshes."""

import random
from collections import namedtuple
from math import radians

import bpy
from mathutils import Quaternion, Vector

Rule = namedtuple("Rule", "successor probability")

SYSTEMS = {
    "bush": {
        "axiom": "A",
        "rules": {
            "A": [Rule("[&FLA]/////[&FLA]///////[&FLA]", 1.0)],
            "F": [Rule("S/////F", 0.7), Rule("SF", 0.3)],
            "S": [Rule("FL", 1.0)],
            "L": [Rule("[^^l]", 1.0)],
        },
        "angle": 22.5,
        "generations": 5,
    },
    "fir": {
        "axiom": "T",
        "rules": {
            "T": [Rule("F[&B]//[&B]//[&B]//[&B]/T", 1.0)],
            "B": [Rule("F[+Fl][-Fl]B", 0.8), Rule("Fl", 0.2)],
        },
        "angle": 45.0,
        "generations": 6,
    },
}


class Turtle:
    __slots__ = ("position", "rotation", "radius", "angle", "stack", "strokes", "leaves", "step")

    def __init__(self, angle, step=0.35, radius=0.08):
        self.position = Vector((0.0, 0.0, 0.0))
        self.rotation = Quaternion()
        self.radius = radius
        self.angle = radians(angle)
        self.step = step
        self.stack = []
        self.strokes = [[(self.position.copy(), radius)]]
        self.leaves = []

    @property
    def heading(self):
        return self.rotation @ Vector((0, 0, 1))

    def turn(self, axis, angle):
        self.rotation = self.rotation @ Quaternion(axis, angle)

    def forward(self):
        self.position = self.position + self.heading * self.step
        self.radius *= 0.97
        self.strokes[-1].append((self.position.copy(), self.radius))

    def push(self):
        self.stack.append((self.position.copy(), self.rotation.copy(), self.radius))
        self.radius *= 0.6
        self.strokes.append([(self.position.copy(), self.radius)])

    def pop(self):
        self.position, self.rotation, self.radius = self.stack.pop()
        self.strokes.append([(self.position.copy(), self.radius)])

    def draw(self, word, rng):
        x, y, z = Vector((1, 0, 0)), Vector((0, 1, 0)), Vector((0, 0, 1))
        for letter in word:
            jitter = rng.uniform(0.85, 1.15) * self.angle
            if letter in "FSTB":
                self.forward()
            elif letter == "+":
                self.turn(x, jitter)
            elif letter == "-":
                self.turn(x, -jitter)
            elif letter == "&":
                self.turn(y, jitter)
            elif letter == "^":
                self.turn(y, -jitter)
            elif letter == "/":
                self.turn(z, jitter)
            elif letter == "\\":
                self.turn(z, -jitter)
            elif letter == "[":
                self.push()
            elif letter == "]":
                self.pop()
            elif letter == "l":
                self.leaves.append((self.position.copy(), self.rotation.copy()))


def rewrite(system, rng):
    word = system["axiom"]
    for _ in range(system["generations"]):
        pieces = []
        for letter in word:
            choices = system["rules"].get(letter)
            if choices is None:
                pieces.append(letter)
            else:
                weights = [rule.probability for rule in choices]
                pieces.append(rng.choices(choices, weights)[0].successor)
        word = "".join(pieces)
    return word


def branches_to_curve(name, strokes):
    data = bpy.data.curves.new(name, "CURVE")
    data.dimensions = "3D"
    data.bevel_depth = 1.0
    data.bevel_resolution = 1
    data.use_fill_caps = True
    for stroke in strokes:
        if len(stroke) < 2:
            continue
        spline = data.splines.new("POLY")
        spline.points.add(len(stroke) - 1)
        for point, (position, radius) in zip(spline.points, stroke):
            point.co = position.to_4d()
            point.radius = radius
    return bpy.data.objects.new(name, data)


def leaf_mesh():
    mesh = bpy.data.meshes.get("LSystemLeaf")
    if mesh is None:
        mesh = bpy.data.meshes.new("LSystemLeaf")
        points = [(0, 0, 0), (0.06, 0, 0.1), (0.04, 0, 0.22), (0, 0, 0.3), (-0.04, 0, 0.22), (-0.06, 0, 0.1)]
        mesh.from_pydata(points, [], [(0, 1, 2, 3, 4, 5)])
        green = bpy.data.materials.new("Leaf")
        green.diffuse_color = (0.1, 0.4, 0.08, 1)
        mesh.materials.append(green)
    return mesh


def plant(kind, at, seed, most_leaves=150):
    rng = random.Random(seed)
    system = SYSTEMS[kind]
    turtle = Turtle(system["angle"])
    turtle.draw(rewrite(system, rng), rng)
    group = bpy.data.collections.new(f"{kind}.{seed}")
    bpy.context.scene.collection.children.link(group)
    trunk = branches_to_curve(f"{kind}.branches", turtle.strokes)
    trunk.location = at
    group.objects.link(trunk)
    chosen = turtle.leaves if len(turtle.leaves) <= most_leaves else rng.sample(turtle.leaves, most_leaves)
    for position, rotation in chosen:
        leaf = bpy.data.objects.new("leaf", leaf_mesh())
        leaf.rotation_mode = "QUATERNION"
        leaf.rotation_quaternion = rotation
        leaf.location = position
        leaf.parent = trunk
        group.objects.link(leaf)
    return trunk, len(chosen)


trunk, leaves = plant("bush", (0, 0, 0), seed=7)
print(trunk.name, "with", leaves, "leaves and", len(trunk.data.splines), "branches")
fir, needles = plant("fir", (5, 0, 0), seed=3)
print(fir.name, "with", needles, "needles")
