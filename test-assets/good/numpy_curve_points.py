import bpy
import numpy as np

TURNS, POINTS = 5, 200
t = np.linspace(0, TURNS * 2 * np.pi, POINTS)
radius = np.interp(t, [0, t[-1] / 2, t[-1]], [0.2, 1.0, 0.3])
points = np.c_[radius * np.cos(t), radius * np.sin(t), 0.1 * t, np.ones(POINTS)]
curve = bpy.data.curves.new("Spring", "CURVE")
curve.dimensions = "3D"
spline = curve.splines.new("POLY")
spline.points.add(POINTS - 1)
spline.points.foreach_set("co", points.flatten())
curve.bevel_depth = 0.02
spring = bpy.data.objects.new("Spring", curve)
