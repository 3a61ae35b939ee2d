"""Jelly on a plate, set up as a soft body that wobbles."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Vector

# Parameters
WIDTH = 0.17  # m, 0.10 to 0.26: width of the jelly at its foot
HEIGHT = 0.105  # m, 0.06 to 0.16: height of the jelly
FLUTES = 12  # count, 6 to 24: number of flutes (ribs) around the jelly
FLUTE_DEPTH = 0.09  # ratio, 0.02 to 0.14: depth of the flutes compared with the radius
TIERS = 2  # count, 1 to 4: number of tiers (steps) of the jelly
NARROWING = 0.52  # ratio, 0.35 to 0.80: width of the top of the jelly compared with its foot
PLATE_WIDTH = 0.29  # m, 0.28 to 0.40: width of the plate
WOBBLE = 0.55  # ratio, 0.1 to 0.9: how freely the jelly wobbles when the animation is played
CHERRY = True  # switch: cherry on top
JELLY = (0.62, 0.02, 0.05)  # color: jelly
PLATE = (0.88, 0.86, 0.80)  # color: plate

# Measures
RIM_HEIGHT = PLATE_WIDTH * 0.075
WELL_TOP = RIM_HEIGHT * 0.42  # the plane on which the jelly stands
JELLY_TOP = WELL_TOP + HEIGHT
CHERRY_RADIUS = min(0.012, WIDTH * NARROWING * 0.16)
CHERRY_SUNK = CHERRY_RADIUS * 0.5
STIFFNESS = 0.95 - 0.85 * WOBBLE  # of the springs that hold the jelly's shape


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


def add_lathe(shape, profile, at=(0.0, 0.0, 0.0), segments=48):
    """A body of revolution about Z from (radius, height) points, bottom to top; a radius of 0 closes it in a point."""
    rows = []
    for radius, height in profile:
        turns = 1 if radius < 1e-6 else segments
        angles = [2 * math.pi * turn / segments for turn in range(turns)]
        rows.append(
            [
                shape.verts.new((at[0] + radius * math.cos(angle), at[1] + radius * math.sin(angle), at[2] + height))
                for angle in angles
            ]
        )
    for lower, upper in zip(rows, rows[1:]):
        for here in range(segments):
            there = (here + 1) % segments
            corners = [
                lower[here % len(lower)],
                lower[there % len(lower)],
                upper[there % len(upper)],
                upper[here % len(upper)],
            ]
            corners = list(dict.fromkeys(corners))
            if len(corners) > 2:
                shape.faces.new(corners)
    for row, turned in ((rows[0], True), (rows[-1], False)):
        if len(row) > 2:
            shape.faces.new(row[::-1] if turned else row)


def add_sweep(shape, path, radius, segments=16, closed=False):
    """A round tube along points; `radius` is a number or a function of 0 to 1 along the path."""
    points = [Vector(point) for point in path]
    count = len(points)
    tangents = []
    for here in range(count):
        before = points[here - 1] if here or closed else points[here]
        after = points[(here + 1) % count] if here < count - 1 or closed else points[here]
        tangents.append((after - before).normalized())
    side = tangents[0].orthogonal().normalized()
    rings = []
    for here, (point, tangent) in enumerate(zip(points, tangents)):
        if here:
            side = tangents[here - 1].rotation_difference(tangent) @ side
        side = (side - tangent * side.dot(tangent)).normalized()
        other = tangent.cross(side)
        width = radius(here / (count - 1)) if callable(radius) else radius
        angles = [2 * math.pi * turn / segments for turn in range(segments)]
        rings.append([point + (side * math.cos(angle) + other * math.sin(angle)) * width for angle in angles])
    add_loft(shape, rings, closed)


def arc(center, radius, start, end, steps=16):
    """Points (x, y) on an arc, angles in degrees, both ends included."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)) for angle in angles]


def smooth_path(points, steps=8):
    """A Catmull-Rom curve through points, with `steps` points between each two."""
    points = [Vector(point) for point in points]
    ends = [points[0] * 2 - points[1], *points, points[-1] * 2 - points[-2]]
    line = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:]):
        for step in range(steps):
            t = step / steps
            line.append(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
            )
    return [*line, points[-1]]


@cache
def translucent(name, color):
    """Something clear and coloured, such as jelly: light passes through it, its surface is wet."""
    made = material(name, color, 0.0, 0.08)
    surface = made.node_tree.nodes["Principled BSDF"].inputs
    surface["Transmission Weight" if "Transmission Weight" in surface else "Transmission"].default_value = 0.75
    surface["IOR"].default_value = 1.36
    return made


def jelly_profile():
    """(radius, height) points of the jelly from its foot to the middle of its top, each tier with round shoulders."""
    foot, top, tall = WIDTH / 2, WIDTH / 2 * NARROWING, HEIGHT / TIERS
    points = []
    for tier in range(TIERS):
        start = foot + (top - foot) * tier / TIERS
        end = foot + (top - foot) * (tier + 1) / TIERS
        low, soft = WELL_TOP + tall * tier, min((start - end) * 0.8 + 0.002, tall * 0.35)
        wide = (start + end) / 2
        points += [(start, low + tall * share) for share in (0.0, 0.3)] if tier == 0 else []
        points += arc((wide - soft * 0.6, low + tall - soft), soft, 0, 90, 6)
    inner = points[-1][0]
    return [*points, *[(inner * share, JELLY_TOP + 0.0005 * (1 - share)) for share in (0.75, 0.5, 0.25)]]


# Components
def plate():
    """Porcelain plate with a foot and a raised rim; a collision object, on which the jelly rests."""
    wide, thick = PLATE_WIDTH / 2, WELL_TOP * 0.5
    well = wide * 0.66
    under = [(0.0, thick * 0.4), (well * 0.78, thick * 0.4), (well * 0.80, 0.0)]
    under += [(well * 0.86, 0.0), (well * 0.9, thick)]
    rim = [(wide - 0.003, RIM_HEIGHT - 0.003), (wide, RIM_HEIGHT - 0.001), (wide - 0.002, RIM_HEIGHT)]
    over = [(well * 1.08, WELL_TOP + 0.004), (well, WELL_TOP + 0.001), (well * 0.96, WELL_TOP), (0.0, WELL_TOP)]
    shape = bmesh.new()
    add_lathe(shape, [*under, *rim, *over], segments=96)
    made = mesh_object("Plate", shape, material("Porcelain", PLATE, 0.0, 0.15), 50)
    bump = made.modifiers.new("Collision", "COLLISION")
    bump.settings.thickness_outer = 0.002
    return [made]


def jelly():
    """Fluted jelly in tiers: a soft body whose foot is held on the plate by a vertex group."""
    turns = FLUTES * 8
    rings = []
    for radius, height in jelly_profile():
        inner = min(1.0, 2.2 * radius / (WIDTH * NARROWING))  # no flutes in the middle of the top
        soft = inner * min(1.0, 12 / FLUTES)
        ring = []
        for turn in range(turns):
            angle = math.tau * turn / turns
            wide = radius * (1 - FLUTE_DEPTH * soft * (0.5 - 0.5 * math.cos(FLUTES * angle)))
            ring.append((wide * math.cos(angle), wide * math.sin(angle), height))
        rings.append(ring)
    shape = bmesh.new()
    add_loft(shape, rings)
    made = mesh_object("Jelly body", shape, translucent("Jelly", JELLY), 75)
    held = made.vertex_groups.new(name="Held")
    for vertex in made.data.vertices:
        share = (vertex.co.z - WELL_TOP) / HEIGHT
        hold = 1.0 if share < 0.02 else max(0.0, 1.0 - share) ** 2 * (1 - WOBBLE)
        held.add([vertex.index], hold, "REPLACE")
    body = made.modifiers.new("Soft body", "SOFT_BODY").settings
    body.mass, body.friction = 0.4, 2.0
    body.use_goal, body.vertex_group_goal = True, held.name
    body.goal_default, body.goal_min, body.goal_max = 1.0, 0.0, 1.0
    body.goal_spring, body.goal_friction = STIFFNESS, 4.0
    body.use_edges, body.pull, body.push, body.bend = True, STIFFNESS, STIFFNESS, STIFFNESS * 2
    body.use_stiff_quads, body.shear = True, STIFFNESS
    return [made]


def cherry():
    """Cherry with a stalk, sunk a little into the top of the jelly."""
    if not CHERRY:
        return []
    middle = JELLY_TOP + CHERRY_RADIUS - CHERRY_SUNK
    ball = [(x, z * 0.94) for x, z in arc((0, 0), CHERRY_RADIUS, -90, 72, 20)]
    dimple = [(CHERRY_RADIUS * 0.14, CHERRY_RADIUS * 0.82)]
    profile = [(0.0, ball[0][1]), *ball[1:], *dimple, (0.0, CHERRY_RADIUS * 0.78)]
    shape = bmesh.new()
    add_lathe(shape, profile, (0, 0, middle), 32)
    made = [mesh_object("Cherry", shape, material("Cherry", (0.35, 0.004, 0.01), 0.0, 0.12), 50)]
    stalk = [(0, 0, 0.7), (0.05, 0, 1.3), (0.3, 0, 2.2), (0.9, 0, 3.1)]
    shape = bmesh.new()
    path = [(x * CHERRY_RADIUS, y, middle + z * CHERRY_RADIUS) for x, y, z in stalk]
    add_sweep(shape, smooth_path(path, 5), lambda t: CHERRY_RADIUS * (0.06 + 0.05 * t**4), 10)
    return [*made, mesh_object("Stalk", shape, material("Stalk", (0.12, 0.15, 0.02), 0.0, 0.7), 50)]


# Assembly
if __name__ == "__main__":
    parts = [*plate(), *jelly(), *cherry()]
    asset = bpy.data.collections.new("Jelly")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Jelly", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
