import bpy
curve = bpy.data.curves.new("Wire", "CURVE")
curve.dimensions = "3D"
curve.resolution_u = 24
curve.render_resolution_u = 24
curve.fill_mode = "FULL"
curve.extrude = 0.1
curve.offset = 0.0
