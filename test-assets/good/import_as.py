import bpy as b
import math as m
import mathutils as mu
pole = b.data.objects.new("Pole", None)
pole.rotation_euler = mu.Euler((0, m.pi / 2, 0))
