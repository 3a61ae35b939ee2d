# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from itertools import product


def hilbert_3d(order):
    """Corners of the cube-filling curve, by Skilling's transpose."""
    side = 1 << order
    for index in range(side ** 3):
        x = [0, 0, 0]
        bits = format(index, f"0{order * 3}b")
        for k in range(3):
            x[k] = int(bits[k::3], 2)
        t = x[2] >> 1
        for k in (2, 1):
            x[k] ^= x[k - 1]
        x[0] ^= t
        q = 2
        while q != side:
            p = q - 1
            for k in (2, 1, 0):
                if x[k] & q:
                    x[0] ^= p
                else:
                    t = (x[0] ^ x[k]) & p
                    x[0] ^= t
                    x[k] ^= t
            q <<= 1
        yield tuple(x)


def pipe(points, name, thickness=0.18):
    curve = bpy.data.curves.new(name, type="CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = thickness
    curve.bevel_resolution = 3
    spline = curve.splines.new("POLY")
    spline.points.add(len(points) - 1)
    flat = []
    for point in points:
        flat.extend((*point, 1.0))
    spline.points.foreach_set("co", flat)
    obj = bpy.data.objects.new(name, curve)
    bpy.context.scene.collection.objects.link(obj)
    return obj


def menger(level, origin=(0.0, 0.0, 0.0), size=3.0):
    if level == 0:
        yield origin, size
        return
    third = size / 3
    for x, y, z in product(range(3), repeat=3):
        if (x == 1) + (y == 1) + (z == 1) < 2:
            at = (origin[0] + x * third, origin[1] + y * third, origin[2] + z * third)
            yield from menger(level - 1, at, third)


def sponge_mesh(level):
    """Only the faces between solid and empty; inner ones are left out."""
    cubes = list(menger(level))
    size = cubes[0][1]
    solid = {tuple(round(c / size) for c in origin) for origin, _ in cubes}
    verts, faces, index = [], [], {}

    def corner(key):
        if key not in index:
            index[key] = len(verts)
            verts.append(tuple(c * size for c in key))
        return index[key]

    for x, y, z in solid:
        for axis, sign in product(range(3), (0, 1)):
            beside = [x, y, z]
            beside[axis] += 1 if sign else -1
            if tuple(beside) in solid:
                continue
            a, b = [k for k in range(3) if k != axis]
            quad = []
            for da, db in ((0, 0), (1, 0), (1, 1), (0, 1)):
                key = [x, y, z]
                key[axis] += sign
                key[a] += da
                key[b] += db
                quad.append(corner(tuple(key)))
            faces.append(quad if (sign == 1) == (axis != 1) else quad[::-1])
    mesh = bpy.data.meshes.new(f"Menger {level}")
    mesh.from_pydata(verts, [], faces)
    return mesh


for order in (1, 2, 3):
    obj = pipe(list(hilbert_3d(order)), f"Hilbert {order}")
    obj.location.x = order * 9
    obj.scale = [7 / ((1 << order) - 1)] * 3
for level in (1, 2):
    mesh = sponge_mesh(level)
    sponge = bpy.data.objects.new(mesh.name, mesh)
    sponge.location = (level * 5, -8, 0)
    bpy.context.scene.collection.objects.link(sponge)
    print(mesh.name, len(mesh.vertices), "vertices", len(mesh.polygons), "faces", "valid" if not mesh.validate() else "mended")
