# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: import
import bpy
import math
from datetime import time

ROMAN = ["XII", "I", "II", "III", "IIII", "V", "VI", "VII", "VIII", "IX", "X", "XI"]
START = time(10, 9, 30)
SECONDS = 10


class Clock:
    radius = 1.0

    def __init__(self):
        self.scene = bpy.context.scene
        self.root = bpy.data.objects.new("Clock", None)
        self.scene.collection.objects.link(self.root)
        self.black = self.paint("Clock black", (0.02, 0.02, 0.02))
        self.white = self.paint("Clock face", (0.93, 0.91, 0.85))
        self.brass = self.paint("Clock brass", (0.75, 0.55, 0.22), 1.0)
        self.red = self.paint("Clock red", (0.7, 0.03, 0.02))

    def paint(self, name, color, metallic=0.0):
        mat = bpy.data.materials.new(name)
        mat.diffuse_color = color + (1.0,)
        mat.metallic = metallic
        mat.roughness = 0.3
        return mat

    def adopt(self, obj, material):
        obj.data.materials.clear()
        obj.data.materials.append(material)
        obj.parent = self.root
        return obj

    def case(self):
        bpy.ops.mesh.primitive_cylinder_add(vertices=96, radius=self.radius * 1.05, depth=0.1, location=(0, 0, -0.06))
        self.adopt(bpy.context.object, self.white).name = "Face"
        bpy.ops.mesh.primitive_torus_add(major_radius=self.radius * 1.08, minor_radius=0.07, major_segments=96, minor_segments=16)
        rim = self.adopt(bpy.context.object, self.brass)
        rim.name = "Rim"
        bpy.ops.object.shade_smooth()

    def ticks(self):
        verts, faces = [], []
        for minute in range(60):
            angle = math.radians(6 * minute)
            long = minute % 5 == 0
            inner, outer = self.radius * (0.88 if long else 0.93), self.radius * 0.98
            half = 0.012 if long else 0.005
            base = len(verts)
            for radius, side in ((inner, -half), (inner, half), (outer, half), (outer, -half)):
                x = radius * math.sin(angle) + side * math.cos(angle)
                y = radius * math.cos(angle) - side * math.sin(angle)
                verts.append((x, y, 0.0))
            faces.append((base, base + 1, base + 2, base + 3))
        mesh = bpy.data.meshes.new("Ticks")
        mesh.from_pydata(verts, [], faces)
        ticks = bpy.data.objects.new("Ticks", mesh)
        self.scene.collection.objects.link(ticks)
        solid = ticks.modifiers.new("Solidify", "SOLIDIFY")
        solid.thickness = 0.01
        self.adopt(ticks, self.black)

    def numerals(self):
        for hour, text in enumerate(ROMAN):
            angle = math.radians(30 * hour)
            curve = bpy.data.curves.new(text, "FONT")
            curve.body = text
            curve.size = 0.17
            curve.space_character = 0.9
            curve.align_x = "CENTER"
            curve.align_y = "CENTER"
            curve.extrude = 0.004
            obj = bpy.data.objects.new("Numeral " + text, curve)
            obj.location = (0.74 * math.sin(angle), 0.74 * math.cos(angle), 0.003)
            obj.rotation_euler.z = -angle
            self.scene.collection.objects.link(obj)
            self.adopt(obj, self.black)

    def hand(self, name, length, width, height, material, tail=0.15):
        outline = [(-width / 2, -tail * length), (-width, 0.2 * length), (0, length), (width, 0.2 * length), (width / 2, -tail * length)]
        mesh = bpy.data.meshes.new(name)
        mesh.from_pydata([(x, y, height) for x, y in outline], [], [tuple(range(len(outline)))])
        obj = bpy.data.objects.new(name, mesh)
        obj.modifiers.new("Solidify", "SOLIDIFY").thickness = 0.012
        self.scene.collection.objects.link(obj)
        return self.adopt(obj, material)

    def run(self, start, seconds, fps=24):
        self.scene.render.fps = fps
        self.scene.frame_start = 0
        self.scene.frame_end = seconds * fps
        hands = {
            "Hour": (self.hand("Hour", 0.5, 0.035, 0.02, self.black), 12 * 3600),
            "Minute": (self.hand("Minute", 0.78, 0.025, 0.04, self.black), 3600),
            "Second": (self.hand("Second", 0.85, 0.01, 0.06, self.red, tail=0.3), 60),
        }
        begin = start.hour * 3600 + start.minute * 60 + start.second
        for name, (hand, period) in hands.items():
            stops = range(seconds + 1) if name == "Second" else (0, seconds)
            for second in stops:
                frame = second * fps
                turn = -2 * math.pi * ((begin + second) / period)
                if name == "Second" and second:
                    # the hand waits, then jumps within three frames
                    hand.keyframe_insert("rotation_euler", index=2, frame=frame - 3)
                hand.rotation_euler.z = turn
                hand.keyframe_insert("rotation_euler", index=2, frame=frame)
        return hands


clock = Clock()
clock.case()
clock.ticks()
clock.numerals()
hands = clock.run(START, SECONDS)
clock.root.rotation_euler.x = math.radians(90)
bpy.context.scene.frame_set(48)
for name, (hand, period) in hands.items():
    print(name, round(math.degrees(-hand.rotation_euler.z) % 360, 1))
