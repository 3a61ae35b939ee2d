import bpy
import math
curve = bpy.data.curves.new("Spring", "CURVE")
curve.dimensions = "3D"
spline = curve.splines.new("POLY")
spline.points.add(199)
for k, point in enumerate(spline.points):
    angle = k * 0.2
    point.co = (math.cos(angle), math.sin(angle), k * 0.01, 1)
