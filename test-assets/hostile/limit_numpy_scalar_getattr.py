# reason: the class of an array's items, read by getattr
# stopped by: limits
import numpy as np
make = getattr(np.zeros(1).dtype, "type")
make([1.0, 2.0])
