import bpy
from mathutils import Vector
TARGET = Vector((0, 0, 1))
for name, place, energy in [("Key", (3, -3, 4), 500), ("Fill", (-3, -2, 2), 150), ("Rim", (0, 4, 3), 300)]:
    light = bpy.data.lights.new(name, "AREA")
    light.energy = energy
    lamp = bpy.data.objects.new(name, light)
    lamp.location = place
    lamp.rotation_euler = (TARGET - lamp.location).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(lamp)
