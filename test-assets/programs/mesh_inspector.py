# runs on: 3.4.1, 4.5.15, 5.0.1
"""Measures meshes: topology, holes, islands, volume, centre of mass, thin faces; marks what it finds."""

import bmesh
import bpy
from collections import Counter
from math import degrees, inf, pi
from mathutils import Matrix, Vector
from mathutils.bvhtree import BVHTree
from mathutils.geometry import area_tri, intersect_point_line, normal as face_normal


class Report(dict):
    def __str__(self):
        width = max(map(len, self))
        return "\n".join(f"  {key:<{width}}  {self[key]}" for key in self)


def islands(bm):
    """Sets of faces that hang together by edges."""
    waiting = set(bm.faces)
    while waiting:
        island, stack = set(), [waiting.pop()]
        while stack:
            face = stack.pop()
            island.add(face)
            for edge in face.edges:
                for other in edge.link_faces:
                    if other in waiting:
                        waiting.remove(other)
                        stack.append(other)
        yield island


def boundary_loops(bm):
    edges = {edge for edge in bm.edges if edge.is_boundary}
    while edges:
        edge = edges.pop()
        loop = [edge]
        vert = edge.verts[1]
        while True:
            ahead = next((e for e in vert.link_edges if e in edges), None)
            if ahead is None:
                break
            edges.discard(ahead)
            loop.append(ahead)
            vert = ahead.other_vert(vert)
        yield loop


def center_of_mass(bm):
    """By signed tetrahedra; for closed meshes."""
    total, moment = 0.0, Vector()
    for a, b, c in ([loop.vert.co for loop in triangle] for triangle in bm.calc_loop_triangles()):
        volume = a.dot(b.cross(c)) / 6
        total += volume
        moment += volume * (a + b + c) / 4
    return moment / total if abs(total) > 1e-9 else None


def self_intersections(bm):
    tree = BVHTree.FromBMesh(bm, epsilon=0.0)
    pairs = 0
    bm.faces.ensure_lookup_table()
    for first, second in tree.overlap(tree):
        if first < second:
            shared = set(bm.faces[first].verts) & set(bm.faces[second].verts)
            pairs += not shared
    return pairs


def thin_faces(bm, ratio=12.0):
    result = []
    for face in bm.faces:
        lengths = [edge.calc_length() for edge in face.edges]
        if max(lengths) > ratio * max(1e-9, min(lengths)):
            result.append(face)
    return result


def sharpest(bm):
    angles = [(edge.calc_face_angle(0.0), edge) for edge in bm.edges if edge.is_manifold]
    return max(angles, key=lambda pair: pair[0], default=(0.0, None))


def inspect(obj):
    bm = bmesh.new()
    bm.from_mesh(obj.data)
    bm.transform(obj.matrix_world)
    bm.normal_update()
    holes = list(boundary_loops(bm))
    angle, edge = sharpest(bm)
    report = Report()
    report["vertices, edges, faces"] = (len(bm.verts), len(bm.edges), len(bm.faces))
    report["Euler characteristic"] = len(bm.verts) - len(bm.edges) + len(bm.faces)
    report["sides"] = dict(sorted(Counter(len(face.verts) for face in bm.faces).items()))
    report["valence"] = dict(Counter(len(vert.link_edges) for vert in bm.verts).most_common(3))
    report["islands"] = sorted((len(island) for island in islands(bm)), reverse=True)
    report["holes"] = [round(sum(e.calc_length() for e in loop), 3) for loop in holes]
    report["wire or loose"] = sum(e.is_wire for e in bm.edges) + sum(not v.link_edges for v in bm.verts)
    report["area"] = round(sum(face.calc_area() for face in bm.faces), 4)
    report["perimeter of faces"] = round(sum(face.calc_perimeter() for face in bm.faces), 2)
    if not holes:
        report["volume"] = round(bm.calc_volume(signed=True), 4)
        center = center_of_mass(bm)
        report["centre of mass"] = tuple(round(c, 3) for c in center) if center else None
    report["sharpest edge"] = f"{degrees(angle):.1f}°" + (f" at edge {edge.index}" if edge else "")
    report["thin faces"] = len(thin_faces(bm))
    report["crossing faces"] = self_intersections(bm)
    bm.free()
    return report


def mark_poles(obj):
    """Selects vertices with other than four edges and tells how many there are."""
    bm = bmesh.new()
    bm.from_mesh(obj.data)
    poles = 0
    for vert in bm.verts:
        vert.select = len(vert.link_edges) not in (2, 4)
        poles += vert.select
    bm.select_flush(True)
    layer = bm.faces.layers.int.new("island")
    for number, island in enumerate(islands(bm)):
        for face in island:
            face[layer] = number
    bm.to_mesh(obj.data)
    bm.free()
    return poles


bpy.ops.mesh.primitive_monkey_add(location=(0, 0, 0))
monkey = bpy.context.object
bpy.ops.mesh.primitive_torus_add(location=(4, 0, 0))
torus = bpy.context.object
bpy.ops.mesh.primitive_uv_sphere_add(segments=16, ring_count=8, location=(8, 0, 0))
sphere = bpy.context.object
sphere.data.transform(Matrix.Diagonal((1.0, 1.0, 2.0, 1.0)))
for obj in (monkey, torus, sphere):
    bpy.context.view_layer.update()
    print(obj.name)
    print(inspect(obj))
    print("  poles", mark_poles(obj))
a, b, c = Vector((0, 0, 0)), Vector((1, 0, 0)), Vector((0, 1, 0))
foot, share = intersect_point_line(Vector((0.3, 0.5, 0)), a, b)
print(area_tri(a, b, c), face_normal(a, b, c), foot, round(share, 2), inf > pi)
