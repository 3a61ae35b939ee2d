# runs on: 3.4.1, 4.5.15, 5.0.1
"""Tubes around closed space curves with frames that do not twist (double reflection)."""
import bmesh
import bpy
from dataclasses import dataclass
from math import atan2, cos, pi, sin, tau
from mathutils import Matrix, Quaternion, Vector
from typing import Callable, List


@dataclass
class Frame:
    origin: Vector
    tangent: Vector
    normal: Vector

    @property
    def binormal(self):
        return self.tangent.cross(self.normal)

    def point(self, angle, radius):
        return self.origin + radius * (cos(angle) * self.normal + sin(angle) * self.binormal)


Curve = Callable[[float], Vector]


def torus_knot(p, q, big=1.0, small=0.4) -> Curve:
    def curve(t):
        r = big + small * cos(q * t)
        return Vector((r * cos(p * t), r * sin(p * t), small * sin(q * t)))

    return curve


def figure_eight(t) -> Vector:
    return Vector(((2 + cos(2 * t)) * cos(3 * t), (2 + cos(2 * t)) * sin(3 * t), sin(4 * t))) / 2.2


def lissajous(nx, ny, nz, px=0.7, py=0.2) -> Curve:
    return lambda t: Vector((cos(nx * t + px), cos(ny * t + py), cos(nz * t)))


def derivative(curve: Curve, t, step=1e-4):
    return (curve(t + step) - curve(t - step)) / (2 * step)


def frames(curve: Curve, count: int) -> List[Frame]:
    points = [curve(tau * k / count) for k in range(count)]
    tangents = [derivative(curve, tau * k / count).normalized() for k in range(count)]
    result = [Frame(points[0], tangents[0], tangents[0].orthogonal().normalized())]
    for k in range(count):
        here, there = result[-1], (k + 1) % count
        across = points[there] - here.origin
        c1 = across.dot(across)
        mirrored_normal = here.normal - (2 / c1) * across.dot(here.normal) * across
        mirrored_tangent = here.tangent - (2 / c1) * across.dot(here.tangent) * across
        second = tangents[there] - mirrored_tangent
        c2 = second.dot(second)
        normal = mirrored_normal if c2 < 1e-12 else mirrored_normal - (2 / c2) * second.dot(mirrored_normal) * second
        result.append(Frame(points[there], tangents[there], normal.normalized()))
    return untwisted(result)


def untwisted(loop: List[Frame]) -> List[Frame]:
    """Spreads the angle that is left where the loop closes over all frames; the last one is dropped."""
    first, last = loop[0], loop[-1]
    angle = atan2(first.normal.dot(last.binormal), first.normal.dot(last.normal))
    count = len(loop) - 1
    for index, frame in enumerate(loop[:-1]):
        frame.normal = Quaternion(frame.tangent, angle * index / count) @ frame.normal
    return loop[:-1]


def tube(name, curve, count=160, sides=16, radius=lambda t: 0.12):
    bm = bmesh.new()
    uv = bm.loops.layers.uv.new("Tube")
    rings = []
    loop = frames(curve, count)
    for index, frame in enumerate(loop):
        size = radius(index / count)
        rings.append([bm.verts.new(frame.point(tau * side / sides, size)) for side in range(sides)])
    for i in range(count):
        low, high = rings[i], rings[(i + 1) % count]
        for j in range(sides):
            k = (j + 1) % sides
            face = bm.faces.new((low[j], low[k], high[k], high[j]))
            face.smooth = True
            corners = ((i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j))
            for corner, (u, v) in zip(face.loops, corners):
                corner[uv].uv = (u / count, v / sides)
    mesh = bpy.data.meshes.new(name)
    bm.to_mesh(mesh)
    volume = bm.calc_volume(signed=False)
    bm.free()
    obj = bpy.data.objects.new(name, mesh)
    obj["length"] = sum((b.origin - a.origin).length for a, b in zip(loop, loop[1:] + loop[:1]))
    obj["volume"] = volume
    return obj


def beads(name, curve, count, radius, parent):
    """Little spheres along a curve, one mesh shared by all."""
    mesh = bpy.data.meshes.new(name)
    bm = bmesh.new()
    bmesh.ops.create_uvsphere(bm, u_segments=12, v_segments=8, radius=radius)
    for face in bm.faces:
        face.smooth = True
    bm.to_mesh(mesh)
    bm.free()
    for frame in frames(curve, count):
        obj = bpy.data.objects.new(name, mesh)
        basis = Matrix((frame.normal, frame.binormal, frame.tangent)).transposed().to_4x4()
        obj.matrix_world = Matrix.Translation(frame.origin) @ basis
        obj.parent = parent
        bpy.context.collection.objects.link(obj)


KNOTS = {
    "Trefoil": (torus_knot(2, 3), lambda t: 0.14),
    "Cinquefoil": (torus_knot(2, 5), lambda t: 0.1 + 0.04 * sin(10 * pi * t)),
    "Figure eight": (figure_eight, lambda t: 0.13),
    "Lissajous": (lissajous(3, 4, 7), lambda t: 0.06),
    "Torus 3-7": (torus_knot(3, 7, 1.0, 0.35), lambda t: 0.07),
}
for index, (name, (curve, radius)) in enumerate(KNOTS.items()):
    obj = tube(name, curve, radius=radius)
    obj.location = (index * 3.5, 0, 0)
    bpy.context.collection.objects.link(obj)
    material = bpy.data.materials.new(name)
    material.diffuse_color = (0.3 + 0.7 * (index % 2), 0.2 + 0.15 * index, 0.9 - 0.15 * index, 1)
    material.roughness = 0.15
    obj.data.materials.append(material)
    print(f"{name}: {obj['length']:.2f} long, volume {obj['volume']:.3f}")
beads("Bead", torus_knot(2, 3, 1.25, 0.6), 40, 0.06, bpy.data.objects["Trefoil"])
