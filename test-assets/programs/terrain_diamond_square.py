# runs on: 3.4.1, 4.5.15, 5.0.1
import random

import bpy
from mathutils import Vector
from mathutils.noise import fractal, hetero_terrain, seed_set


class HeightField(object):
    """A square grid of heights of side 2**n + 1."""

    def __init__(self, exponent):
        self.side = 2 ** exponent + 1
        self.cells = [[0.0] * self.side for _ in range(self.side)]

    def __getitem__(self, key):
        x, y = key
        return self.cells[y][x]

    def __setitem__(self, key, value):
        x, y = key
        self.cells[y][x] = value

    def __iter__(self):
        for y in range(self.side):
            for x in range(self.side):
                yield x, y, self.cells[y][x]

    def diamond_square(self, roughness, rng):
        last = self.side - 1
        for corner in ((0, 0), (last, 0), (0, last), (last, last)):
            self[corner] = rng.uniform(-1, 1)
        step, scale = last, 1.0
        while step > 1:
            half = step // 2
            for y in range(half, last, step):
                for x in range(half, last, step):
                    around = self[x - half, y - half] + self[x + half, y - half]
                    around += self[x - half, y + half] + self[x + half, y + half]
                    self[x, y] = around / 4 + rng.uniform(-scale, scale)
            for y in range(0, self.side, half):
                for x in range((y + half) % step, self.side, step):
                    total, count = 0.0, 0
                    for dx, dy in ((-half, 0), (half, 0), (0, -half), (0, half)):
                        if 0 <= x + dx < self.side and 0 <= y + dy < self.side:
                            total += self[x + dx, y + dy]
                            count += 1
                    self[x, y] = total / count + rng.uniform(-scale, scale)
            step = half
            scale *= roughness

    def erode(self, times, talus=0.02):
        for _ in range(times):
            for y in range(1, self.side - 1):
                for x in range(1, self.side - 1):
                    lowest, at = self[x, y], None
                    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                        height = self[x + dx, y + dy]
                        if height < lowest:
                            lowest, at = height, (x + dx, y + dy)
                    if at is not None and self[x, y] - lowest > talus:
                        moved = (self[x, y] - lowest) * 0.25
                        self[x, y] -= moved
                        self[at] += moved

    def normalize(self):
        low = min(height for _, _, height in self)
        high = max(height for _, _, height in self)
        for x, y, height in list(self):
            self[x, y] = (height - low) / (high - low)


BANDS = [
    (0.30, (0.76, 0.70, 0.50, 1.0)),
    (0.55, (0.20, 0.42, 0.12, 1.0)),
    (0.78, (0.38, 0.34, 0.30, 1.0)),
    (1.01, (0.95, 0.96, 1.00, 1.0)),
]


def band_color(height):
    for limit, color in BANDS:
        if height < limit:
            return color
    return BANDS[-1][1]


def build_terrain(field, size, relief):
    side = field.side
    verts = [((x / (side - 1) - 0.5) * size, (y / (side - 1) - 0.5) * size, h * relief) for x, y, h in field]
    faces = []
    for y in range(side - 1):
        row = y * side
        for x in range(side - 1):
            faces.append((row + x, row + x + 1, row + side + x + 1, row + side + x))
    mesh = bpy.data.meshes.new("Terrain")
    mesh.from_pydata(verts, [], faces)
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    colors = mesh.color_attributes.new(name="Height", type="BYTE_COLOR", domain="POINT")
    flat = []
    for _, _, height in field:
        flat.extend(band_color(height))
    colors.data.foreach_set("color", flat)
    mesh.update()
    terrain = bpy.data.objects.new("Terrain", mesh)
    bpy.context.collection.objects.link(terrain)
    return terrain


def terrain_material():
    material = bpy.data.materials.new("Terrain")
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    attribute = nodes.new("ShaderNodeVertexColor")
    attribute.layer_name = "Height"
    attribute.location = (-300, 200)
    links.new(attribute.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
    return material


def water(size, level):
    bpy.ops.mesh.primitive_plane_add(size=size, location=(0, 0, level))
    plane = bpy.context.active_object
    plane.name = "Water"
    material = bpy.data.materials.new("Water")
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (0.02, 0.12, 0.2, 1)
    shader.inputs["Roughness"].default_value = 0.05
    shader.inputs["Alpha"].default_value = 0.7
    plane.data.materials.append(material)
    return plane


rng = random.Random(5)
field = HeightField(6)
field.diamond_square(0.52, rng)
field.erode(3)
seed_set(5)
for x, y, height in list(field):
    position = Vector((x * 0.11, y * 0.11, 0.3))
    field[x, y] = height + 0.05 * fractal(position, 1.0, 2.0, 4) + 0.04 * hetero_terrain(position, 0.9, 2.0, 3, 0.5)
field.normalize()
terrain = build_terrain(field, size=20.0, relief=4.0)
terrain.data.materials.append(terrain_material())
water(20.0, 1.1)
highest = max(terrain.data.vertices, key=lambda vertex: vertex.co.z)
print("summit at", tuple(round(value, 2) for value in highest.co))
