from mathutils.bvhtree import BVHTree
from mathutils import Vector
tree = BVHTree.FromPolygons([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [(0, 1, 2)])
hit, normal, index, distance = tree.ray_cast(Vector((0.2, 0.2, 1)), Vector((0, 0, -1)))
