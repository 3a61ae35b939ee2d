# reason: an array of objects made from a list
# stopped by: limits
import numpy as np
class Hook:
    def sin(self):
        return 0
np.sin(np.array([Hook(), Hook()]))
