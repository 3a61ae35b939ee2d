# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: data
import bpy
from math import pi, sin

# half sections from the keel to the rail: (share of width, share of height)
SECTION = [(0.0, 0.0), (0.25, 0.02), (0.7, 0.25), (0.95, 0.7), (1.0, 1.0)]
LENGTH, BEAM, DEPTH = 6.0, 1.0, 0.9


def hull_rows(stations=8):
    rows = []
    for s in range(stations):
        t = s / (stations - 1)
        beam = BEAM * sin(pi * (0.15 + 0.85 * t)) ** 0.7 if t < 1 else 0.02
        sheer = 0.35 * (2 * t - 1) ** 2
        keel = 0.25 * max(0.0, t - 0.75) / 0.25
        row = []
        for share, high in SECTION:
            row.append((t * LENGTH - LENGTH / 2, beam * share, keel + (DEPTH + sheer - keel) * high))
        rows.append(row)
    return rows


def surface_patch(name, rows):
    data = bpy.data.curves.new(name, "SURFACE")
    data.dimensions = "3D"
    data.resolution_u = 6
    data.resolution_v = 6
    for row in rows:
        spline = data.splines.new("NURBS")
        spline.points.add(len(row) - 1)
        for point, co in zip(spline.points, row):
            point.co = (*co, 1.0)
            point.select = True
    obj = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(obj)
    return obj


def join_rows(obj):
    """Makes one surface of rows of points, as an artist does with F in edit mode."""
    bpy.context.view_layer.objects.active = obj
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.curve.make_segment()
    bpy.ops.object.mode_set(mode="OBJECT")
    spline = obj.data.splines[0]
    spline.order_u = min(4, spline.point_count_u)
    spline.order_v = min(4, spline.point_count_v)
    spline.use_endpoint_u = True
    spline.use_endpoint_v = True
    return spline


hull = surface_patch("Hull", hull_rows())
spline = join_rows(hull)
print("points", spline.point_count_u, "x", spline.point_count_v, "order", spline.order_u, spline.order_v)
mirror = hull.modifiers.new("Mirror", "MIRROR")
mirror.use_axis = (False, True, False)
depsgraph = bpy.context.evaluated_depsgraph_get()
mesh = bpy.data.meshes.new_from_object(hull.evaluated_get(depsgraph))
shell = bpy.data.objects.new("Hull mesh", mesh)
bpy.context.scene.collection.objects.link(shell)
thickness = shell.modifiers.new("Planks", "SOLIDIFY")
thickness.thickness = 0.04
thickness.use_rim = True
hull.hide_set(True)

for name, kind, args in (
    ("Mast", bpy.ops.mesh.primitive_cylinder_add, dict(radius=0.05, depth=5, location=(0.6, 0, 2.8))),
    ("Boom", bpy.ops.mesh.primitive_cylinder_add, dict(radius=0.035, depth=2.8, location=(-0.8, 0, 1.5), rotation=(0, pi / 2, 0))),
):
    kind(**args)
    bpy.context.object.name = name
sail = bpy.data.meshes.new("Sail")
sail.from_pydata([(0.55, 0.02, 1.6), (-2.1, 0.3, 1.6), (0.55, 0.02, 5.1), (-0.6, 0.5, 3.0)], [], [(0, 1, 3), (0, 3, 2), (1, 2, 3)])
sheet = bpy.data.objects.new("Sail", sail)
bpy.context.scene.collection.objects.link(sheet)
sub = sheet.modifiers.new("Soft", "SUBSURF")
sub.levels = 2
bpy.ops.mesh.primitive_plane_add(size=20)
sea = bpy.context.object
sea.name = "Sea"
ocean = sea.modifiers.new("Ocean", "OCEAN")
ocean.geometry_mode = "GENERATE"
ocean.repeat_x = ocean.repeat_y = 1
ocean.resolution = ocean.viewport_resolution = 4
ocean.spatial_size = 20
ocean.wave_scale = 0.4
ocean.choppiness = 0.8
ocean.time = 1.0
ocean.keyframe_insert("time", frame=1)
ocean.time = 5.0
ocean.keyframe_insert("time", frame=120)
print(len(mesh.polygons), "faces,", [round(v, 2) for v in shell.dimensions])
