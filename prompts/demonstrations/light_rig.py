"""Studio light rig with key, fill and rim light, a backdrop and a plinth."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
SUBJECT_HEIGHT = 0.9  # m, 0.2 to 2.0: height of what stands on the plinth
PLINTH_HEIGHT = 0.35  # m, 0.10 to 1.0: height of the plinth
DISTANCE = 2.3  # m, 1.8 to 3.2: distance of the lights from the plinth
KEY_ANGLE = 42  # deg, 20 to 65: how far the key light stands to the left of the front
FILL_ANGLE = 48  # deg, 20 to 70: how far the fill light stands to the right of the front
ELEVATION = 34  # deg, 15 to 50: how steeply the key light shines down
SOFTBOX = 0.75  # m, 0.40 to 1.10: width of the softboxes; larger ones give softer shadows
POWER = 320  # count, 20 to 2000: power of the key light in watts
FILL = 0.35  # ratio, 0.05 to 1.0: power of the fill light compared with the key light
RIM = 0.7  # ratio, 0.1 to 2.0: power of the rim light, from behind, compared with the key light
WARMTH = 0.3  # ratio, 0.0 to 1.0: how warm the key light and how cool the rim light is
BACKDROP = True  # switch: curved paper backdrop
PAPER = (0.62, 0.62, 0.60)  # color: backdrop and plinth
METAL = (0.03, 0.03, 0.033)  # color: stands and softboxes

# Measures
AIM = Vector((0.0, 0.0, PLINTH_HEIGHT + SUBJECT_HEIGHT * 0.55))  # where all lights point
KEY_HEIGHT = AIM.z + DISTANCE * math.tan(math.radians(ELEVATION))
FILL_HEIGHT = AIM.z + DISTANCE * math.tan(math.radians(ELEVATION)) * 0.45
RIM_HEIGHT = AIM.z + DISTANCE * 0.75
BOX_DEPTH = SOFTBOX * 0.42
PAPER_WIDTH = 2.7
PAPER_BACK = 2.0 + SOFTBOX * 0.2  # depth of the upright part of the backdrop behind the plinth
PAPER_TOP = max(2.4, PLINTH_HEIGHT + SUBJECT_HEIGHT + 0.7)
PAPER_THICKNESS = 0.006
TUBE = 0.035  # radius of the roll on which the paper hangs
WARM = (1.0, 1.0 - 0.28 * WARMTH, 1.0 - 0.55 * WARMTH)
COOL = (1.0 - 0.45 * WARMTH, 1.0 - 0.2 * WARMTH, 1.0)


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


def add_box(shape, low, high, rounding=0.0, segments=3):
    """A box between two corners, its edges rounded by at most a third of its thinnest side."""
    low, high = Vector(low), Vector(high)
    size = high - low
    verts = bmesh.ops.create_cube(
        shape, size=1.0, matrix=Matrix.Translation((low + high) / 2) @ Matrix.Diagonal((*size, 1.0))
    )["verts"]
    radius = min(rounding, min(size) / 3)
    if radius > 0:
        edges = list({edge for vert in verts for edge in vert.link_edges})
        bmesh.ops.bevel(
            shape,
            geom=edges,
            offset=radius,
            offset_type="OFFSET",
            segments=segments,
            profile=0.5,
            affect="EDGES",
            clamp_overlap=True,
        )


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


def rounded_profile(corners, rounding, segments=4):
    """An open line of (x, y) corners with each inner corner replaced by an arc of at most half the shorter side."""
    points = [tuple(corners[0])]
    for before, corner, after in zip(corners, corners[1:], corners[2:]):
        before, corner, after = Vector(before), Vector(corner), Vector(after)
        reach = min(rounding, (before - corner).length / 2, (after - corner).length / 2)
        start, end = corner + (before - corner).normalized() * reach, corner + (after - corner).normalized() * reach
        for step in range(segments + 1):
            t = step / segments
            points.append(tuple(start * (1 - t) ** 2 + corner * (2 * t * (1 - t)) + end * t**2))
    return [*points, tuple(corners[-1])]


def add_rod(shape, start, end, start_radius, end_radius=None, rounding=0.0, segments=24):
    """A straight round rod between two points, tapered if the radii differ, its rims rounded."""
    start, end = Vector(start), Vector(end)
    end_radius = start_radius if end_radius is None else end_radius
    length = (end - start).length
    turn = Vector((0, 0, 1)).rotation_difference(end - start).to_matrix().to_4x4()
    place = Matrix.Translation(start) @ turn
    corners = [(0.0, 0.0), (start_radius, 0.0), (end_radius, length), (0.0, length)]
    before = set(shape.verts)
    add_lathe(shape, rounded_profile(corners, min(rounding, length / 3), 3) if rounding else corners, segments=segments)
    bmesh.ops.transform(shape, matrix=place, verts=[vert for vert in shape.verts if vert not in before])


def add_prism(shape, outline, low, high, rounding=0.0, segments=3):
    """A plate with the given (x, y) outline between two heights, its upper and lower rims rounded."""
    bottom = [shape.verts.new((x, y, low)) for x, y in outline]
    top = [shape.verts.new((x, y, high)) for x, y in outline]
    lower, upper = shape.faces.new(bottom[::-1]), shape.faces.new(top)
    for here in range(len(outline)):
        there = (here + 1) % len(outline)
        shape.faces.new((bottom[here], bottom[there], top[there], top[here]))
    radius = min(rounding, (high - low) / 3)
    if radius > 0:
        bmesh.ops.bevel(
            shape,
            geom=[*lower.edges, *upper.edges],
            offset=radius,
            offset_type="OFFSET",
            segments=segments,
            profile=0.5,
            affect="EDGES",
            clamp_overlap=True,
        )


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


@cache
def glowing(name, color):
    """A surface that gives light itself, for the front of a softbox."""
    made = material(name, color, 0.0, 0.6)
    surface = made.node_tree.nodes["Principled BSDF"].inputs
    surface["Emission Color" if "Emission Color" in surface else "Emission"].default_value = (*color, 1.0)
    surface["Emission Strength"].default_value = 3.0
    return made


def iron():
    """Black metal of the stands."""
    return material("Stand metal", METAL, 0.3, 0.45)


def spot(angle, height):
    """A point DISTANCE from the middle: degrees to the right of the front, and its height."""
    turn = math.radians(angle)
    return Vector((DISTANCE * math.sin(turn), -DISTANCE * math.cos(turn), height))


def aimed(place):
    """The frame at a place whose -Z looks at AIM and whose Y is up, as lights and cameras look."""
    return Matrix.Translation(place) @ (AIM - place).to_track_quat("-Z", "Y").to_matrix().to_4x4()


def softbox(name, place, tint):
    """The objects of a softbox, whose front middle is at `place` and looks at AIM: its dark body and bright front."""
    frame = aimed(place)
    square = rounded_rectangle(SOFTBOX, SOFTBOX * 0.75, 0.02, 3)
    shape = bmesh.new()
    depths = [(0.0, 1.0), (0.05, 1.0), (BOX_DEPTH, 0.28), (BOX_DEPTH + 0.12, 0.26)]
    add_slices(shape, square, [(0, 0, depth, share) for depth, share in depths])
    shape.transform(frame)
    made = [mesh_object(f"{name} softbox", shape, iron())]
    shape = bmesh.new()
    add_prism(shape, [(x * 0.94, y * 0.94) for x, y in square], -0.006, 0.002)
    shape.transform(frame)
    return [*made, mesh_object(f"{name} diffuser", shape, glowing(f"{name} glow", tint))]


def stand(name, place):
    """The object of a stand: a pole from the back of the softbox at `place` down to three legs on the floor."""
    back = place + (place - AIM).normalized() * (BOX_DEPTH + 0.05)
    shape = bmesh.new()
    add_rod(shape, (back.x, back.y, 0.10), back, 0.016, 0.012, 0.002, 16)
    add_rod(shape, (back.x, back.y, 0.30), (back.x, back.y, 0.42), 0.026, 0.026, 0.004, 16)
    for leg in range(3):
        turn = math.tau * (leg + 0.25) / 3
        out = Vector((math.cos(turn), math.sin(turn), 0))
        foot = Vector((back.x, back.y, 0.014)) + out * 0.42
        add_rod(shape, Vector((back.x, back.y, 0.37)) + out * 0.012, foot, 0.011, 0.011, 0.002, 12)
        add_lathe(shape, [(0.0, 0.0), (0.018, 0.0), (0.018, 0.02), (0.0, 0.026)], (foot.x, foot.y, 0), 12)
    return mesh_object(f"{name} stand", shape, iron())


def area_light(name, place, watts, tint):
    """The object of an area light as large as the softbox, just in front of it, looking at AIM."""
    light = bpy.data.lights.new(name, "AREA")
    light.shape, light.size, light.size_y = "RECTANGLE", SOFTBOX * 0.94, SOFTBOX * 0.75 * 0.94
    light.energy, light.color = watts, tint
    made = bpy.data.objects.new(name, light)
    made.matrix_basis = aimed(place) @ Matrix.Translation((0, 0, -0.02))
    return made


def lamp(name, place, watts, tint):
    """All objects of one light of the rig."""
    return [*softbox(name, place, tint), stand(name, place), area_light(f"{name} light", place, watts, tint)]


# Components
def plinth():
    """Round plinth in the middle, on which the subject stands."""
    wide, soft = 0.34, min(0.02, PLINTH_HEIGHT * 0.15)
    corners = [(0.0, 0.0), (wide, 0.0), (wide, PLINTH_HEIGHT), (0.0, PLINTH_HEIGHT)]
    shape = bmesh.new()
    add_lathe(shape, rounded_profile(corners, soft), segments=64)
    return [mesh_object("Plinth", shape, material("Studio paper", PAPER, 0.0, 0.8))]


def backdrop():
    """Paper backdrop, curved from the floor up to a roll between two poles, without a visible corner."""
    if not BACKDROP:
        return []
    half, bend = PAPER_WIDTH / 2, 0.8
    line = [(-1.1, 0.0), *[(PAPER_BACK - bend + x, bend + z) for x, z in arc((0, 0), bend, -90, 0, 14)]]
    line.append((PAPER_BACK, PAPER_TOP))
    inner = [(-1.1, PAPER_THICKNESS)]
    inner += [(PAPER_BACK - bend + x, bend + z) for x, z in arc((0, 0), bend - PAPER_THICKNESS, -90, 0, 14)]
    inner.append((PAPER_BACK - PAPER_THICKNESS, PAPER_TOP))
    shape = bmesh.new()
    add_loft(shape, [[(x, y, z) for y, z in [*line, *reversed(inner)]] for x in (-half, half)])
    made = [mesh_object("Backdrop", shape, material("Studio paper", PAPER, 0.0, 0.8), 40)]
    shape = bmesh.new()
    roll = PAPER_BACK - PAPER_THICKNESS / 2
    add_rod(shape, (-half - 0.12, roll, PAPER_TOP), (half + 0.12, roll, PAPER_TOP), TUBE, TUBE, 0.004)
    for x in (-half - 0.08, half + 0.08):
        add_rod(shape, (x, roll, 0.0), (x, roll, PAPER_TOP), 0.018, 0.018, 0.002, 16)
        add_box(shape, (x - 0.05, roll - 0.3, 0.0), (x + 0.05, roll + 0.3, 0.025), 0.006)
    return [*made, mesh_object("Backdrop stand", shape, iron())]


def key_light():
    """Key light: the strongest and warmest, high on the left of the front."""
    return lamp("Key", spot(-KEY_ANGLE, KEY_HEIGHT), POWER, WARM)


def fill_light():
    """Fill light: weaker and lower, on the right of the front; it opens the shadows of the key light."""
    return lamp("Fill", spot(FILL_ANGLE, FILL_HEIGHT), POWER * FILL, (1.0, 1.0, 1.0))


def rim_light():
    """Rim light: from behind on the right, high and cool; it draws a bright edge."""
    return lamp("Rim", spot(142, RIM_HEIGHT), POWER * RIM, COOL)


# Assembly
if __name__ == "__main__":
    parts = [*plinth(), *backdrop(), *key_light(), *fill_light(), *rim_light()]
    asset = bpy.data.collections.new("Studio light rig")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Studio light rig", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
