"""Turntable with a camera on a tripod that frames what stands on it."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
SUBJECT_HEIGHT = 0.26  # m, 0.10 to 0.50: height of what is to be framed
SUBJECT_WIDTH = 0.15  # m, 0.08 to 0.30: width of what is to be framed
SUBJECT = True  # switch: a figure as a stand-in for what is to be framed
TABLE_WIDTH = 0.44  # m, 0.36 to 0.70: width of the turntable
TABLE_HEIGHT = 0.075  # m, 0.05 to 0.14: height of the turntable
MARKS = 36  # count, 8 to 72: number of marks around the turntable
LENS = 60  # count, 35 to 85: focal length of the camera in millimetres
ELEVATION = 16  # deg, 4 to 30: how far the camera looks down
ORBIT = 25  # deg, -80 to 80: how far the camera stands to the right of the front
MARGIN = 1.15  # ratio, 1.0 to 1.4: room around the subject in the picture
FSTOP = 5.6  # ratio, 1.4 to 16.0: aperture of the camera; small numbers blur what is behind
PLATE = (0.72, 0.72, 0.70)  # color: plate of the turntable
BODY = (0.03, 0.03, 0.034)  # color: foot of the turntable, camera and tripod
FIGURE = (0.42, 0.16, 0.07)  # color: figure

# Measures
TABLE_RADIUS = TABLE_WIDTH / 2
PLATE_THICKNESS = TABLE_HEIGHT * 0.3
PLATE_BOTTOM = TABLE_HEIGHT - PLATE_THICKNESS
TARGET = Vector((0.0, 0.0, TABLE_HEIGHT + SUBJECT_HEIGHT / 2))  # what the camera looks at
REACH = math.hypot(SUBJECT_HEIGHT, SUBJECT_WIDTH) / 2  # of the subject from TARGET, however it is turned
SENSOR = 36.0  # width of the picture on the sensor, in millimetres like LENS
ASPECT = 16 / 9
HALF_VIEW = math.atan(SENSOR / ASPECT / 2 / LENS)  # half the angle of view from bottom to top, the narrower one
FITTING = REACH * MARGIN / math.sin(HALF_VIEW)  # distance at which a ball of that reach just fits, times the margin
DISTANCE = max(FITTING, (TABLE_RADIUS + 0.32) / math.cos(math.radians(ELEVATION)))  # the tripod needs room
WAY = Vector(
    (
        math.sin(math.radians(ORBIT)) * math.cos(math.radians(ELEVATION)),
        -math.cos(math.radians(ORBIT)) * math.cos(math.radians(ELEVATION)),
        math.sin(math.radians(ELEVATION)),
    )
)  # from TARGET to the camera
EYE = TARGET + WAY * DISTANCE
HOUSING = 0.07  # half the width of the camera's body
BARREL = 0.05 + LENS * 0.0009  # length of the lens
MOUNT = BARREL + 0.03  # from the eye back to the middle of the body, where the tripod holds it


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


def dark():
    """Dark matt paint."""
    return material("Camera black", BODY, 0.1, 0.5)


def camera_frame():
    """The place and turn of the camera: its -Z looks at TARGET, its Y is up."""
    return Matrix.Translation(EYE) @ WAY.to_track_quat("Z", "Y").to_matrix().to_4x4()


# Components
def foot():
    """Round foot of the turntable with a knob for its speed at the front."""
    wide = TABLE_RADIUS * 0.82
    corners = [(0.0, 0.0), (wide * 1.05, 0.0), (wide, PLATE_BOTTOM), (0.0, PLATE_BOTTOM)]
    shape = bmesh.new()
    add_lathe(shape, rounded_profile(corners, 0.006), segments=72)
    height = PLATE_BOTTOM / 2
    add_rod(shape, (0, -wide * 0.9, height), (0, -wide * 1.02 - 0.022, height), height * 0.5, height * 0.45, 0.002, 24)
    return [mesh_object("Foot", shape, dark())]


def plate():
    """Plate of the turntable, with a radial array of marks on its edge, a longer one at each quarter."""
    corners = [(0.0, PLATE_BOTTOM), (TABLE_RADIUS, PLATE_BOTTOM), (TABLE_RADIUS, TABLE_HEIGHT), (0.0, TABLE_HEIGHT)]
    shape = bmesh.new()
    add_lathe(shape, rounded_profile(corners, PLATE_THICKNESS * 0.25), segments=96)
    made = [mesh_object("Plate", shape, material("Plate", PLATE, 0.0, 0.35))]
    shape, half = bmesh.new(), min(0.0022, TABLE_RADIUS / MARKS * 0.6)
    for number in range(MARKS):
        long = 0.16 if number * 4 % MARKS < 4 else 0.08
        before = len(shape.verts)
        inner, outer = TABLE_RADIUS * (0.94 - long), TABLE_RADIUS * 0.94
        outline = [(-half, inner), (half, inner), (half, outer), (-half, outer)]
        add_prism(shape, outline, TABLE_HEIGHT - 0.002, TABLE_HEIGHT + 0.0006)
        shape.verts.ensure_lookup_table()
        turn = Matrix.Rotation(math.pi - math.tau * number / MARKS, 4, "Z")
        bmesh.ops.transform(shape, matrix=turn, verts=shape.verts[before:])
    return [*made, mesh_object("Marks", shape, dark())]


def figure():
    """Turned figure as high and wide as the subject: a stand-in to be replaced."""
    if not SUBJECT:
        return []
    rows = [(0.0, 0.0), (0.94, 0.0), (1.0, 0.03), (0.96, 0.10), (0.70, 0.15), (0.42, 0.30), (0.30, 0.48), (0.30, 0.58)]
    collar = [(0.56, 0.62), (0.58, 0.645), (0.30, 0.67)]
    head = [(0.55 * x, 0.835 + 0.165 * z) for x, z in arc((0, 0), 1, -60, 90, 14)]
    half = SUBJECT_WIDTH / 2
    profile = [(half * x, TABLE_HEIGHT + SUBJECT_HEIGHT * z) for x, z in [*rows, *collar, *head[:-1], (0.0, 1.0)]]
    shape = bmesh.new()
    add_lathe(shape, profile, segments=56)
    return [mesh_object("Figure", shape, material("Figure", FIGURE, 0.0, 0.3), 50)]


def camera():
    """Camera that frames the subject from the distance at which it fits, focused on an empty it is locked to."""
    target = bpy.data.objects.new("Camera target", None)
    target.empty_display_type, target.empty_display_size = "SPHERE", REACH
    target.location = TARGET
    lens = bpy.data.cameras.new("Camera")
    lens.sensor_fit, lens.sensor_width, lens.lens = "HORIZONTAL", SENSOR, LENS
    lens.clip_start, lens.clip_end = DISTANCE * 0.01, DISTANCE * 100
    lens.dof.use_dof, lens.dof.focus_object, lens.dof.aperture_fstop = True, target, FSTOP
    made = bpy.data.objects.new("Camera", lens)
    made.matrix_basis = camera_frame()
    lock = made.constraints.new("TRACK_TO")
    lock.target, lock.track_axis, lock.up_axis = target, "TRACK_NEGATIVE_Z", "UP_Y"
    return [made, target]


def camera_body():
    """Body and lens of the camera, just behind its point of view."""
    shape = bmesh.new()
    add_box(shape, (-HOUSING, -0.045, BARREL), (HOUSING, 0.045, BARREL + 0.06), 0.01)
    add_box(shape, (-0.03, 0.04, BARREL + 0.008), (0.03, 0.062, BARREL + 0.052), 0.006)
    profile = [(0.0, 0.012), (0.026, 0.012), (0.03, 0.003), (0.034, 0.003), (0.036, 0.006), (0.036, BARREL * 0.55)]
    add_lathe(shape, [*profile, (0.032, BARREL * 0.6), (0.032, BARREL + 0.005), (0.0, BARREL + 0.005)], segments=32)
    shape.transform(camera_frame())
    return [mesh_object("Camera body", shape, dark())]


def tripod():
    """Tripod with three legs, from the floor to the underside of the camera."""
    frame = camera_frame()
    head = frame @ Vector((0, -0.06, MOUNT))
    spread = min(0.5, 0.12 + 0.38 * head.z)
    shape = bmesh.new()
    add_rod(shape, frame @ Vector((0, -0.035, MOUNT)), head, 0.02, 0.016, 0.002, 20)
    neck = head - Vector((0, 0, min(0.08, head.z * 0.4)))
    add_rod(shape, head + Vector((0, 0, 0.012)), neck, 0.013, 0.013, 0.002, 16)
    for leg in range(3):
        turn = math.radians(ORBIT + 90) + math.tau * leg / 3
        out = Vector((math.cos(turn), math.sin(turn), 0))
        end = Vector((head.x, head.y, 0.012)) + out * spread
        add_rod(shape, neck + out * 0.006 + Vector((0, 0, 0.008)), end, 0.012, 0.009, 0.002, 14)
        add_lathe(shape, [(0.0, 0.0), (0.014, 0.0), (0.014, 0.016), (0.0, 0.022)], (end.x, end.y, 0), 14)
    return [mesh_object("Tripod", shape, dark())]


# Assembly
if __name__ == "__main__":
    parts = [*foot(), *plate(), *figure(), *camera(), *camera_body(), *tripod()]
    asset = bpy.data.collections.new("Turntable")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Turntable", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
