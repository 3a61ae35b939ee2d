"""Boulder with a surface displaced by noise, moss on top and small stones round it."""

import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector, noise

# Parameters
WIDTH = 1.20  # m, 0.3 to 3.0: width of the boulder
HEIGHT = 0.85  # m, 0.2 to 2.5: height of the boulder
ROUGHNESS = 0.5  # ratio, 0.0 to 1.0: roughness of the surface
EDGES = 0.7  # ratio, 0.0 to 1.0: how far the boulder is split along flat faces
SEED = 4  # count, 0 to 99: another boulder for each number
MOSS = 0.6  # ratio, 0.0 to 1.0: how much of the boulder is covered by moss
MOSS_THICKNESS = 0.022  # m, 0.008 to 0.05: thickness of the moss
STONES = 7  # count, 0 to 14: number of small stones round the boulder
STONE = (0.27, 0.26, 0.25)  # color: stone
MOSS_COLOR = (0.13, 0.20, 0.045)  # color: moss

# Measures
SIZE = (WIDTH + HEIGHT) / 2  # the noise is as large as the boulder
SPLITS = 7  # flat faces along which it may be split


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


def somewhere(number):
    """A far place in the noise, another for each seed and number."""
    chance = random.Random(SEED * 1000 + number)
    return Vector((chance.uniform(-90, 90), chance.uniform(-90, 90), chance.uniform(-90, 90)))


def split_planes(number):
    """Directions and distances of the flat faces of one stone."""
    chance = random.Random(SEED * 1000 + number)
    planes = []
    for _ in range(SPLITS):
        out = Vector((chance.gauss(0, 1), chance.gauss(0, 1), chance.gauss(0.2, 0.7))).normalized()
        planes.append((out, 1.0 - EDGES * chance.uniform(0.08, 0.36)))
    return planes


def displaced(out, planes, place):
    """How far the surface of a stone lies from its middle in a direction: a ball, split, and displaced by noise."""
    reach = 1.0 + 0.16 * noise.noise(out * 1.1 + place)
    for direction, distance in planes:
        along = out.dot(direction)
        if along > 1e-3:
            reach = min(reach, distance / along)
    rough = noise.fractal(out * 2.2 + place, 0.9, 2.1, 6)
    cracks = 1.0 - abs(noise.noise(out * 3.1 - place))
    return reach + ROUGHNESS * (0.075 * rough - 0.035 * max(cracks - 0.86, 0.0) / 0.14)


@cache
def stone_points(number, detail):
    """Directions and points of a stone in a box from -1 to 1 in X and Y and from 0 to 1 in Z, flat at its foot."""
    ball = bmesh.new()
    bmesh.ops.create_icosphere(ball, subdivisions=detail, radius=1.0)
    planes, place = split_planes(number), somewhere(number)
    points = [vert.co * displaced(vert.co, planes, place) for vert in ball.verts]
    ball.free()
    low, high = ([end(point[axis] for point in points) for axis in range(3)] for end in (min, max))
    low[2] = -0.45  # what is lower than this foot lies in the ground
    size = [above - below for below, above in zip(low, high)]
    return [
        Vector((2 * (p.x - low[0]) / size[0] - 1, 2 * (p.y - low[1]) / size[1] - 1, max(p.z - low[2], 0.0) / size[2]))
        for p in points
    ]


def add_stone(shape, number, detail, size, place, turn=0.0):
    """A stone of a size (x, y, z) that stands at a place."""
    made = bmesh.ops.create_icosphere(shape, subdivisions=detail, radius=1.0)["verts"]
    fit = (
        Matrix.Translation(place)
        @ Matrix.Rotation(turn, 4, "Z")
        @ Matrix.Diagonal((size[0] / 2, size[1] / 2, size[2], 1.0))
    )
    for vert, point in zip(made, stone_points(number, detail)):
        vert.co = fit @ point


def boulder_shape():
    """The boulder, as wide and as high as asked."""
    shape = bmesh.new()
    add_stone(shape, 0, 5, (WIDTH, WIDTH * 0.86, HEIGHT), Vector())
    return shape


# Components
def boulder():
    """Rock whose surface is a ball, split along planes and displaced by fractal noise, flat where it stands."""
    return [mesh_object("Rock", boulder_shape(), material("Stone", STONE, 0.0, 0.9), 30)]


def moss():
    """Moss cushions: the surface of the boulder again, displaced outward where it looks up and a noise says so."""
    if MOSS == 0.0:
        return []
    shape = boulder_shape()
    shape.normal_update()
    place, sunk = somewhere(99), MOSS_THICKNESS * 0.8
    moved = []
    for vert in shape.verts:
        up = vert.normal.z + 0.55 * noise.noise(vert.co * (4.0 / SIZE) + place)
        cover = min(max((up - 1.15 + MOSS * 1.1) / 0.35, 0.0), 1.0)
        bumps = 0.7 + 0.3 * noise.noise(vert.co * (14.0 / SIZE) + place)
        moved.append(vert.co + vert.normal * ((MOSS_THICKNESS + sunk) * cover * bumps - sunk))
    for vert, point in zip(shape.verts, moved):
        vert.co = Vector((point.x, point.y, max(point.z, 0.0)))
    return [mesh_object("Moss", shape, material("Moss", MOSS_COLOR, 0.0, 1.0), 60)]


def stones():
    """Small stones scattered on the ground round the boulder, each of another form."""
    chance = random.Random(SEED)
    made = []
    for number in range(STONES):
        wide = WIDTH * chance.uniform(0.07, 0.19)
        turn = 2 * math.pi * (number + chance.uniform(-0.3, 0.3)) / STONES
        reach = WIDTH * chance.uniform(0.56, 0.74)
        place = Vector((reach * math.cos(turn), reach * math.sin(turn), 0.0))
        size = (wide, wide * chance.uniform(0.7, 0.95), wide * chance.uniform(0.45, 0.7))
        shape = bmesh.new()
        add_stone(shape, number + 1, 3, size, place, chance.uniform(0, 6.28))
        made.append(mesh_object("Stone", shape, material("Stone", STONE, 0.0, 0.9), 30))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*boulder(), *moss(), *stones()]
    asset = bpy.data.collections.new("Boulder")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Boulder", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
