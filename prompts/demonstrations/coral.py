"""Coral, branching from a rock by skin modifiers over a skeleton of edges."""

import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector, noise

# Parameters
HEIGHT = 0.24  # m, 0.10 to 0.60: height of the coral above its rock
BRANCHES = 5  # count, 2 to 6: number of main branches
FORKS = 3  # count, 1 to 4: how often each branch forks
SPREAD = 34  # deg, 15 to 50: how far branches spread where they fork
THICKNESS = 0.075  # ratio, 0.05 to 0.10: thickness of the branches at the rock compared with the height
TAPER = 0.78  # ratio, 0.65 to 0.90: thickness of each branch compared with the one it forks from
BENDING = 0.5  # ratio, 0.0 to 1.0: how crooked the branches are
SEED = 3  # count, 0 to 99: another coral for each number
ROCK_RADIUS = 0.10  # m, 0.06 to 0.25: radius of the rock
TIPS = True  # switch: pale round tips
CORAL = (0.72, 0.13, 0.09)  # color: coral
TIP_COLOR = (0.86, 0.52, 0.40)  # color: tips of the coral
ROCK = (0.20, 0.18, 0.17)  # color: rock

# Measures
ROCK_HEIGHT = ROCK_RADIUS * 0.55
ROOT_RADIUS = HEIGHT * THICKNESS / 2
SEGMENT = HEIGHT / (FORKS + 1)  # length of a branch between two forks
ROOT_Z = ROCK_HEIGHT * 0.6  # where the branches begin, inside the rock


# Shapes
@cache
def material(name, color, metallic=0.0, roughness=0.5):
    """A material with linear RGB colour; the viewport shows the same colour as a render."""
    made = bpy.data.materials.new(name)
    if made.node_tree is None:
        made.use_nodes = True
    made.diffuse_color = (*color, 1.0)
    made.metallic, made.roughness = metallic, roughness
    surface = made.node_tree.nodes["Principled BSDF"].inputs
    surface["Base Color"].default_value = (*color, 1.0)
    surface["Metallic"].default_value = metallic
    surface["Roughness"].default_value = roughness
    return made


def mesh_object(name, shape, surface, sharp=35):
    """An object from a bmesh, smooth but at edges above `sharp` degrees and beside large flat faces; frees it."""
    bmesh.ops.remove_doubles(shape, verts=shape.verts, dist=1e-6)
    bmesh.ops.recalc_face_normals(shape, faces=shape.faces)
    for face in shape.faces:
        face.smooth = True
    for edge in shape.edges:
        angle = math.degrees(edge.calc_face_angle(math.pi))
        areas = [face.calc_area() for face in edge.link_faces] if 10 < angle < sharp else [1.0]
        edge.smooth = angle < sharp and max(areas) < 12 * min(areas)
    mesh = bpy.data.meshes.new(name)
    shape.to_mesh(mesh)
    shape.free()
    if hasattr(mesh, "use_auto_smooth"):
        mesh.use_auto_smooth = True
        mesh.auto_smooth_angle = math.pi
    mesh.materials.append(surface)
    return bpy.data.objects.new(name, mesh)


def grown():
    """The skeletons of the main branches: of each the stems, which are lists of points with radii, and its tips."""
    return [grown_branch(number) for number in range(BRANCHES)]


@cache
def grown_branch(number):
    """One main branch. Where a stem forks it goes on to one side, and a new stem begins inside it to the other."""
    chance = random.Random(SEED * 100 + number)
    turn = 2 * math.pi * (number + chance.uniform(-0.2, 0.2)) / BRANCHES
    out = Vector((math.cos(turn), math.sin(turn), 0.0))
    lean = math.tan(math.radians(SPREAD * chance.uniform(0.5, 0.9)))
    stems, tips = [], []
    root = (out * ROCK_RADIUS * 0.3 + Vector((0, 0, ROOT_Z)), ROOT_RADIUS)
    growing = [([root], (Vector((0, 0, 1)) + out * lean).normalized(), 0)]
    while growing:
        stem, along, level = growing.pop()
        if level == 0 or len(stem) == 1:
            stems.append(stem)
        radius = ROOT_RADIUS * TAPER**level
        length = SEGMENT * chance.uniform(0.9, 1.1) + (ROCK_HEIGHT - ROOT_Z if level == 0 else 0.0)
        for _ in range(3):
            crooked = Vector((chance.uniform(-1, 1), chance.uniform(-1, 1), chance.uniform(-0.3, 0.7)))
            along = (along + crooked * 0.22 * BENDING).normalized()
            stem.append((stem[-1][0] + along * length / 3, radius))
        if level == FORKS:
            tips.append((*stem[-1], along))
            continue
        across = along.orthogonal()
        across.rotate(Matrix.Rotation(chance.uniform(0, math.pi), 3, along))
        for side in (-1, 1):
            turned = Matrix.Rotation(math.radians(side * SPREAD * chance.uniform(0.75, 1.1)), 3, across) @ along
            turned = (turned + Vector((0, 0, 0.22))).normalized()
            beginning = [(stem[-1][0] - along * radius * 0.3, radius * TAPER)]
            growing.append((stem if side < 0 else beginning, turned, level + 1))
    return stems, tips


def skinned(name, stems, surface):
    """An object of stems: lines of vertices, to which a skin modifier gives flesh, and a subdivision rounds it.

    The stems are not joined: where edges fork the skin modifier may leave holes, and a stem that begins inside another
    looks the same.
    """
    shape = bmesh.new()
    skin = shape.verts.layers.skin.verify()  # before any vertex: a new layer makes those that were held invalid
    for stem in stems:
        verts = [shape.verts.new(point) for point, _ in stem]
        for start, end in zip(verts, verts[1:]):
            shape.edges.new((start, end))
        for vert, (_, radius) in zip(verts, stem):
            vert[skin].radius = (radius, radius)
        verts[0][skin].use_root = True
    made = mesh_object(name, shape, surface)
    made.modifiers.new("Skin", "SKIN").use_smooth_shade = True
    rounded = made.modifiers.new("Rounded", "SUBSURF")
    rounded.levels = rounded.render_levels = 1
    return made


# Components
def coral():
    """Branches that fork again and again: skeletons of edges with a radius at each point, under a skin modifier."""
    surface = material("Coral", CORAL, 0.0, 0.6)
    return [skinned("Branch", stems, surface) for stems, _ in grown()]


def tips():
    """Pale knobs on the ends of all branches."""
    shape = bmesh.new()
    for _, ends in grown() if TIPS else ():
        for point, radius, along in ends:
            size = radius * 0.95
            place = Matrix.Translation(point - along * size * 0.3) @ Matrix.Scale(size, 4)
            bmesh.ops.create_icosphere(shape, subdivisions=2, radius=1.0, matrix=place)
    return [mesh_object("Tips", shape, material("Coral tips", TIP_COLOR, 0.0, 0.6))] if TIPS else []


def rock():
    """Lumpy rock with a flat foot, into which the coral is rooted."""
    shape = bmesh.new()
    bmesh.ops.create_icosphere(shape, subdivisions=4, radius=1.0)
    for vert in shape.verts:
        rough = 1.0 + 0.14 * noise.fractal(vert.co * 1.6 + Vector((SEED, 0, 0)), 0.8, 2.0, 4)
        vert.co = Vector((vert.co.x * rough, vert.co.y * rough, max(vert.co.z, -0.35) + 0.35))
    low, high = ([end(vert.co[axis] for vert in shape.verts) for axis in range(3)] for end in (min, max))
    size = [above - below for below, above in zip(low, high)]
    for vert in shape.verts:
        share = [(place - below) / all_of_it for place, below, all_of_it in zip(vert.co, low, size)]
        vert.co = ((2 * share[0] - 1) * ROCK_RADIUS, (2 * share[1] - 1) * ROCK_RADIUS, share[2] * ROCK_HEIGHT)
    return [mesh_object("Rock", shape, material("Rock", ROCK, 0.0, 0.95), 40)]


# Assembly
if __name__ == "__main__":
    parts = [*coral(), *tips(), *rock()]
    asset = bpy.data.collections.new("Coral")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Coral", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
