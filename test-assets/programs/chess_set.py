# runs on: 3.4.1, 4.5.15, 5.0.1
"""A chess board with all pieces, turned from profiles with bmesh.ops.spin."""

import math

import bmesh
import bpy
from mathutils import Matrix, Vector

SQUARE = 1.0
STEPS = 20

# Profiles: (radius, height) from the foot to the top
BASE = [(0.40, 0.00), (0.40, 0.08), (0.36, 0.14), (0.30, 0.18), (0.30, 0.24)]
PROFILES = {
    "pawn": BASE + [(0.16, 0.40), (0.13, 0.62), (0.22, 0.66), (0.12, 0.70), (0.17, 0.78), (0.19, 0.88), (0.14, 0.99), (0.0, 1.04)],
    "rook": BASE + [(0.21, 0.40), (0.19, 0.85), (0.28, 0.92), (0.28, 1.15), (0.20, 1.15), (0.20, 1.05), (0.0, 1.05)],
    "knight": BASE + [(0.22, 0.36), (0.20, 0.45), (0.0, 0.45)],
    "bishop": BASE + [(0.16, 0.45), (0.12, 0.85), (0.22, 0.90), (0.12, 0.95), (0.18, 1.05), (0.19, 1.18), (0.12, 1.34), (0.05, 1.42), (0.06, 1.46), (0.0, 1.50)],
    "queen": BASE + [(0.19, 0.45), (0.13, 1.05), (0.25, 1.10), (0.14, 1.15), (0.22, 1.45), (0.16, 1.46), (0.06, 1.56), (0.07, 1.62), (0.0, 1.67)],
    "king": BASE + [(0.20, 0.45), (0.14, 1.15), (0.26, 1.20), (0.15, 1.25), (0.21, 1.55), (0.17, 1.60), (0.05, 1.66), (0.0, 1.66)],
}
BACK_ROW = ["rook", "knight", "bishop", "queen", "king", "bishop", "knight", "rook"]


def lathe(bm, profile):
    verts = [bm.verts.new((radius, 0.0, height)) for radius, height in profile]
    edges = [bm.edges.new(pair) for pair in zip(verts, verts[1:])]
    bmesh.ops.spin(
        bm,
        geom=verts + edges,
        cent=(0, 0, 0),
        axis=(0, 0, 1),
        angle=math.tau,
        steps=STEPS,
        use_merge=True,
        use_duplicate=False,
    )
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=0.0005)
    foot = [edge for edge in bm.edges if edge.is_boundary]
    bmesh.ops.holes_fill(bm, edges=foot, sides=STEPS)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)


def add_box(bm, size, offset, rotation=0.0):
    matrix = Matrix.Translation(offset) @ Matrix.Rotation(rotation, 4, "Y") @ Matrix.Diagonal((*size, 1.0))
    return bmesh.ops.create_cube(bm, size=1.0, matrix=matrix)["verts"]


def rook_details(bm):
    for k in range(5):
        angle = math.tau * k / 5
        matrix = Matrix.Rotation(angle, 4, "Z") @ Matrix.Translation((0.24, 0, 1.2)) @ Matrix.Diagonal((0.09, 0.16, 0.14, 1))
        bmesh.ops.create_cube(bm, size=1.0, matrix=matrix)


def king_details(bm):
    add_box(bm, (0.06, 0.06, 0.28), (0, 0, 1.78))
    add_box(bm, (0.20, 0.06, 0.06), (0, 0, 1.82))


def queen_details(bm):
    for k in range(8):
        angle = math.tau * k / 8
        at = Matrix.Translation((0.2 * math.cos(angle), 0.2 * math.sin(angle), 1.48))
        bmesh.ops.create_icosphere(bm, subdivisions=1, radius=0.045, matrix=at)


def bishop_details(bm):
    geometry = bm.verts[:] + bm.edges[:] + bm.faces[:]
    bmesh.ops.bisect_plane(bm, geom=geometry, plane_co=(0.06, 0, 1.28), plane_no=Vector((0.7, 0, -0.7)).normalized())


def knight_details(bm):
    outline = [
        (-0.20, 0.45), (0.18, 0.45), (0.20, 0.70), (0.08, 0.86), (0.24, 0.84), (0.34, 0.90), (0.34, 1.00),
        (0.14, 1.22), (0.02, 1.30), (0.00, 1.40), (-0.08, 1.30), (-0.22, 1.12), (-0.28, 0.85), (-0.24, 0.60),
    ]
    front = [bm.verts.new((x, -0.09, z)) for x, z in outline]
    face = bm.faces.new(front)
    made = bmesh.ops.extrude_face_region(bm, geom=[face])
    moved = [item for item in made["geom"] if isinstance(item, bmesh.types.BMVert)]
    bmesh.ops.translate(bm, vec=(0, 0.18, 0), verts=moved)
    sides = bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    assert not sides


DETAILS = {
    "rook": rook_details,
    "king": king_details,
    "queen": queen_details,
    "bishop": bishop_details,
    "knight": knight_details,
}


def piece_mesh(kind):
    bm = bmesh.new()
    lathe(bm, PROFILES[kind])
    if kind in DETAILS:
        DETAILS[kind](bm)
    for face in bm.faces:
        face.smooth = kind != "knight"
    mesh = bpy.data.meshes.new(kind.capitalize())
    bm.to_mesh(mesh)
    bm.free()
    return mesh


def lacquer(name, color, roughness=0.2):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    nodes = mat.node_tree.nodes
    links = mat.node_tree.links
    bsdf = nodes["Principled BSDF"]
    bsdf.inputs["Roughness"].default_value = roughness
    noise = nodes.new("ShaderNodeTexNoise")
    noise.location = (-600, 300)
    noise.inputs["Scale"].default_value = 3.0
    noise.inputs["Detail"].default_value = 8.0
    ramp = nodes.new("ShaderNodeValToRGB")
    ramp.location = (-350, 300)
    ramp.color_ramp.elements[0].color = (*[channel * 0.6 for channel in color], 1)
    ramp.color_ramp.elements[1].color = (*color, 1)
    links.new(noise.outputs["Fac"], ramp.inputs["Fac"])
    links.new(ramp.outputs["Color"], bsdf.inputs["Base Color"])
    mat.diffuse_color = (*color, 1)
    return mat


def square_position(column, row):
    return Vector(((column - 3.5) * SQUARE, (row - 3.5) * SQUARE, 0.0))


def make_board(collection, white, black, frame):
    bm = bmesh.new()
    for column in range(8):
        for row in range(8):
            at = square_position(column, row) - Vector((0, 0, 0.05))
            made = bmesh.ops.create_cube(bm, size=1.0, matrix=Matrix.Translation(at) @ Matrix.Diagonal((SQUARE, SQUARE, 0.1, 1)))
            for face in {face for vert in made["verts"] for face in vert.link_faces}:
                face.material_index = (column + row + 1) % 2
    side = 8 * SQUARE
    for angle in range(4):
        matrix = Matrix.Rotation(angle * math.pi / 2, 4, "Z") @ Matrix.Translation((0, side / 2 + 0.25, -0.06))
        made = bmesh.ops.create_cube(bm, size=1.0, matrix=matrix @ Matrix.Diagonal((side + 1.0, 0.5, 0.16, 1)))
        for face in {face for vert in made["verts"] for face in vert.link_faces}:
            face.material_index = 2
    mesh = bpy.data.meshes.new("Board")
    bm.to_mesh(mesh)
    bm.free()
    for material in (white, black, frame):
        mesh.materials.append(material)
    board = bpy.data.objects.new("Board", mesh)
    collection.objects.link(board)
    return board


def place(collection, board, meshes, kind, color, material, column, row):
    obj = bpy.data.objects.new(f"{color} {kind} {'abcdefgh'[column]}{row + 1}", meshes[kind])
    obj.location = square_position(column, row)
    if color == "black":
        obj.rotation_euler = (0, 0, math.pi)
    obj.parent = board
    collection.objects.link(obj)
    if not obj.material_slots:
        obj.data.materials.append(None)
    obj.material_slots[0].link = "OBJECT"
    obj.material_slots[0].material = material
    return obj


def label_squares(collection, board):
    for index, letter in enumerate("abcdefgh"):
        for text, location in ((letter, (index - 3.5, -4.35, 0.03)), (str(index + 1), (-4.35, index - 3.6, 0.03))):
            data = bpy.data.curves.new("Label", "FONT")
            data.body = text
            data.size = 0.35
            data.align_x = "CENTER"
            obj = bpy.data.objects.new("Label " + text, data)
            obj.location = location
            obj.parent = board
            collection.objects.link(obj)


def main():
    collection = bpy.data.collections.new("Chess")
    bpy.context.scene.collection.children.link(collection)
    ivory = lacquer("Ivory", (0.85, 0.78, 0.62))
    ebony = lacquer("Ebony", (0.05, 0.035, 0.03))
    walnut = lacquer("Walnut", (0.23, 0.11, 0.05), 0.45)
    board = make_board(collection, ivory, ebony, walnut)
    meshes = {kind: piece_mesh(kind) for kind in PROFILES}
    for color, material, home, step in (("white", ivory, 0, 1), ("black", ebony, 7, -1)):
        for column, kind in enumerate(BACK_ROW):
            place(collection, board, meshes, kind, color, material, column, home)
            place(collection, board, meshes, "pawn", color, material, column, home + step)
    label_squares(collection, board)
    pieces = [obj for obj in collection.objects if obj.parent is board and obj.type == "MESH"]
    assert len(pieces) == 32
    tallest = max(pieces, key=lambda piece: max(corner[2] for corner in piece.bound_box))
    print("tallest piece:", tallest.name)


if __name__ == "__main__":
    main()
