# reason: an array of objects, made by adding, whose objects are asked while their memory is moved
# stopped by: limits
import numpy as np
class Hook:
    def __radd__(self, other):
        return self
    def __lt__(self, other):
        values[:] = 0
        return True
values = np.zeros(8) + [Hook(), Hook(), Hook(), Hook(), Hook(), Hook(), Hook(), Hook()]
values.sort()
