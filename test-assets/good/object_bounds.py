import bpy
from mathutils import Vector
def bounds(thing):
    corners = [thing.matrix_world @ Vector(corner) for corner in thing.bound_box]
    low = Vector(min(corner[axis] for corner in corners) for axis in range(3))
    high = Vector(max(corner[axis] for corner in corners) for axis in range(3))
    return low, high, (low + high) / 2
