from mathutils import geometry
crossing = geometry.intersect_line_line((0, 0, 0), (1, 1, 0), (0, 1, 0), (1, 0, 0))
curve = geometry.interpolate_bezier((0, 0), (0, 1), (1, 1), (1, 0), 12)
triangles = geometry.tessellate_polygon([[(0, 0, 0), (1, 0, 0), (1, 1, 0)]])
