# reason: an array of objects made by a method
# stopped by: limits
import numpy as np
class Hook:
    def __rmul__(self, other):
        return self
    def __add__(self, other):
        return self
np.ones((2, 3)).dot([Hook(), Hook(), Hook()])
