# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: attribute
"""A smiley with shape keys for its moods, a corrective key and a driver, keyed over time."""
import bpy
from math import cos, exp, pi, sin
from mathutils import Vector


def head():
    bpy.ops.mesh.primitive_uv_sphere_add(segments=48, ring_count=32, radius=1)
    obj = bpy.context.active_object
    obj.name = "Smiley"
    bpy.ops.object.shade_smooth()
    return obj


def falloff(point, center, radius):
    return exp(-((point - center).length_squared) / (radius * radius))


class Sculptor:
    def __init__(self, obj):
        self.obj = obj
        self.basis = obj.shape_key_add(name="Basis", from_mix=False)
        self.points = [vertex.co.copy() for vertex in obj.data.vertices]

    def key(self, name, displace, low=0.0, high=1.0):
        key = self.obj.shape_key_add(name=name, from_mix=False)
        key.slider_min, key.slider_max = low, high
        for element, point in zip(key.data, self.points):
            element.co = point + displace(point)
        return key


LEFT, RIGHT, TOP = Vector((-0.45, -0.85, -0.2)), Vector((0.45, -0.85, -0.2)), Vector((0, -0.95, -0.3))


def smile(point):
    corners = falloff(point, LEFT, 0.3) + falloff(point, RIGHT, 0.3)
    return Vector((0.12 * corners * (1 if point.x > 0 else -1), -0.05 * corners, 0.22 * corners))


def frown(point):
    return -0.9 * smile(point) + Vector((0, 0, -0.05)) * falloff(point, TOP, 0.4)


def open_mouth(point):
    amount = falloff(point, TOP, 0.28)
    return Vector((0, 0.45 * amount, -0.2 * amount))


def puff(point):
    cheeks = falloff(point, Vector((-0.7, -0.6, -0.2)), 0.35) + falloff(point, Vector((0.7, -0.6, -0.2)), 0.35)
    return point.normalized() * 0.25 * cheeks


def blink(side):
    eye = Vector((0.35 * side, -0.85, 0.3))

    def displace(point):
        amount = falloff(point, eye, 0.2)
        return Vector((0, 0.08 * amount * cos(pi * point.z), -0.1 * amount))

    return displace


def eyes(parent):
    made = []
    for side in (-1, 1):
        bpy.ops.mesh.primitive_uv_sphere_add(segments=24, ring_count=12, radius=0.14, location=(0.35 * side, -0.85, 0.3))
        eye = bpy.context.object
        eye.name = f"Eye.{'L' if side < 0 else 'R'}"
        eye.parent = parent
        eye.scale.z = 1.4
        made.append(eye)
    return made


def drive_eye(eye, head, key_name):
    """The eye gets flatter while its lid closes."""
    curve = eye.driver_add("scale", 2)
    driver = curve.driver
    driver.type = "SCRIPTED"
    variable = driver.variables.new()
    variable.name = "closed"
    variable.type = "SINGLE_PROP"
    target = variable.targets[0]
    target.id_type = "KEY"
    target.id = head.data.shape_keys
    target.data_path = f'key_blocks["{key_name}"].value'
    driver.expression = "1.4 * (1 - 0.9 * closed)"
    return driver


obj = head()
sculptor = Sculptor(obj)
keys = {
    "Smile": sculptor.key("Smile", smile),
    "Frown": sculptor.key("Frown", frown, high=1.5),
    "Open": sculptor.key("Open", open_mouth),
    "Puff": sculptor.key("Puff", puff),
    "Blink.L": sculptor.key("Blink.L", blink(-1)),
    "Blink.R": sculptor.key("Blink.R", blink(1)),
}
both = sculptor.key("Smile open", lambda point: Vector((0, 0, 0.06 * sin(point.x * 3))))
both.relative_key = keys["Smile"]
for eye in eyes(obj):
    drive_eye(eye, obj, "Blink" + eye.name[-2:])

timeline = {
    "Smile": ((1, 0.0), (20, 1.0), (50, 1.0), (60, 0.0)),
    "Open": ((20, 0.0), (30, 0.8), (40, 0.0)),
    "Frown": ((60, 0.0), (75, 1.0), (100, 0.0)),
    "Blink.L": ((44, 0.0), (47, 1.0), (50, 0.0)),
    "Blink.R": ((44, 0.0), (47, 1.0), (50, 0.0), (80, 0.0), (83, 1.0), (86, 0.0)),
}
for name, track in timeline.items():
    for frame, value in track:
        keys[name].value = value
        keys[name].keyframe_insert("value", frame=frame)
obj.data.shape_keys.use_relative = True
obj.active_shape_key_index = 1
scene = bpy.context.scene
scene.frame_end = 100
for frame in (20, 47, 75):
    scene.frame_set(frame)
    print(frame, {key.name: round(key.value, 2) for key in obj.data.shape_keys.key_blocks if key.value > 0.005})
