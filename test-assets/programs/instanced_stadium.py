# runs on: 3.4.1, 4.5.15, 5.0.1
"""Seats in a stadium as collection instances and as instances on faces; a crowd in the club's colours."""
import bpy
from math import cos, pi, sin, tau
from random import Random

rng = Random(1930)
scene = bpy.context.scene
PITCH = (10.5, 6.8)
ROWS, SECTIONS = 6, 10


def make_seat():
    library = bpy.data.collections.new("Seat parts")
    verts = [(-0.2, -0.2, 0.4), (0.2, -0.2, 0.4), (0.2, 0.2, 0.4), (-0.2, 0.2, 0.4), (-0.2, 0.22, 0.85), (0.2, 0.22, 0.85)]
    mesh = bpy.data.meshes.new("Seat")
    mesh.from_pydata(verts, [], [(0, 1, 2, 3), (3, 2, 5, 4)])
    seat = bpy.data.objects.new("Seat", mesh)
    solid = seat.modifiers.new("Solid", "SOLIDIFY")
    solid.thickness = 0.03
    library.objects.link(seat)
    leg_mesh = bpy.data.meshes.new("Leg")
    leg_mesh.from_pydata([(0, 0, 0), (0, 0, 0.4)], [(0, 1)], [])
    leg = bpy.data.objects.new("Leg", leg_mesh)
    leg.modifiers.new("Skin", "SKIN")
    for vertex in leg_mesh.skin_vertices[0].data if leg_mesh.skin_vertices else ():
        vertex.radius = (0.02, 0.02)
    leg.parent = seat
    library.objects.link(leg)
    return library


def oval(t, grow):
    """A point of a rounded rectangle around the pitch, by a superellipse."""
    a, b, n = PITCH[0] / 2 + grow, PITCH[1] / 2 + grow, 4
    c, s = cos(t), sin(t)
    return (
        a * abs(c) ** (2 / n) * (1 if c > 0 else -1),
        b * abs(s) ** (2 / n) * (1 if s > 0 else -1),
    )


def section(index, seats, parent):
    """One wedge of rows; every seat is an empty that shows the collection."""
    group = bpy.data.collections.new(f"Section {index + 1}")
    parent.children.link(group)
    taken = 0
    for row in range(ROWS):
        for place in range(6):
            t = tau * (index + (place + 0.5) / 6) / SECTIONS
            x, y = oval(t, 1.2 + row * 0.8)
            empty = bpy.data.objects.new(f"Seat {index + 1}-{row + 1}-{place + 1}", None)
            empty.instance_type = "COLLECTION"
            empty.instance_collection = seats
            empty.empty_display_size = 0.1
            empty.location = (x, y, 0.4 + row * 0.45)
            empty.rotation_euler = (0, 0, t - pi / 2)
            empty["taken"] = rng.random() < 0.7 - 0.05 * row
            taken += empty["taken"]
            group.objects.link(empty)
    return taken


def steps(row):
    low, high = 0.9 + row * 0.8, 0.9 + (row + 1) * 0.8
    z = 0.4 + row * 0.45
    count = 96
    verts = [(*oval(tau * k / count, grow), z) for grow in (low, high) for k in range(count)]
    faces = [(k, (k + 1) % count, count + (k + 1) % count, count + k) for k in range(count)]
    mesh = bpy.data.meshes.new(f"Step {row + 1}")
    mesh.from_pydata(verts, [], faces)
    obj = bpy.data.objects.new(mesh.name, mesh)
    obj.modifiers.new("Block", "SOLIDIFY").thickness = 0.45
    scene.collection.objects.link(obj)
    return obj


def crowd(taken, colors):
    """Bodies instanced on the faces of a hidden mesh: one small triangle per visitor."""
    verts, faces = [], []
    for seat in taken:
        x, y, z = seat.location
        base = len(verts)
        verts += [(x - 0.1, y - 0.1, z + 0.4), (x + 0.1, y - 0.1, z + 0.4), (x, y + 0.1, z + 0.4)]
        faces.append((base, base + 1, base + 2))
    mesh = bpy.data.meshes.new("Crowd")
    mesh.from_pydata(verts, [], faces)
    crowd = bpy.data.objects.new("Crowd", mesh)
    crowd.instance_type = "FACES"
    crowd.show_instancer_for_render = False
    crowd.use_instance_faces_scale = False
    scene.collection.objects.link(crowd)
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=1, radius=0.18)
    body = bpy.context.object
    body.name = "Visitor"
    body.scale = (1, 0.8, 1.5)
    body.parent = crowd
    for name, color in colors.items():
        material = bpy.data.materials.new(name)
        material.diffuse_color = (*color, 1)
        body.data.materials.append(material)
    for polygon in body.data.polygons:
        polygon.material_index = polygon.index % len(colors)
    return crowd


seats = make_seat()
stands = bpy.data.collections.new("Stands")
scene.collection.children.link(stands)
visitors = sum(section(index, seats, stands) for index in range(SECTIONS))
for row in range(ROWS):
    steps(row)
taken = [obj for obj in stands.all_objects if obj.get("taken")]
people = crowd(taken, {"Club red": (0.7, 0.05, 0.05), "Club white": (0.9, 0.9, 0.9)})
bpy.ops.mesh.primitive_plane_add(size=1)
field = bpy.context.object
field.name = "Pitch"
field.scale = (*PITCH, 1)
bpy.context.view_layer.update()
depsgraph = bpy.context.evaluated_depsgraph_get()
shown = sum(1 for instance in depsgraph.object_instances if instance.is_instance)
print(visitors, "visitors on", SECTIONS * ROWS * 6, "seats;", shown, "instances")
