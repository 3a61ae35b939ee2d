# reason: an array of objects made by adding
# stopped by: limits
import numpy as np
class Hook:
    def __radd__(self, other):
        return self
    def sin(self):
        return 0
hook = Hook()
np.sin(np.zeros(3) + hook)
