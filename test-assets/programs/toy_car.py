# runs on: 3.4.1, 4.5.15, 5.0.1
# Toy car: box modelling with mirror, subdivision and bevel modifiers; wheels parented and driven by keyframes.
import bpy
import bmesh
from math import pi, radians, tau
from mathutils import Matrix, Vector

scene = bpy.context.scene


def material(name, color, metallic=0.0, roughness=0.3, coat=0.0):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    shader = mat.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*color, 1)
    shader.inputs["Metallic"].default_value = metallic
    shader.inputs["Roughness"].default_value = roughness
    for name in ("Coat Weight", "Clearcoat"):
        if name in shader.inputs:
            shader.inputs[name].default_value = coat
    mat.diffuse_color = (*color, 1)
    return mat


PAINT = material("Paint", (0.75, 0.03, 0.03), 0.2, 0.25, 1.0)
GLASS = material("Windows", (0.05, 0.07, 0.09), 0.0, 0.02)
RUBBER = material("Tyre", (0.02, 0.02, 0.02), 0.0, 0.8)
CHROME = material("Chrome", (0.8, 0.8, 0.82), 1.0, 0.1)
LAMP = material("Headlamp", (1.0, 0.95, 0.8))


def link(obj, parent=None):
    scene.collection.objects.link(obj)
    if parent is not None:
        obj.parent = parent
    return obj


def body():
    """Right half of the body as a strip of cross-sections from the rear to the nose."""
    # y, half width, bottom, belt line, roof (or None)
    sections = [
        (-2.00, 0.78, 0.45, 0.85, None),
        (-1.95, 0.85, 0.32, 0.95, None),
        (-1.35, 0.92, 0.28, 1.00, 1.02),
        (-0.80, 0.94, 0.28, 0.98, 1.48),
        (0.10, 0.94, 0.28, 0.96, 1.52),
        (0.80, 0.93, 0.28, 0.94, 1.00),
        (1.60, 0.88, 0.30, 0.86, None),
        (2.00, 0.74, 0.40, 0.70, None),
    ]
    bm = bmesh.new()
    rows = []
    for y, half, bottom, belt, roof in sections:
        top = roof if roof is not None else belt + 0.01
        inner = half * 0.72
        profile = [(0, bottom), (half * 0.9, bottom), (half, (bottom + belt) / 2), (half * 0.97, belt), (inner, top), (0, top + 0.02)]
        rows.append([bm.verts.new((x, y, z)) for x, z in profile])
    for low, high in zip(rows, rows[1:]):
        for k in range(len(low) - 1):
            face = bm.faces.new((low[k], low[k + 1], high[k + 1], high[k]))
            face.smooth = True
            tall = max(v.co.z for v in face.verts) > 1.2
            if k == 3 and tall:
                face.material_index = 1
    for row, flip in ((rows[0], False), (rows[-1], True)):
        bm.faces.new(row[::-1] if flip else row).smooth = True
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("Body")
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(PAINT)
    mesh.materials.append(GLASS)
    car = link(bpy.data.objects.new("Car", mesh))
    mirror = car.modifiers.new("Mirror", "MIRROR")
    mirror.use_axis = (True, False, False)
    mirror.use_clip = True
    mirror.merge_threshold = 0.001
    subdivision = car.modifiers.new("Subdivision", "SUBSURF")
    subdivision.levels = 2
    subdivision.render_levels = 3
    subdivision.use_limit_surface = True
    return car


def wheel_mesh(radius=0.36, width=0.24, spokes=5):
    bm = bmesh.new()
    profile = [(0.62, -0.5), (0.92, -0.5), (1.0, -0.35), (1.0, 0.35), (0.92, 0.5), (0.62, 0.5)]
    points = [bm.verts.new((0, r * radius, x * width)) for r, x in profile]
    edges = [bm.edges.new(pair) for pair in zip(points, points[1:] + points[:1])]
    bmesh.ops.spin(bm, geom=edges, cent=(0, 0, 0), axis=(0, 0, 1), angle=tau, steps=32, use_merge=True)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-4)
    tyre = set(bm.faces)
    hub = bmesh.ops.create_cone(bm, cap_ends=True, segments=24, radius1=radius * 0.18, radius2=radius * 0.14, depth=width * 0.9)
    for k in range(spokes):
        matrix = (
            Matrix.Rotation(tau * k / spokes, 4, "Z")
            @ Matrix.Translation((radius * 0.38, 0, width * 0.15))
            @ Matrix.Diagonal((radius * 0.55, radius * 0.14, width * 0.25, 1))
        )
        bmesh.ops.create_cube(bm, size=1, matrix=matrix)
    for face in bm.faces:
        face.material_index = 0 if face in tyre else 1
        face.smooth = face in tyre
    assert hub["verts"]
    bmesh.ops.rotate(bm, verts=bm.verts, cent=(0, 0, 0), matrix=Matrix.Rotation(pi / 2, 3, "Y"))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("Wheel")
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(RUBBER)
    mesh.materials.append(CHROME)
    return mesh


def wheels(car):
    mesh = wheel_mesh()
    result = []
    for name, y, side in (("FL", 1.25, -1), ("FR", 1.25, 1), ("RL", -1.3, -1), ("RR", -1.3, 1)):
        axle = link(bpy.data.objects.new(f"Axle {name}", None), car)
        axle.empty_display_type = "ARROWS"
        axle.empty_display_size = 0.3
        axle.location = (side * 0.82, y, 0.36)
        if side < 0:
            axle.rotation_euler.z = pi
        wheel = link(bpy.data.objects.new(f"Wheel {name}", mesh), axle)
        result.append((wheel, side, name.startswith("F")))
    return result


def details(car):
    for side in (-1, 1):
        bpy.ops.mesh.primitive_uv_sphere_add(radius=0.14, segments=24, ring_count=12, location=(side * 0.52, 1.93, 0.66))
        lamp = bpy.context.object
        lamp.name = "Headlamp"
        lamp.scale.y = 0.5
        lamp.data.materials.append(LAMP)
        lamp.parent = car
        spot = bpy.data.lights.new("Beam", "SPOT")
        spot.spot_size = radians(50)
        spot.energy = 200
        beam = link(bpy.data.objects.new("Beam", spot), lamp)
        beam.rotation_euler = (radians(85), 0, 0)
    bpy.ops.mesh.primitive_cylinder_add(radius=0.05, depth=1.5, vertices=16, location=(0, 2.05, 0.42), rotation=(0, pi / 2, 0))
    bumper = bpy.context.object
    bumper.name = "Bumper"
    bumper.data.materials.append(CHROME)
    bevel = bumper.modifiers.new("Bevel", "BEVEL")
    bevel.width, bevel.segments = 0.02, 3
    bevel.limit_method = "ANGLE"
    bumper.parent = car
    bpy.ops.object.text_add(location=(0, -2.04, 0.62), rotation=(pi / 2, 0, 0))
    plate = bpy.context.object
    plate.data.body = "B3D 2026"
    plate.data.size = 0.16
    plate.data.align_x = "CENTER"
    plate.data.extrude = 0.005
    plate.parent = car


def drive(car, all_wheels, frames=96, distance=12.0):
    radius = 0.36
    for frame, share, steer in ((1, 0.0, 0.0), (frames // 2, 0.5, 0.35), (frames, 1.0, 0.0)):
        car.location.y = distance * share
        car.rotation_euler.z = -steer * 0.2
        car.keyframe_insert("location", index=1, frame=frame)
        car.keyframe_insert("rotation_euler", index=2, frame=frame)
        for wheel, side, front in all_wheels:
            wheel.rotation_euler.x = -side * distance * share / radius
            wheel.keyframe_insert("rotation_euler", index=0, frame=frame)
            if front:
                axle = wheel.parent
                axle.rotation_euler.z = (pi if side < 0 else 0) - steer
                axle.keyframe_insert("rotation_euler", index=2, frame=frame)


car = body()
all_wheels = wheels(car)
details(car)
drive(car, all_wheels)
scene.frame_end = 96
bpy.context.view_layer.update()
box = [car.matrix_world @ Vector(corner) for corner in car.bound_box]
size = [max(p[i] for p in box) - min(p[i] for p in box) for i in range(3)]
print("car of", [round(value, 2) for value in size], "m,", len(car.children), "parts")
