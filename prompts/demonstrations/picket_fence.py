"""Picket fence, an array of pickets bent along a curve."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
LENGTH = 4.0  # m, 1.5 to 8.0: length of the fence along its path
BEND = 60  # deg, -150 to 150: how far the fence bends from its beginning to its end
HEIGHT = 0.95  # m, 0.5 to 1.6: height of the pickets (pales) above the ground
PICKET_WIDTH = 0.085  # m, 0.05 to 0.14: width of each picket (pale)
PICKET_THICKNESS = 0.020  # m, 0.012 to 0.035: thickness of the pickets (pales)
PICKET_GAP = 0.055  # m, 0.02 to 0.12: gap between pickets (pales)
TIP = "pointed"  # choice, "pointed", "round" or "flat": shape of the upper ends of the pickets
RAILS = 2  # count, 2 to 4: number of rails
POSTS = 4  # count, 2 to 8: number of posts
POST_WIDTH = 0.09  # m, 0.06 to 0.15: width of the posts
PAINT = (0.78, 0.77, 0.72)  # color: paint of pickets and rails
WOOD = (0.40, 0.27, 0.16)  # color: wood of the posts

# Measures
COUNT = max(1, int((LENGTH - PICKET_WIDTH) / (PICKET_WIDTH + PICKET_GAP))) + 1  # pickets
PITCH = (LENGTH - PICKET_WIDTH) / (COUNT - 1)  # from picket to picket: the first and the last end with the fence
CLEAR = 0.05  # between the ground and the lower ends of the pickets
RAIL_HEIGHT = min(0.09, HEIGHT * 0.14)
RAIL_THICKNESS = 0.036
RAIL_LOW = CLEAR + HEIGHT * 0.16  # middle of the lowest rail
RAIL_HIGH = HEIGHT * 0.78  # middle of the highest rail
RAIL_FRONT = -POST_WIDTH / 2 - RAIL_THICKNESS  # pickets are nailed to it; the path runs through the posts' middles
POST_TOP = HEIGHT * 1.02
STEPS = 64  # parts of the path


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


def arc(center, radius, start, end, steps=16):
    """Points (x, y) on an arc, angles in degrees, both ends included."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)) for angle in angles]


def along(distance):
    """The path of the fence: the point (x, y) at a distance along it, and its direction there, in radians."""
    turn = math.radians(BEND)
    share = distance / LENGTH - 0.5
    if abs(turn) < 1e-3:
        return (share * LENGTH, 0.0), 0.0
    radius = LENGTH / turn
    return (radius * math.sin(turn * share), radius * (1 - math.cos(turn * share))), turn * share


def path_object():
    """The path as a curve, which modifiers follow; it has no surface of its own."""
    curve = bpy.data.curves.new("Path", "CURVE")
    curve.dimensions = "2D"
    spline = curve.splines.new("POLY")
    spline.points.add(STEPS)
    for step, point in enumerate(spline.points):
        point.co = (*along(LENGTH * step / STEPS)[0], 0.0, 1.0)
    return bpy.data.objects.new("Path", curve)


def follow(thing, path):
    """Bend an object that was built straight, X along the path, Y to its left."""
    bend = thing.modifiers.new("Along the path", "CURVE")
    bend.object, bend.deform_axis = path, "POS_X"


def picket_outline():
    """Outline (x, z) of a picket from its lower left corner, counter-clockwise."""
    half, low = PICKET_WIDTH / 2, HEIGHT - PICKET_WIDTH * 0.7
    ends = {
        "pointed": [(half, low), (0.0, HEIGHT), (-half, low)],
        "round": arc((0.0, HEIGHT - half), half, 0, 180, 10),
        "flat": [(half, HEIGHT), (-half, HEIGHT)],
    }
    return [(half + x, z) for x, z in [(-half, CLEAR), (half, CLEAR), *ends[TIP]]]


def on_post(shape, distance):
    """Turn and move what was built about the origin to its place on the path."""
    (x, y), turn = along(distance)
    bmesh.ops.transform(
        shape, matrix=Matrix.Translation((x, y, 0.0)) @ Matrix.Rotation(turn, 4, "Z"), verts=shape.verts
    )


def post_distances():
    """Where along the path the posts stand: at both ends, and evenly between."""
    inset = POST_WIDTH / 2
    return [inset + (LENGTH - POST_WIDTH) * number / (POSTS - 1) for number in range(POSTS)]


# Components
def pickets_and_rails():
    """One picket repeated by an array modifier, and straight rails, all bent by a curve modifier along one path."""
    path = path_object()
    shape = bmesh.new()
    back, front, outline = RAIL_FRONT, RAIL_FRONT - PICKET_THICKNESS, picket_outline()
    middle = Vector((PICKET_WIDTH / 2, (CLEAR + HEIGHT) / 2))
    edge = [middle + (Vector(point) - middle) * 0.985 for point in outline]
    rings = [(outline, back), (outline, front + 0.002), (edge, front)]
    add_loft(shape, [[(x, y, z) for x, z in ring] for ring, y in rings])
    picket = mesh_object("Picket", shape, material("Paint", PAINT, 0.0, 0.6), 25)
    array = picket.modifiers.new("Repeated", "ARRAY")
    array.fit_type, array.count = "FIXED_COUNT", COUNT
    array.use_relative_offset, array.use_constant_offset = False, True
    array.constant_offset_displace = (PITCH, 0.0, 0.0)
    made = [picket]
    for number in range(RAILS):
        middle = RAIL_LOW + (RAIL_HIGH - RAIL_LOW) * number / (RAILS - 1)
        low, high = middle - RAIL_HEIGHT / 2, middle + RAIL_HEIGHT / 2
        section = [(-POST_WIDTH / 2, low), (-POST_WIDTH / 2, high), (RAIL_FRONT, high), (RAIL_FRONT, low)]
        shape = bmesh.new()
        add_loft(shape, [[(LENGTH * step / STEPS, y, z) for y, z in section] for step in range(STEPS + 1)])
        made.append(mesh_object("Rail", shape, material("Paint", PAINT, 0.0, 0.6)))
    for thing in made:
        follow(thing, path)
    return [*made, path]


def posts():
    """Square posts behind the rails, turned with the path."""
    made = []
    half = POST_WIDTH / 2
    for distance in post_distances():
        shape = bmesh.new()
        add_box(shape, (-half, -half, 0.0), (half, half, POST_TOP), 0.004)
        on_post(shape, distance)
        made.append(mesh_object("Post", shape, material("Post wood", WOOD, 0.0, 0.7)))
    return made


def caps():
    """A pyramid on a plate on top of each post, so that rain runs off."""
    made = []
    wide = POST_WIDTH / 2 + 0.012
    levels = [(wide, 0.0), (wide, 0.016), (wide * 0.9, 0.02), (wide * 0.06, POST_WIDTH * 0.5)]
    for distance in post_distances():
        shape = bmesh.new()
        add_loft(
            shape,
            [
                [(-w, -w, POST_TOP + z), (w, -w, POST_TOP + z), (w, w, POST_TOP + z), (-w, w, POST_TOP + z)]
                for w, z in levels
            ],
        )
        on_post(shape, distance)
        made.append(mesh_object("Cap", shape, material("Paint", PAINT, 0.0, 0.6)))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*pickets_and_rails(), *posts(), *caps()]
    asset = bpy.data.collections.new("Picket Fence")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Picket Fence", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
