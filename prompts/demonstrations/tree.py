"""Tree with spreading roots, curved branches, apples and the leaves of the season."""

import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector

# Parameters
TRUNK_HEIGHT = 1.3  # m, 1.0 to 4.0: height of the trunk, from the ground to the first branch
TRUNK_THICKNESS = 0.34  # m, 0.16 to 0.8: thickness of the trunk above the roots
LEAN = 4  # deg, 0 to 20: how far the trunk leans
ROOTS = 6  # count, 3 to 9: number of roots
ROOT_SPREAD = 1.1  # ratio, 0.3 to 2.0: how far the roots spread, compared with the trunk
CROWN_HEIGHT = 1.7  # m, 0.9 to 4.0: height of the crown above the first branch
BRANCHES = 10  # count, 3 to 12: number of branches
BRANCH_LENGTH = 1.7  # m, 0.7 to 3.0: length of the branches
BRANCH_ANGLE = 66  # deg, 30 to 80: how far the branches spread away from the trunk; more makes a wider crown
TWIGS = 3  # count, 1 to 4: number of twigs on each branch
CLUSTER_SIZE = 0.38  # m, 0.25 to 0.75: size of the clusters of leaves
LEAVES = 85  # count, 20 to 90: number of leaves on each cluster
LEAF_SIZE = 0.17  # m, 0.08 to 0.25: length of the leaves
APPLES = 30  # count, 0 to 80: number of apples, in summer and autumn
SEASON = "summer"  # choice, "spring", "summer", "autumn" or "winter": season of the leaves
SEED = 5  # count, 0 to 99: which tree of its kind this is
LEAF = (0.16, 0.36, 0.04)  # color: leaves in summer
APPLE = (0.62, 0.035, 0.02)  # color: apples
BARK = (0.16, 0.095, 0.055)  # color: trunk, branches and twigs

# Measures
HEIGHT = TRUNK_HEIGHT + CROWN_HEIGHT
TRUNK_RADIUS = TRUNK_THICKNESS / 2
FIRST_BRANCH = TRUNK_HEIGHT / HEIGHT
TWIG_RADIUS = 0.009
APPLE_RADIUS = 0.05


# Shapes
TINTS = {
    "spring": ((0.22, 0.38, 0.06), (0.9, 0.5, 0.58), (0.95, 0.8, 0.82), (0.36, 0.55, 0.1)),
    "autumn": ((0.5, 0.13, 0.015), (0.85, 0.33, 0.02), (0.62, 0.07, 0.015), (0.9, 0.55, 0.05)),
}
VARIANTS = 4
LEAF_POINTS = ((0, 0, 0), (0.45, -0.3, -0.02), (0.42, 0, 0.05), (0.45, 0.3, -0.02), (0.42, 0, -0.03), (1, 0, -0.08))
LEAF_FACES = ((0, 2, 1), (0, 3, 2), (0, 4, 3), (0, 1, 4), (5, 1, 2), (5, 2, 3), (5, 3, 4), (5, 4, 1))


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


def chance_of(kind, number):
    """The dice of one branch, cluster or apple: the same for the same seed, whatever the others do."""
    return random.Random(SEED * 10_000 + kind * 1000 + number)


def trunk_point(t):
    """The middle of the trunk at a fraction of its height: it leans, and sways a little."""
    chance = chance_of(0, 0)
    turn, sway = chance.uniform(0, math.tau), chance.uniform(0, math.tau)
    lean = HEIGHT * math.tan(math.radians(LEAN)) * t**1.4
    wave = 0.05 * TRUNK_RADIUS * HEIGHT * math.sin(2.3 * math.pi * t) * (1 + LEAN / 10)
    x = lean * math.cos(turn) + wave * math.cos(sway)
    return Vector((x, lean * math.sin(turn) + wave * math.sin(sway), HEIGHT * t))


def trunk_radius(t):
    """The radius of the trunk above its roots at a fraction of its height."""
    return TRUNK_RADIUS * (1 - t) ** 0.8 + 0.016


def branch_start(number):
    """Where on the trunk a branch begins, as a fraction of its height, and how far up the crown that is."""
    up = (number + 0.3 * chance_of(1, number).random()) / BRANCHES
    return FIRST_BRANCH + (0.94 - FIRST_BRANCH) * up, up


def branch_path(number):
    """The line of a branch from the middle of the trunk outwards, bending up towards the light."""
    chance = chance_of(2, number)
    t, up = branch_start(number)
    turn = number * 2.39996 + chance.uniform(-0.35, 0.35)
    angle = math.radians(BRANCH_ANGLE) * (1 - 0.5 * up) * chance.uniform(0.9, 1.08)
    step = BRANCH_LENGTH * (1 - 0.45 * up) * chance.uniform(0.85, 1.1) / 4
    points = [trunk_point(t)]
    for bend in (1.05, 1.0, 0.78, 0.5):
        lean, turn = angle * bend, turn + chance.uniform(-0.28, 0.28)
        way = Vector((math.sin(lean) * math.cos(turn), math.sin(lean) * math.sin(turn), math.cos(lean)))
        points.append(points[-1] + way * step)
    return smooth_path(points, 4)


def branch_radius(number, t):
    """The radius of a branch at a fraction of its length."""
    thick = 0.52 * trunk_radius(branch_start(number)[0])
    return thick + (min(thick, TWIG_RADIUS * 1.5) - thick) * t**0.7


def twig_paths(number):
    """The lines of the twigs of a branch: they leave it to both sides by turns, and upwards."""
    chance, path, made = chance_of(3, number), branch_path(number), []
    for k in range(TWIGS):
        here = round((0.4 + 0.5 * (k + 0.5) / TWIGS) * (len(path) - 1))
        along = (path[here] - path[here - 1]).normalized()
        side = along.cross(Vector((0, 0, 1))).normalized() * (1 if (k + number) % 2 else -1)
        way = along * 0.45 + side * chance.uniform(0.6, 1.0) + Vector((0, 0, chance.uniform(0.15, 0.6)))
        length = BRANCH_LENGTH * chance.uniform(0.26, 0.4)
        first = path[here] + way.normalized() * length * 0.5
        last = first + (way.normalized() + Vector((0, 0, 0.35))).normalized() * length * 0.5
        made.append((here / (len(path) - 1), smooth_path([path[here], first, last], 4)))
    return made


def cluster_frames():
    """The frame and the variant of each cluster of leaves, one at each end of the wood."""
    ends = [trunk_point(1)]
    for number in range(BRANCHES):
        ends.append(branch_path(number)[-1])
        ends += [path[-1] for _, path in twig_paths(number)]
    frames = []
    for k, end in enumerate(ends):
        chance = chance_of(4, k)
        size = CLUSTER_SIZE * chance.uniform(0.8, 1.12)
        middle = Vector((end.x, end.y, max(end.z, size * 1.1 + LEAF_SIZE)))
        turned = Matrix.Rotation(chance.uniform(0, math.tau), 4, "Z")
        frame = Matrix.Translation(middle) @ turned @ Matrix.Diagonal((size, size, 0.82 * size, 1))
        frames.append((frame, k % VARIANTS))
    return frames


def cluster_point(way, variant):
    """The point of the lumpy core of a cluster of radius about 1 in a direction."""
    x, y, z = way
    lumps = math.sin(3.1 * x + variant) * math.cos(2.7 * y + 1.3 * variant) + 0.8 * math.sin(4.3 * z + 2 * variant + y)
    return way * (0.84 + 0.11 * lumps)


def cluster_mesh(variant, shades):
    """One cluster: a lumpy core with leaves that grow out of it, hanging a little."""
    chance, core = chance_of(5, variant), bmesh.new()
    bmesh.ops.create_icosphere(core, subdivisions=3, radius=1.0)
    for vert in core.verts:
        vert.co = cluster_point(vert.co.normalized(), variant)
    core.normal_update()
    verts = [vert.co.copy() for vert in core.verts]
    faces = [tuple(vert.index for vert in face.verts) for face in core.faces]
    spots = [(face.calc_center_median(), face.normal.copy()) for face in core.faces]
    core.free()
    tints, scale = [0] * len(faces), LEAF_SIZE / CLUSTER_SIZE
    for k in range(LEAVES):
        spot, way = spots[int((k + chance.random()) * len(spots) / LEAVES)]
        aside = Vector((chance.uniform(-1, 1), chance.uniform(-1, 1), chance.uniform(-1.4, 0.3)))
        along = (way * chance.uniform(0.4, 0.8) + (aside - way * aside.dot(way)).normalized()).normalized()
        across = along.cross(way + Vector((0.01, 0.02, 0.03))).normalized()
        over, size = across.cross(along), scale * chance.uniform(0.8, 1.15)
        start, first = spot - way * size * 0.05, len(verts)
        verts += [start + (along * x + across * y + over * z) * size for x, y, z in LEAF_POINTS]
        faces += [tuple(first + corner for corner in face) for face in LEAF_FACES]
        tints += [chance.randint(0, 3)] * len(LEAF_FACES)
    mesh = bpy.data.meshes.new("Leaves")
    mesh.from_pydata(verts, [], faces)
    for shade in shades:
        mesh.materials.append(shade)
    mesh.polygons.foreach_set("material_index", tints)
    return mesh


def leaf_shades():
    """Four shades for the leaves of the season, the first for the inside of the crown."""
    red, green, blue = LEAF
    tones = TINTS.get(SEASON) or [(red * tone, green * tone, blue * tone) for tone in (0.6, 0.9, 1.15, 1.5)]
    return [material(f"Leaf {k + 1}", tuple(tone), 0.0, 0.6) for k, tone in enumerate(tones)]


# Components
def trunk():
    """Trunk on spreading roots, leaning, with furrowed bark, up to the top of the crown."""
    chance, rows = chance_of(6, 0), []
    phase, twist = chance.uniform(0, math.tau), chance.uniform(-0.5, 0.5)
    wobble = [chance.uniform(0.7, 1.2) for _ in range(ROOTS)]
    for k in range(43):
        t = (k / 42) ** 1.7
        middle, height = trunk_point(t), HEIGHT * t
        flare = ROOT_SPREAD * math.exp(-height / (0.55 * TRUNK_THICKNESS + 0.06))
        row = []
        for turn in range(56):
            angle = math.tau * turn / 56
            root = (angle + phase) / math.tau * ROOTS
            reach = wobble[int(root) % ROOTS] * (0.5 - 0.5 * math.cos(math.tau * root)) ** 1.4
            bark = 0.035 * math.sin(13 * angle + 5 * height) * math.sin(5 * angle - 3 * height + phase) * (1 - t)
            radius = trunk_radius(t) * (1 + bark + flare * (0.12 + reach))
            angle += twist * height
            row.append(middle + Vector((radius * math.cos(angle), radius * math.sin(angle), 0)))
        rows.append(row)
    shape = bmesh.new()
    add_loft(shape, rows)
    return [mesh_object("Trunk", shape, material("Bark", BARK, 0.0, 0.9), 70)]


def branches():
    """Curved branches out of the trunk, tapering towards their ends."""
    bark, made = material("Bark", BARK, 0.0, 0.9), []
    for number in range(BRANCHES):
        shape = bmesh.new()
        add_sweep(shape, branch_path(number), lambda t, which=number: branch_radius(which, t), 14)
        made.append(mesh_object("Branch", shape, bark, 70))
    return made


def twigs():
    """Twigs on the branches; those of a branch are one object."""
    bark, made = material("Bark", BARK, 0.0, 0.9), []
    for number in range(BRANCHES):
        shape = bmesh.new()
        for place, path in twig_paths(number):
            thick = 0.8 * branch_radius(number, place)
            add_sweep(shape, path, lambda t, start=thick: start + (TWIG_RADIUS - start) * t, 8)
        made.append(mesh_object("Twigs", shape, bark, 70))
    return made


def leaves():
    """Clusters of leaves around the ends of trunk, branches and twigs; none in winter."""
    if SEASON == "winter":
        return []
    shades = leaf_shades()
    variants = [cluster_mesh(variant, shades) for variant in range(VARIANTS)]
    made = []
    for k, (frame, variant) in enumerate(cluster_frames()):
        mesh = variants[variant] if k < VARIANTS else variants[variant].copy()
        made.append(bpy.data.objects.new("Leaves", mesh))
        made[-1].matrix_basis = frame
    return made


def apples():
    """Apples which hang on the lower sides of the clusters of leaves, in summer and autumn."""
    if SEASON in ("winter", "spring") or not APPLES:
        return []
    radius, frames, made = APPLE_RADIUS, cluster_frames(), []
    profile = [
        (0, -0.8),
        (0.35, -0.92),
        (0.7, -0.72),
        (0.93, -0.3),
        (1, 0.1),
        (0.92, 0.5),
        (0.65, 0.78),
        (0.3, 0.82),
        (0.07, 0.68),
        (0.05, 1.25),
        (0, 1.25),
    ]
    shape = bmesh.new()
    add_lathe(shape, [(wide * radius, height * radius) for wide, height in profile], segments=10)
    first = mesh_object("Apple", shape, material("Apple", APPLE, 0.0, 0.3))
    for k in range(APPLES):
        chance = chance_of(7, k)
        frame, variant = frames[chance.randrange(len(frames))]
        turn, middle = chance.uniform(0, math.tau), frame.translation
        out = middle - trunk_point(min(middle.z / HEIGHT, 1))
        out = Vector((out.x, out.y, 0)).normalized() * 0.8
        out += Vector((math.cos(turn), math.sin(turn), chance.uniform(-0.9, 0.1)))
        way = (frame.to_3x3().inverted() @ out).normalized()
        skin = frame @ cluster_point(way, variant)
        out = (skin - middle).normalized()
        apple = bpy.data.objects.new("Apple", first.data.copy()) if k else first
        apple.matrix_basis = Matrix.Translation(skin + out * radius * 0.5) @ Matrix.Rotation(turn, 4, "Z")
        made.append(apple)
    return made


# Assembly
if __name__ == "__main__":
    parts = [*trunk(), *branches(), *twigs(), *leaves(), *apples()]
    asset = bpy.data.collections.new("Tree")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Tree", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
