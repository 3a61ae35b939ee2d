# reason: memory that Blender frees, looked at by way of the class of an array's items
# stopped by: limits
import bpy
import numpy as np
make = np.zeros(1).dtype.type
thing = bpy.data.objects.new("Lent", None)
thing["values"] = [1.0] * 8
values = make(thing["values"])
del thing["values"]
values[0] = 2.0
