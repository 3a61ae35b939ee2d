# reason: the class of an array's items, taken from one of them
# stopped by: limits
import numpy as np
make = type(np.float64(1.0))
make([1.0, 2.0])
