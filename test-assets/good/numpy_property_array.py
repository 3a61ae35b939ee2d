import bpy
import numpy as np

thing = bpy.data.objects.new("Profile", bpy.data.meshes.new("Profile"))
thing["heights"] = [0.5, 1.0, 0.25, 0.75]
heights = np.asarray(thing["heights"])
flat = np.ravel(a=thing["heights"])
place = np.asarray(thing.location)
exact = np.float64(thing["heights"])
exact += 5
heights *= 2
flat[:] = 0
del thing["heights"]
thing["heights"] = [0.1] * 4
thing.location.x = 4.0
assert heights.tolist() == [1.0, 2.0, 0.5, 1.5] and place.tolist() == [0.0, 0.0, 0.0]
assert abs(thing["heights"][0] - 0.1) < 1e-9
rows = [3, 1, 2]
rows.sort()
assert rows == [1, 2, 3] and heights.argmax() == 1 and heights.clip(0.6, 1).max() == 1 and heights.dot(heights) > 0
heights.sort()
assert heights[0] == 0.5
