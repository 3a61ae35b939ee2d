# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import ceil, log10, radians

DATA = [
    ("January", 12.4), ("February", 15.1), ("March", 22.8), ("April", 31.0), ("May", 44.9), ("June", 51.3),
    ("July", 58.7), ("August", 56.2), ("September", 43.5), ("October", 28.1), ("November", 17.6), ("December", 11.9),
]
TITLE = "Ice cream sold (tonnes)"
BAR_WIDTH = 0.6
GAP = 0.4
CHART_HEIGHT = 5.0


def nice_step(highest, wanted=5):
    rough = highest / wanted
    power = 10 ** int(log10(rough))
    for factor in (1, 2, 5, 10):
        if rough <= factor * power:
            return factor * power
    return 10 * power


def lerp_color(a, b, t):
    return tuple(x + (y - x) * t for x, y in zip(a, b))


def simple_material(name, color, emission=0.0):
    mat = bpy.data.materials.new(name)
    mat.use_nodes = True
    tree = mat.node_tree
    if emission > 0:
        tree.nodes.clear()
        out = tree.nodes.new("ShaderNodeOutputMaterial")
        shader = tree.nodes.new("ShaderNodeEmission")
        shader.inputs["Color"].default_value = (*color, 1)
        shader.inputs["Strength"].default_value = emission
        tree.links.new(shader.outputs["Emission"], out.inputs["Surface"])
    else:
        tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*color, 1)
    mat.diffuse_color = (*color, 1)
    return mat


def add_text(body, location, size=0.3, rotation=(90, 0, 0), align="CENTER", material=None):
    data = bpy.data.curves.new(type="FONT", name="Text")
    data.body = body
    data.size = size
    data.align_x = align
    data.align_y = "CENTER"
    data.extrude = size * 0.03
    if material:
        data.materials.append(material)
    obj = bpy.data.objects.new(body[:20], data)
    obj.location = location
    obj.rotation_euler = [radians(angle) for angle in rotation]
    bpy.context.collection.objects.link(obj)
    return obj


def add_bar(index, value, highest, material):
    height = CHART_HEIGHT * value / highest
    x = index * (BAR_WIDTH + GAP)
    bpy.ops.mesh.primitive_cube_add(size=1, location=(x, 0, 0))
    bar = bpy.context.active_object
    # the origin goes to the foot of the bar, so that it can grow
    for vertex in bar.data.vertices:
        vertex.co.z += 0.5
    bar.scale = (BAR_WIDTH, BAR_WIDTH, height)
    bar.data.materials.append(material)
    start = 1 + index * 4
    bar.scale.z = 0.001
    bar.keyframe_insert("scale", frame=start)
    bar.scale.z = height
    bar.keyframe_insert("scale", frame=start + 20)
    return bar, height


def add_grid_lines(width, highest, material):
    step = nice_step(highest)
    for k in range(int(ceil(highest / step)) + 1):
        value = k * step
        z = CHART_HEIGHT * value / highest
        curve = bpy.data.curves.new("Line", "CURVE")
        curve.dimensions = "3D"
        curve.bevel_depth = 0.01
        line = curve.splines.new("POLY")
        line.points.add(1)
        line.points[0].co = (-BAR_WIDTH, BAR_WIDTH, z, 1)
        line.points[1].co = (width, BAR_WIDTH, z, 1)
        curve.materials.append(material)
        obj = bpy.data.objects.new("Line", curve)
        bpy.context.collection.objects.link(obj)
        add_text(f"{value:g}", (-BAR_WIDTH - 0.4, BAR_WIDTH, z), align="RIGHT", material=material)


def setup_camera(width):
    camera_data = bpy.data.cameras.new("ChartCamera")
    camera_data.type = "ORTHO"
    camera_data.ortho_scale = width * 1.3
    camera = bpy.data.objects.new("ChartCamera", camera_data)
    camera.location = (width / 2, -20, CHART_HEIGHT / 2 + 3)
    camera.rotation_euler = (radians(80), 0, 0)
    bpy.context.collection.objects.link(camera)
    bpy.context.scene.camera = camera


def setup_light():
    light_data = bpy.data.lights.new("Key", "AREA")
    light_data.energy = 1500
    light_data.size = 8
    light = bpy.data.objects.new("Key", light_data)
    light.location = (0, -10, 12)
    light.rotation_euler = (radians(40), 0, radians(-10))
    bpy.context.collection.objects.link(light)


highest = max(value for _, value in DATA)
width = len(DATA) * (BAR_WIDTH + GAP)
ink = simple_material("Ink", (0.05, 0.05, 0.06))
for index, (label, value) in enumerate(DATA):
    t = value / highest
    paint = simple_material("Bar " + label, lerp_color((0.1, 0.3, 0.9), (0.95, 0.2, 0.1), t))
    bar, height = add_bar(index, value, highest, paint)
    bar.name = label
    x = bar.location.x
    add_text(label[:3], (x, -0.6, 0.02), rotation=(0, 0, 0), material=ink)
    add_text(f"{value:.1f}", (x, 0, height + 0.25), size=0.22, material=ink)
add_grid_lines(width, highest, ink)
add_text(TITLE, (width / 2, 0, CHART_HEIGHT + 1.2), size=0.7, material=simple_material("Title", (1, 0.8, 0.2), 2.0))
setup_camera(width)
setup_light()
bpy.context.scene.frame_end = len(DATA) * 4 + 40
bpy.context.scene.frame_set(bpy.context.scene.frame_end)
