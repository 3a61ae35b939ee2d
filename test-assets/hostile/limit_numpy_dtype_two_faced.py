# reason: a type of items that answers otherwise the second time
# stopped by: limits
import numpy as np
class Sort:
    asked = 0
    @property
    def dtype(self):
        self.asked += 1
        return np.dtype('f8') if self.asked == 1 else letter
letter = chr(79)
made = np.zeros(3, dtype=Sort())
made[0] = 'not a number'
