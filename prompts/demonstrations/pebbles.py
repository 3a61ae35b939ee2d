"""Pebbles scattered on raked sand in a stone basin, by geometry nodes."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Vector

# Parameters
WIDTH = 0.9  # m, 0.5 to 1.6: width (diameter) of the basin
RIM_HEIGHT = 0.07  # m, 0.04 to 0.14: height of the rim of the basin
PEBBLES = 46  # count, 10 to 90: about how many pebbles there are
PEBBLE_SIZE = 0.034  # m, 0.020 to 0.050: radius of the largest pebbles
VARIETY = 0.55  # ratio, 0.0 to 0.8: how much smaller the smallest pebbles are
FLATNESS = 0.55  # ratio, 0.35 to 0.9: height of the pebbles compared with their width
LUMPS = 0.35  # ratio, 0.0 to 0.8: how uneven the pebbles are
RINGS = 9  # count, 3 to 16: number of rings raked into the sand
SEED = 4  # count, 0 to 99: another scattering for each number
SAND = (0.60, 0.52, 0.38)  # color: sand
STONE = (0.20, 0.20, 0.19)  # color: rim of the basin
PALE = (0.50, 0.48, 0.44)  # color: pale pebbles
DARK = (0.085, 0.09, 0.10)  # color: dark pebbles

# Measures
RADIUS = WIDTH / 2
RIM = WIDTH * 0.075  # width of the rim
BED_RADIUS = RADIUS - RIM  # of the sand
SAND_TOP = RIM_HEIGHT * 0.62
RAKED = min(0.006, SAND_TOP * 0.2)  # depth of the furrows, and how deep the pebbles are sunk besides
SPREAD = BED_RADIUS - PEBBLE_SIZE * 1.2  # radius of the disc on which pebbles are scattered
SPACING = PEBBLE_SIZE * 2.1  # least distance between the middles of two pebbles


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


def arc(center, radius, start, end, steps=16):
    """Points (x, y) on an arc, angles in degrees, both ends included."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)) for angle in angles]


def socket(sockets, name, kind=""):
    """The socket of that name and, where several have it, of that type: names repeat, numbers differ by version."""
    return next(one for one in sockets if one.name == name and kind in ("", one.type))


def add_output(tree):
    """The way out of a node group for its geometry: Blender 4 keeps sockets in an interface, 3 in lists."""
    if hasattr(tree, "interface"):
        tree.interface.new_socket(name="Geometry", in_out="INPUT", socket_type="NodeSocketGeometry")
        tree.interface.new_socket(name="Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
    else:
        tree.inputs.new("NodeSocketGeometry", "Geometry")
        tree.outputs.new("NodeSocketGeometry", "Geometry")


def add_node(tree, kind, column, row=0, **settings):
    """A node at a place of the grid, with settings such as its mode."""
    node = tree.nodes.new(kind)
    node.location = (column * 200, row * -220)
    for name, value in settings.items():
        if name == "data_type":
            node.data_type = value
        elif name == "operation":
            node.operation = value
        elif name == "distribute_method":
            node.distribute_method = value
    return node


def pebble_nodes(tree):
    """One pebble: a ball, pushed in and out by noise, lifted so that only its foot is sunk. Gives its geometry."""
    ball = add_node(tree, "GeometryNodeMeshIcoSphere", 0, 1)
    socket(ball.inputs, "Radius").default_value = 1.0
    socket(ball.inputs, "Subdivisions").default_value = 3
    place = add_node(tree, "GeometryNodeInputPosition", 0, 2)
    bumps = add_node(tree, "ShaderNodeTexNoise", 1, 2)
    socket(bumps.inputs, "Scale").default_value = 0.9
    socket(bumps.inputs, "Detail").default_value = 1.0
    amount = add_node(tree, "ShaderNodeMath", 2, 2, operation="MULTIPLY_ADD")
    amount.inputs[1].default_value, amount.inputs[2].default_value = LUMPS, -0.5 * LUMPS
    push = add_node(tree, "ShaderNodeVectorMath", 3, 2, operation="SCALE")
    shaped = add_node(tree, "GeometryNodeSetPosition", 4, 1)
    lifted = add_node(tree, "GeometryNodeTransform", 5, 1)
    socket(lifted.inputs, "Translation").default_value = (0.0, 0.0, 0.5)
    link = tree.links.new
    link(place.outputs[0], socket(bumps.inputs, "Vector"))
    link(bumps.outputs[0], amount.inputs[0])
    link(place.outputs[0], push.inputs[0])
    link(amount.outputs[0], socket(push.inputs, "Scale"))
    link(ball.outputs[0], shaped.inputs[0])
    link(socket(push.outputs, "Vector"), socket(shaped.inputs, "Offset"))
    link(shaped.outputs[0], lifted.inputs[0])
    return lifted.outputs[0]


def chance(tree, kind, low, high, column, row, seed):
    """Random numbers, one for each point: "FLOAT" or "FLOAT_VECTOR", between two values."""
    node = add_node(tree, "FunctionNodeRandomValue", column, row, data_type=kind)
    told = {"FLOAT": "VALUE", "FLOAT_VECTOR": "VECTOR"}[kind]
    socket(node.inputs, "Min", told).default_value = low
    socket(node.inputs, "Max", told).default_value = high
    socket(node.inputs, "Seed").default_value = seed
    return node, socket(node.outputs, "Value", told)


def scatter_nodes(tree):
    """The whole group: points on the disc, a pebble on each, turned and sized by chance, in two colours."""
    add_output(tree)
    link = tree.links.new
    start, end = add_node(tree, "NodeGroupInput", 4), add_node(tree, "NodeGroupOutput", 11)
    spots = add_node(tree, "GeometryNodeDistributePointsOnFaces", 5, distribute_method="POISSON")
    socket(spots.inputs, "Distance Min").default_value = SPACING
    socket(spots.inputs, "Density Max").default_value = PEBBLES / (math.pi * SPREAD**2) * 1.6
    socket(spots.inputs, "Seed").default_value = SEED
    least = PEBBLE_SIZE * (1 - VARIETY)
    small = (least, least * 0.75, least * FLATNESS)
    large = (PEBBLE_SIZE, PEBBLE_SIZE * 0.9, PEBBLE_SIZE * FLATNESS)
    _, size = chance(tree, "FLOAT_VECTOR", small, large, 5, 2, SEED + 1)
    _, turn = chance(tree, "FLOAT_VECTOR", (0.0, 0.0, 0.0), (0.0, 0.0, math.tau), 5, 3, SEED + 2)
    placed = add_node(tree, "GeometryNodeInstanceOnPoints", 6)
    real = add_node(tree, "GeometryNodeRealizeInstances", 7)
    smooth = add_node(tree, "GeometryNodeSetShadeSmooth", 8)
    island = add_node(tree, "GeometryNodeInputMeshIsland", 7, 2)
    toss, tossed = chance(tree, "FLOAT", 0.0, 1.0, 8, 2, SEED + 3)
    rarely = add_node(tree, "ShaderNodeMath", 9, 2, operation="GREATER_THAN")
    rarely.inputs[1].default_value = 0.62
    painted = [add_node(tree, "GeometryNodeSetMaterial", column) for column in (9, 10)]
    for node, (name, color) in zip(painted, (("Pale pebbles", PALE), ("Dark pebbles", DARK))):
        socket(node.inputs, "Material").default_value = material(name, color, 0.0, 0.6)
    link(start.outputs[0], spots.inputs[0])
    link(spots.outputs[0], socket(placed.inputs, "Points"))
    link(pebble_nodes(tree), socket(placed.inputs, "Instance"))
    link(size, socket(placed.inputs, "Scale"))
    link(turn, socket(placed.inputs, "Rotation"))
    link(island.outputs[0], socket(toss.inputs, "ID"))
    link(tossed, rarely.inputs[0])
    link(rarely.outputs[0], socket(painted[1].inputs, "Selection"))
    for before, after in zip([placed, real, smooth, *painted], [real, smooth, *painted]):
        link(before.outputs[0], after.inputs[0])
    link(painted[-1].outputs[0], end.inputs[0])


# Components
def basin():
    """Round basin of dark stone with a rounded rim."""
    floor = SAND_TOP * 0.4
    corners = [(0.0, 0.0), (RADIUS - RIM * 0.1, 0.0), (RADIUS, RIM_HEIGHT), (BED_RADIUS, RIM_HEIGHT)]
    shape = bmesh.new()
    profile = rounded_profile([*corners, (BED_RADIUS, floor), (0.0, floor)], min(RIM, RIM_HEIGHT) * 0.3)
    add_lathe(shape, profile, segments=96)
    return [mesh_object("Basin", shape, material("Basin stone", STONE, 0.0, 0.8))]


def sand():
    """Sand in the basin, raked into rings."""
    rows = RINGS * 8
    profile = [(0.0, SAND_TOP * 0.3), (BED_RADIUS + RIM * 0.1, SAND_TOP * 0.3), (BED_RADIUS + RIM * 0.1, SAND_TOP)]
    for row in range(rows - 1, -1, -1):
        share = row / rows
        profile.append((BED_RADIUS * share, SAND_TOP - RAKED * (0.5 - 0.5 * math.cos(math.tau * RINGS * share))))
    shape = bmesh.new()
    add_lathe(shape, profile, segments=64)
    return [mesh_object("Sand", shape, material("Sand", SAND, 0.0, 0.95), 70)]


def pebbles():
    """Pebbles scattered over the sand: a disc with a geometry-node group, built in code for Blender 3.4 to 5."""
    shape = bmesh.new()
    level = SAND_TOP - RAKED
    rim = [shape.verts.new((x, y, level)) for x, y in arc((0, 0), SPREAD, 0, 350, 35)]
    shape.faces.new(rim)
    scattered = mesh_object("Pebbles", shape, material("Pale pebbles", PALE, 0.0, 0.6))
    tree = bpy.data.node_groups.new("Scatter pebbles", "GeometryNodeTree")
    scatter_nodes(tree)
    scattered.modifiers.new("Scatter pebbles", "NODES").node_group = tree
    return [scattered]


# Assembly
if __name__ == "__main__":
    parts = [*basin(), *sand(), *pebbles()]
    asset = bpy.data.collections.new("Pebbles scattered")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Pebbles scattered", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
