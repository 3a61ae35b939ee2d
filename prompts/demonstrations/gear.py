"""Gear with involute teeth, swept spokes and a keyed hub."""
import bpy
import bmesh
import math
from functools import cache

# Parameters
TEETH = 24  # count, 8 to 72: number of teeth
MODULE = 0.004  # m, 0.001 to 0.012: size of a tooth (module); the gear is as wide as this times the teeth
THICKNESS = 0.018  # m, 0.005 to 0.06: thickness of the gear (width of its face)
PRESSURE_ANGLE = 20  # deg, 14.5 to 25: slope of the tooth flanks (pressure angle)
HELIX = 0  # deg, -30 to 30: slant of the teeth (helix angle)
RIM = 0.26  # ratio, 0.15 to 0.50: thickness of the rim, as a share of the room between hub and teeth
SPOKES = 5  # count, 3 to 10: number of spokes (arms)
SPOKE_WIDTH = 0.42  # ratio, 0.20 to 0.60: width of the spokes, as a share of the room round the hub
SPOKE_CURVE = 22  # deg, -40 to 40: how far the spokes curve
WEB = 0.55  # ratio, 0.25 to 0.90: thickness of the spokes compared with the rim
HUB = 0.36  # ratio, 0.26 to 0.46: radius of the hub compared with the gear
HUB_HEIGHT = 0.009  # m, 0.002 to 0.04: height of the hub above the rim
BORE = 0.155  # ratio, 0.06 to 0.20: radius of the bore (hole in the middle) compared with the gear
KEYWAY = 0.34  # ratio, 0.15 to 0.60: width of the keyway (slot) compared with the bore
SET_SCREW = True  # switch: a set screw in the hub
SHAFT = False  # switch: a shaft with a key in the bore
STEEL = (0.60, 0.61, 0.63)  # color: steel of the teeth, rim and shaft
PAINT = (0.30, 0.045, 0.03)  # color: spokes
BRASS = (0.72, 0.46, 0.16)  # color: hub
BLACK = (0.03, 0.03, 0.035)  # color: set screw and key

# Measures
PITCH_RADIUS = MODULE * TEETH / 2  # where two gears meet
TIP_RADIUS = PITCH_RADIUS + MODULE
ROOT_RADIUS = PITCH_RADIUS - 1.25 * MODULE
HUB_RADIUS = PITCH_RADIUS * HUB
BORE_RADIUS = PITCH_RADIUS * BORE
RIM_RADIUS = HUB_RADIUS + (ROOT_RADIUS - HUB_RADIUS) * (1 - RIM)  # inside of the rim
CHAMFER = min(MODULE * 0.12, THICKNESS * 0.08)
HUB_TOP = THICKNESS + HUB_HEIGHT
SUNK = min(HUB_RADIUS - BORE_RADIUS, ROOT_RADIUS - RIM_RADIUS) * 0.3  # how deep spokes are set in hub and rim
WEB_LOW = THICKNESS * (1 - WEB) / 2
WEB_HIGH = THICKNESS - WEB_LOW
KEY_HALF = BORE_RADIUS * KEYWAY / 2
KEY_TOP = BORE_RADIUS + (HUB_RADIUS - BORE_RADIUS) * 0.34  # bottom of the slot, from the middle
SCREW_RADIUS = min(HUB_HEIGHT * 0.34, HUB_RADIUS * 0.22)
SCREW_HEIGHT = THICKNESS + HUB_HEIGHT * 0.52

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


def steel():
    """Bright machined steel."""
    return material("Steel", STEEL, 0.75, 0.35)


def polar(radius, angle, height=0.0):
    """A point from a radius, an angle in radians and a height."""
    return (radius * math.cos(angle), radius * math.sin(angle), height)


def tooth_outline():
    """(radius, angle) points round all teeth: involute flanks, rounded roots, slightly rounded tips."""
    pressure = math.radians(PRESSURE_ANGLE)
    base = PITCH_RADIUS * math.cos(pressure)

    def half_width(radius):
        inner = math.acos(min(1.0, base / radius))
        return 0.49 * math.pi / TEETH + math.tan(pressure) - pressure - math.tan(inner) + inner

    start = max(base, ROOT_RADIUS + MODULE * 0.3)
    flank = [start + (TIP_RADIUS - start) * step / 6 for step in range(7)]
    right = [(radius, half_width(radius)) for radius in flank]
    gap = math.pi / TEETH - right[0][1]
    root = [(ROOT_RADIUS, right[0][1] + gap * 0.75), (ROOT_RADIUS + MODULE * 0.06, right[0][1] + gap * 0.35)]
    root += [(ROOT_RADIUS + MODULE * 0.17, right[0][1] + gap * 0.1)]
    tip = right[-1][1]
    half = [*root, *right[:-1], (TIP_RADIUS - MODULE * 0.04, tip), (TIP_RADIUS, tip * 0.8)]
    tooth = [(radius, -angle) for radius, angle in half] + [(radius, angle) for radius, angle in half[::-1]]
    step = 2 * math.pi / TEETH
    return [(radius, angle + step * number) for number in range(TEETH) for radius, angle in tooth]


def moved_inwards(outline, distance):
    """The same (radius, angle) outline, each point moved towards the middle, at most down to the roots."""
    return [(max(radius - distance, ROOT_RADIUS - distance * 0.5), angle) for radius, angle in outline]


def bore_outline():
    """(radius, angle) points round the bore, with the slot for the key at the back."""
    corner = math.asin(KEYWAY / 2)
    slot = math.atan2(KEY_HALF, KEY_TOP)
    start, end = math.pi / 2 + corner, math.pi / 2 - corner + 2 * math.pi
    circle = [(BORE_RADIUS, start + (end - start) * step / 60) for step in range(61)]
    depth = math.hypot(KEY_HALF, KEY_TOP)
    return [*circle, (depth, math.pi / 2 - slot + 2 * math.pi), (depth, math.pi / 2 + slot + 2 * math.pi)]


# Components
def toothed_rim():
    """Steel rim with all its teeth, chamfered on both faces."""
    outline = tooth_outline()
    low = moved_inwards(outline, CHAMFER)
    shape = bmesh.new()
    rings = []
    outside = [(low, 0.0), (outline, CHAMFER)]
    steps = 4 if HELIX else 1
    outside += [(outline, CHAMFER + (THICKNESS - 2 * CHAMFER) * step / steps) for step in range(1, steps + 1)]
    outside += [(low, THICKNESS)]
    inside = [(CHAMFER, THICKNESS), (0.0, THICKNESS - CHAMFER)]
    inside += [(0.0, ring[1]) for ring in outside[-3:1:-1]]
    inside += [(0.0, CHAMFER), (CHAMFER, 0.0)]
    for ring, height in outside:
        turned = math.tan(math.radians(HELIX)) * height / PITCH_RADIUS
        rings.append([polar(radius, angle + turned, height) for radius, angle in ring])
    for wider, height in inside:
        turned = math.tan(math.radians(HELIX)) * height / PITCH_RADIUS
        rings.append([polar(RIM_RADIUS + wider, angle + turned, height) for _, angle in outline])
    add_loft(shape, rings, closed=True)
    return [mesh_object("Toothed rim", shape, steel(), sharp=28)]


def spokes():
    """Swept spokes with chamfered edges, their ends widened and set into the hub and the rim."""
    made = []
    most = HUB_RADIUS * math.sin(math.pi / SPOKES)
    wide, length = most * SPOKE_WIDTH, RIM_RADIUS - HUB_RADIUS
    fillet = min(length * 0.4, most * 0.8)
    flare = min(fillet, most - wide) * 0.8
    edge = min(wide * 0.25, (WEB_HIGH - WEB_LOW) * 0.2)
    shares = [0.5 - 0.5 * math.cos(math.pi * step / 40) for step in range(41)]
    radii = [HUB_RADIUS - SUNK, *(HUB_RADIUS + length * share for share in shares), RIM_RADIUS + SUNK]
    for number in range(SPOKES):
        rings = []
        for inset, height in ((edge, WEB_LOW), (0.0, WEB_LOW + edge), (0.0, WEB_HIGH - edge), (edge, WEB_HIGH)):
            sides = ([], [])
            for radius in radii:
                share = min(max((radius - HUB_RADIUS) / length, 0.0), 1.0)
                near = min(share, 1 - share) * length
                rise = 1 - math.sqrt(1 - max(0.0, 1 - near / fillet) ** 2)
                half = wide * (1 - 0.2 * share) + flare * rise - inset
                sweep = math.radians(SPOKE_CURVE) * (share * share * (3 - 2 * share) - 0.5)
                middle = 2 * math.pi * (number + 0.25) / SPOKES + sweep
                for side, sign in zip(sides, (-1, 1)):
                    side.append(polar(radius, middle + sign * half / radius, height))
            rings.append([*sides[0], *sides[1][::-1]])
        shape = bmesh.new()
        add_loft(shape, rings)
        made.append(mesh_object("Spoke", shape, material("Paint", PAINT, 0.0, 0.45), sharp=28))
    return made


def hub():
    """Brass hub with a bore and a slot for the key."""
    bore = bore_outline()
    edge = min(CHAMFER * 1.5, (HUB_RADIUS - KEY_TOP) * 0.3)
    step = min(edge, HUB_HEIGHT * 0.2)
    shape = bmesh.new()
    profile = [(HUB_RADIUS - edge, 0.0), (HUB_RADIUS, edge), (HUB_RADIUS, THICKNESS)]
    profile += [(HUB_RADIUS - edge * 0.6, THICKNESS + step), (HUB_RADIUS - edge * 0.6, HUB_TOP - edge)]
    profile += [(HUB_RADIUS - edge * 1.6, HUB_TOP)]
    rings = [[polar(radius, angle, height) for _, angle in bore] for radius, height in profile]
    inside = [(edge * 0.5, HUB_TOP), (0.0, HUB_TOP - edge * 0.5), (0.0, edge * 0.5), (edge * 0.5, 0.0)]
    rings += [[polar(radius + wider, angle, height) for radius, angle in bore] for wider, height in inside]
    add_loft(shape, rings, closed=True)
    return [mesh_object("Hub", shape, material("Brass", BRASS, 0.85, 0.3), sharp=28)]


def set_screw():
    """Set screw with a hexagon socket, screwed into the front of the hub."""
    if not SET_SCREW:
        return []
    back, front = HUB_RADIUS * 0.8, HUB_RADIUS + SCREW_RADIUS * 0.55
    edge, socket = SCREW_RADIUS * 0.12, SCREW_RADIUS * 0.55
    angles = [2 * math.pi * turn / 36 for turn in range(36)]
    hexagon = [socket / math.cos((angle + math.pi / 6) % (math.pi / 3) - math.pi / 6) for angle in angles]
    profile = [(SCREW_RADIUS, back), (SCREW_RADIUS, front - edge), (SCREW_RADIUS - edge, front)]
    rings = [[(radius, angle, depth) for angle in angles] for radius, depth in profile]
    deep = front - SCREW_RADIUS * 0.45
    rings += [[(radius, angle, depth) for radius, angle in zip(hexagon, angles)] for depth in (front, deep)]
    shape = bmesh.new()
    points = [[polar(radius, angle, depth) for radius, angle, depth in ring] for ring in rings]
    add_loft(shape, [[(x, -depth, SCREW_HEIGHT + y) for x, y, depth in ring] for ring in points])
    return [mesh_object("Set screw", shape, material("Black steel", BLACK, 1.0, 0.4), sharp=28)]


def shaft():
    """Shaft through the bore, with the key that fills the slot."""
    if not SHAFT:
        return []
    top, edge = HUB_TOP + BORE_RADIUS * 1.6, BORE_RADIUS * 0.12
    shape = bmesh.new()
    profile = [(0.0, 0.0), (BORE_RADIUS - edge, 0.0), (BORE_RADIUS, edge), (BORE_RADIUS, top - edge)]
    add_lathe(shape, [*profile, (BORE_RADIUS - edge, top), (0.0, top)], segments=60)
    made = [mesh_object("Shaft", shape, steel(), sharp=28)]
    shape = bmesh.new()
    inner, outer, high = BORE_RADIUS * 0.6, KEY_TOP, HUB_TOP + edge
    outline = [(-KEY_HALF, inner), (KEY_HALF, inner), (KEY_HALF, outer), (-KEY_HALF, outer)]
    add_prism(shape, outline, 0.0, high, KEY_HALF * 0.15)
    made.append(mesh_object("Key", shape, material("Black steel", BLACK, 1.0, 0.4)))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*toothed_rim(), *spokes(), *hub(), *set_screw(), *shaft()]
    asset = bpy.data.collections.new("Gear")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Gear", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
