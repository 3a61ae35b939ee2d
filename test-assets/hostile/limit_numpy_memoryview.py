# reason: the class of views of memory, taken from an array's, to look at memory that Blender frees
# stopped by: limits
import bpy
import numpy as np
view_of = type(np.zeros(3).data)
thing = bpy.data.objects.new("Lent", None)
thing["values"] = [1.0] * 8
view = view_of(thing["values"])
del thing["values"]
view[0] = 2.0
