# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
import bmesh
from math import cosh, pi, radians
from mathutils import Matrix, Vector

SPAN = 60.0
SIDE_SPAN = 24.0
DECK_WIDTH = 8.0
DECK_HEIGHT = 8.0
TOWER_HEIGHT = 22.0
SAG = 11.0
HANGER_SPACING = 2.5


def collection(name, parent=None):
    made = bpy.data.collections.new(name)
    (parent or bpy.context.scene.collection).children.link(made)
    return made


def steel():
    m = bpy.data.materials.get("Bridge red")
    if m:
        return m
    m = bpy.data.materials.new("Bridge red")
    m.use_nodes = True
    m.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (0.55, 0.09, 0.05, 1)
    m.node_tree.nodes["Principled BSDF"].inputs["Metallic"].default_value = 0.3
    m.diffuse_color = (0.55, 0.09, 0.05, 1)
    return m


def asphalt():
    m = bpy.data.materials.new("Asphalt")
    m.diffuse_color = (0.06, 0.06, 0.06, 1)
    return m


def cable_height(x):
    """A parabola between the towers, straight lines outside."""
    half = SPAN / 2
    if abs(x) <= half:
        return TOWER_HEIGHT - SAG * (1 - (x / half) ** 2)
    t = (abs(x) - half) / SIDE_SPAN
    return TOWER_HEIGHT * (1 - t) + DECK_HEIGHT * t


def cable(points, radius, where, name):
    data = bpy.data.curves.new(name, "CURVE")
    data.dimensions = "3D"
    data.bevel_depth = radius
    data.bevel_resolution = 2
    s = data.splines.new("BEZIER")
    s.bezier_points.add(len(points) - 1)
    for bp, p in zip(s.bezier_points, points):
        bp.co = p
        bp.handle_left_type = "AUTO"
        bp.handle_right_type = "AUTO"
    data.materials.append(steel())
    obj = bpy.data.objects.new(name, data)
    where.objects.link(obj)
    return obj


def hangers(where):
    bm = bmesh.new()
    count = int((SPAN + 2 * SIDE_SPAN) / HANGER_SPACING)
    for k in range(1, count):
        x = -SPAN / 2 - SIDE_SPAN + k * HANGER_SPACING
        top = cable_height(x)
        length = top - DECK_HEIGHT
        if length < 0.5 or abs(abs(x) - SPAN / 2) < 1.0:
            continue
        for side in (-1, 1):
            bmesh.ops.create_cone(
                bm,
                cap_ends=True,
                segments=6,
                radius1=0.05,
                radius2=0.05,
                depth=length,
                matrix=Matrix.Translation((x, side * DECK_WIDTH / 2, DECK_HEIGHT + length / 2)),
            )
    me = bpy.data.meshes.new("Hangers")
    bm.to_mesh(me)
    bm.free()
    me.materials.append(steel())
    where.objects.link(bpy.data.objects.new("Hangers", me))


def tower(x, where):
    bm = bmesh.new()

    def beam(center, size):
        bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation(center) @ Matrix.Diagonal((*size, 1)))

    for side in (-1, 1):
        beam((0, side * (DECK_WIDTH / 2 + 0.6), TOWER_HEIGHT / 2), (1.6, 1.2, TOWER_HEIGHT))
    for height in (DECK_HEIGHT - 1, DECK_HEIGHT + 6, TOWER_HEIGHT - 1):
        beam((0, 0, height), (1.2, DECK_WIDTH + 2.4, 1.0))
    # diagonal bracing under the top
    for side in (-1, 1):
        brace = bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Diagonal((0.5, 0.5, 8.5, 1)))
        bmesh.ops.rotate(bm, verts=brace["verts"], cent=Vector(), matrix=Matrix.Rotation(radians(side * 42), 3, "X"))
        bmesh.ops.translate(bm, verts=brace["verts"], vec=(0, 0, (DECK_HEIGHT + 6 + TOWER_HEIGHT) / 2))
    me = bpy.data.meshes.new("Tower")
    bm.to_mesh(me)
    bm.free()
    me.materials.append(steel())
    obj = bpy.data.objects.new("Tower", me)
    obj.location.x = x
    where.objects.link(obj)
    bevel = obj.modifiers.new("Bevel", "BEVEL")
    bevel.width = 0.08
    bevel.segments = 2
    bevel.harden_normals = False
    return obj


def deck(where):
    length = SPAN + 2 * SIDE_SPAN
    piece = 3.0
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Diagonal((piece, DECK_WIDTH, 0.5, 1)))
    truss = bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Translation((0, 0, -0.9)) @ Matrix.Diagonal((0.3, DECK_WIDTH * 0.9, 1.3, 1)))
    for f in {f for v in truss["verts"] for f in v.link_faces}:
        f.material_index = 1
    me = bpy.data.meshes.new("Deck")
    bm.to_mesh(me)
    bm.free()
    me.materials.append(asphalt())
    me.materials.append(steel())
    obj = bpy.data.objects.new("Deck", me)
    obj.location = (-length / 2 + piece / 2, 0, DECK_HEIGHT - 0.25)
    array = obj.modifiers.new("Array", "ARRAY")
    array.fit_type = "FIT_LENGTH"
    array.fit_length = length
    array.use_relative_offset = True
    array.relative_offset_displace = (1, 0, 0)
    array.use_merge_vertices = True
    array.merge_threshold = 0.001
    where.objects.link(obj)
    return obj


def railing(where):
    for side in (-1, 1):
        start = Vector((-SPAN / 2 - SIDE_SPAN, side * (DECK_WIDTH / 2 - 0.2), DECK_HEIGHT + 1.0))
        end = start + Vector((SPAN + 2 * SIDE_SPAN, 0, 0))
        cable([start, start.lerp(end, 0.5), end], 0.06, where, "Railing")


def catenary(a, width, steps):
    """Heights of a hanging chain, for comparison with the parabola."""
    return [a * cosh((k / steps - 0.5) * width / a) for k in range(steps + 1)]


def lamps(where):
    mesh = None
    x = -SPAN / 2
    while x <= SPAN / 2 + 0.01:
        if mesh is None:
            bpy.ops.mesh.primitive_cylinder_add(radius=0.08, depth=4, vertices=8)
            post = bpy.context.object
            mesh = post.data
            for c in post.users_collection:
                c.objects.unlink(post)
        else:
            post = bpy.data.objects.new("Lamp post", mesh)
        where.objects.link(post)
        post.location = (x, DECK_WIDTH / 2 - 0.5, DECK_HEIGHT + 2)
        light = bpy.data.lights.new("Lamp", "SPOT")
        light.energy, light.spot_size, light.spot_blend = 300, radians(110), 0.8
        light.color = (1.0, 0.8, 0.5)
        lamp = bpy.data.objects.new("Lamp", light)
        lamp.location = (x, DECK_WIDTH / 2 - 0.8, DECK_HEIGHT + 4)
        where.objects.link(lamp)
        x += 10.0


root = collection("Bridge")
cables, structure = collection("Cables", root), collection("Structure", root)
steps = [-SPAN / 2 - SIDE_SPAN + k * (SPAN + 2 * SIDE_SPAN) / 36 for k in range(37)]
for side in (-1, 1):
    cable([Vector((x, side * DECK_WIDTH / 2, cable_height(x))) for x in steps], 0.18, cables, "Main cable")
hangers(cables)
for x in (-SPAN / 2, SPAN / 2):
    tower(x, structure)
deck(structure)
railing(structure)
lamps(structure)
chain = catenary(50.0, SPAN, 10)
print(f"sag of a chain {chain[0] - chain[5]:.2f} m, of the cable {SAG} m;", len(root.all_objects), "objects", round(pi, 2))
