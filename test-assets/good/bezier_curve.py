import bpy
curve = bpy.data.curves.new("Handle", type="CURVE")
curve.dimensions = "3D"
curve.bevel_depth = 0.01
spline = curve.splines.new("BEZIER")
spline.bezier_points.add(2)
for point, place in zip(spline.bezier_points, [(0, 0, 0), (0, 0.1, 0.1), (0, 0, 0.2)]):
    point.co = place
    point.handle_left_type = point.handle_right_type = "AUTO"
handle = bpy.data.objects.new("Handle", curve)
