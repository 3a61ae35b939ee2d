# reason: an array that reads memory behind its own, by its strides
# stopped by: limits
import numpy as np
values = np.zeros(10)
values.strides = (800,)
