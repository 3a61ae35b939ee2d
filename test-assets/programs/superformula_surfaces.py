# runs on: 3.4.1, 4.5.15, 5.0.1
"""A gallery of parametric surfaces. Each is a plain function (u, v) -> point."""

import bpy
from functools import partial, reduce
from itertools import chain
from math import cos, cosh, exp, pi, sin, sinh, sqrt, tau


def superformula(angle, m, n1, n2, n3, a=1.0, b=1.0):
    first = abs(cos(m * angle / 4) / a) ** n2
    second = abs(sin(m * angle / 4) / b) ** n3
    total = first + second
    return total ** (-1 / n1) if total else 0.0


def supershape(u, v, first, second):
    r1 = superformula(u, *first)
    r2 = superformula(v, *second)
    return (r1 * cos(u) * r2 * cos(v), r1 * sin(u) * r2 * cos(v), r2 * sin(v))


def klein(u, v):
    r = 4 * (1 - cos(u) / 2)
    if u < pi:
        return (6 * cos(u) * (1 + sin(u)) + r * cos(u) * cos(v), 16 * sin(u) + r * sin(u) * cos(v), r * sin(v))
    return (6 * cos(u) * (1 + sin(u)) + r * cos(v + pi), 16 * sin(u), r * sin(v))


def moebius(u, v):
    return ((1 + v / 2 * cos(u / 2)) * cos(u), (1 + v / 2 * cos(u / 2)) * sin(u), v / 2 * sin(u / 2))


def enneper(u, v):
    return (u - u ** 3 / 3 + u * v ** 2, v - v ** 3 / 3 + v * u ** 2, u ** 2 - v ** 2)


def seashell(u, v, turns=3, growth=0.18):
    radius = exp(growth * u)
    return (
        radius * cos(u) * (1 + 0.5 * cos(v)),
        radius * sin(u) * (1 + 0.5 * cos(v)),
        radius * (0.5 * sin(v) - 1.6) + exp(growth * turns * tau) * 1.2,
    )


def catenoid(u, v, t=0.0):
    """t from 0 (catenoid) to pi / 2 (helicoid)."""
    x = cos(t) * sinh(v) * sin(u) + sin(t) * cosh(v) * cos(u)
    y = -cos(t) * sinh(v) * cos(u) + sin(t) * cosh(v) * sin(u)
    return (x, y, u * cos(t) + v * sin(t))


def torus_knot_tube(u, v, p=2, q=3, radius=0.35):
    r = 2 + cos(q * u)
    center = (r * cos(p * u), r * sin(p * u), -sin(q * u))
    return (center[0] + radius * cos(v) * cos(p * u), center[1] + radius * cos(v) * sin(p * u), center[2] + radius * sin(v))


def dini(u, v, a=1.0, b=0.2):
    from math import log, tan

    return (a * cos(u) * sin(v), a * sin(u) * sin(v), a * (cos(v) + log(tan(v / 2))) + b * u)


def linspace(low, high, count):
    return [low + (high - low) * k / (count - 1) for k in range(count)]


def tabulate(surface, us, vs):
    return [[surface(u, v) for v in vs] for u in us]


def scaled(rows, size):
    flat = list(chain.from_iterable(rows))
    lows = [min(axis) for axis in zip(*flat)]
    highs = [max(axis) for axis in zip(*flat)]
    factor = size / max(high - low for low, high in zip(lows, highs))
    middle = [(low + high) / 2 for low, high in zip(lows, highs)]
    return [[tuple((c - m) * factor for c, m in zip(point, middle)) for point in row] for row in rows]


def grid_faces(rows, columns, closed_u, closed_v):
    for i in range(rows if closed_u else rows - 1):
        for j in range(columns if closed_v else columns - 1):
            a, b = i * columns, (i + 1) % rows * columns
            yield (a + j, a + (j + 1) % columns, b + (j + 1) % columns, b + j)


def surface_object(name, surface, u, v, steps=(64, 32), closed=(False, False), size=2.0):
    us = linspace(u[0], u[1], steps[0] + 1)[: steps[0] + (not closed[0])]
    vs = linspace(v[0], v[1], steps[1] + 1)[: steps[1] + (not closed[1])]
    rows = scaled(tabulate(surface, us, vs), size)
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(list(chain.from_iterable(rows)), [], list(grid_faces(len(us), len(vs), *closed)))
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    uv = mesh.uv_layers.new(name="Parameters")
    for loop in mesh.loops:
        i, j = divmod(loop.vertex_index, len(vs))
        uv.data[loop.index].uv = (i / steps[0], j / steps[1])
    mesh.update()
    obj = bpy.data.objects.new(name, mesh)
    solid = obj.modifiers.new("Thickness", "SOLIDIFY")
    solid.thickness = 0.02
    solid.offset = 0
    return obj


def stripes(name, hue):
    from colorsys import hsv_to_rgb

    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    wave = tree.nodes.new("ShaderNodeTexWave")
    wave.bands_direction = "X"
    wave.inputs["Scale"].default_value = 10
    uv = tree.nodes.new("ShaderNodeUVMap")
    uv.uv_map = "Parameters"
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.elements[0].color = (*hsv_to_rgb(hue, 0.7, 0.25), 1)
    ramp.color_ramp.elements[1].color = (*hsv_to_rgb(hue, 0.5, 0.9), 1)
    tree.links.new(uv.outputs["UV"], wave.inputs["Vector"])
    tree.links.new(wave.outputs["Fac"], ramp.inputs["Fac"])
    tree.links.new(ramp.outputs["Color"], tree.nodes["Principled BSDF"].inputs["Base Color"])
    material.use_backface_culling = False
    return material


def quarter_turn(start=0.0, end=tau):
    return (start, end)


GALLERY = [
    ("Flower", partial(supershape, first=(6, 1, 1, 6), second=(3, 1, 1, 6)), (-pi, pi), (-pi / 2, pi / 2), (True, False)),
    ("Cushion", partial(supershape, first=(4, 10, 10, 10), second=(4, 4, 4, 4)), (-pi, pi), (-pi / 2, pi / 2), (True, False)),
    ("Star", partial(supershape, first=(5, 0.3, 1.7, 1.7), second=(2, 1, 1, 1)), (-pi, pi), (-pi / 2, pi / 2), (True, False)),
    ("Klein bottle", klein, quarter_turn(), quarter_turn(), (False, True)),
    ("Moebius strip", moebius, quarter_turn(), (-1, 1), (False, False)),
    ("Enneper", enneper, (-1.6, 1.6), (-1.6, 1.6), (False, False)),
    ("Seashell", partial(seashell, turns=3), quarter_turn(0, 3 * tau), quarter_turn(), (False, True)),
    ("Catenoid", catenoid, (-pi, pi), (-1.5, 1.5), (False, False)),
    ("Halfway", partial(catenoid, t=pi / 4), (-pi, pi), (-1.5, 1.5), (False, False)),
    ("Helicoid", partial(catenoid, t=pi / 2), (-pi, pi), (-1.5, 1.5), (False, False)),
    ("Trefoil", torus_knot_tube, quarter_turn(), quarter_turn(), (True, True)),
    ("Solomon's seal", partial(torus_knot_tube, p=5, q=2, radius=0.25), quarter_turn(), quarter_turn(), (True, True)),
    ("Dini", dini, quarter_turn(0, 2 * tau), (0.05, 2.0), (False, False)),
]

if __name__ == "__main__":
    gallery = bpy.data.collections.new("Surfaces")
    bpy.context.scene.collection.children.link(gallery)
    columns = round(sqrt(len(GALLERY)))
    for index, (name, surface, u, v, closed) in enumerate(GALLERY):
        steps = (120, 20) if "eal" in name or "refoil" in name or "shell" in name else (40, 20)
        obj = surface_object(name, surface, u, v, steps, closed)
        obj.location = (index % columns * 3, index // columns * 3, 0)
        obj.data.materials.append(stripes(name, index / len(GALLERY)))
        gallery.objects.link(obj)
    vertices = reduce(lambda total, obj: total + len(obj.data.vertices), gallery.objects, 0)
    print(len(gallery.objects), "surfaces with", vertices, "vertices")
