from math import radians
from mathutils import Euler, Matrix, Quaternion, Vector
turn = Matrix.Rotation(radians(30), 4, "Z")
place = Matrix.Translation(Vector((1, 0, 0))) @ turn @ Matrix.Diagonal((1, 2, 1, 1))
axis = Vector((1, 0, 0)).cross(Vector((0, 1, 0))).normalized()
blend = Quaternion(axis, 0.5).slerp(Euler((0, 0, 1)).to_quaternion(), 0.5)
where, rotation, scale = place.decompose()
half = Vector((0, 0, 0)).lerp(where, 0.5)
