"""Armchair with cushions that are creased subdivision surfaces."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
WIDTH = 0.86  # m, 0.70 to 1.20: width of the armchair over its arms
DEPTH = 0.84  # m, 0.70 to 1.00: depth of the armchair
SEAT_HEIGHT = 0.42  # m, 0.36 to 0.52: height of the seat
BACK_HEIGHT = 0.86  # m, 0.70 to 1.15: height of the back above the ground
BACK_TILT = 9  # deg, 0 to 18: tilt of the back: how far it leans backward
ARM_HEIGHT = 0.60  # m, 0.56 to 0.68: height of the arms above the ground
ARM_WIDTH = 0.16  # m, 0.10 to 0.22: width of each arm
LEG_HEIGHT = 0.13  # m, 0.06 to 0.20: height of the legs
FIRMNESS = 0.75  # ratio, 0.3 to 1.0: how firm the edges of the upholstery are (their crease)
PLUMPNESS = 0.035  # m, 0.0 to 0.06: how far the cushions bulge
PILLOW = True  # switch: a pillow on the seat
FABRIC = (0.10, 0.20, 0.22)  # color: fabric of the armchair
PILLOW_COLOR = (0.62, 0.36, 0.08)  # color: fabric of the pillow
WOOD = (0.28, 0.14, 0.06)  # color: wooden legs

# Measures
SUNK = 0.02  # how deep upholstered parts press into each other
SEAT_WIDTH = WIDTH - 2 * ARM_WIDTH
FRONT = -DEPTH / 2
BACK_DEPTH = DEPTH * 0.25
BACK_FRONT = DEPTH / 2 - BACK_DEPTH  # front of the back at the seat
CUSHION_HEIGHT = 0.14
CUSHION_LOW = SEAT_HEIGHT - CUSHION_HEIGHT
BACK_TOP = BACK_HEIGHT


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


def add_loft(shape, rings, closed=False):
    """A skin over rings of equally many points; ends are capped unless the rings close on themselves."""
    rows = [[shape.verts.new(point) for point in ring] for ring in rings]
    count = len(rows[0])
    pairs = list(zip(rows, rows[1:])) + ([(rows[-1], rows[0])] if closed else [])
    for lower, upper in pairs:
        for here in range(count):
            there = (here + 1) % count
            shape.faces.new((lower[here], lower[there], upper[there], upper[here]))
    if not closed:
        shape.faces.new(rows[0][::-1])
        shape.faces.new(rows[-1])


def arc(center, radius, start, end, steps=16):
    """Points (x, y) on an arc, angles in degrees, both ends included."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)) for angle in angles]


def rounded_rectangle(width, depth, rounding, segments=4):
    """Outline (x, y) of a rectangle about the origin, counter-clockwise, with rounded corners."""
    radius = min(rounding, width * 0.49, depth * 0.49)
    x, y = width / 2 - radius, depth / 2 - radius
    corners = [(x, y, 0), (-x, y, 90), (-x, -y, 180), (x, -y, 270)]
    return [point for x, y, turn in corners for point in arc((x, y), radius, turn, turn + 90, segments)]


def add_slices(shape, outline, levels):
    """A body of level slices: the (x, y) outline scaled and moved to each (x, y, z, scale), lowest first."""
    add_loft(shape, [[(x + u * scale, y + v * scale, z) for u, v in outline] for x, y, z, scale in levels])


def crease_layer(shape):
    """The layer that holds how sharp each edge stays under subdivision; newer Blenders keep it as an attribute."""
    layers = shape.edges.layers
    if hasattr(layers, "crease"):
        return layers.crease.verify()
    return layers.float.get("crease_edge") or layers.float.new("crease_edge")


def upholstered(name, low, high, bulge, surface, place=None):
    """A soft block: a coarse cage with creased edges, smoothed by a subdivision modifier.

    `bulge` is how far the middle of each face swells outward, one number for each axis; `place` turns and moves it.
    """
    low, high = Vector(low), Vector(high)
    center, size = (low + high) / 2, high - low
    shape = bmesh.new()
    fit = Matrix.Translation(center) @ Matrix.Diagonal((*size, 1.0))
    bmesh.ops.create_cube(shape, size=1.0, matrix=fit)
    crease, outer = crease_layer(shape), list(shape.edges)
    for edge in outer:
        edge[crease] = FIRMNESS
    bmesh.ops.subdivide_edges(shape, edges=outer, cuts=2, use_grid_fill=True)
    for vert in shape.verts:
        faces = [axis for axis in range(3) if abs(abs(vert.co[axis] - center[axis]) - size[axis] / 2) < 1e-5]
        if len(faces) == 1:  # inside a face, not on the border between two
            axis = faces[0]
            vert.co[axis] += math.copysign(bulge[axis], vert.co[axis] - center[axis])
    if place is not None:
        bmesh.ops.transform(shape, matrix=place, verts=shape.verts)
    made = mesh_object(name, shape, surface, 180)
    smooth = made.modifiers.new("Soft", "SUBSURF")
    smooth.levels = smooth.render_levels = 2
    return made


def fabric():
    """Upholstery fabric."""
    return material("Fabric", FABRIC, 0.0, 0.9)


# Components
def frame():
    """Upholstered frame: a low box under the seat and two arms, soft blocks of creased subdivision surface."""
    x, under = WIDTH / 2 - ARM_WIDTH, CUSHION_LOW + SUNK
    made = [
        upholstered("Base", (-x - SUNK, FRONT + 0.02, LEG_HEIGHT), (x + SUNK, DEPTH / 2, under), (0, 0, 0), fabric())
    ]
    for side in (-1, 1):
        near, far = sorted((side * x, side * WIDTH / 2))
        low, high = (near, FRONT, LEG_HEIGHT), (far, DEPTH / 2 - BACK_DEPTH * 0.4, ARM_HEIGHT)
        made.append(upholstered("Arm", low, high, (0.0, PLUMPNESS * 0.3, PLUMPNESS * 0.5), fabric()))
    return made


def back():
    """Padded back between the arms, leaning backward: a soft block of creased subdivision surface, turned whole."""
    x = SEAT_WIDTH / 2 + SUNK
    hinge = Matrix.Translation((0.0, BACK_FRONT, CUSHION_LOW))
    lean = hinge @ Matrix.Rotation(-math.radians(BACK_TILT), 4, "X") @ hinge.inverted()
    low, high = (-x, BACK_FRONT, CUSHION_LOW), (x, BACK_FRONT + BACK_DEPTH, BACK_TOP)
    return [upholstered("Back", low, high, (0.0, PLUMPNESS * 0.7, PLUMPNESS * 0.7), fabric(), lean)]


def seat_cushion():
    """Thick loose seat cushion, bulging on top, between the arms and the back."""
    x = SEAT_WIDTH / 2 + SUNK * 0.3
    low, high = (-x, FRONT - 0.01, CUSHION_LOW), (x, BACK_FRONT + SUNK * 2, SEAT_HEIGHT)
    return [upholstered("Seat cushion", low, high, (0.0, PLUMPNESS * 0.5, PLUMPNESS), fabric())]


def pillow():
    """Small square pillow, leaning against the back: thin at its creased border and thick in the middle."""
    if not PILLOW:
        return []
    half, thick = min(SEAT_WIDTH * 0.36, 0.2), 0.035
    place = (
        Matrix.Translation((0.0, BACK_FRONT - 0.09, SEAT_HEIGHT + PLUMPNESS * 0.6 + half * 0.9))
        @ Matrix.Rotation(-math.radians(BACK_TILT + 16), 4, "X")
        @ Matrix.Rotation(math.radians(8), 4, "Y")
    )
    surface = material("Pillow fabric", PILLOW_COLOR, 0.0, 0.9)
    return [upholstered("Pillow", (-half, -thick, -half), (half, thick, half), (0.0, 0.075, 0.0), surface, place)]


def legs():
    """Four turned wooden legs, narrower below and leaning outward, let into the base."""
    made = []
    for x in (-WIDTH / 2 + ARM_WIDTH * 0.5, WIDTH / 2 - ARM_WIDTH * 0.5):
        for y in (FRONT + 0.1, DEPTH / 2 - BACK_DEPTH * 0.4 - 0.1):
            out = Vector((math.copysign(0.02, x), math.copysign(0.02, y)))
            levels = [(x + out.x, y + out.y, 0.0, 0.016), (x, y, LEG_HEIGHT + SUNK, 0.028)]
            shape = bmesh.new()
            add_slices(shape, rounded_rectangle(2.0, 2.0, 0.98, 6), levels)
            made.append(mesh_object("Leg", shape, material("Wood", WOOD, 0.0, 0.4)))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*frame(), *back(), *seat_cushion(), *pillow(), *legs()]
    asset = bpy.data.collections.new("Armchair")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Armchair", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
