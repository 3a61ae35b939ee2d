# runs on: 3.4.1, 4.5.15, 5.0.1
"""Three-point lighting rigs as presets, aimed at a subject by constraints."""

from collections import OrderedDict
from typing import NamedTuple, Optional

import bpy
from mathutils import Color, Vector


class LightSpec(NamedTuple):
    kind: str
    energy: float
    azimuth: float
    elevation: float
    distance: float
    size: float = 1.0
    kelvin: float = 6500.0
    blend: Optional[float] = None


PRESETS = OrderedDict(
    portrait=[
        LightSpec("AREA", 400, 45, 35, 3.0, 1.2, 5600),
        LightSpec("AREA", 120, -50, 15, 3.5, 2.0, 6500),
        LightSpec("SPOT", 500, 160, 40, 4.0, 0.3, 7500, 0.4),
    ],
    dramatic=[
        LightSpec("SPOT", 1200, 80, 50, 4.0, 0.2, 4200, 0.15),
        LightSpec("POINT", 30, -120, 10, 2.5, 0.5, 9000),
    ],
    product=[
        LightSpec("AREA", 300, 90, 60, 3.0, 3.0),
        LightSpec("AREA", 300, -90, 60, 3.0, 3.0),
        LightSpec("AREA", 200, 0, 85, 4.0, 4.0),
        LightSpec("SUN", 0.5, 180, 30, 5.0),
    ],
)


def blackbody(kelvin):
    """An approximate colour of a glowing body."""
    t = kelvin / 100.0
    red = 1.0 if t <= 66 else min(1.0, 1.292936 * (t - 60) ** -0.1332047592)
    if t <= 66:
        import math

        green = 0.390082 * math.log(t) - 0.631841
        blue = 0.0 if t <= 19 else 0.543207 * math.log(t - 10) - 1.19625
    else:
        green = 1.129891 * (t - 60) ** -0.0755148492
        blue = 1.0
    clamp = lambda value: max(0.0, min(1.0, value))  # noqa: E731
    return Color((clamp(red), clamp(green), clamp(blue)))


def spherical(azimuth, elevation, distance):
    from math import cos, radians, sin

    a, e = radians(azimuth), radians(elevation)
    return Vector((distance * cos(e) * sin(a), -distance * cos(e) * cos(a), distance * sin(e)))


class LightRig:
    def __init__(self, subject, name):
        self.subject = subject
        self.name = name
        self.lights = []
        self.collection = bpy.data.collections.new(f"Rig {name}")
        bpy.context.scene.collection.children.link(self.collection)
        self.center = self._center()

    def _center(self):
        corners = [self.subject.matrix_world @ Vector(corner) for corner in self.subject.bound_box]
        return sum(corners, Vector()) / len(corners)

    def add(self, spec):
        data = bpy.data.lights.new(f"{self.name} {spec.kind.title()}", spec.kind)
        data.energy = spec.energy
        data.color = blackbody(spec.kelvin)
        if spec.kind == "AREA":
            data.shape = "DISK"
            data.size = spec.size
        elif spec.kind in {"POINT", "SPOT"}:
            data.shadow_soft_size = spec.size
        elif spec.kind == "SUN":
            data.angle = 0.01
        if spec.blend is not None:
            data.spot_blend = spec.blend
            data.spot_size = 0.9
        obj = bpy.data.objects.new(data.name, data)
        obj.location = self.center + spherical(spec.azimuth, spec.elevation, spec.distance)
        track = obj.constraints.new("TRACK_TO")
        track.target = self.subject
        track.track_axis = "TRACK_NEGATIVE_Z"
        track.up_axis = "UP_Y"
        self.collection.objects.link(obj)
        self.lights.append(obj)
        return obj

    def set_visible(self, visible):
        for light in self.lights:
            light.hide_render = not visible
            light.hide_viewport = not visible

    def total_power(self):
        return sum(light.data.energy for light in self.lights if light.data.type != "SUN")


def cyclorama(width=8, depth=6, height=4, radius=1.5, steps=12):
    """A backdrop whose floor bends up into the wall."""
    from math import cos, pi, sin

    profile = [(-depth / 2, 0.0)]
    for k in range(steps + 1):
        angle = pi / 2 * k / steps
        profile.append((depth / 2 - radius + radius * sin(angle), radius - radius * cos(angle)))
    profile.append((depth / 2, height))
    verts = [(x, y, z) for y, z in profile for x in (-width / 2, width / 2)]
    faces = [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(profile) - 1)]
    mesh = bpy.data.meshes.new("Cyclorama")
    mesh.from_pydata(verts, [], faces)
    for polygon in mesh.polygons:
        polygon.use_smooth = True
    backdrop = bpy.data.objects.new("Cyclorama", mesh)
    bpy.context.scene.collection.objects.link(backdrop)
    return backdrop


bpy.ops.mesh.primitive_monkey_add(size=1.5, location=(0, 0, 1))
subject = bpy.context.active_object
subject.modifiers.new("Subdivision", "SUBSURF").levels = 2
bpy.ops.object.shade_smooth()
bpy.context.view_layer.update()
cyclorama()
rigs = {}
for name, specs in PRESETS.items():
    rig = LightRig(subject, name)
    for spec in specs:
        rig.add(spec)
    rig.set_visible(name == "portrait")
    rigs[name] = rig
for name, rig in rigs.items():
    print(f"{name}: {len(rig.lights)} lights, {rig.total_power():.0f} W")
