# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
import bmesh
import random
from math import pi, sin, cos
from mathutils import Vector, noise
from typing import NamedTuple


class Species(NamedTuple):
    cap: tuple
    stem: tuple
    height: float
    width: float
    spots: int


SPECIES = {
    "fly agaric": Species((0.7, 0.03, 0.02), (0.9, 0.88, 0.8), 1.2, 0.7, 40),
    "penny bun": Species((0.25, 0.12, 0.05), (0.75, 0.65, 0.5), 0.8, 0.6, 0),
    "inkcap": Species((0.6, 0.57, 0.5), (0.85, 0.85, 0.82), 1.4, 0.3, 0),
}


def cap_profile(width, dome):
    points = [(0.0, dome)]
    for k in range(1, 9):
        a = k / 8 * pi / 2
        points.append((width * sin(a), dome * cos(a)))
    points += [(width * 0.97, -0.05), (width * 0.6, 0.0), (0.12 * width, 0.03)]
    return points


def stem_profile(height, width):
    return [(width * (0.28 - 0.1 * t + 0.15 * (1 - t) ** 4), height * t) for t in (0, 0.05, 0.15, 0.4, 0.7, 1.0)]


def revolve(bm, profile, material, segments=24, wobble=0.0, lift=0.0, seed=0.0):
    rings = []
    for radius, z in profile:
        if radius < 1e-5:
            rings.append([bm.verts.new((0, 0, z + lift))])
            continue
        ring = []
        for k in range(segments):
            a = 2 * pi * k / segments
            point = Vector((radius * cos(a), radius * sin(a), z + lift))
            shift = noise.noise_vector(point * 2 + Vector((seed, 0, 0))) * wobble
            ring.append(bm.verts.new(point + shift))
        rings.append(ring)
    for low, high in zip(rings, rings[1:]):
        for k in range(segments):
            n = (k + 1) % segments
            if len(low) == 1:
                corners = (low[0], high[k], high[n])
            else:
                corners = (low[k], high[k], high[n], low[n])
            face = bm.faces.new(corners)
            face.material_index = material
            face.smooth = True


def spots(bm, species, count, rng, height):
    for _ in range(count):
        a, t = rng.uniform(0, 2 * pi), rng.uniform(0.1, 0.95) ** 0.5
        polar = t * pi / 2
        dome = species.width * 0.55
        center = Vector((species.width * sin(polar) * cos(a), species.width * sin(polar) * sin(a), height + dome * cos(polar)))
        normal = Vector((center.x / species.width**2, center.y / species.width**2, (center.z - height) / dome**2)).normalized()
        matrix = normal.to_track_quat("Z", "Y").to_matrix().to_4x4()
        matrix.translation = center
        size = rng.uniform(0.02, 0.06)
        made = bmesh.ops.create_icosphere(bm, subdivisions=1, radius=size, matrix=matrix)
        for face in {f for v in made["verts"] for f in v.link_faces}:
            face.material_index = 2


def materials(name, species):
    made = []
    for part, color in (("cap", species.cap), ("stem", species.stem), ("spots", (0.95, 0.93, 0.85))):
        key = f"{name} {part}"
        material = bpy.data.materials.get(key)
        if material is None:
            material = bpy.data.materials.new(key)
            material.use_nodes = True
            nodes = material.node_tree.nodes
            shader = nodes["Principled BSDF"]
            shader.inputs["Base Color"].default_value = (*color, 1)
            for weight in ("Subsurface Weight", "Subsurface"):
                if weight in shader.inputs.keys():
                    shader.inputs[weight].default_value = 0.1
                    break
            material.diffuse_color = (*color, 1)
        made.append(material)
    return made


def mushroom(name, rng):
    species = SPECIES[name]
    height = species.height * rng.uniform(0.7, 1.1)
    bm = bmesh.new()
    seed = rng.uniform(0, 100)
    revolve(bm, stem_profile(height, species.width), 1, wobble=0.04, seed=seed)
    dome = species.width * (0.55 if species.spots else rng.uniform(0.5, 1.6))
    revolve(bm, cap_profile(species.width, dome), 0, wobble=0.03, lift=height, seed=seed)
    if species.spots:
        spots(bm, species, species.spots, rng, height)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new(name.title())
    bm.to_mesh(mesh)
    bm.free()
    for material in materials(name, species):
        mesh.materials.append(material)
    return bpy.data.objects.new(mesh.name, mesh)


def far_enough(point, others, radius):
    return all((point - other).length >= radius for other in others)


def patch(count, size, rng):
    placed = []
    tries = 0
    while len(placed) < count and tries < 1000:
        tries += 1
        point = Vector((rng.uniform(-size, size), rng.uniform(-size, size), 0))
        if not far_enough(point, [p for p, _ in placed], 1.1):
            continue
        obj = mushroom(rng.choice(list(SPECIES)), rng)
        obj.location = point
        obj.rotation_euler = (rng.gauss(0, 0.08), rng.gauss(0, 0.08), rng.uniform(0, 2 * pi))
        obj.scale = [rng.uniform(0.6, 1.2)] * 3
        placed.append((point, obj))
    return [obj for _, obj in placed]


ground = bpy.data.collections.new("Mushrooms")
bpy.context.scene.collection.children.link(ground)
found = patch(14, 4.0, random.Random(9))
for obj in found:
    ground.objects.link(obj)
print(sorted({obj.name.split(".")[0] for obj in found}), len(found))
