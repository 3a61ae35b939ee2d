# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: import
"""Paints an image pixel by pixel (a Mandelbrot set and a test card), unwraps meshes by hand and shows it on them."""
import bpy
from array import array
from colorsys import hsv_to_rgb
from math import atan2, log, pi


def mandelbrot(width, height, limit=40):
    pixels = array("f")
    for row in range(height):
        y = (row / height - 0.5) * 2.4
        for column in range(width):
            x = (column / width) * 3.0 - 2.2
            z, c = 0j, complex(x, y)
            for step in range(limit):
                z = z * z + c
                if z.real * z.real + z.imag * z.imag > 16:
                    smooth = step + 1 - log(log(abs(z))) / log(2)
                    pixels.extend((*hsv_to_rgb(0.6 + smooth / limit * 0.5, 0.7, 1.0), 1.0))
                    break
            else:
                pixels.extend((0.0, 0.0, 0.0, 1.0))
    return pixels


def test_card(size, tiles=8):
    pixels = []
    for row in range(size):
        for column in range(size):
            tile = (row * tiles // size + column * tiles // size) % 2
            edge = (row * tiles) % size < tiles or (column * tiles) % size < tiles
            value = 0.05 if edge else 0.75 if tile else 0.45
            pixels += [value, value * (1 - 0.3 * row / size), value * (1 - 0.3 * column / size), 1.0]
    return pixels


def new_image(name, width, height, pixels):
    image = bpy.data.images.new(name, width=width, height=height, alpha=True, float_buffer=False)
    image.generated_color = (0.5, 0.5, 0.5, 1.0)
    image.pixels.foreach_set(pixels)
    image.update()
    image.colorspace_settings.name = "sRGB"
    return image


def image_material(image, closest=False):
    material = bpy.data.materials.new(image.name)
    material.use_nodes = True
    nodes = material.node_tree.nodes
    texture = nodes.new("ShaderNodeTexImage")
    texture.image = image
    texture.interpolation = "Closest" if closest else "Linear"
    texture.extension = "REPEAT"
    texture.location = (-300, 300)
    material.node_tree.links.new(texture.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
    nodes.active = texture
    return material


def project_box(mesh, scale=0.5):
    """UVs from the dominant axis of every face."""
    layer = mesh.uv_layers.active or mesh.uv_layers.new(name="Box")
    for polygon in mesh.polygons:
        normal = polygon.normal
        axis = max(range(3), key=lambda k: abs(normal[k]))
        u, v = [k for k in range(3) if k != axis]
        for loop_index in polygon.loop_indices:
            co = mesh.vertices[mesh.loops[loop_index].vertex_index].co
            layer.data[loop_index].uv = (co[u] * scale + 0.5, co[v] * scale + 0.5)
    return layer


def project_cylinder(mesh):
    layer = mesh.uv_layers.new(name="Cylinder")
    low = min(vertex.co.z for vertex in mesh.vertices)
    high = max(vertex.co.z for vertex in mesh.vertices)
    for polygon in mesh.polygons:
        angles = []
        for loop_index in polygon.loop_indices:
            co = mesh.vertices[mesh.loops[loop_index].vertex_index].co
            angles.append((loop_index, atan2(co.y, co.x) / (2 * pi) + 0.5, (co.z - low) / (high - low)))
        seam = max(u for _, u, _ in angles) - min(u for _, u, _ in angles) > 0.5
        for loop_index, u, v in angles:
            layer.data[loop_index].uv = (u + 1 if seam and u < 0.5 else u, v)
    mesh.uv_layers.active = layer
    return layer


def stretch(mesh, layer):
    """How unevenly the layer uses the image: largest over smallest texel density of a face."""
    densities = []
    for polygon in mesh.polygons:
        points = [layer.data[i].uv for i in polygon.loop_indices]
        area = 0.5 * abs(sum(a.x * b.y - b.x * a.y for a, b in zip(points, points[1:] + points[:1])))
        if polygon.area > 1e-9 and area > 1e-9:
            densities.append(area / polygon.area)
    return max(densities) / min(densities)


fractal = new_image("Mandelbrot", 96, 64, mandelbrot(96, 64))
card = new_image("Test card", 64, 64, test_card(64))
bpy.ops.mesh.primitive_cube_add(size=2, location=(0, 0, 1))
cube = bpy.context.object
cube.data.materials.append(image_material(card, closest=True))
print("box", round(stretch(cube.data, project_box(cube.data)), 2))
bpy.ops.mesh.primitive_cylinder_add(vertices=32, radius=1, depth=3, location=(4, 0, 1.5))
can = bpy.context.object
can.data.materials.append(image_material(fractal))
print("cylinder", round(stretch(can.data, project_cylinder(can.data)), 2))
bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=3, radius=1, location=(8, 0, 1))
ball = bpy.context.object
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.uv.smart_project(angle_limit=1.15, island_margin=0.02)
bpy.ops.object.mode_set(mode="OBJECT")
ball.data.materials.append(image_material(card))
used = {material.name: [node.image.name for node in material.node_tree.nodes if node.type == "TEX_IMAGE"] for material in bpy.data.materials}
print(used, fractal.size[:], fractal.channels, round(sum(fractal.pixels[0:400]), 2))
