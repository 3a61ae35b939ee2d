# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
import math
import random
from mathutils import Euler, Matrix, Vector

# name, radius (earths), distance (AU, squeezed), period (years), tilt (degrees), colour, moons
PLANETS = (
    ("Mercury", 0.38, 0.39, 0.24, 0.03, (0.45, 0.42, 0.40), ()),
    ("Venus", 0.95, 0.72, 0.62, 177.4, (0.80, 0.65, 0.38), ()),
    ("Earth", 1.00, 1.00, 1.00, 23.4, (0.10, 0.25, 0.60), (("Moon", 0.27, 1.6, 0.075),)),
    ("Mars", 0.53, 1.52, 1.88, 25.2, (0.60, 0.20, 0.08), (("Phobos", 0.08, 0.9, 0.03), ("Deimos", 0.05, 1.3, 0.06))),
    ("Jupiter", 4.0, 3.2, 11.86, 3.1, (0.70, 0.55, 0.42), (("Io", 0.28, 4.9, 0.1), ("Europa", 0.24, 5.6, 0.2))),
    ("Saturn", 3.4, 4.6, 29.46, 26.7, (0.78, 0.68, 0.45), (("Titan", 0.40, 6.8, 0.3),)),
    ("Uranus", 2.0, 5.8, 84.0, 97.8, (0.50, 0.75, 0.80), ()),
    ("Neptune", 1.9, 6.8, 164.8, 28.3, (0.15, 0.25, 0.70), ()),
)
AU = 12.0
EARTH = 0.5
YEAR_FRAMES = 120


def orbit_curve(name, radius):
    """A Bezier circle; its handles are set by the usual constant."""
    data = bpy.data.curves.new(name, type='CURVE')
    data.dimensions = '3D'
    data.resolution_u = 24
    spline = data.splines.new('BEZIER')
    spline.bezier_points.add(3)
    k = radius * 0.5522847498
    for index, point in enumerate(spline.bezier_points):
        angle = index * math.pi / 2
        position = Vector((math.cos(angle), math.sin(angle), 0)) * radius
        tangent = Vector((-math.sin(angle), math.cos(angle), 0)) * k
        point.co = position
        point.handle_left_type = point.handle_right_type = 'FREE'
        point.handle_left = position - tangent
        point.handle_right = position + tangent
    spline.use_cyclic_u = True
    data.bevel_depth = 0.01
    return bpy.data.objects.new(name, data)


def sphere(name, radius, segments=32):
    bpy.ops.mesh.primitive_uv_sphere_add(segments=segments, ring_count=segments // 2, radius=radius)
    obj = bpy.context.active_object
    obj.name = obj.data.name = name
    for polygon in obj.data.polygons:
        polygon.use_smooth = True
    return obj


def planet_material(name, color):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    tree = mat.node_tree
    principled = tree.nodes.get('Principled BSDF')
    coords = tree.nodes.new('ShaderNodeTexCoord')
    mapping = tree.nodes.new('ShaderNodeMapping')
    mapping.inputs['Scale'].default_value = (1.0, 1.0, 6.0)
    wave = tree.nodes.new('ShaderNodeTexNoise')
    wave.inputs['Scale'].default_value = 2.5
    ramp = tree.nodes.new('ShaderNodeValToRGB')
    ramp.color_ramp.elements[0].position = 0.35
    ramp.color_ramp.elements[0].color = [c * 0.55 for c in color] + [1.0]
    ramp.color_ramp.elements[1].position = 0.7
    ramp.color_ramp.elements[1].color = list(color) + [1.0]
    middle = ramp.color_ramp.elements.new(0.5)
    middle.color = [c * 0.8 for c in color] + [1.0]
    for a, b in (
        (coords.outputs['Object'], mapping.inputs['Vector']),
        (mapping.outputs['Vector'], wave.inputs['Vector']),
        (wave.outputs['Fac'], ramp.inputs['Fac']),
        (ramp.outputs['Color'], principled.inputs['Base Color']),
    ):
        tree.links.new(a, b)
    for index, node in enumerate((coords, mapping, wave, ramp)):
        node.location = (-900 + 220 * index, 200)
    return mat


def spin(obj, turns, frames, start=0.0):
    obj.rotation_euler.z = start
    obj.keyframe_insert('rotation_euler', index=2, frame=1)
    obj.rotation_euler.z = start + turns * 2 * math.pi
    obj.keyframe_insert('rotation_euler', index=2, frame=1 + frames)


def pivot(name, parent=None):
    empty = bpy.data.objects.new(name, None)
    empty.empty_display_type = 'CIRCLE'
    empty.empty_display_size = 0.4
    bpy.context.scene.collection.objects.link(empty)
    empty.parent = parent
    return empty


def rings(planet, inner, outer):
    vertices, faces = [], []
    steps = 64
    for k in range(steps):
        direction = Vector((math.cos(k * math.tau / steps), math.sin(k * math.tau / steps), 0.0))
        vertices.extend((direction * inner, direction * outer))
    for k in range(steps):
        a, b = 2 * k, 2 * ((k + 1) % steps)
        faces.append((a, a + 1, b + 1, b))
    mesh = bpy.data.meshes.new('Rings')
    mesh.from_pydata([v.to_tuple() for v in vertices], [], faces)
    obj = bpy.data.objects.new('Rings', mesh)
    obj.parent = planet
    bpy.context.scene.collection.objects.link(obj)
    return obj


def add_moon(planet_pivot, name, radius, distance, period):
    moon_pivot = pivot(name + ' orbit', planet_pivot)
    moon = sphere(name, radius * EARTH, 16)
    moon.parent = moon_pivot
    moon.location = (distance * EARTH + 0.6, 0, 0)
    spin(moon_pivot, 1 / period * 0.25, YEAR_FRAMES)
    return moon


def add_planet(sun, row, rng):
    name, radius, distance, period, tilt, color, moons = row
    path = orbit_curve(name + ' path', distance * AU)
    bpy.context.scene.collection.objects.link(path)
    year = pivot(name + ' orbit', sun)
    start = rng.uniform(0, math.tau)
    spin(year, 1 / period, YEAR_FRAMES, start)
    place = pivot(name + ' place', year)
    place.location.x = distance * AU
    planet = sphere(name, radius * EARTH)
    planet.data.materials.append(planet_material(name, color))
    planet.parent = place
    planet.matrix_basis = Euler((math.radians(tilt), 0, 0), 'XYZ').to_matrix().to_4x4() @ Matrix.Identity(4)
    if name == 'Saturn':
        rings(planet, radius * EARTH * 1.3, radius * EARTH * 2.2)
    for moon in moons:
        add_moon(place, *moon)
    planet['period'] = period
    planet['distance'] = distance
    return planet


def asteroids(count, inner, outer, rng):
    mesh = bpy.data.meshes.new('Asteroids')
    points = []
    for _ in range(count):
        angle, radius = rng.uniform(0, math.tau), rng.uniform(inner, outer)
        points.append((radius * math.cos(angle), radius * math.sin(angle), rng.gauss(0, 0.3)))
    mesh.from_pydata(points, [], [])
    mesh.update()
    belt = bpy.data.objects.new('Asteroids', mesh)
    bpy.context.scene.collection.objects.link(belt)
    stone = sphere('Stone', 0.06, 8)
    stone.parent = belt
    belt.instance_type = 'VERTS'
    return belt


rng = random.Random(1543)
scene = bpy.context.scene
scene.frame_end = YEAR_FRAMES
sun = sphere('Sun', 2.5, 48)
glow = bpy.data.materials.new('Sun')
glow.use_nodes = True
glow.node_tree.nodes.clear()
emission = glow.node_tree.nodes.new('ShaderNodeEmission')
emission.inputs[0].default_value = (1.0, 0.7, 0.2, 1.0)
emission.inputs[1].default_value = 20.0
output = glow.node_tree.nodes.new('ShaderNodeOutputMaterial')
output.location.x = 250
glow.node_tree.links.new(emission.outputs[0], output.inputs[0])
sun.data.materials.append(glow)
lamp = bpy.data.objects.new('Sunlight', bpy.data.lights.new('Sunlight', 'POINT'))
lamp.data.energy = 50000
lamp.data.shadow_soft_size = 2.5
scene.collection.objects.link(lamp)
planets = [add_planet(sun, row, rng) for row in PLANETS]
asteroids(300, 2.0 * AU, 2.6 * AU, rng)
scene.frame_set(30)
for planet in planets:
    where = planet.matrix_world.translation
    print(f'{planet.name:8s} {where.x:8.2f} {where.y:8.2f}')
