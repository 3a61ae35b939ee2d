import bpy
import math
seat = bpy.data.objects.new("Seat", bpy.data.meshes.new("Seat"))
for k in range(6):
    other = seat.copy()
    other.data = seat.data.copy()
    other.location = (2 * math.cos(k), 2 * math.sin(k), 0)
    other.rotation_euler[2] = k + math.pi
