# reason: the class of item types, taken from one
# stopped by: limits
import numpy as np
type(np.dtype('f8'))('O')
