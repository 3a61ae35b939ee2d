import bpy
curve = bpy.data.curves.new("Rail", "CURVE")
spline = curve.splines.new("NURBS")
spline.points.add(3)
spline.points.foreach_set("co", [0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1])
spline.use_endpoint_u = True
spline.order_u = 3
