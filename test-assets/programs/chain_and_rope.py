# runs on: 3.4.1, 4.5.15, 5.0.1
"""A hanging chain along a catenary, a laid rope of three strands, and a coil."""

import bmesh
import bpy
from functools import partial
from math import asinh, cos, cosh, pi, radians, sin, sinh, tau
from mathutils import Matrix, Vector


def solve(function, low, high, rounds=60):
    """Root of an increasing function by bisection."""
    for _ in range(rounds):
        middle = (low + high) / 2
        if function(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def catenary(span, length):
    """Parameter a of y = a cosh(x / a) for a chain of a length over a span."""
    return solve(lambda a: -(2 * a * sinh(span / (2 * a)) - length), span / 20, span * 50)


def link_mesh(length=0.3, width=0.18, radius=0.03, corner_steps=8, sides=8):
    """A stadium swept by a circle."""
    straight = length / 2 - width / 2
    path = []
    for side in (0, 1):
        for k in range(corner_steps + 1):
            angle = side * pi - pi / 2 + pi * k / corner_steps
            path.append(Vector((cos(angle) * width / 2 + (straight if side == 0 else -straight), sin(angle) * width / 2, 0)))
    bm = bmesh.new()
    count = len(path)
    rings = []
    for k, point in enumerate(path):
        tangent = (path[(k + 1) % count] - path[k - 1]).normalized()
        across = tangent.cross(Vector((0, 0, 1)))
        ring = []
        for side in range(sides):
            angle = tau * side / sides
            ring.append(bm.verts.new(point + across * radius * cos(angle) + Vector((0, 0, radius * sin(angle)))))
        rings.append(ring)
    for k in range(count):
        a, b = rings[k], rings[(k + 1) % count]
        for side in range(sides):
            n = (side + 1) % sides
            bm.faces.new((a[side], b[side], b[n], a[n])).smooth = True
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("Chain link")
    bm.to_mesh(mesh)
    bm.free()
    return mesh


def hang_chain(span, slack, collection):
    length = span * slack
    a = catenary(span, length)
    pitch = 0.3 - 2 * 0.03
    count = int(length / pitch)
    mesh = link_mesh()
    steel = bpy.data.materials.new("Chain steel")
    steel.metallic = 1.0
    steel.diffuse_color = (0.5, 0.5, 0.52, 1)
    mesh.materials.append(steel)
    start = -length / 2
    for k in range(count):
        s = start + (k + 0.5) * length / count
        x = a * asinh(s / a)
        z = a * cosh(x / a) - a * cosh(span / (2 * a))
        slope = sinh(x / a)
        direction = Vector((1, 0, slope)).normalized()
        turn = direction.to_track_quat("X", "Z").to_matrix().to_4x4()
        roll = Matrix.Rotation(pi / 2 if k % 2 else 0, 4, "X")
        obj = bpy.data.objects.new("Link", mesh)
        obj.matrix_world = Matrix.Translation((x, 0, z)) @ turn @ roll
        collection.objects.link(obj)
    return count, a


def strand(path, phase, lay, offset, t):
    """A point of a strand that winds around a path of t from 0 to 1."""
    center, ahead = path(t), path(t + 1e-4)
    tangent = (ahead - center).normalized()
    side = tangent.cross(Vector((0, 0, 1)))
    if side.length < 1e-6:
        side = Vector((1, 0, 0))
    side.normalize()
    up = side.cross(tangent)
    angle = phase + tau * lay * t
    return center + offset * (cos(angle) * side + sin(angle) * up)


def rope(name, path, lay, thickness, steps, collection, strands=3):
    hemp = bpy.data.materials.get("Hemp") or bpy.data.materials.new("Hemp")
    hemp.diffuse_color = (0.5, 0.38, 0.22, 1)
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = thickness * 0.54
    curve.bevel_resolution = 2
    curve.use_fill_caps = True
    for k in range(strands):
        point_at = partial(strand, path, tau * k / strands, lay, thickness * 0.58)
        spline = curve.splines.new("NURBS")
        spline.points.add(steps)
        for index, point in enumerate(spline.points):
            point.co = point_at(index / steps).to_4d()
        spline.use_endpoint_u = True
        spline.order_u = 3
    curve.materials.append(hemp)
    obj = bpy.data.objects.new(name, curve)
    collection.objects.link(obj)
    return obj


def straight(t):
    return Vector((4 * t - 2, -1.5, 0))


def coil(t, turns=5, inner=0.35, gap=0.13):
    angle = tau * turns * t
    radius = inner + gap * turns * t
    return Vector((radius * cos(angle), radius * sin(angle) - 4, 0.07))


collection = bpy.data.collections.new("Ropes")
bpy.context.scene.collection.children.link(collection)
count, a = hang_chain(4.0, 1.25, collection)
rope("Rope", straight, 14, 0.08, 160, collection)
rope("Coil", coil, 60, 0.055, 500, collection)
for x in (-2, 2):
    post = bpy.data.objects.new("Post", None)
    post.empty_display_type = "SINGLE_ARROW"
    post.location.x = x
    post.rotation_euler.x = radians(180)
    collection.objects.link(post)
print(f"{count} links, a = {a:.3f}, {len(collection.objects)} objects")
