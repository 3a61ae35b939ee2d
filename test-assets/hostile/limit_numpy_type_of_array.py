# reason: the class of arrays, taken from an array
# stopped by: limits
import numpy as np
make = type(np.zeros(3))
make((10 ** 12,))
