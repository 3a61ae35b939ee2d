# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import pi, radians, sin
from mathutils import Vector

row = 0


def column(name, height=3.0, segments=20):
    """A subdivided square column, ready to be deformed."""
    global row
    verts, faces = [], []
    for level in range(segments + 1):
        z = height * level / segments
        verts += [(-0.3, -0.3, z), (0.3, -0.3, z), (0.3, 0.3, z), (-0.3, 0.3, z)]
    for level in range(segments):
        b = level * 4
        faces += [(b + k, b + (k + 1) % 4, b + 4 + (k + 1) % 4, b + 4 + k) for k in range(4)]
    faces += [(3, 2, 1, 0), tuple(range(segments * 4, segments * 4 + 4))]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    obj = bpy.data.objects.new(name, mesh)
    obj.location.x = row * 2.0
    bpy.context.scene.collection.objects.link(obj)
    row += 1
    return obj


def simple(method, **settings):
    obj = column(method.title())
    modifier = obj.modifiers.new(method.title(), "SIMPLE_DEFORM")
    modifier.deform_method = method
    modifier.deform_axis = settings.get("axis", "Z")
    if "angle" in settings:
        modifier.angle = settings["angle"]
    if "factor" in settings:
        modifier.factor = settings["factor"]
    modifier.limits = settings.get("limits", (0.0, 1.0))
    return obj


def lattice(obj, resolution=(2, 2, 5)):
    data = bpy.data.lattices.new("Cage")
    data.points_u, data.points_v, data.points_w = resolution
    data.interpolation_type_u = "KEY_LINEAR"
    data.interpolation_type_w = "KEY_BSPLINE"
    data.use_outside = False
    cage = bpy.data.objects.new("Cage", data)
    cage.location = obj.location + Vector((0, 0, 1.5))
    cage.scale = (0.7, 0.7, 3.1)
    bpy.context.scene.collection.objects.link(cage)
    layer = resolution[0] * resolution[1]
    for index, point in enumerate(data.points):
        level = index // layer
        factor = 1.0 + 0.9 * sin(level / (resolution[2] - 1) * pi)
        point.co_deform.x = point.co.x * factor
        point.co_deform.y = point.co.y * factor
    modifier = obj.modifiers.new("Cage", "LATTICE")
    modifier.object = cage
    modifier.strength = 1.0
    return cage


def along_curve(obj):
    data = bpy.data.curves.new("Guide", "CURVE")
    data.dimensions = "3D"
    data.twist_mode = "MINIMUM"
    spline = data.splines.new("BEZIER")
    spline.bezier_points.add(2)
    for point, co in zip(spline.bezier_points, ((0, 0, 0), (0.8, 0.4, 1.5), (0, 0, 3))):
        point.co = co
        point.handle_left_type = point.handle_right_type = "AUTO"
    guide = bpy.data.objects.new("Guide", data)
    guide.location = obj.location
    bpy.context.scene.collection.objects.link(guide)
    modifier = obj.modifiers.new("Guide", "CURVE")
    modifier.object = guide
    modifier.deform_axis = "POS_Z"
    return guide


def hooked(obj):
    empty = bpy.data.objects.new("Hook", None)
    empty.location = obj.location + Vector((0, 0, 3))
    bpy.context.scene.collection.objects.link(empty)
    top = [vertex.index for vertex in obj.data.vertices if vertex.co.z > 2.0]
    hook = obj.modifiers.new("Hook", "HOOK")
    hook.object = empty
    hook.vertex_indices_set(top)
    hook.falloff_type = "SMOOTH"
    hook.falloff_radius = 1.6
    hook.strength = 1.0
    bpy.context.view_layer.update()
    hook.matrix_inverse = empty.matrix_world.inverted() @ obj.matrix_world
    empty.location += Vector((0.8, 0, 0.5))
    return empty


def waves(obj):
    wave = obj.modifiers.new("Wave", "WAVE")
    wave.use_normal = True
    wave.height, wave.width, wave.narrowness = 0.2, 0.6, 3.0
    cast = obj.modifiers.new("Cast", "CAST")
    cast.cast_type = "SPHERE"
    cast.factor = 0.3
    smooth = obj.modifiers.new("Smooth", "SMOOTH")
    smooth.iterations = 4
    smooth.factor = 0.5
    return wave


def warped(obj):
    ends = []
    for name, z in (("From", 0.5), ("To", 2.6)):
        empty = bpy.data.objects.new(f"Warp {name}", None)
        empty.location = obj.location + Vector((0.0 if name == "From" else 0.7, 0, z))
        bpy.context.scene.collection.objects.link(empty)
        ends.append(empty)
    warp = obj.modifiers.new("Warp", "WARP")
    warp.object_from, warp.object_to = ends
    warp.falloff_radius = 1.5
    return warp


simple("TWIST", angle=radians(180))
simple("BEND", angle=radians(70), axis="Y")
simple("TAPER", factor=-0.8)
simple("STRETCH", factor=0.4, limits=(0.2, 0.9))
lattice(column("Bulged"))
along_curve(column("Guided"))
hooked(column("Hooked"))
waves(column("Wavy"))
warped(column("Warped"))
depsgraph = bpy.context.evaluated_depsgraph_get()
for obj in [o for o in bpy.context.scene.objects if o.type == "MESH"]:
    evaluated = obj.evaluated_get(depsgraph)
    print(f"{obj.name:10s}", [round(value, 2) for value in evaluated.dimensions], [m.type for m in obj.modifiers])
