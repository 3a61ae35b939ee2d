# runs on: 3.4.1, 4.5.15, 5.0.1
"""Penrose's rhombs by subdividing Robinson triangles; complex numbers are the plane."""
import bpy
import cmath
from math import pi, sqrt

GOLDEN = (1 + sqrt(5)) / 2
THIN, THICK = 0, 1


def wheel():
    """Ten thin triangles around the origin."""
    triangles = []
    for k in range(10):
        b = cmath.rect(1, (2 * k - 1) * pi / 10)
        c = cmath.rect(1, (2 * k + 1) * pi / 10)
        if k % 2 == 0:
            b, c = c, b
        triangles.append((THIN, 0j, b, c))
    return triangles


def subdivide(triangles):
    result = []
    for kind, a, b, c in triangles:
        if kind == THIN:
            p = a + (b - a) / GOLDEN
            result += [(THIN, c, p, b), (THICK, p, c, a)]
        else:
            q = b + (a - b) / GOLDEN
            r = b + (c - b) / GOLDEN
            result += [(THICK, r, c, a), (THICK, q, r, b), (THIN, r, q, a)]
    return result


def rhombs(triangles):
    """Pairs of triangles that share their long side, as four corners; half ones at the rim are left out."""
    def rounded(z):
        return round(z.real, 6), round(z.imag, 6)

    waiting, done = {}, []
    for kind, a, b, c in triangles:
        base = frozenset((rounded(b), rounded(c)))
        key = (kind, base)
        if key in waiting:
            done.append((kind, (a, b, waiting.pop(key), c)))
        else:
            waiting[key] = a
    return done


def mesh_of(tiles, kind, name, scale, height):
    verts, faces = [], []
    for _, corners in filter(lambda tile: tile[0] == kind, tiles):
        middle = sum(corners) / 4
        base = len(verts)
        for z in (0.0, height):
            for corner in corners:
                point = (middle + (corner - middle) * 0.94) * scale
                verts.append((point.real, point.imag, z))
        low, high = list(range(base, base + 4)), list(range(base + 4, base + 8))
        faces.append(tuple(reversed(low)))
        faces.append(tuple(high))
        for k in range(4):
            n = (k + 1) % 4
            faces.append((low[k], low[n], high[n], high[k]))
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    mesh.update()
    return mesh


triangles = wheel()
for _ in range(5):
    triangles = subdivide(triangles)
tiles = rhombs(triangles)
for kind, name, color, height in ((THIN, "Thin", (0.05, 0.2, 0.45), 0.12), (THICK, "Thick", (0.9, 0.6, 0.2), 0.2)):
    mesh = mesh_of(tiles, kind, f"Penrose {name}", 5.0, height)
    material = bpy.data.materials.new(mesh.name)
    material.diffuse_color = (*color, 1.0)
    mesh.materials.append(material)
    obj = bpy.data.objects.new(mesh.name, mesh)
    bpy.context.scene.collection.objects.link(obj)
    bevel = obj.modifiers.new("Bevel", "BEVEL")
    bevel.width = 0.01
    bevel.offset_type = "OFFSET"
thin = sum(1 for kind, _ in tiles if kind == THIN)
print(len(tiles), "rhombs, thick to thin", round((len(tiles) - thin) / thin, 3), "golden", round(GOLDEN, 3))
