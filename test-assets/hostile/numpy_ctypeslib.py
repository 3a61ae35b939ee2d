# reason: numpy's door to ctypes
# stopped by: gate
# line: 5
import numpy as np
np.ctypeslib.as_array((1,))
