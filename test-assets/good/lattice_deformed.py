import bpy

cage = bpy.data.lattices.new("Cage")
cage.points_u, cage.points_v, cage.points_w = 2, 2, 4
for point in cage.points:
    point.co_deform.x = point.co.x * (1.0 - 0.3 * point.co.z)
